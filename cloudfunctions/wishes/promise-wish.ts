import { promiseWish } from '../../shared/wishes/contract'
import { promise } from '../../shared/wishes/giving-rules'
import { handle } from '../kernel/handle'
import { decideOnWish } from './acting'
import { claimedBy } from './wishes-store'

export const promiseWishHandler = handle(promiseWish, (asked) =>
  decideOnWish(asked, claimedBy(asked.actor), (wish) => promise(wish, asked.input.promisedOn, asked.at)),
)
