import { handOverGrant } from '../../shared/grants/contract'
import { handOver } from '../../shared/grants/use-rules'
import { handle } from '../kernel/handle'
import { decideOnGrant } from './acting'

export const handOverGrantHandler = handle(handOverGrant, (asked) =>
  decideOnGrant(asked, (grant) => handOver(grant, asked.input.followUpOn, asked.at)),
)
