import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'
import type { DirectedTo } from './directed'

/** What kind of thing it is, for choosing and for counting. */
export const goodsKinds = ['food', 'protection', 'clothes', 'daily', 'learning', 'other'] as const
export const GoodsKind = z.enum(goodsKinds)
export type GoodsKind = z.infer<typeof GoodsKind>

export const giverKinds = ['company', 'charity', 'public', 'other'] as const
export const GiverKind = z.enum(giverKinds)
export type GiverKind = z.infer<typeof GiverKind>

/** Where a unit price comes from. */
export const priceSources = ['invoice', 'market', 'giver', 'estimate'] as const
export const PriceSource = z.enum(priceSources)
export type PriceSource = z.infer<typeof PriceSource>

/** A unit that gives. */
export interface Giver extends Stored {
  readonly stationId: string
  /** Of the unit, never of a person: 春和便民店. */
  readonly name: string
  readonly kind: GiverKind
  /** Whom to call there: name and phone. */
  readonly sealedContact?: string
  /** All that is kept of the code in its link. */
  readonly linkHash: string
  /** How often it was renewed. */
  readonly linkNumber?: number
}

export const pledgeStatuses = ['open', 'closed'] as const
export const PledgeStatus = z.enum(pledgeStatuses)
export type PledgeStatus = z.infer<typeof PledgeStatus>

/** How a promise ended. */
export const pledgeEnds = ['kept', 'partly', 'called_off'] as const
export const PledgeEnd = z.enum(pledgeEnds)
export type PledgeEnd = z.infer<typeof PledgeEnd>

export interface PledgeLine {
  readonly name: string
  readonly unit: string
  readonly quantity: number
}

/** What a unit has promised. Nothing of it counts as received: only batches do. */
export interface Pledge extends Stored {
  readonly stationId: string
  readonly giverId: string
  readonly giverName: string
  readonly lines: readonly PledgeLine[]
  /** `2026-03-02` */
  readonly promisedOn: string
  readonly status: PledgeStatus
  readonly end?: PledgeEnd
}

/** What something is called and counted in. */
export interface ItemName {
  readonly name: string
  /** 只, 袋, 床 */
  readonly unit: string
  readonly kind: GoodsKind
}

/** A thing on a station's stock list. Its id follows from station, name and unit: one thing, one line. */
export interface GoodsItem extends Stored, ItemName {
  readonly stationId: string
  /** Below so many the station's workers are told; 0: never. */
  readonly minLevel: number
  /** True where there is a minimum. */
  readonly isWatched: boolean
  /** They have been told; true until there is enough again. */
  readonly isLow: boolean
}

/** One line of a delivery as it was counted at the door; quantity, price and value are frozen here. */
export interface ReceivedLine {
  readonly itemId: string
  readonly item: ItemName
  readonly quantity: number
  /** Of one, in fen. */
  readonly priceFen: number
  readonly priceSource: PriceSource
  /** The day of the price. */
  readonly pricedOn: string
  readonly directedTo?: DirectedTo
  readonly expiresOn?: string
}

/** writing: an import that is still being written; nobody sees its batches. ready: it counts. */
export const listStatuses = ['writing', 'ready'] as const
export const ListStatus = z.enum(listStatuses)
export type ListStatus = z.infer<typeof ListStatus>

/**
 * A delivery (批次) with its proof. It is received by one write, with all its lines; the batches follow from it. Totals are
 * frozen: a later price changes nothing.
 */
export interface GoodsList extends Stored {
  readonly stationId: string
  /** To quote: `1108-4821`. */
  readonly number: string
  /** 口罩和护目镜 */
  readonly title: string
  readonly giverId?: string
  readonly giverName?: string
  readonly pledgeId?: string
  /** `2026-03-02` */
  readonly receivedOn: string
  readonly status: ListStatus
  /** At most LINES_MAX; an import writes its batches itself and has none here. */
  readonly lines: readonly ReceivedLine[]
  readonly lineCount: number
  readonly pieces: number
  readonly valueFen: number
  /** Of an import: of what its rows say, so that the same sheet is known again. Older ones have none. */
  readonly rowsDigest?: string
}

/** pending: of an import that is not finished. coming: on its way from another station. here: on the shelf, or used up. */
export const batchStatuses = ['pending', 'coming', 'here'] as const
export const BatchStatus = z.enum(batchStatuses)
export type BatchStatus = z.infer<typeof BatchStatus>

/** Stands for a day in fields by which batches are ordered, where something keeps. */
export const KEEPS = '9999-12-31'

/** A stock card's four numbers: `received = stock + out + lost`, and none of them ever below 0. */
export interface Card {
  readonly received: number
  readonly stock: number
  /** Given out, or sent to another station. */
  readonly out: number
  readonly lost: number
}

/** So many of what a move gave out do not count as given any more. */
export interface TakenBack {
  readonly moveId: string
  readonly quantity: number
}

/** So many of one item that came in by one delivery: a stock card in one document. */
export interface Batch extends Stored, Card {
  readonly stationId: string
  readonly itemId: string
  readonly item: ItemName
  readonly listId: string
  /** Its place in the delivery, from 1. */
  readonly line: number
  /** `1108-4821-02`: the delivery's number and the line. */
  readonly number: string
  /** On its label: eight letters and digits. */
  readonly code: string
  readonly receivedOn: string
  readonly priceFen: number
  readonly priceSource: PriceSource
  readonly pricedOn: string
  /** Of what was received. */
  readonly valueFen: number
  readonly giverId?: string
  readonly giverName?: string
  readonly pledgeId?: string
  readonly directedTo?: DirectedTo
  /** For the condition in the write: '' or `community:120113900004`. */
  readonly directedKey: string
  /** A day; KEEPS where it does not run out. */
  readonly expiresOn: string
  readonly status: BatchStatus
  /** Of a batch that another station sent. */
  readonly from?: { readonly stationId: string; readonly batchId: string }
  /** What was taken back of its moves, a line for each move. */
  readonly backs?: readonly TakenBack[]
  /** Last stocktake. */
  readonly countedOn?: string
  /** The station's workers have been told that it runs out soon. */
  readonly isWarned: boolean
  /** What its moves add up to, where the last nightly comparison found that the card says something else. */
  readonly astray?: Card
}

/** How far the nightly comparison of all stations' stock cards is. */
export interface StockRound {
  readonly _id: string
  /** The day in China whose round it is. */
  readonly night: string
  /** So many slices of the cards are done. */
  readonly slices: number
  /** When a round had last seen every card, epoch ms; 0: not yet. */
  readonly at: number
}

export const NAME_MAX = 20
export const UNIT_MAX = 4
export const WORDS_MAX = 60
export const LINES_MAX = 50
export const QUANTITY_MAX = 999_999
/** 99,999.99 yuan for one. */
export const PRICE_MAX_FEN = 9_999_999
/** So long before the day the station's workers are told. */
export const WARN_DAYS = 30
