import { passThanks as contract } from '../../shared/wishes/contract'
import { whyRevealing } from '../../shared/wishes/revealing'
import { passThanks } from '../../shared/wishes/thanks-rules'
import { handle } from '../kernel/handle'
import { decideAtDesk } from './acting'
import { peopleOf } from './sealed-parts'

/** Compared once more: what was written before the comparison was there is not passed on unseen. */
export const passThanksHandler = handle(contract, (asked) => {
  const { input, at, vault } = asked
  return decideAtDesk(
    asked,
    (wish) =>
      whyRevealing(peopleOf(vault, wish), wish.thanks?.words ?? '') ?? passThanks(wish, input.writtenAt, at),
  )
})
