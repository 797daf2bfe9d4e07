import { sayMoment, sayVisit } from '@shared/kernel/time'
import type { RequestRow } from '@shared/requests/views'
import type { TrailStop } from '../ui/trail'
import { metreStops } from './metre-stops'

/** The way of a request in few words: three or four stops, upright. */
export function elderStops(row: RequestRow, now: number): readonly TrailStop[] {
  const [, ...later] = metreStops(row, now)
  const isVisit = row.status === 'working' && row.visitAt !== undefined && row.visitAt > now
  return [
    { key: 'said', title: '您说了这件事', when: sayMoment(row.createdAt, now), state: 'done' },
    ...later.map(({ word, state }): TrailStop => ({
      key: word,
      title: isVisit && state === 'now' ? '上门' : word,
      when: isVisit && state === 'now' && row.visitAt !== undefined ? sayVisit(row.visitAt, now) : undefined,
      state,
    })),
  ]
}
