import { setGrantRules } from '../../shared/grants/contract'
import { setRules } from '../../shared/grants/use-rules'
import { handle } from '../kernel/handle'
import { decideOnGrant } from './acting'

export const setGrantRulesHandler = handle(setGrantRules, (asked) =>
  decideOnGrant(asked, (grant) => setRules(grant, asked.input.rules)),
)
