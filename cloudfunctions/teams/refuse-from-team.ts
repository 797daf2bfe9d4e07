import { refuseFromTeam } from '../../shared/teams/contract'
import { refuseAsk } from '../../shared/teams/member-rules'
import { handle } from '../kernel/handle'
import { accountIdOf, decideInTeam } from './acting'

export const refuseFromTeamHandler = handle(refuseFromTeam, (asked) =>
  decideInTeam(asked, (team) => refuseAsk(team, asked.actor.id, accountIdOf(asked.input.memberId))),
)
