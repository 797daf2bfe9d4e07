import { recallWish } from '../../shared/wishes/contract'
import { recall } from '../../shared/wishes/giving-rules'
import { whyRevealing } from '../../shared/wishes/revealing'
import { handle } from '../kernel/handle'
import { decideAtDesk } from './acting'
import { peopleOf } from './sealed-parts'

export const recallWishHandler = handle(recallWish, (asked) => {
  const { input, at, vault } = asked
  return decideAtDesk(
    asked,
    (wish, staff) => whyRevealing(peopleOf(vault, wish), input.reason) ?? recall(wish, staff, input, at),
  )
})
