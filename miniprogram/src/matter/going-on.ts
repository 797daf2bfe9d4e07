import { sayVisit } from '@shared/kernel/time'
import { givenName } from '@shared/requests/given-name'
import { isOnlyJoiner } from '@shared/requests/joiner-reads'
import type { Status } from '@shared/requests/model'
import type { RequestView } from '@shared/requests/views'

/** What is going on with a request, as one sentence to the person who asked, and a quiet line below it. */
export interface GoingOn {
  readonly sentence: string
  readonly line?: string | undefined
}

type Told = Pick<RequestView, 'status' | 'visitAt' | 'assignee' | 'talk' | 'timeline' | 'parties'>

export function goingOn(request: Told, now: number): GoingOn {
  const who = givenName(request.assignee?.displayName)
  const joined = isOnlyJoiner(request.parties) ? joinedGoingOn(request.status) : undefined
  if (joined !== undefined) return joined
  switch (request.status) {
    case 'waiting':
      if (who === undefined) return { sentence: '站里收到了，正在找人来办', line: '着急的话，直接打电话。' }
      return { sentence: `${who}马上会看到`, line: '接了就告诉您，不用守着。' }
    case 'working':
      return { sentence: working(request, who ?? '社工', now), line: lastOfStation(request) }
    case 'asking':
      return { sentence: `${who ?? '社工'}问了您一句`, line: lastOfStation(request) }
    case 'resolved':
      return { sentence: '办好了，请您看一眼', line: '不满意，7 天内都可以重新打开。' }
    case 'confirmed': {
      const isSettled = request.timeline.some(({ fact }) => fact === 'request.settled')
      return isSettled
        ? { sentence: '这件事办好了', line: '过了 7 天没有人说不行，就算办好了。' }
        : { sentence: '这件事办好了，您也看过了' }
    }
    case 'closed':
      return { sentence: '这件事先到这里', line: '还有问题，7 天内可以重新打开。' }
    case 'withdrawn':
      return { sentence: '已撤回', line: '还需要的话，再提一件就行。' }
  }
}

/** How it ended, to somebody who saw the same: to say whether it is settled is the author's. */
function joinedGoingOn(status: Status): GoingOn | undefined {
  switch (status) {
    case 'resolved':
    case 'confirmed':
      return { sentence: '这件事办好了', line: '您看到的还在的话，可以再报一次。' }
    case 'closed':
      return { sentence: '这件事先到这里', line: '您看到的还在的话，可以再报一次。' }
    case 'withdrawn':
      return { sentence: '报的人撤回了', line: '您看到的还在的话，可以再报一次。' }
    case 'waiting':
    case 'working':
    case 'asking':
      return undefined
  }
}

function working({ visitAt, talk }: Told, who: string, now: number): string {
  if (visitAt !== undefined && visitAt > now) return `${sayVisit(visitAt, now)}，${who}上门`
  return talk.at(-1)?.mine === true ? `${who}马上会看到您的话` : `${who}在办这件事`
}

function lastOfStation({ talk }: Told): string | undefined {
  return short(talk.filter((line) => !line.mine).at(-1)?.text.words)
}

const LINE_MAX = 44

/** The whole of it stands further down. */
function short(words: string | undefined): string | undefined {
  if (words === undefined) return undefined
  const characters = Array.from(words)
  return characters.length > LINE_MAX ? `${characters.slice(0, LINE_MAX - 1).join('')}…` : words
}
