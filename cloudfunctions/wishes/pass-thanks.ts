import { passThanks as contract } from '../../shared/wishes/contract'
import { passThanks } from '../../shared/wishes/thanks-rules'
import { handle } from '../kernel/handle'
import { decideAtDesk } from './acting'

export const passThanksHandler = handle(contract, (asked) =>
  decideAtDesk(asked, (wish) => passThanks(wish, asked.input.writtenAt, asked.at)),
)
