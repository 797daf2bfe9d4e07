import { listPledges } from '../../shared/goods/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { atDesk, batches, pledges } from './goods-store'

/** Only batches count as received. */
export const listPledgesHandler = handle(listPledges, async ({ input, actor, store }) => {
  const { status, giverId, cursor } = input
  const where = giverId === undefined ? { status } : { status, giverId }
  const page = await store.list(pledges, atDesk(actor), { where, order: { createdAt: 'desc' }, cursor })
  if (isRefused(page)) return page
  const ids = page.items.map(({ _id }) => _id)
  const came = await store.sum(
    batches,
    { pledgeId: isIn(ids), status: 'here' },
    { by: ['pledgeId', 'item.name', 'item.unit'], of: 'received' },
  )
  return {
    ...page,
    items: page.items.map(({ _id: id, giverId, giverName, promisedOn, status, end, lines }) => ({
      ...{ id, giverId, giverName, promisedOn, status, end, lines: [...lines] },
      received: came
        .filter(({ of }) => of.pledgeId === id)
        .map(({ of, total }) => ({
          ...{ name: of['item.name'] ?? '', unit: of['item.unit'] ?? '', quantity: total },
        })),
    })),
  }
})
