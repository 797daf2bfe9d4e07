import { canOversee } from '../../shared/network/rules'
import type { Station } from '../../shared/network/model'
import { stationsOf } from '../../shared/people/rules'
import type { TimeAccount, TimeEntry } from '../../shared/timebank/model'
import { type Volunteer, volunteerIdOf } from '../../shared/volunteers/model'
import type { Actor } from '../kernel/actor'
import { type Condition, isIn } from '../kernel/condition'
import type { Store } from '../kernel/store'
import { stations } from '../network/network-store'
import { volunteers } from '../volunteers/volunteers-store'
import { ownTime, timeAccounts } from './timebank-store'

interface Asking {
  readonly actor: Actor
  readonly store: Store
}

/** What a head may decide on: the books of the stations led. */
export function ledBy(actor: Pick<Actor, 'posts'>) {
  return { stationId: isIn(stationsOf(actor.posts, ['head'])) } satisfies Condition<TimeEntry>
}

/** The station, read afresh, if its books may be read: from inside, or from the office above it. */
export async function stationInSight(
  { actor, store }: Asking,
  stationId: string,
): Promise<Station | undefined> {
  const [station] = await store.find(stations, { _id: stationId }, { limit: 1 })
  if (station === undefined) return undefined
  const isInside = stationsOf(actor.posts, ['worker', 'head']).includes(stationId)
  return isInside || canOversee(actor.posts, station.districtCode) ? station : undefined
}

/** Entries of the register, by account. */
export async function registered(
  store: Store,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Volunteer>> {
  if (personIds.length === 0) return new Map()
  const ids = personIds.map(volunteerIdOf)
  const found = await store.find(volunteers, { _id: isIn(ids) }, { limit: Math.min(ids.length, 1000) })
  return new Map(found.map((volunteer) => [volunteer.accountId, volunteer]))
}

/** One's accounts, and the station one belongs to: that of the register, else where most was put in. */
export async function ownStanding({ actor, store }: Asking): Promise<{
  readonly accounts: readonly TimeAccount[]
  readonly homeId: string | undefined
  readonly volunteer: Volunteer | undefined
}> {
  const found = await store.find(timeAccounts, ownTime(actor), { limit: 100 })
  const accounts = [...found].sort((a, b) => b.balanceMinutes - a.balanceMinutes)
  const volunteer = (await registered(store, [actor.id])).get(actor.id)
  return { accounts, volunteer, homeId: volunteer?.stationId ?? accounts[0]?.stationId }
}
