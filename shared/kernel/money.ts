import { z } from './schema'

/** The most that one record can hold: 99,999,999.99 yuan. */
export const FEN_MAX = 9_999_999_999

/** An amount in 分, above 0. Never a float: 196 yuan are 19600. */
export const AmountFen = z.int().check(z.minimum(1), z.maximum(FEN_MAX))

/** Yuan as somebody types them, in fen: `98`, `98.5`, `1,200.00 元`. Undefined where it is no amount. */
export function fenOf(yuan: string): number | undefined {
  const [, whole = '', cents = ''] =
    /^(\d{1,8}|\d{1,3}(?:[,，]\d{3}){1,2})(?:[.。](\d{1,2}))?\s*元?$/.exec(yuan.trim()) ?? []
  if (whole === '') return undefined
  return Number(whole.replace(/[,，]/g, '')) * 100 + Number(cents.padEnd(2, '0'))
}

/** 60 元, 12.5 元: as one says a price. */
export function sayYuan(amountFen: number): string {
  return `${String(amountFen / 100)} 元`
}

/** `62,941.50`: as books and proofs write it, without the word. */
export function exactYuan(amountFen: number): string {
  const [whole = '', cents = ''] = (Math.abs(amountFen) / 100).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${amountFen < 0 ? '−' : ''}${grouped}.${cents}`
}

/**
 * What each amount is of the whole, in tenths of a percent. They add up to 1000 exactly (largest remainders first), so
 * that what is shown is 100 %; all 0 where there is nothing.
 */
export function sharesOf(amounts: readonly number[]): readonly number[] {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0)
  if (whole === 0) return amounts.map(() => 0)
  const exact = amounts.map((amount) => (amount * 1000) / whole)
  const floors = exact.map(Math.floor)
  const missing = 1000 - floors.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - (floors[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const lifted = new Set(byRemainder.slice(0, missing).map(({ index }) => index))
  return floors.map((share, index) => (lifted.has(index) ? share + 1 : share))
}
