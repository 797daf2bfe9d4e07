import { listBatches } from '../../shared/goods/contract'
import { type Batch, WARN_DAYS } from '../../shared/goods/model'
import { isRefused } from '../../shared/kernel/refusal'
import { dayOf } from '../../shared/kernel/time'
import { and, type Condition, gt, lte } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { atDesk, batches } from './goods-store'
import { viewBatches } from './view-batch'

const DAY_MS = 24 * 60 * 60 * 1000

export const listBatchesHandler = handle(listBatches, async (asked) => {
  const { input, actor, at, store } = asked
  const { filter, itemId, cursor } = input
  const asWanted: Condition<Batch> = filters(at)[filter]
  const where = itemId === undefined ? asWanted : and(asWanted, { itemId })
  const page = await store.list(batches, atDesk(actor), { where, order: { expiresOn: 'asc' }, cursor })
  return isRefused(page) ? page : { ...page, items: await viewBatches(asked, page.items) }
})

/** On the shelf, on the shelf for thirty days at most, on the way. */
export function filters(at: number) {
  const left = { status: 'here', stock: gt(0) } as const
  return {
    left,
    expiring: { ...left, expiresOn: lte(dayOf(at + WARN_DAYS * DAY_MS)) },
    coming: { status: 'coming' },
  } satisfies Record<string, Condition<Batch>>
}
