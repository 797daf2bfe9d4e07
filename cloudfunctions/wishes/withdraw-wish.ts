import { withdrawWish } from '../../shared/wishes/contract'
import { withdraw } from '../../shared/wishes/rules'
import { handle } from '../kernel/handle'
import { decideOnWish } from './acting'
import { ownWishes } from './wishes-store'

export const withdrawWishHandler = handle(withdrawWish, (asked) =>
  decideOnWish(asked, ownWishes(asked.actor), withdraw),
)
