import { getList } from '../../shared/goods/contract'
import { LINES_MAX } from '../../shared/goods/model'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { visibleAt } from './acting'
import { atDesk, batches, goodsLists } from './goods-store'
import { viewBatches } from './view-batch'
import { viewList } from './view-list'

export const getListHandler = handle(getList, async (asked) => {
  const { input, actor, store } = asked
  const list = await store.get(goodsLists, input.id, atDesk(actor))
  if (isRefused(list)) return list
  const page = await store.list(batches, visibleAt(actor), {
    where: { listId: list._id, stationId: list.stationId },
    order: { line: 'asc' },
    ...{ cursor: input.cursor, size: LINES_MAX },
  })
  if (isRefused(page)) return page
  return { list: viewList(list), batches: { ...page, items: await viewBatches(asked, page.items) } }
})
