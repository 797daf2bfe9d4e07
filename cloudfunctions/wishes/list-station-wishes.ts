import { isRefused } from '../../shared/kernel/refusal'
import { type DeskFilter, listStationWishes } from '../../shared/wishes/contract'
import type { Wish } from '../../shared/wishes/model'
import { type Condition, isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { viewDeskRow } from './view-desk-wish'
import { wishes, wishesAtDesk } from './wishes-store'

export const listStationWishesHandler = handle(listStationWishes, async ({ input, actor, store }) => {
  const page = await store.list(wishes, wishesAtDesk(actor), {
    where: partOf(input.filter),
    order: { createdAt: 'desc' },
    cursor: input.cursor,
  })
  return isRefused(page) ? page : { ...page, items: page.items.map(viewDeskRow) }
})

function partOf(filter: DeskFilter): Condition<Wish> {
  if (filter === 'thanks') return { 'thanks.status': 'waiting' }
  return { status: filter === 'ended' ? isIn(['declined', 'withdrawn', 'recalled'] as const) : filter }
}
