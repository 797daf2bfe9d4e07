import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** All stations keep Beijing time, whatever the phone is set to. */
const CHINA_AHEAD_MS = 8 * 60 * 60 * 1000

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** China's clock, read as if it were UTC: given an offset, dayjs adds days by the clock of the phone, summer time and all. */
function inChina(at: number) {
  return dayjs.utc(at + CHINA_AHEAD_MS)
}

function momentOf(clock: ReturnType<typeof inChina>): number {
  return clock.valueOf() - CHINA_AHEAD_MS
}

/** Weekday 1 (Monday) to 7 (Sunday) and minutes after midnight, in China. */
export function placeInWeek(at: number): { readonly weekday: number; readonly minute: number } {
  const time = inChina(at)
  return { weekday: time.day() === 0 ? 7 : time.day(), minute: time.hour() * 60 + time.minute() }
}

/** `MMDD` in China, for the short number to quote. */
export function monthDay(at: number): string {
  return inChina(at).format('MMDD')
}

/** The day in China: `2026-03-02`. */
export function dayOf(at: number): string {
  return inChina(at).format('YYYY-MM-DD')
}

/** What is left until a moment, as people say it: 还有 18 分钟, 还有 2 小时, 还有 3 天, 已过 2 小时. */
export function sayLeft(until: number, now: number): string {
  const minutes = Math.ceil(Math.abs(until - now) / 60_000)
  const word = until >= now ? '还有' : '已过'
  if (minutes < 60) return `${word} ${String(minutes)} 分钟`
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? `${word} ${String(hours)} 小时` : `${word} ${String(Math.floor(hours / 24))} 天`
}

/** When something happened, as people say it: 19:12, 昨天 19:12, 周四 19:12, 11 月 3 日, 2025 年 11 月 3 日. */
export function sayMoment(at: number, now: number): string {
  const time = inChina(at)
  const days = daysBetween(at, now)
  const clock = time.format('H:mm')
  if (days === 0) return clock
  if (days === 1) return `昨天 ${clock}`
  if (days > 1 && days < 7) return `${weekdayOf(at)} ${clock}`
  const sameYear = time.year() === inChina(now).year()
  return time.format(sameYear ? 'M 月 D 日' : 'YYYY 年 M 月 D 日')
}

/** A day in full, for proofs: 2028 年 3 月 2 日. */
export function sayFullDay(at: number): string {
  return inChina(at).format('YYYY 年 M 月 D 日')
}

/** Epoch ms of the end of the same day so many months later. */
export function monthsAfter(at: number, months: number): number {
  return momentOf(inChina(at).add(months, 'month').startOf('day').add(1, 'day'))
}

/** When somebody will come: 今天下午 3 点, 明天上午 9 点半, 周四下午 2:20, 12 月 3 日上午 10 点. */
export function sayVisit(at: number, now: number): string {
  return `${sayDayAhead(at, now)}${partOfDay(inChina(at).hour())} ${sayClock(at)}`
}

/** How old something is: 刚才, 12 分钟前, 3 小时前, then the moment. */
export function sayAge(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000)
  if (minutes < 1) return '刚才'
  if (minutes < 60) return `${String(minutes)} 分钟前`
  if (daysBetween(at, now) === 0) return `${String(Math.floor(minutes / 60))} 小时前`
  return sayMoment(at, now)
}

/** 上午好, 下午好, 晚上好. */
export function greeting(now: number): string {
  const hour = inChina(now).hour()
  if (hour >= 5 && hour < 12) return '上午好'
  if (hour >= 12 && hour < 18) return '下午好'
  return '晚上好'
}

/** Minutes after midnight as a clock: 17:30. */
export function sayMinute(minute: number): string {
  return `${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')}`
}

/** The heading of a day in a list: 今天, 昨天, 更早. */
export function dayHeading(at: number, now: number): '今天' | '昨天' | '更早' {
  const days = daysBetween(at, now)
  if (days <= 0) return '今天'
  return days === 1 ? '昨天' : '更早'
}

export function weekdayOf(at: number): string {
  return weekdays[inChina(at).day()]
}

/** Epoch ms of a clock time on the day that lies `daysAhead` after today, in China. */
export function momentOn(now: number, daysAhead: number, minute: number): number {
  return momentOf(inChina(now).startOf('day').add(daysAhead, 'day').add(minute, 'minute'))
}

function sayDayAhead(at: number, now: number): string {
  const days = -daysBetween(at, now)
  if (days === 0) return '今天'
  if (days === 1) return '明天'
  if (days === 2) return '后天'
  if (days > 2 && days < 7) return weekdayOf(at)
  return inChina(at).format('M 月 D 日')
}

function sayClock(at: number): string {
  const time = inChina(at)
  const hour = time.hour() > 12 ? time.hour() - 12 : time.hour()
  if (time.minute() === 0) return `${String(hour)} 点`
  if (time.minute() === 30) return `${String(hour)} 点半`
  return time.format('H:mm')
}

function partOfDay(hour: number): string {
  if (hour < 5) return '凌晨'
  if (hour < 12) return '上午'
  if (hour < 13) return '中午'
  return hour < 18 ? '下午' : '晚上'
}

function daysBetween(at: number, now: number): number {
  return inChina(now).startOf('day').diff(inChina(at).startOf('day'), 'day')
}
