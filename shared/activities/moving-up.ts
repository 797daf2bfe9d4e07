import { momentOn, placeInWeek } from '../kernel/time'
import { activeEntries, lineUp } from './lines'
import type { Entry, Offer, Session } from './model'

const MINUTE_MS = 60_000
/** Nobody is woken up to answer, and no night counts as time to answer in. */
const EVENING_MINUTE = 21 * 60
const MORNING_MINUTE = 9 * 60

type Seats = Pick<Session['terms'], 'seats' | 'helperSeats'>

/**
 * Whoever waited when she came, holds a seat now and has not heard of it. Who waited is read from the log, in which every
 * fact that lets people in or out says whom (`joined`, `left`: entry ids) and every change of seats says how many there were
 * before (`seatsBefore`). So it comes out the same whenever it is asked, and whoever asks twice tells nobody twice.
 */
export function movedUp(session: Session): readonly Entry[] {
  const told = new Set(session.offers.map(({ entryId }) => entryId))
  const seated = activeEntries(session).filter((entry) => holdsSeat(session, entry))
  const fresh = seated.filter(({ id }) => !told.has(id))
  if (fresh.length === 0) return []
  const waited = waitedAtFirst(session)
  return fresh.filter(({ id }) => waited.has(id))
}

function holdsSeat(session: Session, entry: Entry): boolean {
  return lineUp(session, entry).seated.some(({ id }) => id === entry.id)
}

/** Plays the log again. Whoever is in no entry of the log was there from the beginning. */
function waitedAtFirst({ entries, log, terms }: Session): ReadonlySet<string> {
  const byId = new Map(entries.map((entry) => [entry.id, entry] as const))
  const steps = log.map(({ detail }) => ({
    joined: idsIn(detail?.['joined']),
    left: idsIn(detail?.['left']),
    before: seatsIn(detail?.['seatsBefore']),
  }))
  const waited = new Set<string>()
  const line: Entry[] = []
  const join = (id: string, seats: Seats) => {
    const entry = byId.get(id)
    if (entry === undefined) return
    const ahead = line.filter(({ part, slotId }) => part === entry.part && slotId === entry.slotId).length
    if (ahead >= (entry.part === 'helper' ? seats.helperSeats : seats.seats)) waited.add(id)
    line.push(entry)
  }
  const seatsFrom = (step: number): Seats => steps.slice(step).find(({ before }) => before)?.before ?? terms
  const logged = new Set(steps.flatMap(({ joined }) => joined))
  for (const { id } of entries) if (!logged.has(id)) join(id, seatsFrom(0))
  steps.forEach(({ joined, left }, step) => {
    for (const id of left) {
      const at = line.findIndex((entry) => entry.id === id)
      if (at >= 0) line.splice(at, 1)
    }
    for (const id of joined) join(id, seatsFrom(step))
  })
  return waited
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
