import { thankGiver } from '../../shared/wishes/contract'
import { writeThanks } from '../../shared/wishes/thanks-rules'
import { handle } from '../kernel/handle'
import { decideOnWish } from './acting'
import { ownWishes } from './wishes-store'

export const thankGiverHandler = handle(thankGiver, (asked) => {
  const { input, actor, at } = asked
  const said = { words: input.words, from: 'applicant' } as const
  return decideOnWish(asked, ownWishes(actor), (wish) => writeThanks(wish, said, at))
})
