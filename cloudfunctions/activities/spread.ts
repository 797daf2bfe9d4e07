import { follow, openSession } from '../../shared/activities/follow-rules'
import { type Activity, type PlannedDate, type Session, sessionIdOf } from '../../shared/activities/model'
import type { Decision, LogEntry } from '../../shared/kernel/record'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import type { CommandStamp } from '../kernel/command-stamp'
import { everything } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Services } from '../kernel/services'
import { openStore, type Store } from '../kernel/store'
import { clockStamp, sessions } from './activities-store'

/** So many dates are brought to the plan side by side. */
const ABREAST = 4

/** The facts of an activity that its sessions follow. */
export const planFacts = ['published', 'changed', 'extended', 'covered', 'cancelled'].map(
  (past) => `activity.${past}`,
)
/** Those whose dates are most likely not there yet. */
const openingFacts = ['activity.published', 'activity.extended']

/** Those who come are told of the first two; more seats let people move up. */
const heard = ['session.moved', 'session.cancelled', 'session.resized']

type Spreading = Pick<Services, 'database' | 'now'>

/** Follows the plan: brings the dates that this plan changed. */
export function spread(services: Spreading, activity: Activity, entry: LogEntry): Promise<void> {
  const changed = activity.dates.filter(({ plan }) => plan === entry.detail?.['plan'])
  // Words that WeChat has not let pass reach nobody; that a date is off does.
  const due = changed.filter(({ isCancelled }) => isCancelled || activity.text.check === 'passed')
  return bringDates(services, activity, due, openingFacts.includes(entry.fact))
}

/**
 * Opens the sessions of these dates that are missing and brings the others to the plan. May run twice, late, or with an
 * older reading of the activity: a session only ever goes on to a later plan.
 */
export async function bringDates(
  { database, now }: Spreading,
  activity: Activity,
  dates: readonly PlannedDate[],
  /** Most likely nothing is there yet. */
  isNew = false,
): Promise<void> {
  const store = openStore({ database, isTold: (_, __, { fact }) => heard.includes(fact) })
  for (let from = 0; from < dates.length; from += ABREAST) {
    const some = dates.slice(from, from + ABREAST)
    await Promise.all(
      some.map((date) => bring({ store, activity, date, isNew, command: stampOf(activity, date, now()) })),
    )
  }
}

interface Bringing {
  readonly store: Store
  readonly activity: Activity
  readonly date: PlannedDate
  readonly command: CommandStamp
  /** Most likely nothing is there yet. */
  readonly isNew: boolean
}

async function bring(bringing: Bringing): Promise<void> {
  const { store, activity, date, command, isNew } = bringing
  const id = sessionIdOf(activity._id, date.id)
  const session = isNew ? refuse('not_found') : await store.get(sessions, id, everything)
  if (!isRefused(session)) return goOn(bringing, session)
  if (date.isCancelled) return
  const { next: fields, facts } = openSession(activity, date)
  const opened = await store.create(sessions, command, { id, fields, facts, reply: () => true })
  if (!isRefused(opened)) return
  // Another plan has opened it in the meantime.
  if (opened.refused === 'command.reused') return bring({ ...bringing, isNew: false })
  throw new Error(`a session was not opened: ${opened.refused}`)
}

/**
 * Whoever signs up or steps back meanwhile is not touched and not in the way: the write asks for the plan it knows, not for
 * the version. Only where seats go, or something is taken off, it must be the very session that was looked at.
 */
async function goOn(bringing: Bringing, session: Session): Promise<void> {
  const { store, activity, date, command } = bringing
  const decide = (now: Session) => follow(now, activity, date)
  const decided = decide(session)
  if (isRefused(decided)) return
  const went = isTaking(session, decided)
    ? await store.revise(sessions, session._id, everything, command, { decide, reply: () => true })
    : await store.race(sessions, session._id, everything, command, {
        when: { status: 'open', plan: session.plan },
        change: { set: planOf(decided.next) },
        facts: decided.facts,
        isUntold: !decided.facts.some(({ fact }) => heard.includes(fact)),
        lost: (now) => (isRefused(decide(now)) ? notDue : refuse('busy')),
        reply: () => true,
      })
  // Somebody else's plan came between: the fact stays unsent, and the clock comes again.
  if (isRefused(went) && went.refused !== notDue.refused) throw new Error(`not at the plan: ${went.refused}`)
}

const notDue = refuse('activities.not_due') satisfies Refused

function isTaking({ terms, remindedAt }: Session, { next }: Decision<Session>): boolean {
  const { seats, helperSeats } = next.terms
  return seats < terms.seats || helperSeats < terms.helperSeats || next.remindedAt !== remindedAt
}

function planOf({ status, cancelReason, terms, contact, plan, startsAt, endsAt, ...rest }: Session) {
  const { opensAt, closesAt, withdrawUntil, slots } = rest
  const times = { startsAt, endsAt, opensAt, closesAt, withdrawUntil, slots }
  return { status, terms, contact, plan, ...times, ...(cancelReason === undefined ? {} : { cancelReason }) }
}

/** The same date at the same plan is the same step, whoever does it. */
function stampOf({ _id }: Activity, { id, plan }: PlannedDate, at: number): CommandStamp {
  return clockStamp(`plan ${sessionIdOf(_id, id)} ${String(plan)}`, at)
}
