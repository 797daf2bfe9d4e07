import { isRefused } from '../../shared/kernel/refusal'
import { listTeams } from '../../shared/teams/contract'
import { type Asked, handle } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { placeOf } from '../network/directory'
import { findAccount } from '../people/people-store'
import { findVolunteer } from '../volunteers/volunteers-store'
import { teams } from './teams-store'
import { viewTeamRow } from './view-team'

export const listTeamsHandler = handle(listTeams, async (asked) => {
  const stationId = await stationOf(asked)
  if (isRefused(stationId)) return stationId
  if (stationId === undefined) return { items: [] }
  const page = await asked.store.list(
    teams,
    { stationId, status: 'active' },
    { order: { createdAt: 'desc' }, cursor: asked.input.cursor },
  )
  return isRefused(page) ? page : { ...page, items: page.items.map((team) => viewTeamRow(team, asked.actor)) }
})

/** A volunteer's station is in the register; a neighbour's follows from where she lives, or from where she looks. */
async function stationOf(asked: Asked<(typeof listTeams)['input']>): Promise<string | undefined | Refused> {
  const volunteer = await findVolunteer(asked.store, asked.actor)
  if (volunteer !== undefined) return volunteer.stationId
  const code = (await findAccount(asked.store, asked.actor))?.communityCode ?? asked.input.communityCode
  if (code === undefined) return undefined
  const place = await placeOf(asked, code)
  return isRefused(place) ? place : place.station._id
}
