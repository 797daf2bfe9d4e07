import { listLists } from '../../shared/goods/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { atDesk, goodsLists } from './goods-store'
import { viewList } from './view-list'

export const listListsHandler = handle(listLists, async ({ input, actor, store }) => {
  const { giverId, cursor } = input
  const status = 'ready' as const
  const where = giverId === undefined ? { status } : { status, giverId }
  const page = await store.list(goodsLists, atDesk(actor), { where, order: { receivedOn: 'desc' }, cursor })
  return isRefused(page) ? page : { ...page, items: page.items.map(viewList) }
})
