import { isRefused } from '../../shared/kernel/refusal'
import { getTeamHours } from '../../shared/teams/contract'
import { countHours } from '../../shared/teams/hours'
import { isMember } from '../../shared/teams/rules'
import { volunteerIdOf } from '../../shared/volunteers/model'
import { handle } from '../kernel/handle'
import { bookedFor } from './booked'
import { teams, teamsAtDesk } from './teams-store'

export const getTeamHoursHandler = handle(getTeamHours, async ({ input, actor, store }) => {
  const team = await store.get(teams, input.id, teamsAtDesk(actor))
  if (isRefused(team)) return team
  const { minutes, activities, minutesOf } = countHours(team, await bookedFor(store, team))
  const names = new Map(team.members.map((one) => [one.accountId, one.displayName]))
  const people = [...names].map(([accountId, displayName]) => ({
    ...{ id: volunteerIdOf(accountId), displayName, isIn: isMember(team, accountId) },
    minutes: minutesOf.get(accountId) ?? 0,
  }))
  return { id: team._id, minutes, activities, people: people.sort((a, b) => b.minutes - a.minutes) }
})
