import type { Session } from '../../shared/activities/model'
import type { LogEntry } from '../../shared/kernel/record'
import { isRefused } from '../../shared/kernel/refusal'
import { ofSession, type ToCredit, upToCorrection } from '../../shared/timebank/credits'
import { monthOf } from '../../shared/timebank/rules'
import { everything } from '../kernel/condition'
import type { Services } from '../kernel/services'
import type { Transaction } from '../kernel/transact'
import { bookingStore, followingStamp, mustBeBooked, rateAt } from './following'
import { timeEntries, timeEntryIdOf } from './timebank-store'
import { bookMinutes, bookReversal } from './writing'

/** Follows `session.confirmed`: the minutes of each helper, once. */
export async function bookSession(services: Services, session: Session, entry: LogEntry): Promise<void> {
  const booking = await openBooking(services, session, entry)
  for (const credit of ofSession(session._id, entry)) await booking.book(credit)
}

/** Follows `session.corrected`: what was booked is taken back, and booked as it should be. */
export async function bookCorrection(services: Services, session: Session, entry: LogEntry): Promise<void> {
  const booking = await openBooking(services, session, entry)
  let before: ToCredit | undefined
  for (const credit of upToCorrection(session._id, session.log, entry)) {
    await booking.book(credit, before)
    before = credit
  }
}

async function openBooking(services: Services, session: Session, entry: LogEntry) {
  const store = bookingStore(services)
  const { stationId, startsAt, terms } = session
  const held = { month: monthOf(startsAt), what: terms.kind, ...(await rateAt(store, stationId)) }
  const stamp = followingStamp(entry)

  async function takeBack(t: Transaction, { source }: ToCredit) {
    const booked = await t.get(timeEntries, timeEntryIdOf(source), everything)
    return isRefused(booked) ? undefined : await bookReversal(t, stamp, booked)
  }

  return {
    /** In place of what was booked before, both or neither. */
    async book({ personId, minutes, source }: ToCredit, before?: ToCredit): Promise<void> {
      const answer = await store.transact(async (t) => {
        const taken = before === undefined ? undefined : await takeBack(t, before)
        if (isRefused(taken)) return taken
        if (minutes === 0) return 'nothing'
        return await bookMinutes(t, stamp, { personId, stationId }, { source, minutes, ...held })
      })
      mustBeBooked(answer)
    },
  }
}
