import type { Entry, Part, Session } from './model'

/** One line of people: those who come for one slot, or all helpers. */
export interface LineOf {
  readonly part: Part
  readonly slotId?: string | undefined
}

type Rostered = Pick<Session, 'roster' | 'entries' | 'terms'>

/** Whoever is in, in the order of arrival: the latest entry of each key on the roster. */
export function activeEntries({ roster, entries }: Pick<Session, 'roster' | 'entries'>): readonly Entry[] {
  const latest = new Map(entries.map((entry) => [entry.key, entry] as const))
  return roster.flatMap((key) => latest.get(key) ?? [])
}

export function seatsOf({ terms }: Pick<Session, 'terms'>, part: Part): number {
  return part === 'helper' ? terms.helperSeats : terms.seats
}

/**
 * Who holds a seat and who waits is derived, never stored: the first ones hold the seats. So there is never one too many, and
 * whoever steps back lets the next one move up by definition.
 */
export function lineUp(
  session: Rostered,
  { part, slotId }: LineOf,
): { readonly seated: readonly Entry[]; readonly waiting: readonly Entry[] } {
  const line = activeEntries(session).filter((entry) => entry.part === part && entry.slotId === slotId)
  const seats = seatsOf(session, part)
  return { seated: line.slice(0, seats), waiting: line.slice(seats) }
}

/** 0 holds a seat; 1 is the first of those who wait; undefined is not in. */
export function waitingPlace(session: Rostered, entry: Entry): number | undefined {
  const { seated, waiting } = lineUp(session, entry)
  if (seated.some(({ id }) => id === entry.id)) return 0
  const index = waiting.findIndex(({ id }) => id === entry.id)
  return index < 0 ? undefined : index + 1
}
