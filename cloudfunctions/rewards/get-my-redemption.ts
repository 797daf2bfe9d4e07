import { isRefused } from '../../shared/kernel/refusal'
import { getMyRedemption } from '../../shared/rewards/contract'
import { handle } from '../kernel/handle'
import { codeOf } from './redemption-code'
import { ownOrders, redemptions } from './rewards-store'
import { viewRedemptionRow } from './view-reward'

export const getMyRedemptionHandler = handle(getMyRedemption, async ({ input, actor, store, vault }) => {
  const order = await store.get(redemptions, input.id, ownOrders(actor))
  if (isRefused(order)) return order
  const { sponsor, pickup } = order.reward
  return {
    ...viewRedemptionRow(order),
    ...{ sponsor, pickup, station: { ...order.station } },
    ...(order.status === 'held' ? { code: codeOf(vault, order._id) } : {}),
  }
})
