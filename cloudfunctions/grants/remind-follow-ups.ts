import type { Grant } from '../../shared/grants/model'
import { noticesOf } from '../../shared/grants/notices'
import { remindFollowUp } from '../../shared/grants/use-rules'
import type { LogEntry } from '../../shared/kernel/record'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import { everything, lte } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { teamOf } from '../network/directory'
import { grantNow, grants } from './grants-store'

/** At most so many a round; the rest in the next one, a minute later. */
const A_ROUND = 50

/** Done by the clock: on the morning of the day, whoever follows a grant up is told; where she has left, the heads are. */
export async function remindFollowUps({
  database,
  now,
}: Pick<Services, 'database' | 'now'>): Promise<number> {
  const isTold = (collection: string, record: unknown, entry: LogEntry) =>
    collection === grants.name && (record === undefined || noticesOf(record as Grant, entry).length > 0)
  const store = openStore({ database, isTold })
  const at = now()
  const due = await store.find(grants, everything, {
    where: { nextClockAt: lte(at) },
    order: { nextClockAt: 'asc' },
    limit: A_ROUND,
  })
  for (const { _id, stationId, worker, nextClockAt = 0 } of due) {
    const team = await teamOf({ store, at }, stationId)
    const heads = team.filter(({ role }) => role === 'head')
    const isHere = team.some(({ accountId }) => accountId === worker.accountId)
    const tell = isHere ? [worker.accountId] : heads.map(({ accountId }) => accountId)
    await store.revise(grants, _id, everything, stampOf(nextClockAt, at), {
      decide: (grant) => remindFollowUp(grant, tell, at),
      reply: grantNow,
    })
  }
  return due.length
}

/** The same day of the same grant is recognised by its name. */
function stampOf(nextClockAt: number, at: number): CommandStamp {
  const step = `follow up ${String(nextClockAt)}`
  return { id: `clock:${step}`, by: 'clock', at, digest: digestOf('grants.clock', step) }
}
