import { dayOf } from '../../shared/kernel/time'
import { isRefused } from '../../shared/kernel/refusal'
import { differencesOf, type Entered } from '../../shared/timebank/totals'
import type { Difference, Reconciliation, TimeAccount } from '../../shared/timebank/model'
import { gt, isIn, lt } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore, type Store } from '../kernel/store'
import { reconciliations, timeAccounts, timeEntries } from './timebank-store'

/** Three in the morning, when nobody books. */
const NIGHT_MS = 3 * 60 * 60 * 1000
/** Stations a round; the others in the next one, a minute later. */
const A_ROUND = 10
const ACCOUNTS_AT_ONCE = 100
const MOST_DIFFERENCES = 50
/** The round that looks which stations there are. */
const ALL = 'all'

/** Done by the clock each night: every balance is compared with what its entries add up to. Changes neither. */
export async function reconcileTime({ database, now }: Pick<Services, 'database' | 'now'>): Promise<number> {
  const at = now()
  const day = dayOf(at - NIGHT_MS)
  const store = openStore({ database })
  await addStations(store, day)
  const due = await store.find(reconciliations, { day: lt(day) }, { limit: A_ROUND })
  for (const { _id } of due) await reconcileStation(store, _id, day, at)
  return due.length
}

async function addStations(store: Store, day: string): Promise<void> {
  const round = await store.get(reconciliations, ALL, { _id: ALL })
  if (!isRefused(round) && round.day >= day) return
  const blank = { at: 0, accounts: 0, differences: [] }
  const stations = await store.countBy(timeAccounts, { stationId: gt('') }, 'stationId')
  for (const stationId of stations.keys())
    await store.keep(reconciliations, { _id: stationId, day: '', ...blank })
  const isFirst = await store.keep(reconciliations, { _id: ALL, day, ...blank })
  if (!isFirst) await store.mark(reconciliations, { _id: ALL }, { day })
}

async function reconcileStation(store: Store, stationId: string, day: string, at: number): Promise<void> {
  let accounts = 0
  const differences: Difference[] = []
  for (let after = ''; ;) {
    const page = await store.find(
      timeAccounts,
      { stationId, _id: gt(after) },
      { order: { _id: 'asc' }, limit: ACCOUNTS_AT_ONCE },
    )
    accounts += page.length
    for (const account of await doubtful(store, page)) differences.push(...(await lookAgain(store, account)))
    after = page.at(-1)?._id ?? ''
    if (page.length < ACCOUNTS_AT_ONCE) break
  }
  const found: Omit<Reconciliation, '_id'> = {
    ...{ day, at, accounts },
    differences: differences.slice(0, MOST_DIFFERENCES),
  }
  await store.mark(reconciliations, { _id: stationId }, found)
}

/** Accounts that do not agree at first sight. */
async function doubtful(store: Store, page: readonly TimeAccount[]): Promise<readonly TimeAccount[]> {
  const entered = await enteredOn(
    store,
    page.map(({ _id }) => _id),
  )
  return page.filter((account) => differencesOf(account, entered).length > 0)
}

/** Somebody may have booked between the two readings: only what differs while the account stands still is a difference. */
async function lookAgain(store: Store, { _id }: TimeAccount): Promise<readonly Difference[]> {
  const before = await store.get(timeAccounts, _id, { _id })
  const entered = await enteredOn(store, [_id])
  const after = await store.get(timeAccounts, _id, { _id })
  if (isRefused(before) || isRefused(after) || before.version !== after.version) return []
  return differencesOf(after, entered)
}

/** What the entries of these accounts add up to, added up by the database. */
async function enteredOn(store: Store, accountIds: readonly string[]): Promise<readonly Entered[]> {
  if (accountIds.length === 0) return []
  const scope = { accountId: isIn(accountIds) }
  const by = ['accountId', 'legs.unit', 'legs.book'] as const
  const legs = await store.sum(timeEntries, scope, { by, each: 'legs', of: 'legs.amount' })
  const carried = await store.sum(timeEntries, scope, { by: ['accountId'], of: 'carriedMinutes' })
  return [
    ...legs.flatMap(({ of, total }) =>
      of['legs.book'] === 'account' && of['legs.unit'] !== undefined
        ? [{ accountId: of.accountId ?? '', unit: of['legs.unit'], total }]
        : [],
    ),
    ...carried.map(({ of, total }) => ({
      ...{ accountId: of.accountId ?? '', unit: 'carriedMinutes' as const, total },
    })),
  ]
}
