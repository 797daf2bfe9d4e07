import { takeBack } from '../../shared/goods/back-rules'
import { takeBackGoods } from '../../shared/goods/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { decideOnBatch } from './acting'
import { atDesk, moves } from './goods-store'

/** A move never changes: only what was taken back of it does, and that stands on the card. */
export const takeBackGoodsHandler = handle(takeBackGoods, async (asked) => {
  const { input, actor, store } = asked
  const move = await store.get(moves, input.moveId, { ...atDesk(actor), batchId: input.id })
  if (isRefused(move)) return move
  return decideOnBatch(asked, (batch, today) => takeBack(batch, move, input, today))
})
