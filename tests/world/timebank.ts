import { timeAccountIdOf, timeEntryIdOf } from '../../cloudfunctions/timebank/timebank-store'
import { amountOn } from '../../shared/timebank/ledger'
import type { Leg, TimeAccount, TimeEntry } from '../../shared/timebank/model'
import { fenglin, MONDAY } from './people'

const stored = { version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }

/** What this person has put in at 枫林社工站 (or another). Goes into `time_accounts`. */
export function anAccountOf(
  { id: personId }: { readonly id: string },
  {
    minutes = 0,
    points = 0,
    ...over
  }: Partial<TimeAccount> & { readonly minutes?: number; readonly points?: number } = {},
): TimeAccount {
  const stationId = over.stationId ?? fenglin
  return {
    ...{ _id: timeAccountIdOf(personId, stationId), ...stored, personId, stationId },
    ...{ balanceMinutes: minutes, points, owedPoints: 0, carriedMinutes: 0 },
    ...{ isOnBoard: false, bookedAt: MONDAY },
    ...over,
  }
}

/** An entry that stands for all of the account's balances. Goes into `time_entries`. */
export function theEntryOf(account: TimeAccount, over: Partial<TimeEntry> = {}): TimeEntry {
  const { _id: accountId, personId, stationId } = account
  const source = {
    kind: 'errand',
    id: `emedicine:${personId}`,
    origin: { kind: 'errand', id: 'emedicine' },
  } as const
  const pair = (unit: Leg['unit'], book: Leg['book'], amount: number): readonly Leg[] =>
    amount === 0
      ? []
      : [
          { unit, book: 'account', amount },
          { unit, book, amount: -amount },
        ]
  const legs = [
    ...pair('minutes', 'service', account.balanceMinutes),
    ...pair('points', 'issued', account.points - account.owedPoints),
  ]
  return {
    ...{ _id: timeEntryIdOf(over.source ?? source), ...stored, accountId, personId, stationId, source, legs },
    ...{ carriedMinutes: account.carriedMinutes, minutesPerPoint: 30, what: 'medicine' },
    ...{ month: '2026-03', bookedAt: MONDAY },
    ...over,
  }
}

/** What the entries moved on the person's own book. */
export function sumOf(entries: readonly TimeEntry[], unit: Leg['unit']): number {
  return entries.reduce((sum, entry) => sum + amountOn(entry, unit), 0)
}
