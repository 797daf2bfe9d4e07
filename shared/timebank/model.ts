import type { ActivityKind } from '../activities/codes'
import type { Stored } from '../kernel/record'
import type { Kind } from '../requests/model'
import type { Book, Origin, ReversalReason, SourceKind, Unit } from './codes'

export * from './codes'

/**
 * What somebody has put in at one station: one document per person and station, whose id follows from both. Every number is
 * what the entries add up to.
 */
export interface TimeAccount extends Stored {
  readonly personId: string
  readonly stationId: string
  /** Verified service. */
  readonly balanceMinutes: number
  /** To be exchanged; never below 0. */
  readonly points: number
  /** Points that were spent before their minutes were taken back; the next credits go here. */
  readonly owedPoints: number
  /** Minutes that are not a point yet; below 0 where a point outlived some of its minutes. */
  readonly carriedMinutes: number
  /** The name may stand on the station's board. */
  readonly isOnBoard: boolean
  /** Of a minor: when a guardian agreed to that (epoch ms). */
  readonly guardianAgreedAt?: number
  /** Epoch ms of the last booking. */
  readonly bookedAt: number
}

/** Why it was booked. */
export interface Source {
  readonly kind: SourceKind
  /** One booking per kind and id, for ever: the entry's own id follows from both. */
  readonly id: string
  readonly origin: Origin
}

export interface Leg {
  readonly unit: Unit
  readonly book: Book
  /** The legs of one unit add up to 0. */
  readonly amount: number
}

/** One booking: created once and never written again. No words of anybody stand in it. */
export interface TimeEntry extends Stored {
  /** Of the time account. */
  readonly accountId: string
  readonly personId: string
  readonly stationId: string
  readonly source: Source
  readonly legs: readonly Leg[]
  /** What it added to the minutes that are not a point yet. */
  readonly carriedMinutes: number
  /** The rate it was booked at; absent where no minutes became points. */
  readonly minutesPerPoint?: number
  /** The kind of activity or errand; absent for kinds that only a closed desk knows of. */
  readonly what?: ActivityKind | Kind
  /** The month in China in which the service was: `2026-03`. A reversal counts in the month of what it takes back. */
  readonly month: string
  /** The entry that it takes back. */
  readonly reverses?: string
  readonly reason?: ReversalReason
  /** Epoch ms. */
  readonly bookedAt: number
}

/** The nightly comparison of a station's balances with its entries. */
export interface Reconciliation {
  /** The station's id; `all` for the round that looks which stations there are. */
  readonly _id: string
  /** The day in China it was last done for. */
  readonly day: string
  /** Epoch ms; 0: not yet. */
  readonly at: number
  readonly accounts: number
  /** What of whose account does not agree. */
  readonly differences: readonly Difference[]
}

export interface Difference {
  readonly accountId: string
  readonly unit: Unit | 'carriedMinutes'
  readonly balance: number
  readonly entries: number
}

/** Half an hour is a point, where the station says nothing else. */
export const MINUTES_PER_POINT = 30
/** 100, 300, 600, 1000 and 1500 hours, where the station says nothing else. */
export const STAR_HOURS: readonly number[] = [100, 300, 600, 1000, 1500]
export const MINUTES_PER_POINT_MAX = 600
export const STARS_MAX = 10
/** So many days at most an order of the time box may wait. */
export const REWARD_DAYS_MAX = 90
