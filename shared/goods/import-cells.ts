import { fenOf } from '../kernel/money'
import { beginOf, Day } from '../kernel/period'
import type { Cell, Why } from './import-model'
import { PRICE_MAX_FEN, QUANTITY_MAX } from './model'

/** A value, or why there is none; undefined where the cell is empty. */
export type Read<T> = { readonly value: T } | { readonly why: Why } | undefined

export function isRight<T>(read: Read<T>): read is { readonly value: T } {
  return read !== undefined && 'value' in read
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Day 0 of a sheet; it takes 1900 for a leap year, so this holds from March of that year on. */
const SHEET_BEGINS = Date.UTC(1899, 11, 30)
/** From 2000 to 2099: a number in a column of days is a day that lost its looks. */
const [FIRST_SERIAL, LAST_SERIAL] = [36526, 73050]

/** A formula that came to nothing: #N/A, #DIV/0!, #名称? */
const isBroken = (cell: Cell) => typeof cell === 'string' && /^#[^\s#]{1,8}[!?]$|^#N\/A$/i.test(cell.trim())

/** The words of a cell without what only looks like a blank; empty where there are none. */
export function wordsOf(cell: Cell): string {
  if (cell === null || typeof cell === 'boolean') return ''
  if (cell instanceof Date) return sayDate(cell)
  return String(cell)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
}

/** A long number in a cell made for days is a day of no calendar: the sheet shows it as what stands here. */
function sayDate(date: Date): string {
  return date.getUTCFullYear() <= 9999 ? date.toISOString().slice(0, 10) : '########'
}

export function isEmpty(cell: Cell): boolean {
  return wordsOf(cell) === '' && typeof cell !== 'boolean'
}

export function readWords(cell: Cell, max: number): Read<string> {
  if (isEmpty(cell)) return undefined
  if (isBroken(cell)) return { why: 'formula' }
  if (typeof cell === 'boolean' || cell instanceof Date) return { why: 'not_words' }
  const value = wordsOf(cell)
  return Array.from(value).length > max ? { why: 'too_long' } : { value }
}

/** A whole number above 0, also where it was typed as text: `1,200`, `１２`. */
export function readQuantity(cell: Cell): Read<number> {
  if (isEmpty(cell)) return undefined
  if (isBroken(cell)) return { why: 'formula' }
  const text = plainNumber(cell)
  const value = /^\d{1,9}(?:\.0+)?$/.test(text) ? Number(text) : NaN
  if (!Number.isInteger(value) || value < 1) return { why: 'not_whole' }
  return value > QUANTITY_MAX ? { why: 'too_much' } : { value }
}

/** Yuan as fen, without a third digit behind the point. */
export function readPrice(cell: Cell): Read<number> {
  if (isEmpty(cell)) return undefined
  if (isBroken(cell)) return { why: 'formula' }
  const value = typeof cell === 'number' ? fenOfNumber(cell) : fenOf(plainNumber(cell).replace(/^[¥￥]/, ''))
  if (value === undefined || value < 0) return { why: 'not_price' }
  return value > PRICE_MAX_FEN ? { why: 'too_much' } : { value }
}

/** A day as `2026-03-02`: a date, its number in the sheet, or text such as 2026/3/2, 2026.3.2, 2026年3月2日, 20260302. */
export function readDay(cell: Cell): Read<string> {
  if (isEmpty(cell)) return undefined
  if (isBroken(cell)) return { why: 'formula' }
  const value = cell instanceof Date ? wordsOf(cell) : dayIn(cell)
  return value !== undefined && Day.safeParse(value).success ? { value } : { why: 'not_day' }
}

function dayIn(cell: Exclude<Cell, Date>): string | undefined {
  const text = wordsOf(cell).normalize('NFKC')
  if (/^\d{5}$/.test(text)) return dayOfSerial(Number(text))
  const [, year, month, day] =
    /^(20\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?$/.exec(text) ??
    /^(20\d\d)(\d\d)(\d\d)$/.exec(text) ??
    []
  if (year === undefined || month === undefined || day === undefined) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function dayOfSerial(serial: number): string | undefined {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined
  return new Date(SHEET_BEGINS + serial * DAY_MS).toISOString().slice(0, 10)
}

/** Figures of any width, without the commas between thousands. */
function plainNumber(cell: Cell): string {
  return wordsOf(cell)
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3}(?:\D|$))/g, '$1')
}

/** What a sheet computed may be a hair off: 0.1 + 0.2 are 30 fen. */
function fenOfNumber(yuan: number): number | undefined {
  const fen = Math.round(yuan * 100)
  return Math.abs(yuan * 100 - fen) < 1e-6 * Math.max(1, Math.abs(fen)) ? fen : undefined
}

export const isLater = (day: string, than: string) => beginOf(day) > beginOf(than)
