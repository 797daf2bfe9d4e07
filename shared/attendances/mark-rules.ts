import { activeEntries, waitingPlace } from '../activities/lines'
import type { Entry, Mark, Session } from '../activities/model'
import type { Decision } from '../kernel/record'
import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import { beginsAt, markKey, markOf, ON_TIME_MS, seatsLeft } from './came'

const HOUR_MS = 60 * 60_000
export const OPENS_BEFORE_MS = HOUR_MS
export const CLOSES_AFTER_MS = 2 * HOUR_MS
/** A phone without signal may bring its mark so much later. */
export const SENT_WITHIN_MS = 48 * HOUR_MS
/** A phone's clock may run so much ahead. */
const AHEAD_MS = 2 * 60_000

type Way = Mark['way']
/** Marks of one entry or several, made in one go. */
export type Marking = Pick<Mark, 'way' | 'how' | 'at' | 'sentAt' | 'byId'>

export type NotMarked = Refusal<
  | 'attendances.over'
  | 'attendances.not_in'
  | 'attendances.already'
  | 'attendances.not_in_yet'
  | 'attendances.waiting'
  | 'attendances.seat_kept'
  | 'attendances.no_seat'
>

/** A mark can be of a moment around the session, neither ahead of the clock nor, from a phone, two days old. */
export function checkMoment(
  { startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>,
  at: number,
  sentAt: number,
  sentWithinMs: number = Number.POSITIVE_INFINITY,
): Refusal<'attendances.not_time' | 'attendances.too_old'> | undefined {
  const isAround = at >= startsAt - OPENS_BEFORE_MS && at <= endsAt + CLOSES_AFTER_MS
  if (!isAround || at > sentAt + AHEAD_MS) return refuse('attendances.not_time')
  return sentAt - at > sentWithinMs ? refuse('attendances.too_old') : undefined
}

export function markFor(entryId: string, marking: Marking): Mark {
  return { key: markKey(marking.way, entryId), entryId, ...marking }
}

/** Why this person cannot be marked now; undefined where she can. Whoever waits is let in by the organiser only. */
export function whyNotMarked(
  session: Session,
  entryId: string,
  { way, how, at }: Pick<Marking, 'way' | 'how' | 'at'>,
): NotMarked | undefined {
  if (session.status !== 'open') return refuse('attendances.over', { status: session.status })
  const entry = activeEntries(session).find(({ id }) => id === entryId)
  if (entry === undefined) return refuse('attendances.not_in')
  const before = markOf(session, way, entryId)
  if (before !== undefined) return refuse('attendances.already', { at: before.at, way })
  if (way === 'out') {
    return markOf(session, 'in', entryId) === undefined ? refuse('attendances.not_in_yet') : undefined
  }
  if (waitingPlace(session, entry) === 0) return undefined
  return how === 'code' ? refuse('attendances.waiting') : whyNotLetIn(session, entry, at)
}

/** A seat is kept until ten minutes after the beginning; then whoever waits and is there may have it. */
function whyNotLetIn(session: Session, entry: Entry, at: number): NotMarked | undefined {
  if (at < beginsAt(session, entry) + ON_TIME_MS) return refuse('attendances.seat_kept')
  return seatsLeft(session, entry) > 0 ? undefined : refuse('attendances.no_seat')
}

/** How many of these are participants who come: each is served once. */
export function servedBy(parts: readonly Entry['part'][], way: Way): number {
  return way === 'in' ? parts.filter((part) => part === 'participant').length : 0
}

/**
 * The organiser marks one or several, in this order. Whoever is marked already stays as she is; the first who cannot be
 * marked for another reason stops all of it.
 */
export function mark(
  session: Session,
  entryIds: readonly string[],
  marking: Marking,
): Decision<Session> | NotMarked {
  let next = session
  for (const entryId of entryIds) {
    const why = whyNotMarked(next, entryId, marking)
    if (why?.refused === 'attendances.already' && entryIds.length > 1) continue
    if (why !== undefined) return why
    const part = activeEntries(next).find(({ id }) => id === entryId)?.part ?? 'helper'
    const servedCount = (next.servedCount ?? 0) + servedBy([part], marking.way)
    next = { ...next, marks: [...next.marks, markFor(entryId, marking)], servedCount }
  }
  return { next, facts: [markedFact(marking, entryIds)] }
}

/** A wrong mark goes, and with the coming the leaving; what stood there stays in the fact. Whoever was not there was not served. */
export function unmark(
  session: Session,
  entryId: string,
  way: Way,
): Decision<Session> | Refusal<'attendances.over' | 'attendances.not_marked'> {
  const { status, marks, entries, servedCount = 0 } = session
  if (status !== 'open') return refuse('attendances.over', { status })
  if (markOf(session, way, entryId) === undefined) return refuse('attendances.not_marked')
  const wrong = marks.filter((one) => one.entryId === entryId && (way === 'in' || one.way === 'out'))
  const parts = entries.filter(({ id }) => id === entryId).map(({ part }) => part)
  return {
    next: {
      ...session,
      marks: marks.filter((one) => !wrong.includes(one)),
      servedCount: Math.max(0, servedCount - servedBy(parts, way)),
    },
    facts: [{ fact: 'session.unmarked', detail: { entryId, marks: wrong } }],
  }
}

export function markedFact({ way, how }: Pick<Marking, 'way' | 'how'>, entryIds: readonly string[]) {
  return { fact: 'session.marked', detail: { way, how, entryIds: [...entryIds] } }
}

/** The first reason among these people; where there is none any more, the write is tried again. */
export function whyNoneMarked(
  session: Session,
  entryIds: readonly string[],
  marking: Pick<Marking, 'way' | 'how' | 'at'>,
): NotMarked | undefined {
  return entryIds.map((id) => whyNotMarked(session, id, marking)).find(isRefused)
}
