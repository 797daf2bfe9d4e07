import { beginOf } from '@shared/kernel/period'
import { dayOf, weekdayOf } from '@shared/kernel/time'

const DAY_MS = 24 * 60 * 60_000

/** 3.8, 3-8, 3/8, 3 月 8 日: the next such day, today included; undefined where it is none. */
export function dayIn(text: string, now: number): string | undefined {
  const [month, day] = [...text.matchAll(/\d{1,2}/g)].map(([figures]) => figures.padStart(2, '0'))
  if (month === undefined || day === undefined) return undefined
  const today = dayOf(now)
  const year = Number(today.slice(0, 4))
  const inYear = (which: number) => `${String(which)}-${month}-${day}`
  const next = inYear(year) >= today ? inYear(year) : inYear(year + 1)
  const at = beginOf(next)
  return Number.isNaN(at) || dayOf(at) !== next ? undefined : next
}

/** 9, 9:30, 9 点, 9 点半, 1430: minutes after midnight; undefined where it is no clock. */
export function minuteIn(text: string): number | undefined {
  const plain = text.trim().replace('：', ':')
  const [, hours = '', minutes = ''] =
    /^(\d{1,2})(?::?(\d{2}))?$/.exec(plain.replace(/\s*点半$/, ':30').replace(/\s*点$/, '')) ?? []
  if (hours === '') return undefined
  const minute = Number(hours) * 60 + Number(minutes)
  return minute <= 24 * 60 && Number(minutes) < 60 ? minute : undefined
}

/** So the page says it back: 3 月 8 日 周日. */
export function sayDay(day: string): string {
  return `${String(Number(day.slice(5, 7)))} 月 ${String(Number(day.slice(8)))} 日 ${weekdayOf(beginOf(day))}`
}

/** The same day some weeks later. */
export function weeksAfter(day: string, weeks: number): string {
  return dayOf(beginOf(day) + weeks * 7 * DAY_MS)
}
