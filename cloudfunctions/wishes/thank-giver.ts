import { thankGiver } from '../../shared/wishes/contract'
import { whyRevealing } from '../../shared/wishes/revealing'
import { writeThanks } from '../../shared/wishes/thanks-rules'
import { handle } from '../kernel/handle'
import { decideOnWish } from './acting'
import { peopleOf } from './sealed-parts'
import { ownWishes } from './wishes-store'

export const thankGiverHandler = handle(thankGiver, (asked) => {
  const { input, actor, at, vault } = asked
  const said = { words: input.words, from: 'applicant' } as const
  return decideOnWish(
    asked,
    ownWishes(actor),
    (wish) => whyRevealing(peopleOf(vault, wish), said.words) ?? writeThanks(wish, said, at),
  )
})
