import { isRefused } from '../../shared/kernel/refusal'
import { listWishes, type WallFilter } from '../../shared/wishes/contract'
import type { Wish } from '../../shared/wishes/model'
import type { Condition } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { viewCard } from './view-wish'
import { onWallOf, wishes } from './wishes-store'

export const listWishesHandler = handle(listWishes, async ({ input, actor, store }) => {
  const { filter, stationId, cursor } = input
  const where = partOf(filter)
  const page = await store.list(wishes, onWallOf(stationId), {
    ...(where === undefined ? {} : { where }),
    order: { publishedAt: 'desc' },
    cursor,
  })
  return isRefused(page) ? page : { ...page, items: page.items.map((wish) => viewCard(actor, wish)) }
})

function partOf(filter: WallFilter): Condition<Wish> | undefined {
  if (filter === 'all') return undefined
  return filter === 'open' ? { status: 'open' } : { status: 'open', audience: filter }
}
