import type { takeBackGoods } from '@shared/goods/contract'
import { BackReason } from '@shared/goods/moves'
import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { numberIn, sayOf } from '../../goods/said'

/** What is written on the sheet. */
export const Back = z.object({ reason: z.optional(BackReason), counted: z.string() })
export type Back = z.output<typeof Back>

/** What went out of the card, and how many of it still count. */
export interface Given {
  readonly id: string
  readonly moveId: string
  readonly standing: number
  readonly unit: string
}

/**
 * What goes out; or what is still missing. Of a wrong number one writes the right one, of what came back how many came; what went to
 * a wrong place is taken back whole.
 */
export function backOf(
  { id, moveId, standing, unit }: Given,
  { reason, counted }: Back,
): InputOf<typeof takeBackGoods> | string {
  if (reason === undefined) return '先选为什么'
  const send = (quantity: number) => ({ id, moveId, quantity, standing, reason })
  if (reason === 'wrong_place') return send(standing)
  const number = numberIn(counted)
  if (reason === 'returned') {
    if (number === undefined || number === 0) return '退回来多少，写个整数'
    return number > standing ? `这一笔算发出 ${sayOf(standing, unit)}，退不回更多` : send(number)
  }
  if (number === undefined) return '其实发了多少，写个整数，一件没发写 0'
  if (number === standing) return '和记的一样，不用改'
  return number > standing ? '其实发得更多，不用收回，把多出来的另记一笔“发出”' : send(standing - number)
}
