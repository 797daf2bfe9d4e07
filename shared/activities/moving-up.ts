import { momentOn, placeInWeek } from '../kernel/time'
import { activeEntries } from './lines'
import type { Entry, Offer, Session } from './model'

const MINUTE_MS = 60_000
/** Nobody is woken up to answer, and no night counts as time to answer in. */
const EVENING_MINUTE = 21 * 60
const MORNING_MINUTE = 9 * 60

type Seats = Pick<Session['terms'], 'seats' | 'helperSeats'>

/**
 * Whoever waited until this entry of the log and holds a seat since: read from the log, in which every fact that lets people
 * in or out says whom (`joined`, `left`: entry ids) and every change of seats how many there were before (`seatsBefore`). So it
 * comes out the same whenever it is asked, of whichever later state of the session.
 */
export function movedUp(session: Session, logId: string): readonly Entry[] {
  const at = session.log.findIndex(({ id }) => id === logId)
  if (at < 0) return []
  const before = lineAfter(session, at)
  const had = seatedIn(before, seatsAt(session, at))
  const after = lineAfter(session, at + 1)
  const have = seatedIn(after, seatsAt(session, at + 1))
  return before.filter((entry) => have.has(entry) && !had.has(entry))
}

/** Who was in after so many entries of the log. Whoever is in none of them was there from the beginning. */
function lineAfter({ entries, log }: Session, steps: number): readonly Entry[] {
  const logged = new Set(log.flatMap(({ detail }) => idsIn(detail?.['joined'])))
  const here = new Set(entries.flatMap(({ id }) => (logged.has(id) ? [] : [id])))
  for (const { detail } of log.slice(0, steps)) {
    for (const id of idsIn(detail?.['left'])) here.delete(id)
    for (const id of idsIn(detail?.['joined'])) here.add(id)
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry] as const))
  return [...here].flatMap((id) => byId.get(id) ?? [])
}

function seatsAt({ log, terms }: Session, steps: number): Seats {
  const later = log.slice(steps).map(({ detail }) => seatsIn(detail?.['seatsBefore']))
  return later.find((seats) => seats !== undefined) ?? terms
}

function seatedIn(line: readonly Entry[], seats: Seats): ReadonlySet<Entry> {
  const taken = new Map<string, number>()
  return new Set(
    line.filter(({ part, slotId = '' }) => {
      const lane = `${part} ${slotId}`
      const ahead = taken.get(lane) ?? 0
      taken.set(lane, ahead + 1)
      return ahead < (part === 'helper' ? seats.helperSeats : seats.seats)
    }),
  )
}

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function seatsIn(value: unknown): Seats | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { seats, helperSeats } = value as Partial<Seats>
  return seats === undefined || helperSeats === undefined ? undefined : { seats, helperSeats }
}

/** What whoever moved up is asked: within the station's time, no part of it at night, and never after sign-up has closed. */
export function offerTo(
  { terms, closesAt }: Pick<Session, 'terms' | 'closesAt'>,
  entryId: string,
  at: number,
): Offer {
  const { answerMinutes } = terms
  if (answerMinutes === 0 || at >= closesAt) return { entryId, at }
  const until = outOfNight(at + answerMinutes * MINUTE_MS)
  return { entryId, at, until: Math.min(until, closesAt) }
}

function outOfNight(at: number): number {
  const { minute } = placeInWeek(at)
  if (minute >= EVENING_MINUTE) return momentOn(at, 1, MORNING_MINUTE)
  return minute < MORNING_MINUTE ? momentOn(at, 0, MORNING_MINUTE) : at
}

/** Those whose time to answer is over, and who still hold the seat. */
export function lapsed(session: Session, at: number): readonly Entry[] {
  if (session.status !== 'open') return []
  const due = new Set(
    session.offers.flatMap(({ entryId, until }) =>
      until !== undefined && until <= at && !session.accepted.includes(entryId) ? [entryId] : [],
    ),
  )
  return activeEntries(session).filter(({ id }) => due.has(id))
}

/** Until when this one is asked; undefined when she is not, or has answered. */
export function answerBy({ offers, accepted }: Session, entryId: string): number | undefined {
  if (accepted.includes(entryId)) return undefined
  return offers.find((offer) => offer.entryId === entryId)?.until
}
