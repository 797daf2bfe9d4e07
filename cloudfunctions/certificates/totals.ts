import type { Months, Totals } from '../../shared/certificates/model'
import { and, gte, lte } from '../kernel/condition'
import type { Store } from '../kernel/store'
import { timeAccountIdOf, timeEntries } from '../timebank/timebank-store'

/** What the books of a station say of a person's service in these months, what was taken back taken off. One call. */
export async function totalsOf(
  store: Store,
  { personId, stationId, from, to }: Months & { readonly personId: string; readonly stationId: string },
): Promise<Totals> {
  const sums = await store.sum(
    timeEntries,
    { accountId: timeAccountIdOf(personId, stationId) },
    {
      by: ['source.kind', 'legs.unit', 'legs.book'],
      where: and({ month: gte(from) }, { month: lte(to) }),
      each: 'legs',
      of: 'legs.amount',
    },
  )
  const served = sums.filter(({ of }) => of['legs.unit'] === 'minutes' && of['legs.book'] === 'account')
  return {
    minutes: served.reduce((sum, { total }) => sum + total, 0),
    services: served.reduce(
      (sum, { of, count }) => sum + (of['source.kind'] === 'reversal' ? -count : count),
      0,
    ),
  }
}
