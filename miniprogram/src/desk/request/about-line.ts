import { sayAge } from '@shared/kernel/time'
import { filedLine } from '@shared/requests/filed-words'
import type { RequestView } from '@shared/requests/views'
import { kindWords, reachableWords } from '@shared/requests/words'

/** What it is about, who filed it and when somebody is at home, how old it is: one line. */
export function aboutLine(request: RequestView, now: number): string {
  return [kindWords[request.kind], reachableOf(request), sayAge(request.createdAt, now)].join(' · ')
}

function reachableOf(request: RequestView): string {
  const { reachable } = request
  const who = filedLine(request) ?? '自己提的'
  return reachable === 'any' ? who : `${who}，${reachableWords[reachable]}方便`
}
