import { pledgeGoods } from '../../shared/goods/contract'
import { promise } from '../../shared/goods/giver-rules'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { atDesk, givers, pledges, pledgeNow } from './goods-store'

export const pledgeGoodsHandler = handle(pledgeGoods, async ({ input, actor, store, command }) => {
  const giver = await store.get(givers, input.giverId, atDesk(actor))
  if (isRefused(giver)) return giver
  const { stationId, name: giverName } = giver
  const { next: fields, facts } = promise({ ...input, stationId, giverName })
  return store.create(pledges, command, { fields, facts, reply: pledgeNow })
})
