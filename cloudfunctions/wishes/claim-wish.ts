import { refuse } from '../../shared/kernel/refusal'
import { claimWish } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { claimOne } from './claiming'
import { viewWish } from './view-wish'

/** Answered again after it has left the giver's hands, it shows no more than the wall. */
export const claimWishHandler = handle(claimWish, (asked) =>
  claimOne(asked, asked.input, (wish) =>
    wish.claim?.accountId === asked.actor.id ? viewWish(asked.actor, wish) : refuse('wishes.taken'),
  ),
)
