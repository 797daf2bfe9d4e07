import { holdThanks as contract } from '../../shared/wishes/contract'
import { holdThanks } from '../../shared/wishes/thanks-rules'
import { handle } from '../kernel/handle'
import { decideAtDesk } from './acting'

export const holdThanksHandler = handle(contract, (asked) =>
  decideAtDesk(asked, (wish) => holdThanks(wish, asked.input.writtenAt, asked.input.reason)),
)
