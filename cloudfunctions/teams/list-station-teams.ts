import { isRefused } from '../../shared/kernel/refusal'
import { listStationTeams } from '../../shared/teams/contract'
import { handle } from '../kernel/handle'
import { teams, teamsAtDesk } from './teams-store'
import { viewAgreement, viewTeamRow } from './view-team'

export const listStationTeamsHandler = handle(listStationTeams, async ({ input, actor, at, store }) => {
  const page = await store.list(teams, teamsAtDesk(actor), {
    where: { status: input.status },
    order: { createdAt: 'desc' },
    cursor: input.cursor,
  })
  if (isRefused(page)) return page
  const reader = { id: actor.id, isDesk: true }
  const items = page.items.map((team) => ({
    ...viewTeamRow(team, reader),
    asking: team.asks.length,
    ...viewAgreement(team, at),
  }))
  return { ...page, items }
})
