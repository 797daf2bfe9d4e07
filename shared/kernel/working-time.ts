import { holidays, makeUpDays } from './holidays'
import { dayOf, momentOn, placeInWeek } from './time'

/** When a door is open: minutes after midnight, per weekday (1 Monday … 7 Sunday). */
export type WeekHours = readonly {
  readonly weekday: number
  readonly openMinute: number
  readonly closeMinute: number
}[]

interface Span {
  readonly from: number
  readonly to: number
}

const MINUTE = 60_000
const MONDAY = 1
/** A door that never opens would count for ever; nobody promises more than a year. */
const LOOKS_AHEAD_DAYS = 400

/** For a station that has not said its hours: what most offices keep. */
const usualHours: WeekHours = [1, 2, 3, 4, 5].map((weekday) => ({
  ...{ weekday, openMinute: 8 * 60 + 30, closeMinute: 17 * 60 + 30 },
}))

/** True on a public holiday; a make-up day is none. */
export function isHoliday(day: string): boolean {
  const spans = holidays[day.slice(0, 4)] ?? []
  return spans.some((span) => {
    const [first = span, last = first] = span.split('..')
    return first <= day && day <= last
  })
}

/** The spans of one day in which the station works, in epoch ms. A make-up day is worked like a Monday. */
function spansOn(hours: WeekHours, now: number, daysAhead: number): readonly Span[] {
  const midnight = momentOn(now, daysAhead, 0)
  const day = dayOf(midnight)
  if (isHoliday(day)) return []
  const { weekday } = placeInWeek(midnight)
  const kept = hours.length === 0 ? usualHours : hours
  const own = kept.filter((span) => span.weekday === weekday)
  const worked =
    own.length === 0 && makeUpDays.includes(day) ? kept.filter((span) => span.weekday === MONDAY) : own
  return worked
    .map(({ openMinute, closeMinute }) => ({
      from: midnight + openMinute * MINUTE,
      to: midnight + closeMinute * MINUTE,
    }))
    .sort((a, b) => a.from - b.from)
}

/** True while the station works: within its hours, on no holiday, or on a make-up day. */
export function isWorkingTime(hours: WeekHours, at: number): boolean {
  return spansOn(hours, at, 0).some((span) => span.from <= at && at < span.to)
}

/** Working minutes between two moments, whole ones. */
export function workedMinutes(hours: WeekHours, from: number, to: number): number {
  let worked = 0
  for (let day = 0; day < LOOKS_AHEAD_DAYS && momentOn(from, day, 0) < to; day++) {
    for (const span of spansOn(hours, from, day)) {
      worked += Math.max(0, Math.min(to, span.to) - Math.max(from, span.from))
    }
  }
  return Math.floor(worked / MINUTE)
}

/** The moment after so many working minutes. Without any working time ahead: the last moment that was looked at. */
export function afterWorking(hours: WeekHours, from: number, minutes: number): number {
  let left = minutes * MINUTE
  for (let day = 0; day < LOOKS_AHEAD_DAYS; day++) {
    for (const span of spansOn(hours, from, day)) {
      const begins = Math.max(from, span.from)
      if (begins >= span.to) continue
      if (span.to - begins >= left) return begins + left
      left -= span.to - begins
    }
  }
  return momentOn(from, LOOKS_AHEAD_DAYS, 0)
}
