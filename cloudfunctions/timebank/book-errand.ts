import type { Errand } from '../../shared/errands/model'
import type { LogEntry } from '../../shared/kernel/record'
import { deskOf, isClosed } from '../../shared/requests/circles'
import { ofErrand } from '../../shared/timebank/credits'
import { monthOf } from '../../shared/timebank/rules'
import type { Services } from '../kernel/services'
import { bookingStore, followingStamp, mustBeBooked, rateAt } from './following'
import { bookMinutes } from './writing'

/** Follows `errand.confirmed`: the helper's minutes, once. */
export async function bookErrand(services: Services, errand: Errand, entry: LogEntry): Promise<void> {
  const { personId, minutes, source } = ofErrand(errand._id, entry)
  if (minutes === 0) return
  const { stationId, kind, doneAt = entry.at } = errand
  const store = bookingStore(services)
  const credit = {
    ...{ source, minutes, month: monthOf(doneAt), ...(await rateAt(store, stationId)) },
    // That somebody helped in such a matter is for its desk alone.
    ...(isClosed(deskOf[kind]) ? {} : { what: kind }),
  }
  mustBeBooked(
    await store.transact((t) => bookMinutes(t, followingStamp(entry), { personId, stationId }, credit)),
  )
}
