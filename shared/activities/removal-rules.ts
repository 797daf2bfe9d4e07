import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { activeEntries } from './lines'
import type { Removal, Session } from './model'

type NotRemoved = Refusal<
  'activities.over' | 'activities.not_in' | 'activities.begun' | 'activities.has_come'
>

/**
 * Why the station cannot take this one off the list; undefined where it can. Once it has begun nobody moves up by a
 * message any more: whoever is missing did not come, and the organiser lets in those who wait and are there.
 */
export function whyNotRemoved(session: Session, entryId: string, at: number): NotRemoved | undefined {
  const { status, startsAt, marks } = session
  if (status !== 'open') return refuse('activities.over', { status })
  if (!activeEntries(session).some(({ id }) => id === entryId)) return refuse('activities.not_in')
  if (marks.some((mark) => mark.entryId === entryId)) return refuse('activities.has_come')
  return startsAt > at ? undefined : refuse('activities.begun')
}

/** Off the list, with the reason; the next one moves up by it, and is told by what follows. */
export function remove(session: Session, removal: Removal): Decision<Session> | NotRemoved {
  const { entryId, at } = removal
  const why = whyNotRemoved(session, entryId, at)
  if (why !== undefined) return why
  const gone = activeEntries(session).find(({ id }) => id === entryId)
  const { roster, phoneKeys = [], removals = [] } = session
  return {
    next: {
      ...session,
      roster: roster.filter((key) => key !== gone?.key),
      phoneKeys: phoneKeys.filter((key) => key !== gone?.phoneKey),
      removals: [...removals, removal],
    },
    facts: [{ fact: 'session.removed', detail: { left: [entryId] } }],
  }
}
