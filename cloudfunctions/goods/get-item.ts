import { getItem } from '../../shared/goods/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { atDesk, goodsItems } from './goods-store'
import { stockOf, viewItem } from './view-item'

export const getItemHandler = handle(getItem, async ({ input, actor, store }) => {
  const item = await store.get(goodsItems, input.id, atDesk(actor))
  return isRefused(item) ? item : viewItem(item, await stockOf(store, [item._id]))
})
