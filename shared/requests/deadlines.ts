import { afterWorking, workedMinutes } from '../kernel/working-time'
import type { Clock, ClockStep, Request, Urgency } from './model'

interface Limits {
  /** Minutes until somebody has said something to the resident. */
  readonly replyMinutes: number
  /** Minutes until it is done, the time she was asked back not counted. */
  readonly resolveMinutes: number
  /** True where nights and holidays count. */
  readonly isRoundTheClock: boolean
}

/** Eight working hours. */
const DAY = 8 * 60

/** How soon: in the station's working hours, the urgent ones round the clock. */
export const limits = {
  urgent: { replyMinutes: 30, resolveMinutes: 24 * 60, isRoundTheClock: true },
  soon: { replyMinutes: 2 * 60, resolveMinutes: 2 * DAY, isRoundTheClock: false },
  normal: { replyMinutes: 4 * 60, resolveMinutes: 5 * DAY, isRoundTheClock: false },
  later: { replyMinutes: DAY, resolveMinutes: 10 * DAY, isRoundTheClock: false },
} as const satisfies Record<Urgency, Limits>

/** A reminder comes when this share of the time is gone. */
const REMIND_AFTER = 0.75
const MINUTE = 60_000

type Timed = Pick<Request, 'urgency' | 'clock' | 'openingHours'>

function minutesBetween({ urgency, openingHours }: Timed, from: number, to: number): number {
  return limits[urgency].isRoundTheClock
    ? Math.floor(Math.max(0, to - from) / MINUTE)
    : workedMinutes(openingHours, from, to)
}

function momentAfter({ urgency, openingHours }: Timed, from: number, minutes: number): number {
  return limits[urgency].isRoundTheClock ? from + minutes * MINUTE : afterWorking(openingHours, from, minutes)
}

/** The clock of something that begins now. */
export function startClock(at: number): Clock {
  return { startedAt: at, runningSince: at, spentMinutes: 0, told: [] }
}

/** The clock stands still: the resident was asked, or it is over. */
export function stopClock(timed: Timed, at: number): Clock {
  const { runningSince, ...rest } = timed.clock
  if (runningSince === undefined) return timed.clock
  return { ...rest, spentMinutes: rest.spentMinutes + minutesBetween(timed, runningSince, at) }
}

/** It goes on from here. */
export function resumeClock(clock: Clock, at: number): Clock {
  return clock.runningSince === undefined ? { ...clock, runningSince: at } : clock
}

/** When what is due, and when to remind of it; absent where it is done or the clock stands. */
export function momentsOf(timed: Timed): Readonly<Partial<Record<ClockStep, number>>> {
  const { clock, urgency } = timed
  const { replyMinutes, resolveMinutes } = limits[urgency]
  const { runningSince, startedAt, spentMinutes } = clock
  if (runningSince === undefined) return {}
  const after = (from: number, minutes: number) => momentAfter(timed, from, Math.max(0, minutes))
  return {
    ...(clock.repliedAt === undefined
      ? {
          reply_soon: after(startedAt, Math.floor(replyMinutes * REMIND_AFTER)),
          reply_late: after(startedAt, replyMinutes),
        }
      : {}),
    resolve_soon: after(runningSince, Math.floor(resolveMinutes * REMIND_AFTER) - spentMinutes),
    resolve_late: after(runningSince, resolveMinutes - spentMinutes),
  }
}

/** What is due next: the first word, then the end. */
export interface Due {
  readonly what: 'reply' | 'resolve'
  readonly at: number
}

export function dueOf(timed: Timed): Due | undefined {
  const { reply_late: reply, resolve_late: resolve } = momentsOf(timed)
  if (reply !== undefined) return { what: 'reply', at: reply }
  return resolve === undefined ? undefined : { what: 'resolve', at: resolve }
}

/** The steps whose moment has come and which nobody was told of yet, in order. */
export function stepsDue(timed: Timed, at: number): readonly ClockStep[] {
  const { told } = timed.clock
  return Object.entries(momentsOf(timed))
    .filter(([step, moment]) => moment <= at && !told.includes(step as ClockStep))
    .map(([step]) => step as ClockStep)
}

/** When the clock has something to say next; for the index. */
export function nextClockAt(timed: Timed): number | undefined {
  const { told } = timed.clock
  const ahead = Object.entries(momentsOf(timed)).flatMap(([step, moment]) =>
    told.includes(step as ClockStep) ? [] : [moment],
  )
  return ahead.length === 0 ? undefined : Math.min(...ahead)
}
