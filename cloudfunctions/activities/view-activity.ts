import { countsOf } from '../../shared/activities/counts'
import { openSession } from '../../shared/activities/follow-rules'
import { type Activity, type PlannedDate, type Session, sessionIdOf } from '../../shared/activities/model'
import { isAhead, merged } from '../../shared/activities/plan-rules'
import type { ActivityView, DateView, DeskRow } from '../../shared/activities/plan-views'
import type { PhotoView } from '../../shared/requests/views'

interface Looked {
  readonly sessions: readonly Session[]
  readonly cover?: PhotoView | undefined
  /** By code. */
  readonly names: ReadonlyMap<string, string>
  readonly at: number
}

/** An activity for its station. Of the dates, what the session says: it is what those who come read. */
export function viewActivity(activity: Activity, { sessions, cover, names, at }: Looked): ActivityView {
  const { _id: id, terms, status, cancelReason, text, contact, dates } = activity
  const { title, kind, words, mode, communityName, helperWords, course, noteKind } = terms
  const { slotMinutes, perSignUp, answerMinutes } = terms
  const byDate = new Map(sessions.map((session) => [session.dateId, session] as const))
  return {
    ...{ id, title, kind, words, mode, communityName, helperWords, course, noteKind },
    ...{ slotMinutes, perSignUp, answerMinutes, status, cancelReason },
    partners: [...terms.partners],
    ageBands: [...terms.ageBands],
    communities: terms.communityCodes.map((code) => names.get(code) ?? code),
    cover,
    contactName: contact.displayName,
    textCheck: text.check,
    dates: dates
      .map((date) => viewDate(activity, date, byDate.get(date.id), at))
      .sort((one, other) => one.startsAt - other.startsAt),
  }
}

function viewDate(activity: Activity, date: PlannedDate, session: Session | undefined, at: number): DateView {
  const { id, startsAt, endsAt, isCancelled, cancelReason } = date
  const { title, words, partners, place, rainPlace, seats } =
    session?.terms ?? merged(activity.terms, date.terms)
  return {
    ...{ id, startsAt, endsAt, title, words, place, rainPlace, seats, isCancelled, cancelReason },
    partners: [...partners],
    sessionId: sessionIdOf(activity._id, id),
    isAhead: isAhead(date, at),
    isConfirmed: session?.status === 'confirmed',
    counts: countsOf(session ?? openSession(activity, date).next),
  }
}

export function viewDeskRow(session: Session): DeskRow {
  const { _id: id, activityId, startsAt, endsAt, status, terms } = session
  const { title, kind, communityName, place } = terms
  return {
    ...{ id, activityId, title, kind, startsAt, endsAt, communityName, place, status },
    counts: countsOf(session),
  }
}
