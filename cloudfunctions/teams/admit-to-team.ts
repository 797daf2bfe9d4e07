import { refuse } from '../../shared/kernel/refusal'
import { admitToTeam } from '../../shared/teams/contract'
import { admit } from '../../shared/teams/member-rules'
import { handle } from '../kernel/handle'
import { findVolunteer } from '../volunteers/volunteers-store'
import { accountIdOf, decideWhoIn } from './acting'

/** Whoever stopped meanwhile is not taken in. */
export const admitToTeamHandler = handle(admitToTeam, async (asked) => {
  const id = accountIdOf(asked.input.memberId)
  const volunteer = await findVolunteer(asked.store, { id })
  const isStill = volunteer?.status === 'active'
  return decideWhoIn(asked, (team, decider) =>
    isStill ? admit(team, decider, id, asked.at) : refuse('teams.nobody_asked'),
  )
})
