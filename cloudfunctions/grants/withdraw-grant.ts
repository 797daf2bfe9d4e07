import { withdrawGrant } from '../../shared/grants/contract'
import { withdrawGrant as withdraw } from '../../shared/grants/rules'
import { handle } from '../kernel/handle'
import { decideOnGrant } from './acting'

export const withdrawGrantHandler = handle(withdrawGrant, (asked) =>
  decideOnGrant(asked, (grant) => withdraw(grant, asked.input.reason)),
)
