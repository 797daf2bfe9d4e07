import { command } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { BatchStatus, QUANTITY_MAX } from './model'
import { BackReason, CountReason, LossReason, Recipient } from './moves'

const permit = 'goods.manage'
const quantity = z.int().check(z.minimum(1), z.maximum(QUANTITY_MAX))
const counted = z.int().check(z.minimum(0), z.maximum(QUANTITY_MAX))
const onOne = { id: Id }
/** The stock card as it then is. */
const card = z.object({
  ...onOne,
  status: BatchStatus,
  received: z.number(),
  stock: z.number(),
  out: z.number(),
  lost: z.number(),
})

/**
 * Gives so many of a batch out. Two who give out the last box: one. Refusals: goods.stock_short (with `stock` and `unit`),
 * goods.directed (with the `name` of the place), goods.expired, goods.not_here (still on its way), goods.recipient (a community
 * without its code), goods.community_elsewhere (none of the batch's station), goods.number_in_words.
 */
export const allocateGoods = command('goods.allocate', {
  permit,
  input: z.object({ ...onOne, quantity, to: Recipient }),
  output: card,
})

/**
 * Sends so many to another station, where a batch is on its way until they are counted. Refusals: goods.stock_short, goods.directed,
 * goods.expired, goods.not_here, goods.station_unknown, goods.same_station.
 */
export const transferGoods = command('goods.transfer', {
  permit,
  input: z.object({ ...onOne, quantity, stationId: Id }),
  output: card,
})

/** What was sent is here and counted; what is missing is a loss. Refusals: goods.here (already), goods.counted_over (with `sent`). */
export const acceptTransfer = command('goods.acceptTransfer', {
  permit,
  input: z.object({ ...onOne, counted }),
  output: card,
})

/** Refusals: goods.stock_short (with `stock`), goods.not_here. */
export const loseGoods = command('goods.lose', {
  permit,
  input: z.object({ ...onOne, quantity, reason: LossReason }),
  output: card,
})

/**
 * Stocktake of one batch. Fewer are a loss, or given out where that was not noted; more are found again, never more than came in
 * and did not go out. Refusals: goods.count_over (with `most`), goods.count_reason (broken, though there are more),
 * goods.count_directed (not noted, though it may not go anywhere), goods.not_here.
 */
export const countStock = command('goods.countStock', {
  permit,
  input: z.object({ ...onOne, counted, reason: CountReason }),
  output: card,
})

/**
 * Takes back so many of what a move gave out: they are in stock again, and the giver no longer sees them as gone. The move stays; a
 * second one that names it stands beside it. `standing`: how many of it still counted as given when one looked. Two who take back
 * the same: one. Refusals: not_found, goods.not_given (the move gave nothing to anybody), goods.back_changed (with `stands`: as
 * many count now), goods.back_over (with `stands`).
 */
export const takeBackGoods = command('goods.takeBack', {
  permit,
  input: z.object({ ...onOne, moveId: Id, quantity, standing: quantity, reason: BackReason }),
  output: card,
})
