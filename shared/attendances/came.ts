import { activeEntries, lineUp, seatsOf, waitingPlace } from '../activities/lines'
import type { Attended, Entry, Mark, Session } from '../activities/model'

const MINUTE_MS = 60_000
/** So much before or after the beginning is on time. */
export const ON_TIME_MS = 10 * MINUTE_MS
/** Whoever organises may grant so much more than the session lasted: setting up, clearing away. */
export const EXTRA_MINUTES = 30

type Way = Mark['way']

export function markKey(way: Way, entryId: string): string {
  return `${way}:${entryId}`
}

export function markOf({ marks }: Pick<Session, 'marks'>, way: Way, entryId: string): Mark | undefined {
  return marks.find(({ key }) => key === markKey(way, entryId))
}

/** Whoever comes for a slot begins with it. */
export function beginsAt(
  { startsAt, slots }: Pick<Session, 'startsAt' | 'slots'>,
  { slotId }: Entry,
): number {
  return slots.find(({ id }) => id === slotId)?.startsAt ?? startsAt
}

/**
 * Those of whom it is said whether they came: whoever holds a seat, and whoever waited and was let in by the organiser.
 * The others of the queue are left out.
 */
export function expected(session: Session): readonly Entry[] {
  return activeEntries(session).filter((entry) => {
    const mark = markOf(session, 'in', entry.id)
    return waitingPlace(session, entry) === 0 || (mark !== undefined && mark.how !== 'code')
  })
}

/** From the marks alone: a code, a scan and a tick on the list say the same. */
export function cameOf(session: Session, entry: Entry): Attended['came'] {
  const mark = markOf(session, 'in', entry.id)
  if (mark === undefined) return 'noShow'
  const begins = beginsAt(session, entry)
  if (mark.at < begins - ON_TIME_MS) return 'early'
  return mark.at > begins + ON_TIME_MS ? 'late' : 'onTime'
}

/** A helper's minutes from coming to leaving, within the hours of the session; whoever did not say so left at the end. */
export function minutesOf(session: Session, entry: Entry): number {
  const came = markOf(session, 'in', entry.id)
  if (entry.part !== 'helper' || came === undefined) return 0
  const left = markOf(session, 'out', entry.id)
  const from = Math.max(came.at, session.startsAt)
  const to = Math.min(left?.at ?? session.endsAt, session.endsAt)
  return Math.max(0, Math.floor((to - from) / MINUTE_MS))
}

/** No session gives more than this. */
export function minutesMax({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>): number {
  return Math.floor((endsAt - startsAt) / MINUTE_MS) + EXTRA_MINUTES
}

/** What the marks say of everybody; the organiser confirms it. */
export function attendedBy(session: Session): readonly Attended[] {
  return expected(session).map((entry) => ({
    entryId: entry.id,
    came: cameOf(session, entry),
    creditMinutes: minutesOf(session, entry),
  }))
}

/** How many of the line of this entry have come already, against its seats. */
export function seatsLeft(session: Session, { part, slotId }: Entry): number {
  const { seated, waiting } = lineUp(session, { part, slotId })
  const there = [...seated, ...waiting].filter(({ id }) => markOf(session, 'in', id) !== undefined)
  return seatsOf(session, part) - there.length
}
