import type { Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import type { Book, Leg, ReversalReason, Source, TimeAccount, TimeEntry, Unit } from './model'

type Balances = Pick<TimeAccount, 'balanceMinutes' | 'points' | 'owedPoints' | 'carriedMinutes'>
/** An entry without what the store adds. */
type NewEntry = Omit<TimeEntry, keyof Stored>
type Holder = Pick<TimeEntry, 'accountId' | 'personId' | 'stationId'>

/** What a booking does to an account, and the entry that says so. */
export interface Booked {
  readonly balances: Balances
  readonly entry: NewEntry
}

/** Minutes of service, and how they become points. */
export interface Credit {
  readonly source: Source
  readonly minutes: number
  readonly minutesPerPoint: number
  readonly what?: TimeEntry['what']
  readonly month: string
}

export const EMPTY: Balances = { balanceMinutes: 0, points: 0, owedPoints: 0, carriedMinutes: 0 }

/** Minutes are added, and every full `minutesPerPoint` of them and of what was carried becomes a point. */
export function credit(balances: Balances, holder: Holder, order: Credit, at: number): Booked {
  const { source, minutes, minutesPerPoint, month, what } = order
  const ready = Math.max(0, balances.carriedMinutes + minutes)
  const points = Math.floor(ready / minutesPerPoint)
  return booked(balances, {
    ...{ ...holder, source, month, minutesPerPoint, bookedAt: at },
    ...(what === undefined ? {} : { what }),
    legs: [...pair('minutes', 'service', minutes), ...pair('points', 'issued', points)],
    carriedMinutes: minutes - points * minutesPerPoint,
  })
}

/** Points go out for something from the shelf, or come back. Refused where there are not enough. */
export function movePoints(
  balances: Balances,
  holder: Holder,
  { source, points, month }: { readonly source: Source; readonly points: number; readonly month: string },
  at: number,
): Booked | Refusal<'timebank.too_few_points'> {
  if (balances.points + points < 0) {
    return refuse('timebank.too_few_points', { points: balances.points, needed: -points })
  }
  const legs = pair('points', 'spent', points)
  return booked(balances, { ...holder, source, month, legs, carriedMinutes: 0, bookedAt: at })
}

/** The mirror of an entry: both together are nothing. Points that were spent meanwhile are owed. */
export function reversal(
  balances: Balances,
  entry: TimeEntry,
  { source, reason }: { readonly source: Source; readonly reason?: ReversalReason | undefined },
  at: number,
): Booked {
  const { accountId, personId, stationId, what, month } = entry
  return booked(balances, {
    ...{ accountId, personId, stationId, source, month, bookedAt: at, reverses: entry._id },
    ...(what === undefined ? {} : { what }),
    ...(reason === undefined ? {} : { reason }),
    legs: entry.legs.map((leg) => ({ ...leg, amount: -leg.amount })),
    carriedMinutes: minus(entry.carriedMinutes),
  })
}

/** What the entry moved on a book. */
export function amountOn({ legs }: Pick<TimeEntry, 'legs'>, unit: Unit, book: Book = 'account'): number {
  return legs.reduce((sum, leg) => (leg.unit === unit && leg.book === book ? sum + leg.amount : sum), 0)
}

/** An entry's effect on its account, which is all there is to a balance. */
function booked(balances: Balances, entry: NewEntry): Booked {
  const net = balances.points - balances.owedPoints + amountOn(entry, 'points')
  return {
    entry,
    balances: {
      balanceMinutes: balances.balanceMinutes + amountOn(entry, 'minutes'),
      points: Math.max(0, net),
      owedPoints: Math.max(0, -net),
      carriedMinutes: balances.carriedMinutes + entry.carriedMinutes,
    },
  }
}

function pair(unit: Unit, book: Book, amount: number): readonly Leg[] {
  if (amount === 0) return []
  return [
    { unit, book: 'account', amount },
    { unit, book, amount: -amount },
  ]
}

/** Without a zero that is below zero. */
function minus(amount: number): number {
  return amount === 0 ? 0 : -amount
}
