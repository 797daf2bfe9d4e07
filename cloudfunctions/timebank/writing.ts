import { isRefused } from '../../shared/kernel/refusal'
import { type Booked, credit, type Credit, EMPTY, movePoints, reversal } from '../../shared/timebank/ledger'
import { bookedFact, monthOf } from '../../shared/timebank/rules'
import type { Origin, ReversalReason, Source, TimeAccount, TimeEntry } from '../../shared/timebank/model'
import { type CommandStamp, receiptOf } from '../kernel/command-stamp'
import { everything } from '../kernel/condition'
import type { Fields } from '../kernel/collection'
import type { Refused } from '../kernel/refused'
import type { Transaction } from '../kernel/transact'
import { timeAccountIdOf, timeAccounts, timeEntries, timeEntryIdOf } from './timebank-store'

/** Whose time, at which station. */
export interface Holder {
  readonly personId: string
  readonly stationId: string
}

/** What is answered for a booking, also when it was booked before. */
export interface BookedNow {
  readonly entryId: string
  /** Of the account when it was booked. */
  readonly points: number
}

const blank: Omit<Fields<TimeAccount>, keyof Holder> = { ...EMPTY, isOnBoard: false, bookedAt: 0 }

/**
 * Books points in the caller's own transaction: below 0 for what goes over the counter (kind redemption), above 0 for what
 * comes back (kind refund). The same kind and redemption id is booked once, however often. 6 calls.
 * Refusals: timebank.too_few_points { points, needed }.
 */
export function bookPoints(
  t: Transaction,
  command: CommandStamp,
  {
    kind,
    redemptionId,
    points,
    ...holder
  }: Holder & {
    readonly kind: 'redemption' | 'refund'
    readonly redemptionId: string
    readonly points: number
  },
): Promise<BookedNow | Refused> {
  const origin: Origin = { kind: 'redemption', id: redemptionId }
  const source: Source = { kind, id: redemptionId, origin }
  return book(t, command, holder, source, (account) =>
    movePoints(account, withId(account), { source, points, month: monthOf(command.at) }, command.at),
  )
}

/** Books minutes of service, with the points that they make. */
export function bookMinutes(
  t: Transaction,
  command: CommandStamp,
  holder: Holder,
  order: Credit,
): Promise<BookedNow | Refused> {
  return book(t, command, holder, order.source, (account) =>
    credit(account, withId(account), order, command.at),
  )
}

/** Books the mirror of an entry, once; `reason` where a person did it. */
export function bookReversal(
  t: Transaction,
  command: CommandStamp,
  entry: TimeEntry,
  reason?: ReversalReason,
): Promise<BookedNow | Refused> {
  const source: Source = { kind: 'reversal', id: entry._id, origin: entry.source.origin }
  return book(t, command, entry, source, (account) =>
    reversal(account, entry, { source, reason }, command.at),
  )
}

/** The entry is the proof: where it is there, nothing is done. Else entry and balance are written, both or neither. */
async function book(
  t: Transaction,
  command: CommandStamp,
  { personId, stationId }: Holder,
  source: Source,
  decide: (account: TimeAccount) => Booked | Refused,
): Promise<BookedNow | Refused> {
  const entryId = timeEntryIdOf(source)
  const stamp = stampOf(command, entryId)
  const known = await t.get(timeEntries, entryId, everything)
  if (!isRefused(known)) {
    const receipt = receiptOf(known.log, stamp)
    return isRefused(receipt) ? receipt : (known.log[0]?.reply as BookedNow)
  }
  let entry: Fields<TimeEntry> | undefined
  const moved = await t.revise(timeAccounts, timeAccountIdOf(personId, stationId), everything, stamp, {
    blank: { personId, stationId, ...blank },
    decide: (account) => {
      const booked = decide(account)
      if (isRefused(booked)) return booked
      entry = booked.entry
      const next = { ...account, ...booked.balances, bookedAt: command.at }
      return { next, facts: [bookedFact(entryId, booked.entry)] }
    },
    reply: ({ points }) => ({ entryId, points }),
  })
  if (isRefused(moved) || entry === undefined) return moved
  return await t.create(timeEntries, stamp, {
    id: entryId,
    fields: entry,
    facts: [{ fact: 'time.booked' }],
    reply: () => moved,
  })
}

/** One command may book several entries on one account. */
function stampOf(command: CommandStamp, entryId: string): CommandStamp {
  return { ...command, id: `${command.id}:${entryId}` }
}

/** True where this very command booked the entry, and not somebody before. */
export function isBookedBy(entry: TimeEntry, command: CommandStamp): boolean {
  return entry.log.some(({ id }) => id === stampOf(command, entry._id).id)
}

function withId({ _id, personId, stationId }: TimeAccount) {
  return { accountId: _id, personId, stationId }
}
