import type { Attended, Entry, Session } from '../activities/model'
import type { Decision } from '../kernel/record'
import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import { attendedBy, minutesMax } from './came'

/** After so long without a word, whoever organises is reminded. */
export const CONFIRM_WITHIN_MS = 12 * 60 * 60_000

/** Other minutes for a helper than the marks say, with the reason. */
export interface Adjustment {
  readonly entryId: string
  readonly creditMinutes: number
  /** Numbers are folded. */
  readonly reason: string
}

type NotConfirmed = Refusal<
  | 'attendances.over'
  | 'attendances.not_over'
  | 'attendances.yourself'
  | 'attendances.minutes_over'
  | 'not_found'
>

/**
 * Says who was there, from the marks, with the organiser's corrections of helpers' minutes. Only after the end, once, and
 * nobody confirms her own minutes. The fact carries what the time bank and the courses need.
 */
export function confirm(
  session: Session,
  adjustments: readonly Adjustment[],
  organiserId: string,
  at: number,
): Decision<Session> | NotConfirmed {
  if (session.status !== 'open') return refuse('attendances.over', { status: session.status })
  if (at < session.endsAt) return refuse('attendances.not_over')
  const attended = adjusted(session, adjustments)
  if (isRefused(attended)) return attended
  const credits = creditsOf(session, attended)
  if (credits.some(({ accountId }) => accountId === organiserId)) return refuse('attendances.yourself')
  return {
    next: { ...session, status: 'confirmed', attended },
    facts: [{ fact: 'session.confirmed', detail: { credits, ...passedOf(session, attended) } }],
  }
}

function adjusted(
  session: Session,
  adjustments: readonly Adjustment[],
): readonly Attended[] | Refusal<'attendances.minutes_over' | 'not_found'> {
  const attended = attendedBy(session)
  const helpers = attended.filter(({ entryId }) => entryOf(session, entryId)?.part === 'helper')
  const areKnown = adjustments.every(({ entryId }) => helpers.some((one) => one.entryId === entryId))
  if (!areKnown) return refuse('not_found')
  const most = minutesMax(session)
  if (adjustments.some(({ creditMinutes }) => creditMinutes > most)) {
    return refuse('attendances.minutes_over', { minutes: most })
  }
  return attended.map((one) => withMinutes(one, adjustments))
}

/** Whoever is given minutes was there, though nobody marked it. */
function withMinutes(one: Attended, adjustments: readonly Adjustment[]): Attended {
  const given = adjustments.find(({ entryId }) => entryId === one.entryId)
  if (given === undefined || given.creditMinutes === one.creditMinutes) return one
  const { creditMinutes, reason } = given
  return { ...withCame(one, creditMinutes), reason }
}

export function withCame(one: Attended, creditMinutes: number): Attended {
  const came = one.came === 'noShow' && creditMinutes > 0 ? 'onTime' : one.came
  return { ...one, came, creditMinutes }
}

function creditsOf(session: Session, attended: readonly Attended[]) {
  return attended.flatMap(({ entryId, creditMinutes }) => {
    const entry = entryOf(session, entryId)
    if (entry?.part !== 'helper' || creditMinutes === 0) return []
    return [{ accountId: entry.byId, entryId, creditMinutes }]
  })
}

/** Of a training: who was there oneself has passed it. */
function passedOf({ terms, entries }: Session, attended: readonly Attended[]) {
  if (terms.grants === undefined) return {}
  const there = attended.filter(({ came }) => came !== 'noShow').map(({ entryId }) => entryId)
  const passed = entries.filter(
    ({ id, part, relation }) => there.includes(id) && part === 'participant' && relation === 'self',
  )
  return { grants: terms.grants, passed: [...new Set(passed.map(({ byId }) => byId))] }
}

export function entryOf({ entries }: Pick<Session, 'entries'>, entryId: string): Entry | undefined {
  return entries.filter(({ id }) => id === entryId).at(-1)
}

/** Half a day over, and nobody has said who was there: the contact hears of it once. A date to which nobody came needs no word. */
export function tellUnconfirmed(
  session: Session,
  at: number,
): Decision<Session> | Refusal<'attendances.not_due'> {
  const isTold = session.log.some(({ fact }) => fact === 'session.unconfirmed_told')
  const isDue = session.status === 'open' && at >= session.endsAt + CONFIRM_WITHIN_MS
  if (!isDue || isTold) return refuse('attendances.not_due')
  const detail = { expected: session.roster.length }
  return { next: session, facts: [{ fact: 'session.unconfirmed_told', detail }] }
}
