import { isRefused, refuse } from '../../shared/kernel/refusal'
import { leads } from '../../shared/people/rules'
import { holdDays } from '../../shared/rewards/model'
import { getStationTime } from '../../shared/timebank/contract'
import { minutesPerPointOf, starHoursOf } from '../../shared/timebank/rules'
import { booksOf } from '../../shared/timebank/totals'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import type { Store } from '../kernel/store'
import { registered, stationInSight } from './reading'
import { reconciliations, timeAccounts, timeEntries } from './timebank-store'

export const getStationTimeHandler = handle(getStationTime, async (asked) => {
  const { store, actor, input } = asked
  const { stationId } = input
  const station = await stationInSight(asked, stationId)
  if (station === undefined) return refuse('not_found')
  const legs = { by: ['legs.unit', 'legs.book'], each: 'legs', of: 'legs.amount' } as const
  const [sums, accounts, compared] = await Promise.all([
    store.sum(timeEntries, { stationId }, legs),
    store.count(timeAccounts, { stationId }),
    comparedAt(store, stationId),
  ])
  return {
    station: { id: stationId, name: station.name },
    accounts,
    ...booksOf(sums.map(({ of, total }) => ({ unit: of['legs.unit'], book: of['legs.book'], total }))),
    minutesPerPoint: minutesPerPointOf(station),
    starHours: [...starHoursOf(station)],
    rewardDays: holdDays(station),
    isHead: leads(actor.posts, stationId),
    ...(compared === undefined ? {} : { compared }),
  }
})

/** What the last night found, with the names of whose account does not agree. */
async function comparedAt(store: Store, stationId: string) {
  const found = await store.get(reconciliations, stationId, { _id: stationId })
  if (isRefused(found) || found.at === 0) return undefined
  const { at, accounts, differences } = found
  const ids = [...new Set(differences.map(({ accountId }) => accountId))]
  const holders =
    ids.length === 0 ? [] : await store.find(timeAccounts, { _id: isIn(ids) }, { limit: ids.length })
  const names = await registered(
    store,
    holders.map(({ personId }) => personId),
  )
  const nameOf = (accountId: string) =>
    names.get(holders.find(({ _id }) => _id === accountId)?.personId ?? '')?.displayName
  return {
    ...{ at, accounts },
    differences: differences.map((one) => ({ ...one, displayName: nameOf(one.accountId) })),
  }
}
