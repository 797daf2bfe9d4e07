import type { Attended, Correction, Session } from '../activities/model'
import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { minutesMax } from './came'
import { entryOf, withCame } from './confirm-rules'

/** A helper can ask so long after the session. */
export const CORRECT_WITHIN_MS = 30 * 24 * 60 * 60_000

type Asked = Omit<Correction, 'answer'>

/** Why this person cannot ask for other minutes; undefined where she can. */
export function whyNotCorrected(
  session: Session,
  entryId: string,
  personId: string,
  at: number,
):
  | Refusal<'not_found' | 'attendances.unconfirmed' | 'attendances.too_late' | 'attendances.asked'>
  | undefined {
  const entry = entryOf(session, entryId)
  if (entry?.byId !== personId || entry.part !== 'helper') return refuse('not_found')
  if (session.status !== 'confirmed') return refuse('attendances.unconfirmed')
  if (lineOf(session, entryId) === undefined) return refuse('not_found')
  if (at > session.endsAt + CORRECT_WITHIN_MS) return refuse('attendances.too_late')
  const isOpen = session.corrections.some((one) => one.entryId === entryId && one.answer === undefined)
  return isOpen ? refuse('attendances.asked') : undefined
}

/** A helper says how long it was; the minutes stay as they are until somebody has looked. */
export function askCorrection(
  session: Session,
  personId: string,
  asked: Asked,
): Decision<Session> | NonNullable<ReturnType<typeof whyNotCorrected>> | Refusal<'attendances.minutes_over'> {
  const why = whyNotCorrected(session, asked.entryId, personId, asked.at)
  if (why !== undefined) return why
  const most = minutesMax(session)
  if (asked.askedMinutes > most) return refuse('attendances.minutes_over', { minutes: most })
  const { id: correctionId, entryId } = asked
  return {
    next: { ...session, corrections: [...session.corrections, asked] },
    facts: [{ fact: 'session.correction_asked', detail: { correctionId, entryId } }],
  }
}

/** Somebody other than the helper answers; what was asked and what was answered stay beside each other. */
export function answerCorrection(
  session: Session,
  correctionId: string,
  answer: NonNullable<Correction['answer']>,
): Decision<Session> | Refusal<'not_found' | 'attendances.answered' | 'attendances.yourself'> {
  const correction = session.corrections.find(({ id }) => id === correctionId)
  const line = correction && lineOf(session, correction.entryId)
  const accountId = correction && entryOf(session, correction.entryId)?.byId
  if (correction === undefined || line === undefined || accountId === undefined) return refuse('not_found')
  if (correction.answer !== undefined) return refuse('attendances.answered')
  if (accountId === answer.byId) return refuse('attendances.yourself')
  const corrections = session.corrections.map((one) => (one.id === correctionId ? { ...one, answer } : one))
  const { entryId, askedMinutes: toMinutes } = correction
  if (!answer.isGranted) {
    const detail = { accountId, entryId, correctionId }
    return { next: { ...session, corrections }, facts: [{ fact: 'session.correction_declined', detail }] }
  }
  const attended = session.attended.map((one) => (one === line ? withCame(one, toMinutes) : one))
  const detail = { accountId, entryId, correctionId, fromMinutes: line.creditMinutes, toMinutes }
  return { next: { ...session, corrections, attended }, facts: [{ fact: 'session.corrected', detail }] }
}

function lineOf({ attended }: Session, entryId: string): Attended | undefined {
  return attended.find((one) => one.entryId === entryId)
}
