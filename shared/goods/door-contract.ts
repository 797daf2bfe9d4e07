import { command } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Day } from '../kernel/period'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import { DirectedTo } from './directed'
import { GoodsKind, LINES_MAX, NAME_MAX, PRICE_MAX_FEN, PriceSource, QUANTITY_MAX, UNIT_MAX } from './model'

const permit = 'goods.manage'
const MinLevel = z.int().check(z.minimum(0), z.maximum(QUANTITY_MAX))

/** A new line of the stock list. Refusals: not_found (another's station), goods.item_known (name and unit are there; with its `id`). */
export const addItem = command('goods.addItem', {
  permit,
  input: z.object({
    stationId: Id,
    name: text(NAME_MAX),
    unit: text(UNIT_MAX),
    kind: GoodsKind,
    minLevel: z._default(MinLevel, 0),
  }),
  output: z.object({ id: Id, minLevel: z.number() }),
})

/** The minimum, or the kind. Name and unit stay: other words are another line. */
export const changeItem = command('goods.changeItem', {
  permit,
  input: z.object({ id: Id, kind: z.optional(GoodsKind), minLevel: z.optional(MinLevel) }),
  output: z.object({ id: Id, minLevel: z.number() }),
})

/** One line of a delivery. */
export const ReceiveLine = z.object({
  itemId: Id,
  quantity: z.int().check(z.minimum(1), z.maximum(QUANTITY_MAX)),
  /** Of one. */
  priceFen: z.int().check(z.minimum(0), z.maximum(PRICE_MAX_FEN)),
  priceSource: PriceSource,
  pricedOn: Day,
  directedTo: z.optional(DirectedTo),
  /** The last day it is good. */
  expiresOn: z.optional(Day),
})
export type ReceiveLine = z.infer<typeof ReceiveLine>

/**
 * A delivery with all its lines: all of it or nothing. Quantity, price and value never change afterwards. Refusals:
 * not_found (station, giver or promise of another's), goods.item_unknown, goods.target_unknown
 * (no such community or station) and goods.expired_on_arrival (with the `line`, from 1), goods.day_ahead.
 */
export const receiveList = command('goods.receiveList', {
  permit,
  input: z.object({
    stationId: Id,
    title: text(NAME_MAX),
    giverId: z.optional(Id),
    pledgeId: z.optional(Id),
    receivedOn: Day,
    lines: z.array(ReceiveLine).check(z.minLength(1), z.maxLength(LINES_MAX)),
  }),
  output: z.object({ id: Id, number: z.string(), pieces: z.number(), valueFen: z.number() }),
})
