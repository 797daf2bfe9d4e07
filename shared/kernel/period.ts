import { z } from './schema'
import { dayOf, placeInWeek } from './time'

const DAY_MS = 24 * 60 * 60 * 1000
/** A leap year. */
export const PERIOD_DAYS_MAX = 366

/** A day in China: `2026-03-02`. */
export const Day = z.string().check(
  z.regex(/^20\d\d-\d\d-\d\d$/),
  z.refine((day) => dayOf(beginOf(day)) === day),
)

/** From one day to another, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** The moment a day in China begins. */
export function beginOf(day: string): number {
  return Date.parse(`${day}T00:00:00+08:00`)
}

/** From the first moment to the one after the last, in epoch ms. */
export function momentsOf({ from, to }: Period): { readonly from: number; readonly to: number } {
  return { from: beginOf(from), to: beginOf(to) + DAY_MS }
}

/** At least a day, at most a leap year. */
export function isPeriod(period: Period): boolean {
  const { from, to } = momentsOf(period)
  return to > from && to - from <= PERIOD_DAYS_MAX * DAY_MS
}

/** Exactly one month of the calendar. */
export function isOneMonth({ from, to }: Period): boolean {
  return from.endsWith('-01') && to === lastDayOf(from)
}

/** The periods that a page offers. */
export const periodNames = ['week', 'month', 'lastMonth', 'year'] as const
export type PeriodName = (typeof periodNames)[number]

/** The whole period around this moment, with the days of it that are still to come. */
export function periodOf(name: PeriodName, now: number): Period {
  const today = dayOf(now)
  const first = `${today.slice(0, 7)}-01`
  if (name === 'month') return { from: first, to: lastDayOf(first) }
  if (name === 'year') return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` }
  if (name === 'lastMonth') {
    const last = dayOf(beginOf(first) - DAY_MS)
    return { from: `${last.slice(0, 7)}-01`, to: last }
  }
  const monday = now - (placeInWeek(now).weekday - 1) * DAY_MS
  return { from: dayOf(monday), to: dayOf(monday + 6 * DAY_MS) }
}

/** Of the month in which the day lies. */
function lastDayOf(day: string): string {
  // The 32nd day after the first lies in the next month.
  const next = dayOf(beginOf(`${day.slice(0, 7)}-01`) + 31 * DAY_MS).slice(0, 7)
  return dayOf(beginOf(`${next}-01`) - DAY_MS)
}
