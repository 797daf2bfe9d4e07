import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import type { Volunteer } from '../volunteers/model'

/** Joining puts somebody's name in the register under the group that vouches for her, unless the station knew her before. */
export function comeThrough(
  volunteer: Volunteer | undefined,
  teamId: string,
): Decision<Volunteer> | Refusal<'teams.register_first'> {
  if (volunteer?.status !== 'active' && volunteer?.status !== 'waiting') return refuse('teams.register_first')
  const isOnHerOwn = volunteer.status === 'active' || volunteer.throughTeamId !== undefined
  const next: Volunteer = isOnHerOwn ? volunteer : { ...volunteer, throughTeamId: teamId }
  return { next, facts: [{ fact: 'volunteer.came_through', detail: { teamId } }] }
}

/** She stays without the group: the station looks at her entry as at a new one. */
export function stayOnMyOwn(
  volunteer: Volunteer,
  headIds: readonly string[],
  at: number,
): Decision<Volunteer> | Refusal<'teams.on_your_own' | 'volunteers.not_now'> {
  const { throughTeamId, ...rest } = volunteer
  if (throughTeamId === undefined) return refuse('teams.on_your_own')
  if (volunteer.status === 'left' || volunteer.status === 'declined')
    return refuse('volunteers.not_now', { status: volunteer.status })
  return {
    next: { ...rest, status: 'waiting', registeredAt: at },
    facts: [{ fact: 'volunteer.registered', detail: { headIds } }],
  }
}
