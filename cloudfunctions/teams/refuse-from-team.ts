import { refuseFromTeam } from '../../shared/teams/contract'
import { refuseAsk } from '../../shared/teams/member-rules'
import { handle } from '../kernel/handle'
import { accountIdOf, decideWhoIn } from './acting'

export const refuseFromTeamHandler = handle(refuseFromTeam, (asked) =>
  decideWhoIn(asked, (team, decider) => refuseAsk(team, decider, accountIdOf(asked.input.memberId))),
)
