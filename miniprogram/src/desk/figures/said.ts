import type { PeriodName } from '@shared/kernel/period'
import type { Cell, Figure } from '@shared/requests/figures'
import type { FiguresView } from '@shared/requests/figures-contract'

export const periodWords = {
  week: '本周',
  month: '本月',
  lastMonth: '上月',
  year: '今年',
} satisfies Record<PeriodName, string>

export const figureWords = {
  opened: '来了',
  solved: '办好',
  reopened: '重新打开',
  replied: '回了话',
} satisfies Record<Figure, string>

const HOUR = 60
const DAY = 24 * HOUR

/** A time within which something was done: 46 分钟, 2 小时, 2 小时 5 分钟, 3 天; never less than it was. */
export function sayWithin(minutes: number): string {
  if (minutes < HOUR) return `${Math.max(1, minutes)} 分钟`
  if (minutes >= 2 * DAY) return `${Math.ceil(minutes / DAY)} 天`
  const left = minutes % HOUR
  const hours = `${Math.floor(minutes / HOUR)} 小时`
  return left === 0 ? hours : `${hours} ${left} 分钟`
}

/** The page in a sentence: 本月办好 38 件，一半在 46 分钟内回了话. */
export function sentenceOf(name: PeriodName, { total }: FiguresView): string {
  const { opened, solved, medianMinutes } = total
  const when = periodWords[name]
  if (opened === 0 && solved === 0) return `${when}还没有人提`
  const done = solved === 0 ? `来了 ${opened} 件，还没有办好的` : `办好 ${solved} 件`
  return medianMinutes === undefined
    ? `${when}${done}`
    : `${when}${done}，一半在 ${sayWithin(medianMinutes)}内回了话`
}

/** How much of the whole it is, in words and for the bar; undefined where there is nothing to compare. */
export function shareOf(part: Cell, whole: Cell): number | undefined {
  return typeof part === 'number' && typeof whole === 'number' && whole > 0 ? part / whole : undefined
}

export function sayShare(share: number): string {
  return `占 ${(share * 100).toFixed(1).replace(/\.0$/, '')}%`
}

/** 3 月 1 日到 3 月 31 日 */
export function sayPeriod(from: string, to: string): string {
  const say = (day: string) => `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日`
  return from === to ? say(from) : `${say(from)}到 ${say(to)}`
}
