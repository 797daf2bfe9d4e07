import { LABELS_MAX, printLabels } from '../../shared/goods/labels-contract'
import type { Batch } from '../../shared/goods/model'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { isIn } from '../kernel/condition'
import { type Asked, handle } from '../kernel/handle'
import { lendFile } from '../kernel/lend-file'
import type { Refused } from '../kernel/refused'
import { visibleAt } from './acting'
import { atDesk, batches, goodsLists } from './goods-store'

type Asking = Asked<(typeof printLabels)['input']>

/** What draws is large and seldom needed: it is loaded by the first labels, not when the function starts. */
export const printLabelsHandler = handle(printLabels, async (asked) => {
  const found = await labelled(asked)
  if (isRefused(found)) return found
  const { drawLabels } = await import('./paper/draw-labels')
  return { url: await lendFile(asked, await drawLabels(found, asked.at)) }
})

/** In the order of the delivery, or as they were asked for. */
async function labelled({ input, actor, store }: Asking): Promise<readonly Batch[] | Refused> {
  if ('ids' in input) {
    const ids = [...new Set(input.ids)]
    const found = await store.find(batches, visibleAt(actor), {
      where: { _id: isIn(ids) },
      limit: ids.length,
    })
    return found.length < ids.length
      ? refuse('not_found')
      : ids.flatMap((id) => found.filter(({ _id }) => _id === id))
  }
  const list = await store.get(goodsLists, input.listId, atDesk(actor))
  if (isRefused(list)) return list
  if (list.lineCount > LABELS_MAX) return refuse('goods.labels_many', { count: list.lineCount })
  const where = { listId: list._id, stationId: list.stationId }
  const found = await store.find(batches, visibleAt(actor), {
    where,
    order: { line: 'asc' },
    limit: LABELS_MAX,
  })
  return found.length === 0 ? refuse('not_found') : found
}
