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

/** A day as somebody types it: 20261108, 2026-11-8, 2026.11.8, 2026 年 11 月 8 日. Undefined where it is none. */
export function wholeDay(written: string): string | undefined {
  const parts =
    /^(20\d\d)(\d\d)(\d\d)$/.exec(written.trim()) ??
    /^(20\d\d)\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(written.trim())
  const [, year = '', month = '', date = ''] = parts ?? []
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = beginOf(day)
  return Number.isNaN(at) || dayOf(at) !== day ? undefined : day
}
