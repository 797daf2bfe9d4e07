import type { LogEntry } from '../../shared/kernel/record'
import { isRefused } from '../../shared/kernel/refusal'
import type { Credit } from '../../shared/timebank/ledger'
import type { TimeAccount } from '../../shared/timebank/model'
import { noticesOf } from '../../shared/timebank/notices'
import { minutesPerPointOf } from '../../shared/timebank/rules'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import type { Services } from '../kernel/services'
import { openStore, type Store } from '../kernel/store'
import { stations } from '../network/network-store'
import { timeAccounts } from './timebank-store'

/** A store for what follows from a fact; whose account moved is told within a minute. Entries tell nobody. */
export function bookingStore({ database }: Pick<Services, 'database'>): Store {
  return openStore({
    database,
    isTold: (collection, record, entry) =>
      collection === timeAccounts.name && noticesOf(record as TimeAccount, entry).length > 0,
  })
}

/** The same fact followed again is the same command. */
export function followingStamp({ id, at }: LogEntry): CommandStamp {
  return { id: `clock:${id}`, by: 'clock', at, digest: digestOf('timebank.follow', id) }
}

/** How the station turns minutes into points now. */
export async function rateAt(store: Store, stationId: string): Promise<Pick<Credit, 'minutesPerPoint'>> {
  const [station] = await store.find(stations, { _id: stationId }, { limit: 1 })
  return { minutesPerPoint: minutesPerPointOf(station ?? {}) }
}

/** Nothing that follows from a fact may be refused: it would be lost. Else it is done again until it works. */
export function mustBeBooked(answer: unknown): void {
  if (isRefused(answer)) throw new Error(`a booking was refused: ${answer.refused}`)
}
