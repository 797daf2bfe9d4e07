import { listGivers } from '../../shared/goods/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { linkCodeOf } from './giver-code'
import { atDesk, givers, goodsLists } from './goods-store'

export const listGiversHandler = handle(listGivers, async ({ input, actor, store, vault }) => {
  const page = await store.list(givers, atDesk(actor), { order: { name: 'asc' }, cursor: input.cursor })
  if (isRefused(page)) return page
  const from = { giverId: isIn(page.items.map(({ _id }) => _id)), status: 'ready' } as const
  const pieces = await store.sum(goodsLists, from, { by: ['giverId'], of: 'pieces' })
  const values = await store.sum(goodsLists, from, { by: ['giverId'], of: 'valueFen' })
  const totalOf = (sums: typeof pieces, id: string) => sums.find(({ of }) => of.giverId === id)?.total ?? 0
  return {
    ...page,
    items: page.items.map((giver) => ({
      ...{ id: giver._id, stationId: giver.stationId, name: giver.name, kind: giver.kind },
      hasContact: giver.sealedContact !== undefined,
      ...{ linkCode: linkCodeOf(vault, giver), pieces: totalOf(pieces, giver._id) },
      valueFen: totalOf(values, giver._id),
    })),
  }
})
