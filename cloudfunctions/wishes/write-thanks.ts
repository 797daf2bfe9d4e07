import { writeThanks as contract } from '../../shared/wishes/contract'
import { whyRevealing } from '../../shared/wishes/revealing'
import { writeThanks } from '../../shared/wishes/thanks-rules'
import { handle } from '../kernel/handle'
import { decideAtDesk } from './acting'
import { peopleOf } from './sealed-parts'

export const writeThanksHandler = handle(contract, (asked) => {
  const said = { words: asked.input.words, from: 'worker' } as const
  return decideAtDesk(
    asked,
    (wish) => whyRevealing(peopleOf(asked.vault, wish), said.words) ?? writeThanks(wish, said, asked.at),
  )
})
