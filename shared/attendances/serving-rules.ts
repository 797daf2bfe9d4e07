import { lineUp } from '../activities/lines'
import type { Entry, Session } from '../activities/model'
import { CLOSES_AFTER_MS } from './mark-rules'

/** A helper reads notes from two days before, to prepare what is needed, until everybody has gone home. */
export const NOTES_BEFORE_MS = 48 * 60 * 60_000

/** True for a volunteer who holds a helper's seat, while the session is near. */
export function servesAsHelper(session: Session, personId: string, at: number): boolean {
  const isNear = at >= session.startsAt - NOTES_BEFORE_MS && at <= session.endsAt + CLOSES_AFTER_MS
  const isSeated = lineUp(session, { part: 'helper' }).seated.some(({ byId }) => byId === personId)
  return isNear && isSeated && session.status !== 'cancelled'
}

/** Whom one serves, slot by slot: those who hold a seat. */
export function servedEntries(session: Session): readonly Entry[] {
  const slotIds = session.slots.length === 0 ? [undefined] : session.slots.map(({ id }) => id)
  return slotIds.flatMap((slotId) => lineUp(session, { part: 'participant', slotId }).seated)
}
