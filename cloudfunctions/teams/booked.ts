import { isRefused } from '../../shared/kernel/refusal'
import type { TimeEntry } from '../../shared/timebank/model'
import type { Team } from '../../shared/teams/model'
import { gte, isIn } from '../kernel/condition'
import type { Store } from '../kernel/store'
import { timeEntries } from '../timebank/timebank-store'

/** Everything that was booked at the station for the people of a team since it began; which of it counts, a rule says. */
export async function bookedFor(store: Store, team: Team): Promise<readonly TimeEntry[]> {
  const people = [...new Set(team.members.map(({ accountId }) => accountId))]
  const since = Math.min(...team.members.map(({ joinedAt }) => joinedAt))
  const found: TimeEntry[] = []
  for (let cursor: string | undefined; ;) {
    const page = await store.list(
      timeEntries,
      { personId: isIn(people) },
      {
        where: { bookedAt: gte(since), stationId: team.stationId },
        order: { bookedAt: 'desc' },
        cursor,
        size: 999,
      },
    )
    if (isRefused(page)) throw new Error('a cursor of this very list was not taken')
    found.push(...page.items)
    if (page.next === undefined) return found
    cursor = page.next
  }
}
