import type { Decision, Fact, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { mostSeated } from './counts'
import type { Activity, PlannedDate, Session, Slot, Terms } from './model'
import { merged } from './plan-rules'

type NewSession = Omit<Session, keyof Stored>
/** What a session has from the plan; everything else is those who come. */
export type Planned = Pick<
  Session,
  'terms' | 'contact' | 'plan' | 'startsAt' | 'endsAt' | 'opensAt' | 'closesAt' | 'withdrawUntil' | 'slots'
>

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** A slot keeps its id when the date is moved: its place in the order. */
function slotsOf(startsAt: number, endsAt: number, slotMinutes: number): readonly Slot[] {
  if (slotMinutes === 0) return []
  const length = Math.floor((endsAt - startsAt) / (slotMinutes * MINUTE_MS))
  return Array.from({ length }, (_, index) => ({
    id: `s${String(index + 1)}`,
    startsAt: startsAt + index * slotMinutes * MINUTE_MS,
  }))
}

/** What the plan says of this date. */
export function plannedOf({ terms: usual, contact }: Activity, date: PlannedDate): Planned {
  const { startsAt, endsAt, plan } = date
  const terms = merged(usual, date.terms)
  return {
    ...{ terms, contact, plan, startsAt, endsAt },
    opensAt: startsAt - terms.opensDaysBefore * DAY_MS,
    closesAt: startsAt - terms.closesMinutesBefore * MINUTE_MS,
    withdrawUntil: startsAt - terms.withdrawMinutesBefore * MINUTE_MS,
    slots: slotsOf(startsAt, endsAt, terms.slotMinutes),
  }
}

/** A date with nobody in it yet. */
export function openSession(
  activity: Activity,
  date: PlannedDate,
): { readonly next: NewSession; readonly facts: readonly Fact[] } {
  const { _id: activityId, stationId, station } = activity
  return {
    next: {
      ...{ activityId, dateId: date.id, stationId, station, status: 'open' },
      ...plannedOf(activity, date),
      ...{ roster: [], entries: [], offers: [], accepted: [], marks: [], attended: [], corrections: [] },
    },
    facts: [{ fact: 'session.opened' }],
  }
}

/**
 * Brings a session to the plan; roster and entries stay as they are. Whoever holds a seat keeps it: where more hold one
 * than the plan still has, the session keeps as many seats as are held. (The worker was refused where it showed when she
 * planned; this is for whoever signed up in between.)
 */
export function follow(
  session: Session,
  activity: Activity,
  date: PlannedDate,
): Decision<Session> | Refusal<'activities.not_due'> {
  if (session.status !== 'open' || session.plan >= date.plan) return refuse('activities.not_due')
  if (date.isCancelled) {
    const { plan, cancelReason } = date
    const reason = cancelReason === undefined ? {} : { cancelReason }
    return {
      next: { ...session, status: 'cancelled', plan, ...reason },
      facts: [{ fact: 'session.cancelled' }],
    }
  }
  const planned = plannedOf(activity, date)
  const terms = withHeldSeats(session, planned.terms)
  const { remindedAt, ...before } = session
  const isReminded = remindedAt !== undefined && planned.startsAt === session.startsAt
  const next = { ...before, ...planned, terms, ...(isReminded ? { remindedAt } : {}) }
  return { next, facts: factsOf(session, next) }
}

function withHeldSeats(session: Session, terms: Terms): Terms {
  return {
    ...terms,
    seats: Math.max(terms.seats, mostSeated(session, 'participant')),
    helperSeats: Math.max(terms.helperSeats, mostSeated(session, 'helper')),
  }
}

/** What those who come are told, and what is only noted. */
function factsOf(before: Session, after: Session): readonly Fact[] {
  const isTime = before.startsAt !== after.startsAt || before.endsAt !== after.endsAt
  const isPlace = before.terms.place !== after.terms.place
  const isResized =
    before.terms.seats !== after.terms.seats || before.terms.helperSeats !== after.terms.helperSeats
  const facts: Fact[] = []
  if (isTime || isPlace) {
    const what = isTime ? (isPlace ? 'both' : 'time') : 'place'
    const from = { startsAt: before.startsAt, endsAt: before.endsAt, place: before.terms.place }
    const to = { startsAt: after.startsAt, endsAt: after.endsAt, place: after.terms.place }
    facts.push({ fact: 'session.moved', detail: { what, from, to } })
  }
  if (isResized) {
    const { seats, helperSeats } = after.terms
    const seatsBefore = { seats: before.terms.seats, helperSeats: before.terms.helperSeats }
    facts.push({ fact: 'session.resized', detail: { seats, helperSeats, seatsBefore } })
  }
  return facts.length === 0 ? [{ fact: 'session.changed' }] : facts
}
