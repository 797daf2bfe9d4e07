import type { Redemption } from '../../shared/rewards/model'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Store } from '../kernel/store'
import type { Transaction } from '../kernel/transact'
import { ownTime, timeAccounts } from '../timebank/timebank-store'
import { bookPoints } from '../timebank/writing'

type Priced = Pick<Redemption, '_id' | 'accountId' | 'stationId' | 'points'>

/** The points go when the item is ordered, not when it is fetched: they cannot be promised twice. */
export function spend(t: Transaction, command: CommandStamp, order: Priced) {
  return bookPoints(t, command, { ...holderOf(order), kind: 'redemption', points: -order.points })
}

/** They come back once, for ever: the entry's id follows from the order. */
export function refund(t: Transaction, command: CommandStamp, order: Priced) {
  return bookPoints(t, command, { ...holderOf(order), kind: 'refund', points: order.points })
}

/** The points of one person, by station. */
export async function pointsOf(
  store: Store,
  actor: { readonly id: string },
): Promise<ReadonlyMap<string, number>> {
  const found = await store.find(timeAccounts, ownTime(actor), { limit: 100 })
  return new Map(found.map(({ stationId, points }) => [stationId, points]))
}

function holderOf({ _id, accountId, stationId }: Priced) {
  return { personId: accountId, stationId, redemptionId: _id }
}
