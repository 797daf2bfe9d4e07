import { giveBackWish } from '../../shared/wishes/contract'
import { giveBack } from '../../shared/wishes/giving-rules'
import { handle } from '../kernel/handle'
import { decideOnWish } from './acting'
import { claimedBy } from './wishes-store'

export const giveBackWishHandler = handle(giveBackWish, (asked) =>
  decideOnWish(asked, claimedBy(asked.actor), giveBack),
)
