import { refuse } from '../../shared/kernel/refusal'
import { joinTeam } from '../../shared/teams/contract'
import { join } from '../../shared/teams/member-rules'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { findVolunteer } from '../volunteers/volunteers-store'
import { decideInTeam } from './acting'

/** A team of a station she is willing to go to. */
export const joinTeamHandler = handle(joinTeam, async (asked) => {
  const volunteer = await findVolunteer(asked.store, asked.actor)
  if (volunteer?.status !== 'active') return refuse('teams.not_a_volunteer')
  const { accountId, displayName, stationIds } = volunteer
  const around = { stationId: isIn(stationIds) }
  return decideInTeam(asked, (team) => join(team, { accountId, displayName }, asked.at), around)
})
