import type { FundReconciliation } from '../../shared/funds/model'
import { isRefused } from '../../shared/kernel/refusal'
import { dayOf } from '../../shared/kernel/time'
import { gt, lt } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore, type Store } from '../kernel/store'
import { compare } from './comparing'
import { fundReconciliations, funds } from './funds-store'

/** Two in the morning, when nobody books. */
const NIGHT_MS = 2 * 60 * 60 * 1000
/** Funds a round; the others in the next one, a minute later. */
const A_ROUND = 20
const MOST_DIFFERENCES = 50
/** The round that looks which funds there are. */
const ALL = 'all'

/** Done by the clock each night: every balance is compared with what its entries add up to. Changes neither. */
export async function reconcileFunds({ database, now }: Pick<Services, 'database' | 'now'>): Promise<number> {
  const at = now()
  const day = dayOf(at - NIGHT_MS)
  const store = openStore({ database })
  await addFunds(store, day)
  const due = await store.find(fundReconciliations, { day: lt(day) }, { limit: A_ROUND })
  for (const { _id } of due) await reconcileFund(store, _id, day, at)
  return due.length
}

async function addFunds(store: Store, day: string): Promise<void> {
  const round = await store.get(fundReconciliations, ALL, { _id: ALL })
  if (!isRefused(round) && round.day >= day) return
  const blank = { at: 0, entries: 0, differences: [] }
  for (let after = ''; ;) {
    const page = await store.find(funds, { _id: gt(after) }, { order: { _id: 'asc' }, limit: 500 })
    for (const { _id } of page) await store.keep(fundReconciliations, { _id, day: '', ...blank })
    after = page.at(-1)?._id ?? ''
    if (page.length < 500) break
  }
  const isFirst = await store.keep(fundReconciliations, { _id: ALL, day, ...blank })
  if (!isFirst) await store.mark(fundReconciliations, { _id: ALL }, { day })
}

/** Somebody may have booked between the two readings: then the next round looks, a minute later. */
async function reconcileFund(store: Store, _id: string, day: string, at: number): Promise<void> {
  const before = await store.get(funds, _id, { _id })
  if (isRefused(before)) return
  const { entries, differences } = await compare(store, before)
  const after = await store.get(funds, _id, { _id })
  if (isRefused(after) || before.version !== after.version) return
  const found: Omit<FundReconciliation, '_id'> = {
    ...{ day, at, entries },
    differences: differences.slice(0, MOST_DIFFERENCES),
  }
  await store.mark(fundReconciliations, { _id }, found)
}
