import { isRefused } from '../../shared/kernel/refusal'
import { listMyRedemptions } from '../../shared/rewards/contract'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { ownOrders, redemptions } from './rewards-store'
import { viewRedemptionRow } from './view-reward'

const statuses = { held: ['held'], past: ['handed', 'cancelled', 'expired'] } as const

export const listMyRedemptionsHandler = handle(listMyRedemptions, async ({ input, actor, store }) => {
  const page = await store.list(redemptions, ownOrders(actor), {
    where: { status: isIn(statuses[input.filter]) },
    order: { createdAt: 'desc' },
    cursor: input.cursor,
  })
  return isRefused(page) ? page : { ...page, items: page.items.map(viewRedemptionRow) }
})
