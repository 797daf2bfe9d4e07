import { writeThanks as contract } from '../../shared/wishes/contract'
import { writeThanks } from '../../shared/wishes/thanks-rules'
import { handle } from '../kernel/handle'
import { decideAtDesk } from './acting'

export const writeThanksHandler = handle(contract, (asked) => {
  const said = { words: asked.input.words, from: 'worker' } as const
  return decideAtDesk(asked, (wish) => writeThanks(wish, said, asked.at))
})
