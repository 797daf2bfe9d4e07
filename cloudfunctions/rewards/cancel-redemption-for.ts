import { foldNumbers } from '../../shared/requests/text'
import { cancelRedemptionFor } from '../../shared/rewards/contract'
import { cancel } from '../../shared/rewards/redemption-rules'
import { handle } from '../kernel/handle'
import { refundRedemption } from './end-redemption'
import { atDesk } from './rewards-store'

export const cancelRedemptionForHandler = handle(cancelRedemptionFor, (asked) => {
  const { input, actor, at } = asked
  const reason = foldNumbers(input.reason)
  return refundRedemption(asked, input.id, atDesk(actor), (order) => cancel(order, at, reason))
})
