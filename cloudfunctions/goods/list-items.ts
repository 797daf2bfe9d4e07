import { listItems } from '../../shared/goods/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { atDesk, goodsItems } from './goods-store'
import { stockOf, viewItem } from './view-item'

export const listItemsHandler = handle(listItems, async ({ input, actor, store }) => {
  const page = await store.list(goodsItems, atDesk(actor), { order: { name: 'asc' }, cursor: input.cursor })
  if (isRefused(page)) return page
  const ids = page.items.map(({ _id }) => _id)
  const stocks = await stockOf(store, ids)
  return { ...page, items: page.items.map((item) => viewItem(item, stocks)) }
})
