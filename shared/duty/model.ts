import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'
import type { WeekHours } from '../kernel/working-time'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** No shift is longer: a day. */
export const SHIFT_MAX_MS = DAY
/** So far ahead shifts may begin. */
export const PLAN_AHEAD_MS = 60 * DAY
/** So long a shift is kept after its end. */
export const SHIFTS_KEPT_MS = 35 * DAY
/** So long before it begins the heads are told of a gap. */
export const WARN_AHEAD_MS = 48 * HOUR
/** So far ahead gaps are listed. */
export const LISTED_AHEAD_MS = 14 * DAY
/** At least so often the clock looks at a rota: opening hours and people change without it. */
export const LOOKED_EVERY_MS = DAY
/** From this many days in a row on, whoever plans is warned (practice F11). */
export const DAYS_IN_A_ROW_MAX = 7
/** So many shifts fit in one plan. */
export const SHIFTS_MAX = 300

/** What a rota promises: somebody at any hour, or only while the station is shut. */
export const Covers = z.enum(['always', 'outOfHours'])
export type Covers = z.infer<typeof Covers>

/** From one moment to another, epoch ms; the end is not part of it. */
export const Span = z.object({ startsAt: z.number(), endsAt: z.number() })
export type Span = Readonly<z.infer<typeof Span>>

/** A person of the station under the working name. */
export interface Colleague {
  readonly accountId: string
  readonly displayName: string
}

/** An offer to whoever of the station is the first. */
export const EVERYBODY = 'everybody'

export interface Shift extends Colleague, Span {
  readonly id: string
  /** Account id of the colleague it is offered to, or EVERYBODY; absent while nobody is asked. */
  readonly offeredTo?: string
  /** Whose shift it was, when it was taken over. */
  readonly insteadOf?: Colleague
}

/** All the shifts of one station, so that every rule about them lies in one document. `_id` follows from the station's. */
export interface Rota extends Stored {
  readonly stationId: string
  readonly covers: Covers
  /** By their beginning. */
  readonly shifts: readonly Shift[]
  /** One more whenever it changes who is on duty when: what a plan was made from. */
  readonly edition: number
  /** How many shifts there ever were; ids are counted. */
  readonly shiftsMade: number
  /** Beginning of the first shift there ever was: before it nothing was promised. */
  readonly promisedFrom?: number
  /** Beginnings of the gaps that the heads have been told of. */
  readonly warnedOf: readonly number[]
  /** When the clock has to look at it; for the index. */
  readonly lookAt: number
}

/** What a rule must know of the station. */
export interface Place {
  /** Whoever holds an open post as worker or head. */
  readonly colleagues: readonly Colleague[]
  readonly openingHours: WeekHours
}
