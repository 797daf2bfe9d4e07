import { handLead as contract } from '../../shared/teams/contract'
import { handLead } from '../../shared/teams/member-rules'
import { handle } from '../kernel/handle'
import { accountIdOf, decideInTeam } from './acting'

export const handLeadHandler = handle(contract, (asked) =>
  decideInTeam(asked, (team) => handLead(team, asked.actor.id, accountIdOf(asked.input.memberId))),
)
