import type { DirectedTo } from './directed'
import type { GoodsKind, PriceSource } from './model'

/** What a sheet has in a cell; a date as midnight UTC of its day. */
export type Cell = string | number | boolean | Date | null

/** The columns of a list of goods, in the order of the sheet to fill in. The first row names them, in any order. */
export const columns = [
  { key: 'name', title: '名称', isNeeded: true },
  { key: 'unit', title: '单位', isNeeded: true },
  { key: 'quantity', title: '数量', isNeeded: true },
  { key: 'price', title: '单价(元)', isNeeded: true },
  { key: 'priceSource', title: '价格来源', isNeeded: true },
  { key: 'pricedOn', title: '定价日期', isNeeded: true },
  { key: 'expiresOn', title: '有效期', isNeeded: false },
  { key: 'directedTo', title: '定向给', isNeeded: false },
  { key: 'kind', title: '类别', isNeeded: false },
] as const
export type ColumnKey = (typeof columns)[number]['key']

/** What is wrong with a cell. */
export type Why =
  | 'missing'
  | 'too_long'
  | 'formula'
  | 'not_words'
  | 'not_whole'
  | 'not_price'
  | 'too_much'
  | 'not_day'
  | 'in_future'
  | 'expired'
  | 'unknown_source'
  | 'unknown_kind'
  | 'unknown_target'

export interface Problem {
  readonly column: ColumnKey
  readonly why: Why
  /** What stands in the cell, cut short. */
  readonly quote?: string
}

/** The row as the sheet counts it: the first is 1. */
export interface WrongRow {
  readonly row: number
  readonly problems: readonly Problem[]
}

/** One batch to come, from a row that is right. Days as `2026-03-02`. */
export interface ImportRow {
  readonly row: number
  readonly name: string
  readonly unit: string
  /** For what the stock list does not have yet. */
  readonly kind?: GoodsKind
  readonly quantity: number
  readonly priceFen: number
  readonly priceSource: PriceSource
  readonly pricedOn: string
  readonly expiresOn?: string
  readonly directedTo?: DirectedTo
}

export const ROWS_MAX = 5000
/** As base64 it must fit into a call of 6 MB. */
export const SHEET_MAX_BYTES = 4 * 1024 * 1024
/** What a list of 5,000 rows may become when it is unpacked; a file made to fill the memory is noticed before. */
export const UNPACKED_MAX_BYTES = 48 * 1024 * 1024
/** So many wrong rows, or runs of rows with the same trouble, are named in one answer; nobody mends more at a time. */
export const WRONG_MAX = 1000
