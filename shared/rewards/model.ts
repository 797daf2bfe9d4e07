import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'

/** Something to carry home, or something done for one: a haircut, a check-up. */
export const rewardKinds = ['goods', 'service'] as const
export const RewardKind = z.enum(rewardKinds)
export type RewardKind = z.infer<typeof RewardKind>

/** Who pays for it. */
export const sponsorKinds = ['company', 'charity', 'station'] as const
export const Sponsor = z.object({
  /** As it stands under the item: 春和便民店. */
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(20)),
  kind: z.enum(sponsorKinds),
})
export type Sponsor = z.infer<typeof Sponsor>

/** What stands on the card; things are drawn, not photographed. */
export const drawings = ['umbrella', 'scissors', 'checkup', 'book', 'ticket', 'food', 'box'] as const
export const Drawing = z.enum(drawings)
export type Drawing = z.infer<typeof Drawing>

/** So many for one person within a month or a year of the calendar. */
export const Limit = z.object({
  count: z.int().check(z.minimum(1), z.maximum(99)),
  per: z.enum(['month', 'year']),
})
export type Limit = z.infer<typeof Limit>

/** Where it is fetched and when: 枫林社工站前台, 工作日 9 点到 17 点. */
export const Pickup = z.object({
  place: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
  hours: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
})
export type Pickup = z.infer<typeof Pickup>

/** on: whoever has the points may have one. off: put away; what is ordered already is still handed over. */
export const ShelfStatus = z.enum(['on', 'off'])
export type ShelfStatus = z.infer<typeof ShelfStatus>

/** One that somebody has ordered, for counting how many she had. */
interface Taken {
  readonly redemptionId: string
  readonly accountId: string
  readonly at: number
}

/**
 * An item on a station's shelf. It owns its stock and who had how many: no two people get the last one. What was put in is
 * always free, held or handed: `putIn = stock + held + handed`.
 */
export interface Reward extends Stored {
  readonly stationId: string
  readonly title: string
  /** What one should know of it. */
  readonly words: string
  readonly kind: RewardKind
  /** What one costs. */
  readonly points: number
  /** Free ones. */
  readonly stock: number
  /** Ordered and not fetched. */
  readonly held: number
  readonly handed: number
  /** All that came in, less what was taken out again. */
  readonly putIn: number
  readonly sponsor: Sponsor
  /** Absent: as many as one has points for. */
  readonly limit?: Limit
  readonly pickup: Pickup
  readonly drawing: Drawing
  readonly status: ShelfStatus
  /** Who put it there, and hears of orders. */
  readonly keeperId: string
  /** Of this limit's period only; empty where there is no limit. */
  readonly taken: readonly Taken[]
}

/** held: waits to be fetched. The other three are for ever. */
export const redemptionStatuses = ['held', 'handed', 'cancelled', 'expired'] as const
export const RedemptionStatus = z.enum(redemptionStatuses)
export type RedemptionStatus = z.infer<typeof RedemptionStatus>

/** The item as it was when it was ordered. */
type Ordered = Pick<Reward, 'title' | 'kind' | 'sponsor' | 'pickup' | 'drawing'>

/** Somebody has ordered an item: points and item are put aside until it is fetched with the code. */
export interface Redemption extends Stored {
  readonly accountId: string
  /** The working name, for the worker who hands it over: 许师傅. */
  readonly displayName: string
  readonly stationId: string
  readonly station: { readonly name: string; readonly phone: string }
  readonly rewardId: string
  readonly reward: Ordered
  readonly points: number
  /** All that is kept of the code. */
  readonly codeHash: string
  readonly status: RedemptionStatus
  /** Epoch ms; not fetched by then, the points come back. */
  readonly expiresAt: number
  readonly isReminded: boolean
  /** Who put the item there, and hears when it stays. */
  readonly keeperId: string
  /** Epoch ms of being handed over, cancelled or expired. */
  readonly endedAt?: number
  /** What the station says, where it was the station that cancelled. */
  readonly reason?: string
}

export const TITLE_MAX = 14
export const WORDS_MAX = 100
export const POINTS_MAX = 10_000
export const STOCK_MAX = 999
const DAY_MS = 24 * 60 * 60 * 1000
/** So long an order waits where the station says nothing else. */
export const HOLD_DAYS = 14
/** So long before it ends whoever ordered it is told. */
export const REMIND_BEFORE_MS = 2 * DAY_MS

/** How long an order waits at this station. */
export function holdDays({ rewardDays = HOLD_DAYS }: { readonly rewardDays?: number }): number {
  return rewardDays
}

export function holdMs(station: { readonly rewardDays?: number }): number {
  return holdDays(station) * DAY_MS
}
