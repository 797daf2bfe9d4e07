import { dayOf } from '../../shared/kernel/time'
import { countWishes } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { onWallOf, wishes } from './wishes-store'

/** Counted by the database; nothing is read. */
export const countWishesHandler = handle(countWishes, async ({ input, at, store }) => {
  const here = onWallOf(input.stationId)
  const month = dayOf(at).slice(0, 7)
  const [byStatus, open] = await Promise.all([
    store.countBy(wishes, here, 'status', { publishedMonth: month }),
    store.count(wishes, here, { status: 'open' }),
  ])
  const published = [...byStatus.values()].reduce((sum, count) => sum + count, 0)
  return { month, published, delivered: byStatus.get('delivered') ?? 0, open }
})
