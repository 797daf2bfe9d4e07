import { cancelRedemption } from '../../shared/rewards/contract'
import { cancel } from '../../shared/rewards/redemption-rules'
import { handle } from '../kernel/handle'
import { refundRedemption } from './end-redemption'
import { ownOrders } from './rewards-store'

export const cancelRedemptionHandler = handle(cancelRedemption, (asked) =>
  refundRedemption(asked, asked.input.id, ownOrders(asked.actor), (order) => cancel(order, asked.at)),
)
