import { isRefused } from '../../shared/kernel/refusal'
import { rowOf } from '../../shared/volunteers/export'
import { volunteerIdOf } from '../../shared/volunteers/model'
import { addUp, served, type ServiceRecord } from '../../shared/volunteers/records'
import type { Actor } from '../kernel/actor'
import { and, gte, isIn, lte } from '../kernel/condition'
import type { Store } from '../kernel/store'
import type { Vault } from '../kernel/vault'
import { findStation } from '../network/directory'
import { timeEntries } from '../timebank/timebank-store'
import { allWith, occasionsOf } from './occasions'
import { openedIdentity } from './sealed-parts'
import { volunteers } from './volunteers-store'

interface Asking {
  readonly store: Store
  readonly vault: Vault
  readonly actor: Actor
  readonly at: number
}

/** One less than a call takes: the thousandth says that there is more. */
const A_PAGE = 999

type Period = { readonly from: string; readonly to: string }

/** A row for each person and occasion, page by page out of the time bank. */
export async function rowsFor(asking: Asking, stationIds: readonly string[], period: Period) {
  const records = served(await recordsOf(asking.store, stationIds, period))
  const ids = [...new Set(records.map(({ personId }) => volunteerIdOf(personId)))]
  const people = await allWith(ids, (some, limit) =>
    asking.store.find(volunteers, { _id: isIn(some) }, { limit }),
  )
  const holders = new Map(
    people.map((volunteer) => [
      volunteer.accountId,
      { displayName: volunteer.displayName, identity: openedIdentity(asking.vault, volunteer) },
    ]),
  )
  const occasions = await occasionsOf(asking.store, asking.actor, records)
  const names = new Map<string, string>()
  for (const id of stationIds) names.set(id, (await findStation(asking, id))?.name ?? id)
  return records.map((record) =>
    rowOf(
      record,
      holders.get(record.personId),
      occasions.get(record.origin.id),
      names.get(record.stationId) ?? record.stationId,
    ),
  )
}

async function recordsOf(store: Store, stationIds: readonly string[], { from, to }: Period) {
  let records: ReadonlyMap<string, ServiceRecord> = new Map()
  let cursor: string | undefined
  do {
    const page = await store.list(
      timeEntries,
      { stationId: isIn(stationIds) },
      { where: and({ month: gte(from) }, { month: lte(to) }), order: { month: 'asc' }, cursor, size: A_PAGE },
    )
    if (isRefused(page)) throw new Error('a cursor of our own was not taken')
    records = addUp(records, page.items)
    cursor = page.next
  } while (cursor !== undefined)
  return records
}
