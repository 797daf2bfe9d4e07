import type { LogEntry } from '../../shared/kernel/record'
import { dropOut } from '../../shared/teams/member-rules'
import type { Volunteer } from '../../shared/volunteers/model'
import { openStore } from '../kernel/store'
import type { Services } from '../kernel/services'
import { teamNow } from './acting'
import { headsAt } from './heads'
import { activeTeamsOf, ownTeams, teams } from './teams-store'
import { clockStamp } from './tell-agreements'

/** Follows when somebody is no volunteer any more: she is in no team any more. */
export async function dropOutOfTeams(
  { database }: Pick<Services, 'database'>,
  { accountId }: Volunteer,
  { id, at }: LogEntry,
): Promise<void> {
  const store = openStore({ database, isTold: () => true })
  for (const team of await activeTeamsOf(store, accountId)) {
    const headIds = await headsAt({ store, at }, team.stationId)
    await store.revise(teams, team._id, ownTeams({ id: accountId }), clockStamp(`left ${id}`, at), {
      decide: (record) => dropOut(record, accountId, headIds, at),
      reply: teamNow,
    })
  }
}
