import { showLeader as contract } from '../../shared/teams/contract'
import { showLeader } from '../../shared/teams/member-rules'
import { handle } from '../kernel/handle'
import { decideInTeam } from './acting'

export const showLeaderHandler = handle(contract, (asked) =>
  decideInTeam(asked, (team) => showLeader(team, asked.actor.id, asked.input.isShown)),
)
