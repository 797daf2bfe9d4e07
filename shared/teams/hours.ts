import { amountOn } from '../timebank/ledger'
import type { TimeEntry } from '../timebank/model'
import type { Member, Team } from './model'

type Booking = Pick<TimeEntry, '_id' | 'personId' | 'source' | 'legs' | 'reverses' | 'bookedAt'>

export interface TeamHours {
  readonly minutes: number
  /** Confirmed activities in which at least one member lent a hand. */
  readonly activities: number
  /** By account; also those who have left. */
  readonly minutesOf: ReadonlyMap<string, number>
}

/** What was booked while somebody was in the team. What takes an entry back counts where that entry did. */
export function countHours({ members }: Pick<Team, 'members'>, entries: readonly Booking[]): TeamHours {
  const own = new Set(
    entries
      .filter((entry) => entry.reverses === undefined && members.some((member) => isWithin(member, entry)))
      .map(({ _id }) => _id),
  )
  const minutesOf = new Map<string, number>()
  const bySession = new Map<string, number>()
  for (const entry of entries.filter(({ _id, reverses }) => own.has(reverses ?? _id))) {
    const minutes = amountOn(entry, 'minutes')
    minutesOf.set(entry.personId, (minutesOf.get(entry.personId) ?? 0) + minutes)
    const { kind, id } = entry.source.origin
    if (kind === 'session') bySession.set(id, (bySession.get(id) ?? 0) + minutes)
  }
  return {
    minutes: [...minutesOf.values()].reduce((sum, minutes) => sum + minutes, 0),
    activities: [...bySession.values()].filter((minutes) => minutes > 0).length,
    minutesOf,
  }
}

function isWithin({ accountId, joinedAt, leftAt }: Member, { personId, bookedAt }: Booking): boolean {
  return accountId === personId && joinedAt <= bookedAt && (leftAt === undefined || bookedAt < leftAt)
}
