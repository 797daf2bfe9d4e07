import { Day } from '../kernel/period'
import { beginOf, isPeriod } from '../kernel/period'
import { type Refusal, refuse } from '../kernel/refusal'
import { z } from '../kernel/schema'
import { dayOf, placeInWeek } from '../kernel/time'
import { isHoliday } from '../kernel/working-time'
import { DATES_MAX } from './model'

/** How often. monthly: on the same weekday of the month as the first day (每月第 2 个周日). */
export const repeats = ['once', 'weekly', 'biweekly', 'monthly'] as const
export const Repeat = z.enum(repeats)
export type Repeat = z.infer<typeof Repeat>

const Minute = z.int().check(z.minimum(0), z.maximum(24 * 60))

/** One date, or a series of them, as the station says it. Minutes after midnight, in China. */
export const Series = z.object({
  repeat: Repeat,
  from: Day,
  /** The last day it may be on; of one date the same as `from`. */
  until: Day,
  /** 1 (Monday) to 7; empty: that of the first day. Weekly and every two weeks only. */
  weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7)),
  /** Public holidays are left out. */
  skipsHolidays: z.boolean(),
  startMinute: Minute,
  endMinute: Minute,
})
export type Series = z.infer<typeof Series>

export interface Span {
  readonly startsAt: number
  readonly endsAt: number
}

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const WEEK = 7

/** The days of a series, in order, and those that a holiday took. */
export function daysOf(series: Series): {
  readonly days: readonly string[]
  readonly skipped: readonly string[]
} {
  const { repeat, from, until, skipsHolidays } = series
  if (repeat === 'once') return { days: [from], skipped: [] }
  const first = beginOf(from)
  const length = Math.floor((beginOf(until) - first) / DAY_MS) + 1
  const all = Array.from({ length: Math.max(0, length) }, (_, index) => first + index * DAY_MS)
    .filter((midnight) => isOn(series, midnight))
    .map(dayOf)
  const isSkipped = (day: string) => skipsHolidays && isHoliday(day)
  return { days: all.filter((day) => !isSkipped(day)), skipped: all.filter(isSkipped) }
}

/** The dates of a series. At most sixty, over at most a year. */
export function datesOf(
  series: Series,
): readonly Span[] | Refusal<'activities.dates' | 'activities.no_dates' | 'activities.too_many_dates'> {
  const { repeat, from, until, startMinute, endMinute } = series
  if (endMinute <= startMinute) return refuse('activities.dates', { why: 'end' })
  if (repeat !== 'once' && !isPeriod({ from, to: until }))
    return refuse('activities.dates', { why: 'period' })
  const { days } = daysOf(series)
  if (days.length === 0) return refuse('activities.no_dates')
  if (days.length > DATES_MAX) return refuse('activities.too_many_dates', { count: days.length })
  return days.map((day) => ({
    startsAt: beginOf(day) + startMinute * MINUTE_MS,
    endsAt: beginOf(day) + endMinute * MINUTE_MS,
  }))
}

/** 2 for the second Sunday of its month. */
export function weekOfMonth(day: string): number {
  return Math.ceil(Number(day.slice(8)) / WEEK)
}

function isOn({ repeat, from, weekdays }: Series, midnight: number): boolean {
  const { weekday } = placeInWeek(midnight)
  const first = placeInWeek(beginOf(from)).weekday
  if (repeat === 'monthly') return weekday === first && weekOfMonth(dayOf(midnight)) === weekOfMonth(from)
  const isDay = weekdays.length === 0 ? weekday === first : weekdays.includes(weekday)
  if (repeat !== 'biweekly') return isDay
  const monday = beginOf(from) - (first - 1) * DAY_MS
  return isDay && Math.floor((midnight - monday) / (WEEK * DAY_MS)) % 2 === 0
}
