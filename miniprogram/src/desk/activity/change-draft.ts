import type { changeActivity } from '@shared/activities/contract'
import type { DateView } from '@shared/activities/plan-views'
import type { InputOf } from '@shared/kernel/contract'
import { beginOf } from '@shared/kernel/period'
import { z } from '@shared/kernel/schema'
import { dayOf, placeInWeek, sayMinute } from '@shared/kernel/time'
import { countIn, partnersIn } from '../activity-new/draft'
import { dayIn, minuteIn } from '../activity-new/said-times'

/** A change while it is being written, beginning with what stands there. */
export const ChangeDraft = z.object({
  scope: z.enum(['one', 'following', 'all']),
  day: z.string(),
  start: z.string(),
  end: z.string(),
  place: z.string(),
  rainPlace: z.string(),
  seats: z.string(),
  helperSeats: z.string(),
  words: z.string(),
  partners: z.string(),
})
export type ChangeDraft = z.output<typeof ChangeDraft>

export function draftOf(date: DateView): ChangeDraft {
  const [, month = '', day = ''] = dayOf(date.startsAt).split('-')
  return {
    ...{ scope: 'one', day: `${String(Number(month))}.${String(Number(day))}` },
    ...{ start: clockOf(date.startsAt), end: clockOf(date.endsAt) },
    ...{ place: date.place, rainPlace: date.rainPlace ?? '', words: date.words },
    partners: date.partners.join('、'),
    ...{ seats: String(date.seats), helperSeats: String(date.counts.helperSeats) },
  }
}

const clockOf = (at: number) => sayMinute(placeInWeek(at).minute)

type Change = InputOf<typeof changeActivity>

/** What is different from what stood there; undefined while something is not right. */
export function changeIn(
  id: string,
  date: DateView,
  before: ChangeDraft,
  draft: ChangeDraft,
  now: number,
): Change | undefined {
  const span = spanIn(draft, now)
  const [seats, helperSeats] = [countIn(draft.seats), countIn(draft.helperSeats)]
  const [place, rainPlace, words] = [draft.place.trim(), draft.rainPlace.trim(), draft.words.trim()]
  if (span === undefined || seats === undefined || helperSeats === undefined) return undefined
  if (place === '' || words === '') return undefined
  const isMoved = span.startsAt !== date.startsAt || span.endsAt !== date.endsAt
  return {
    ...{ id, dateId: date.id, scope: draft.scope },
    ...(isMoved ? { span } : {}),
    ...(place === before.place ? {} : { place }),
    ...(rainPlace === before.rainPlace ? {} : { rainPlace }),
    ...(words === before.words ? {} : { words }),
    ...(draft.partners === before.partners ? {} : { partners: partnersIn(draft.partners) }),
    ...(draft.seats === before.seats ? {} : { seats }),
    ...(draft.helperSeats === before.helperSeats ? {} : { helperSeats }),
  }
}

/** True where nothing but the scope was chosen. */
export function isSame(change: Change): boolean {
  return Object.keys(change).length === 3
}

/** Whether those who come will be told. */
export function isHeard({ span, place }: Change): boolean {
  return span !== undefined || place !== undefined
}

function spanIn({ day, start, end }: ChangeDraft, now: number) {
  const on = dayIn(day, now)
  const [from, to] = [minuteIn(start), minuteIn(end)]
  if (on === undefined || from === undefined || to === undefined || to <= from) return undefined
  return { startsAt: beginOf(on) + from * 60_000, endsAt: beginOf(on) + to * 60_000 }
}
