import { declineWish } from '../../shared/wishes/contract'
import { decline } from '../../shared/wishes/rules'
import { handle } from '../kernel/handle'
import { decideAtDesk } from './acting'

export const declineWishHandler = handle(declineWish, (asked) =>
  decideAtDesk(asked, (wish, staff) => decline(wish, staff, asked.input.reason)),
)
