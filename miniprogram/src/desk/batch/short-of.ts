import type { Refusal } from '../../call/outcome'

/** How many are left, where that was the reason; undefined for any other one. */
export function shortOf(refusal: Refusal | undefined): number | undefined {
  if (refusal?.code !== 'goods.stock_short') return undefined
  const left = refusal.detail?.['stock']
  return typeof left === 'number' ? left : undefined
}
