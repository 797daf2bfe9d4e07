import { beginOf } from '@shared/kernel/period'
import { dayOf } from '@shared/kernel/time'

/** 今天, 昨天, 11.6, 11 月 6 日: the last such day, today included; undefined where it is none. */
export function pastDay(text: string, now: number): string | undefined {
  const today = dayOf(now)
  if (text.trim() === '今天') return today
  if (text.trim() === '昨天') return dayOf(now - 24 * 60 * 60_000)
  const [month, day, more] = [...text.matchAll(/\d{1,2}/g)].map(([figures]) => figures.padStart(2, '0'))
  if (month === undefined || day === undefined || more !== undefined) return undefined
  const year = Number(today.slice(0, 4))
  const inYear = (which: number) => `${String(which)}-${month}-${day}`
  const last = inYear(year) <= today ? inYear(year) : inYear(year - 1)
  const at = beginOf(last)
  return Number.isNaN(at) || dayOf(at) !== last ? undefined : last
}
