import { isRefused } from '../../shared/kernel/refusal'
import { listMyTeams } from '../../shared/teams/contract'
import { handle } from '../kernel/handle'
import { ownTeams, teams } from './teams-store'
import { viewTeamRow } from './view-team'

export const listMyTeamsHandler = handle(listMyTeams, async ({ input, actor, store }) => {
  const page = await store.list(teams, ownTeams(actor), {
    order: { createdAt: 'desc' },
    cursor: input.cursor,
  })
  return isRefused(page) ? page : { ...page, items: page.items.map((team) => viewTeamRow(team, actor)) }
})
