import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import {
  Drawing,
  Limit,
  Pickup,
  POINTS_MAX,
  RedemptionStatus,
  RewardKind,
  ShelfStatus,
  Sponsor,
  STOCK_MAX,
  TITLE_MAX,
  WORDS_MAX,
} from './model'
import { DeskRedemption, DeskReward, RedemptionRow, RedemptionView, RewardView, Shelf } from './views'

const Points = z.int().check(z.minimum(1), z.maximum(POINTS_MAX))
const onOne = { id: Id }
/** What every command on an item answers with. */
const shelved = z.object({ id: Id, status: ShelfStatus, stock: z.number() })
/** What every command on an order answers with. */
const ordered = z.object({ id: Id, status: RedemptionStatus })

/** Puts something onto the shelf of one's station. Refusals: not_found (another's station). */
export const putReward = command('rewards.put', {
  permit: 'volunteers.manage',
  input: z.object({
    stationId: Id,
    title: text(TITLE_MAX),
    words: text(WORDS_MAX),
    kind: RewardKind,
    points: Points,
    stock: z.int().check(z.minimum(1), z.maximum(STOCK_MAX)),
    sponsor: Sponsor,
    limit: z.optional(Limit),
    pickup: Pickup,
    drawing: Drawing,
  }),
  output: shelved,
})

/**
 * Changes words or price, who gave it, how many one person may have (`none`: as many as she has points for; where there was
 * no limit, a new one counts from then on) and where it is fetched, and counts in or out, by how many and why. What is
 * ordered stays as it was ordered and is never taken out. Refusals: rewards.stock_short, rewards.stock_over.
 */
export const changeReward = command('rewards.change', {
  permit: 'volunteers.manage',
  input: z.object({
    ...onOne,
    title: z.optional(text(TITLE_MAX)),
    words: z.optional(text(WORDS_MAX)),
    points: z.optional(Points),
    sponsor: z.optional(Sponsor),
    limit: z.optional(z.union([Limit, z.literal('none')])),
    pickup: z.optional(Pickup),
    stock: z.optional(
      z.object({
        by: z.int().check(
          z.minimum(-STOCK_MAX),
          z.maximum(STOCK_MAX),
          z.refine((by) => by !== 0),
        ),
        reason: text(60),
      }),
    ),
  }),
  output: shelved,
})

/** Nobody can order it any more; what is ordered is still handed over. Refusals: rewards.off. */
export const takeOffReward = command('rewards.takeOff', {
  permit: 'volunteers.manage',
  input: z.object(onOne),
  output: shelved,
})

/** Onto the shelf again. Refusals: rewards.on_shelf. */
export const putBackReward = command('rewards.putBack', {
  permit: 'volunteers.manage',
  input: z.object(onOne),
  output: shelved,
})

/** The shelves of the stations where one has points, lends a hand or lives; the cheapest first, what is gone last, a hundred at most. */
export const listRewards = query('rewards.list', {
  permit: 'self',
  input: z.object({}),
  output: z.object({ shelves: z.array(Shelf) }),
})

/** One item with everything to know before ordering it; also one that was put away. */
export const getReward = query('rewards.get', {
  permit: 'self',
  input: z.object(onOne),
  output: RewardView,
})

/**
 * 换一件. Points and item are put aside at once, and a code for the counter comes back; rewards.getMine shows it again.
 * `points`: the price that the page showed. Refusals: rewards.gone (the last one went to somebody else; with
 * `similarId`, `similarTitle` and `similarPoints` where something like it is left), rewards.off, rewards.limit (with
 * `againAt`), rewards.points_changed, timebank.too_few_points.
 */
export const redeemReward = command('rewards.redeem', {
  permit: 'self',
  input: z.object({ ...onOne, points: Points }),
  output: z.object({ ...ordered.shape, code: z.string(), expiresAt: z.number() }),
})

/** Not wanted any more: item and points go back, once. Refusals: rewards.order_over. */
export const cancelRedemption = command('rewards.cancel', {
  permit: 'self',
  input: z.object(onOne),
  output: ordered,
})

/** The station cannot give it, with a reason that she reads. Refusals: rewards.order_over. */
export const cancelRedemptionFor = command('rewards.cancelFor', {
  permit: 'volunteers.manage',
  input: z.object({ ...onOne, reason: text(100) }),
  output: ordered,
})

/**
 * Gives the item to whoever shows the code. Wrong codes count together with wrong invitation codes. Refusals:
 * not_found (no such code at one's stations: `codeUnknownWords`), rewards.order_over (handed over already, cancelled, expired), rewards.own_order, people.try_later.
 */
export const handOverRedemption = command('rewards.handOver', {
  permit: 'volunteers.manage',
  input: z.object({
    code: z.string().check(z.trim(), z.toUpperCase(), z.regex(/^[0-9A-Z]{8}$/)),
  }),
  output: z.object({ ...ordered.shape, title: z.string(), displayName: z.string(), points: z.number() }),
})

/** What one has ordered, newest first. `past`: handed over, cancelled, expired. */
export const listMyRedemptions = query('rewards.listMine', {
  permit: 'self',
  input: z.object({ filter: z.enum(['held', 'past']), cursor: z.optional(Cursor) }),
  output: pageOf(RedemptionRow),
})

/** One's own order, with its code while it waits. */
export const getMyRedemption = query('rewards.getMine', {
  permit: 'self',
  input: z.object(onOne),
  output: RedemptionView,
})

/** The shelf of one's stations for the desk, the cheapest first. */
export const listStationRewards = query('rewards.listOfStation', {
  permit: 'volunteers.manage',
  input: z.object({ status: ShelfStatus, cursor: z.optional(Cursor) }),
  output: pageOf(DeskReward),
})

/** The orders at one's stations in one status, newest first. */
export const listStationRedemptions = query('rewards.listOrders', {
  permit: 'volunteers.manage',
  input: z.object({ status: RedemptionStatus, cursor: z.optional(Cursor) }),
  output: pageOf(DeskRedemption),
})
