import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { DirectedTo } from './directed'
import { BatchStatus, GiverKind, GoodsKind, ListStatus, PledgeEnd, PledgeStatus, PriceSource } from './model'
import { MoveKind, MoveReason, Recipient, TakenMove } from './moves'

/** A unit that gives, with what came from it. */
export const GiverRow = z.object({
  id: Id,
  stationId: Id,
  name: z.string(),
  kind: GiverKind,
  /** Whom to call there is known; goods.openGiverContact says who. */
  hasContact: z.boolean(),
  /** For its one link. */
  linkCode: z.string(),
  pieces: z.number(),
  valueFen: z.number(),
})
export type GiverRow = z.infer<typeof GiverRow>

const Line = z.object({ name: z.string(), unit: z.string(), quantity: z.number() })

/** A promise, and beside it what has come of it. */
export const PledgeRow = z.object({
  id: Id,
  giverId: Id,
  giverName: z.string(),
  promisedOn: z.string(),
  status: PledgeStatus,
  end: z.optional(PledgeEnd),
  lines: z.array(Line),
  /** From batches that came in for this promise. */
  received: z.array(Line),
})
export type PledgeRow = z.infer<typeof PledgeRow>

/** A line of the stock list. */
export const ItemRow = z.object({
  id: Id,
  stationId: Id,
  name: z.string(),
  unit: z.string(),
  kind: GoodsKind,
  minLevel: z.number(),
  stock: z.number(),
  isBelow: z.boolean(),
})
export type ItemRow = z.infer<typeof ItemRow>

/** A delivery in the list. */
export const ListRow = z.object({
  id: Id,
  stationId: Id,
  number: z.string(),
  title: z.string(),
  giverId: z.optional(Id),
  giverName: z.optional(z.string()),
  receivedOn: z.string(),
  status: ListStatus,
  lineCount: z.number(),
  pieces: z.number(),
  valueFen: z.number(),
})
export type ListRow = z.infer<typeof ListRow>

/** A batch with its stock card. */
export const BatchView = z.object({
  id: Id,
  stationId: Id,
  itemId: Id,
  name: z.string(),
  unit: z.string(),
  kind: GoodsKind,
  listId: Id,
  number: z.string(),
  /** On its label. */
  code: z.string(),
  status: BatchStatus,
  receivedOn: z.string(),
  received: z.number(),
  stock: z.number(),
  out: z.number(),
  lost: z.number(),
  priceFen: z.number(),
  priceSource: PriceSource,
  pricedOn: z.string(),
  valueFen: z.number(),
  giverName: z.optional(z.string()),
  directedTo: z.optional(DirectedTo),
  /** 河沿里, 果园新村社工站: where directed, the name of it; of an audience none. */
  directedName: z.optional(z.string()),
  expiresOn: z.optional(z.string()),
  /** The station that sent it. */
  fromName: z.optional(z.string()),
  countedOn: z.optional(z.string()),
  /** What its moves add up to, where that is not what the card says. */
  astray: z.optional(
    z.object({ received: z.number(), stock: z.number(), out: z.number(), lost: z.number() }),
  ),
})
export type BatchView = z.infer<typeof BatchView>

/** A line of the stock card. */
export const MoveView = z.object({
  id: Id,
  kind: MoveKind,
  on: z.string(),
  at: z.number(),
  /** What it did to the card. */
  received: z.number(),
  stock: z.number(),
  out: z.number(),
  lost: z.number(),
  to: z.optional(Recipient),
  /** 河沿里, or the station that it was sent to. */
  toName: z.optional(z.string()),
  reason: z.optional(MoveReason),
  /** Of kind back: of which move. */
  takesBack: z.optional(TakenMove),
  /** Of a giving-out: so many of it came back, by the other moves of the pair; only on the stock card. */
  takenBack: z.optional(z.number()),
})
export type MoveView = z.infer<typeof MoveView>

/** The station's stock in numbers. */
export const StockView = z.object({
  stationId: Id,
  /** On the shelf, and worth so much at the prices of receipt. */
  pieces: z.number(),
  valueFen: z.number(),
  /** All deliveries: how many, pieces and value. */
  lists: z.number(),
  receivedPieces: z.number(),
  receivedFen: z.number(),
  out: z.number(),
  lost: z.number(),
  below: z.array(ItemRow),
  /** What expires first, at most 20. */
  expiring: z.array(BatchView),
  /** On the way from another station, at most 20. */
  coming: z.array(BatchView),
  /** Cards that do not say what their moves add up to, as of last night; at most 20. */
  astray: z.array(BatchView),
  /** When every card was last compared with its moves, epoch ms; not there before the first night. */
  comparedAt: z.optional(z.number()),
})
export type StockView = z.infer<typeof StockView>
