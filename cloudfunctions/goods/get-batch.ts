import { getBatch } from '../../shared/goods/contract'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { visibleAt } from './acting'
import { batches, moves } from './goods-store'
import { viewBatches, viewMovesOf } from './view-batch'

export const getBatchHandler = handle(getBatch, async (asked) => {
  const { input, actor, store } = asked
  const found = await store.get(batches, input.id, visibleAt(actor))
  if (isRefused(found)) return found
  const page = await store.list(
    moves,
    { batchId: found._id },
    { order: { createdAt: 'desc' }, cursor: input.cursor },
  )
  if (isRefused(page)) return page
  const [batch] = await viewBatches(asked, [found])
  if (batch === undefined) return refuse('not_found')
  return { batch, moves: { ...page, items: await viewMovesOf(asked, found, page.items) } }
})
