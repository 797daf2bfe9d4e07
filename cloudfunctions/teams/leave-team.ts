import { leaveTeam } from '../../shared/teams/contract'
import { leave } from '../../shared/teams/member-rules'
import { handle } from '../kernel/handle'
import { decideInTeam } from './acting'
import { ownOrAsked } from './teams-store'

export const leaveTeamHandler = handle(leaveTeam, (asked) =>
  decideInTeam(
    asked,
    (team) => leave(team, asked.actor.id, asked.at, asked.input.keepsSeats),
    ownOrAsked(asked.actor),
  ),
)
