import { sayAge, sayVisit } from '@shared/kernel/time'
import { filedTag } from '@shared/requests/filed-words'
import type { RequestRow } from '@shared/requests/views'
import type { StopState } from '../ui/stop'
import type { TrailStop } from '../ui/trail'
import { metreStops } from './metre-stops'

/** The way of a request in few words: three or four stops, upright. */
export function elderStops(row: RequestRow, now: number): readonly TrailStop[] {
  const [, ...later] = metreStops(row, now)
  const isVisit = row.status === 'working' && row.visitAt !== undefined && row.visitAt > now
  return [
    {
      key: 'said',
      title: filedTag(row) === undefined ? '您说了这件事' : '这件事提上去了',
      when: sayAge(row.createdAt, now),
      state: 'done',
    },
    ...later.map(({ word, state }): TrailStop => ({
      key: word,
      title: titleOf(word, state, isVisit),
      when: isVisit && state === 'now' && row.visitAt !== undefined ? sayVisit(row.visitAt, now) : undefined,
      state,
    })),
  ]
}

function titleOf(word: string, state: StopState, isVisit: boolean): string {
  if (state === 'now' && isVisit) return '上门'
  return state === 'next' && word === '办好' ? '办好，您看一眼' : word
}
