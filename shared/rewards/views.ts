import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { Drawing, Limit, Pickup, RedemptionStatus, RewardKind, ShelfStatus, Sponsor } from './model'

/** An item as it stands on the shelf. */
const Item = {
  id: Id,
  title: z.string(),
  kind: RewardKind,
  drawing: Drawing,
  points: z.number(),
  /** Free ones. */
  stock: z.number(),
  /** Named for everybody; it never hears who had one. */
  sponsor: Sponsor,
  limit: z.optional(Limit),
  status: ShelfStatus,
}

/** For whoever looks for something to have. */
export const RewardCard = z.object({
  ...Item,
  /** How many more this person may have in this period. Absent where there is no limit. */
  leftForMe: z.optional(z.number()),
})
export type RewardCard = z.infer<typeof RewardCard>

/** Everything that somebody must know before she orders it. */
export const RewardView = z.object({
  ...RewardCard.shape,
  words: z.string(),
  pickup: Pickup,
  /** The own points at this station. */
  myPoints: z.number(),
  /** So long an order waits. */
  holdDays: z.number(),
  station: z.object({ name: z.string(), phone: z.string() }),
})
export type RewardView = z.infer<typeof RewardView>

/** One station's shelf, with the own points there. */
export const Shelf = z.object({
  stationId: Id,
  stationName: z.string(),
  myPoints: z.number(),
  rewards: z.array(RewardCard),
})
export type Shelf = z.infer<typeof Shelf>

/** For the desk: what is on the shelf and where the rest has gone. */
export const DeskReward = z.object({
  ...Item,
  words: z.string(),
  pickup: Pickup,
  held: z.number(),
  handed: z.number(),
})
export type DeskReward = z.infer<typeof DeskReward>

/** A line of 我换的. */
export const RedemptionRow = z.object({
  id: Id,
  title: z.string(),
  drawing: Drawing,
  points: z.number(),
  status: RedemptionStatus,
  orderedAt: z.number(),
  expiresAt: z.number(),
  endedAt: z.optional(z.number()),
  /** What the station says, where it was the station that cancelled. */
  reason: z.optional(z.string()),
})
export type RedemptionRow = z.infer<typeof RedemptionRow>

/** One's own order. */
export const RedemptionView = z.object({
  ...RedemptionRow.shape,
  sponsor: Sponsor,
  pickup: Pickup,
  station: z.object({ name: z.string(), phone: z.string() }),
  /** Eight letters to show at the counter; only while it waits. */
  code: z.optional(z.string()),
})
export type RedemptionView = z.infer<typeof RedemptionView>

/** An order as the station sees it: the working name, never the code. */
export const DeskRedemption = z.object({ ...RedemptionRow.shape, displayName: z.string() })
export type DeskRedemption = z.infer<typeof DeskRedemption>
