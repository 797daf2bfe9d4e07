import { z } from '../kernel/schema'
import { placeInWeek } from '../kernel/time'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

export const dayParts = ['morning', 'noon', 'afternoon', 'evening'] as const
export type DayPart = (typeof dayParts)[number]

/** A part of a weekday, the same every week: `tue.morning`. */
export const freeTimes = weekdays.flatMap((day) => dayParts.map((part) => `${day}.${part}` as const))
export const FreeTime = z.enum(freeTimes)
export type FreeTime = z.infer<typeof FreeTime>

/** Where in the day each part begins, in minutes after midnight in China; the evening ends with the day. */
const beginnings = { morning: 6 * 60, noon: 11 * 60, afternoon: 14 * 60, evening: 18 * 60 } as const
const STEP_MS = 30 * 60_000
const WEEK_MS = 7 * 24 * 60 * 60_000

function freeTimeAt(at: number): FreeTime | undefined {
  const { weekday, minute } = placeInWeek(at)
  const day = weekdays[weekday - 1]
  const part = dayParts.filter((one) => minute >= beginnings[one]).at(-1)
  return day === undefined || part === undefined ? undefined : `${day}.${part}`
}

/** The parts of the week that a window touches, in its order; at night there is none. */
export function freeTimesWithin(startsAt: number, endsAt: number): readonly FreeTime[] {
  const until = Math.min(endsAt, startsAt + WEEK_MS)
  const touched = new Set<FreeTime>()
  for (let at = startsAt; at < until || at === startsAt; at += STEP_MS) {
    const time = freeTimeAt(at)
    if (time !== undefined) touched.add(time)
  }
  return [...touched]
}

const dayWords = {
  mon: '周一',
  tue: '周二',
  wed: '周三',
  thu: '周四',
  fri: '周五',
  sat: '周六',
  sun: '周日',
} satisfies Record<Weekday, string>

export const dayPartWords = {
  morning: '上午',
  noon: '中午',
  afternoon: '下午',
  evening: '晚上',
} satisfies Record<DayPart, string>

export function weekdayWord(day: Weekday): string {
  return dayWords[day]
}

/** 周二上午、下午，周六上午 */
export function sayFreeTimes(times: readonly FreeTime[]): string {
  return weekdays
    .flatMap((day) => {
      const parts = dayParts.filter((part) => times.includes(`${day}.${part}`))
      if (parts.length === 0) return []
      const said =
        parts.length === dayParts.length ? '全天' : parts.map((part) => dayPartWords[part]).join('、')
      return [`${dayWords[day]}${said}`]
    })
    .join('，')
}
