import type { Span } from '@shared/duty/model'
import { momentOn, placeInWeek } from '@shared/kernel/time'

const MINUTE = 60_000
const DAY_MINUTES = 24 * 60

/** Minutes after midnight; an end that is not later than the start lies on the next day. */
export interface Hours {
  readonly startMinute: number
  readonly endMinute: number
}

/** Midnight of the Monday of this week, in China. */
export function mondayOf(now: number): number {
  return momentOn(now, 1 - placeInWeek(now).weekday, 0)
}

/** Midnights of the seven days of a week: 0 is this one, 1 the next. */
export function daysOfWeek(now: number, week: number): readonly number[] {
  return Array.from({ length: 7 }, (_, day) => momentOn(mondayOf(now), week * 7 + day, 0))
}

/** The week that is shown before, so that long runs are seen, and the two after. */
export function shownSpan(now: number): { readonly from: number; readonly to: number } {
  const monday = mondayOf(now)
  return { from: momentOn(monday, -7, 0), to: momentOn(monday, 21, 0) }
}

/** What is planned at once: this week and the next. */
export function plannedSpan(now: number): { readonly from: number; readonly to: number } {
  const monday = mondayOf(now)
  return { from: monday, to: momentOn(monday, 14, 0) }
}

export function spanOn(midnight: number, { startMinute, endMinute }: Hours): Span {
  const end = endMinute > startMinute ? endMinute : endMinute + DAY_MINUTES
  return { startsAt: midnight + startMinute * MINUTE, endsAt: midnight + end * MINUTE }
}

export function hoursOf({ startsAt, endsAt }: Span): Hours {
  return { startMinute: placeInWeek(startsAt).minute, endMinute: placeInWeek(endsAt).minute }
}

/** True for what begins on the day of this midnight. */
export function beginsOn(midnight: number, { startsAt }: Span): boolean {
  return midnight <= startsAt && startsAt < momentOn(midnight, 1, 0)
}
