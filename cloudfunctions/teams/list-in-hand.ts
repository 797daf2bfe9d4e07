import { isRefused } from '../../shared/kernel/refusal'
import { listInHand } from '../../shared/teams/contract'
import { personOf } from '../../shared/teams/rules'
import { handle } from '../kernel/handle'
import { findInHand } from './in-hand'
import { teams, teamsAtDesk } from './teams-store'

export const listInHandHandler = handle(listInHand, async ({ input, actor, at, store }) => {
  const team = await store.get(teams, input.id, teamsAtDesk(actor))
  if (isRefused(team)) return team
  const items = (await findInHand(store, team, at)).map(({ accountId, ...item }) => ({
    ...item,
    displayName: personOf(team, accountId)?.displayName ?? '',
  }))
  return { id: team._id, items }
})
