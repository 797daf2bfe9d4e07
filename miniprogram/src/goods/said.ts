import type { BatchView } from '@shared/goods/views'
import { priceSourceWords } from '@shared/goods/words'
import { beginOf } from '@shared/kernel/period'
import { dayOf, sayFullDay } from '@shared/kernel/time'

const DAY_MS = 24 * 60 * 60_000

/** 15,666 */
export function sayNumber(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** 1,200 袋 */
export function sayOf(count: number, unit: string): string {
  return `${sayNumber(count)} ${unit}`
}

/** 11 月 8 日; with the year where it is another one. */
export function sayDay(day: string, now: number): string {
  const full = sayFullDay(beginOf(day))
  return day.slice(0, 4) === dayOf(now).slice(0, 4) ? full.slice(full.indexOf('年') + 2) : full
}

/** How long it keeps: 过了 3 天, 今天到期, 还有 12 天到期, 2028 年 3 月 2 日到期. */
export function sayExpiry(expiresOn: string, now: number): string {
  const days = Math.round((beginOf(expiresOn) - beginOf(dayOf(now))) / DAY_MS)
  if (days < 0) return `过期 ${String(-days)} 天了`
  if (days === 0) return '今天到期'
  return days <= 60 ? `还有 ${String(days)} 天到期` : `${sayFullDay(beginOf(expiresOn))}到期`
}

/** A whole number of 0 or more as it was typed. */
export function numberIn(written: string): number | undefined {
  return /^\d{1,6}$/.test(written.trim()) ? Number(written.trim()) : undefined
}

/** 面粉，还有 88 袋; 面粉，发完了; 面粉，路上有 40 袋. */
export function leftWords({
  name,
  unit,
  stock,
  received,
  status,
}: Pick<BatchView, 'name' | 'unit' | 'stock' | 'received' | 'status'>): string {
  if (status === 'coming') return `${name}，路上有 ${sayOf(received, unit)}`
  return stock === 0 ? `${name}，发完了` : `${name}，还有 ${sayOf(stock, unit)}`
}

/** 发票，11 月 8 日的价 */
export function priceWords(
  { priceSource, pricedOn }: Pick<BatchView, 'priceSource' | 'pricedOn'>,
  now: number,
): string {
  return `${priceSourceWords[priceSource]}，${sayDay(pricedOn, now)}的价`
}
