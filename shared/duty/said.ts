import { dayOf, monthDay, momentOn, placeInWeek, sayMinute, weekdayOf } from '../kernel/time'
import type { Covers, Span } from './model'

export const coversWords = {
  always: '全天 24 小时都有人',
  outOfHours: '站里关门的时候有人',
} satisfies Record<Covers, string>

/** 周五 22:00 到周六 8:00; within a day 周五 8:00 到 18:00. The same whenever it is read, for notices and refusals. */
export function saySpan({ startsAt, endsAt }: Span): string {
  const end = dayOf(startsAt) === dayOf(endsAt) ? clock(endsAt) : `${weekdayOf(endsAt)} ${clock(endsAt)}`
  return `${weekdayOf(startsAt)} ${clock(startsAt)} 到${glued(end)}`
}

/** The same as seen from now: 今天 22:00 到明天 8:00, 12 月 3 日 8:00 到 18:00. */
export function saySpanFrom({ startsAt, endsAt }: Span, now: number): string {
  const isSameDay = dayOf(startsAt) === dayOf(endsAt)
  const end = isSameDay ? clock(endsAt) : `${sayDay(endsAt, now)} ${clock(endsAt)}`
  return `${sayDay(startsAt, now)} ${clock(startsAt)} 到${glued(end)}`
}

/** Under the heading of its day: 8:00 到 18:00, 18:00 到第二天 8:00. */
export function sayHours({ startsAt, endsAt }: Span): string {
  const isSameDay = dayOf(startsAt) === dayOf(endsAt)
  return isSameDay ? `${clock(startsAt)} 到 ${clock(endsAt)}` : `${clock(startsAt)} 到第二天 ${clock(endsAt)}`
}

/** 今天, 明天, 后天, then the weekday within a week, then the date. */
export function sayDay(at: number, now: number): string {
  const ahead = (momentOn(at, 0, 0) - momentOn(now, 0, 0)) / (24 * 60 * 60 * 1000)
  const near = ['今天', '明天', '后天'][ahead]
  if (near !== undefined) return near
  return ahead > 2 && ahead < 7 ? weekdayOf(at) : sayDate(at)
}

/** 12 月 3 日. */
export function sayDate(at: number): string {
  const [month, day] = [monthDay(at).slice(0, 2), monthDay(at).slice(2)]
  return `${String(Number(month))} 月 ${String(Number(day))} 日`
}

/** 22:00. */
export function clock(at: number): string {
  return sayMinute(placeInWeek(at).minute)
}

/** A space stands between Chinese and a number, none between two Chinese words. */
function glued(end: string): string {
  return /^\d/.test(end) ? ` ${end}` : end
}
