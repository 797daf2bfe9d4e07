import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'

/** city → district → street → community: 4, 6, 9 and 12 digits of the national statistical codes. */
type Level = 'city' | 'district' | 'street' | 'community'

/** One place of the division tree. `_id` is its code; the parent's code is its beginning. */
export interface Division {
  readonly _id: string
  readonly name: string
  readonly level: Level
  /** Code of the parent; empty for the city. */
  readonly parentCode: string
  /** A street, town or township, that is, a place which must have a station; parks and farms are not. */
  readonly needsStation: boolean
}

/** When the door is open: minutes after midnight, per weekday (1 Monday … 7 Sunday). */
export const OpeningHours = z.array(
  z.object({
    weekday: z.int().check(z.minimum(1), z.maximum(7)),
    openMinute: z.int(),
    closeMinute: z.int(),
  }),
)
export type OpeningHours = z.infer<typeof OpeningHours>

/** A mini-program that calls a car, and the page of it that is opened. */
export const RideApp = z.object({ appId: z.string(), path: z.string() })
export type RideApp = z.infer<typeof RideApp>

/** A station can cover several streets (合署办公). */
export interface Station extends Stored {
  readonly name: string
  readonly address: string
  readonly phone: string
  readonly openingHours: OpeningHours
  readonly streetCodes: readonly string[]
  /** First six digits of its streets. */
  readonly districtCode: string
  /** Street and district offices that it refers to, by name: 街道民政科. */
  readonly offices?: readonly string[]
  /** The group robot's address: a secret, sealed; absent means off. */
  readonly sealedRobotUrl?: string
  /** Where 叫车 leads from a place code; absent: to a request. */
  readonly rideApp?: RideApp
  /** So many minutes of service are a point of the time bank. */
  readonly minutesPerPoint?: number
  /** Hours of service for the first star, the second, and so on. */
  readonly starHours?: readonly number[]
  /** So many days an order of the time box waits to be fetched. */
  readonly rewardDays?: number
  /** So many days whoever claims a wish has to bring it. */
  readonly wishDays?: number
  /** So many days after the promised one a wish goes back to the wall. */
  readonly wishGraceDays?: number
  /** The highest price cap of a wish. */
  readonly wishCapFen?: number
}

export function streetOf(communityCode: string): string {
  return communityCode.slice(0, 9)
}
