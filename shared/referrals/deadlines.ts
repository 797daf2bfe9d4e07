import { afterWorking } from '../kernel/working-time'
import type { DueStep, Referral } from './model'

const HOUR = 60 * 60 * 1000
/** Eight working hours. */
const WORKING_DAY = 8 * 60

type Timed = Pick<Referral, 'urgency' | 'isCrisis' | 'openingHours'>

/** Until when the receiver has said yes or no: one working day; urgent ones two hours, round the clock. */
export function answerByOf({ urgency, isCrisis, openingHours }: Timed, at: number): number {
  return urgency === 'urgent' || isCrisis ? at + 2 * HOUR : afterWorking(openingHours, at, WORKING_DAY)
}

/** Until when it is done, counted from the yes: five working days. */
export function doneByOf({ openingHours }: Timed, at: number): number {
  return afterWorking(openingHours, at, 5 * WORKING_DAY)
}

export interface Due {
  readonly what: DueStep
  readonly at: number
}

type Ticking = Pick<Referral, 'state' | 'answerBy' | 'told'> &
  Partial<Pick<Referral, 'doneBy' | 'nextClockAt'>>

/** What is awaited now; undefined when it is over. */
export function dueOf({ state, answerBy, doneBy }: Omit<Ticking, 'told'>): Due | undefined {
  if (state === 'sent') return { what: 'answer', at: answerBy }
  return state === 'accepted' && doneBy !== undefined ? { what: 'done', at: doneBy } : undefined
}

/** With the clock's index set right: absent when nothing is awaited, or people were told that it is late. */
export function withClock<R extends Ticking>(referral: R): R {
  const { nextClockAt: _, ...rest } = referral
  const due = dueOf(referral)
  const next = due === undefined || referral.told.includes(due.what) ? {} : { nextClockAt: due.at }
  return { ...(rest as R), ...next }
}
