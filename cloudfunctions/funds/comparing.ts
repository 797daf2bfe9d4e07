import { type Entered, differencesOf } from '../../shared/funds/totals'
import type { Difference, Fund } from '../../shared/funds/model'
import type { Store } from '../kernel/store'
import { fundEntries, payments } from './funds-store'

/** What entries and payments of a fund add up to, added up by the database. Two calls. */
async function enteredOn(store: Store, fundId: string): Promise<Entered & { readonly entries: number }> {
  const [legs, reserved] = await Promise.all([
    store.sum(fundEntries, { fundId }, { by: ['legs.book'], each: 'legs', of: 'legs.amountFen' }),
    store.sum(payments, { fundId, status: 'approved' }, { by: ['earmark'], of: 'amountFen' }),
  ])
  return {
    // Every entry has two legs.
    entries: legs.reduce((sum, { count }) => sum + count, 0) / 2,
    books: new Map(legs.map(({ of, total }) => [of['legs.book'] ?? '', total])),
    reserved: new Map(reserved.map(({ of, total }) => [of.earmark ?? '', total])),
  }
}

/** Where the fund, as it was read, does not say what its entries say. Two calls. */
export async function compare(
  store: Store,
  fund: Fund,
): Promise<{ readonly entries: number; readonly differences: readonly Difference[] }> {
  const entered = await enteredOn(store, fund._id)
  return { entries: entered.entries, differences: differencesOf(fund, entered) }
}
