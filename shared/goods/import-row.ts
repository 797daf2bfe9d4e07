import type { DirectedTo } from './directed'
import {
  isLater,
  isRight,
  type Read,
  readDay,
  readPrice,
  readQuantity,
  readWords,
  wordsOf,
} from './import-cells'
import { type Cell, type ColumnKey, columns, type ImportRow, type Problem } from './import-model'
import { type GoodsKind, NAME_MAX, type PriceSource, UNIT_MAX } from './model'

/** What the rows are held against. */
export interface Known {
  /** The day of receipt. */
  readonly receivedOn: string
  /** Today: prices are not from tomorrow. */
  readonly today: string
  /** Where a price comes from, by the words in the sheet. */
  readonly sources: ReadonlyMap<string, PriceSource>
  /** What kind of thing it is, by the words in the sheet. */
  readonly kinds: ReadonlyMap<string, GoodsKind>
  /** Whom a batch can be directed to, by the words in the sheet. */
  readonly targets: ReadonlyMap<string, DirectedTo>
}

const QUOTE_MAX = 12

/** One row, or everything that is wrong with it. */
export function readRow(
  cellOf: (key: ColumnKey) => Cell,
  known: Known,
): Omit<ImportRow, 'row'> | { readonly problems: readonly Problem[] } {
  const { name, unit, kind, quantity, price, priceSource, pricedOn, expiresOn, directedTo } = {
    name: readWords(cellOf('name'), NAME_MAX),
    unit: readWords(cellOf('unit'), UNIT_MAX),
    kind: readOneOf(cellOf('kind'), known.kinds, 'unknown_kind'),
    quantity: readQuantity(cellOf('quantity')),
    price: readPrice(cellOf('price')),
    priceSource: readOneOf(cellOf('priceSource'), known.sources, 'unknown_source'),
    pricedOn: unless(readDay(cellOf('pricedOn')), (day) => isLater(day, known.today), 'in_future'),
    expiresOn: unless(readDay(cellOf('expiresOn')), (day) => isLater(known.receivedOn, day), 'expired'),
    directedTo: readOneOf(cellOf('directedTo'), known.targets, 'unknown_target'),
  } satisfies Record<ColumnKey, Read<unknown>>
  const read = { name, unit, kind, quantity, price, priceSource, pricedOn, expiresOn, directedTo }
  const problems = columns.flatMap(({ key, isNeeded }) => problemOf(key, read[key], cellOf(key), isNeeded))
  const isWhole =
    isRight(name) &&
    isRight(unit) &&
    isRight(quantity) &&
    isRight(price) &&
    isRight(priceSource) &&
    isRight(pricedOn)
  if (problems.length > 0 || !isWhole) return { problems }
  return {
    ...{ name: name.value, unit: unit.value, quantity: quantity.value, priceFen: price.value },
    ...{ priceSource: priceSource.value, pricedOn: pricedOn.value },
    ...(isRight(kind) ? { kind: kind.value } : {}),
    ...(isRight(expiresOn) ? { expiresOn: expiresOn.value } : {}),
    ...(isRight(directedTo) ? { directedTo: directedTo.value } : {}),
  }
}

function problemOf(
  column: ColumnKey,
  read: Read<unknown>,
  cell: Cell,
  isNeeded: boolean,
): readonly Problem[] {
  if (isRight(read) || (read === undefined && !isNeeded)) return []
  const quote = quoteOf(cell)
  return [{ column, why: read?.why ?? 'missing', ...(quote === '' ? {} : { quote }) }]
}

/** The value, unless there is something against it. */
function unless<T>(read: Read<T>, isAgainst: (value: T) => boolean, why: Problem['why']): Read<T> {
  return isRight(read) && isAgainst(read.value) ? { why } : read
}

function readOneOf<T>(cell: Cell, known: ReadonlyMap<string, T>, why: Problem['why']): Read<T> {
  const read = readWords(cell, NAME_MAX)
  if (!isRight(read)) return read
  const value = known.get(read.value)
  return value === undefined ? { why } : { value }
}

function quoteOf(cell: Cell): string {
  const characters = Array.from(wordsOf(cell))
  return characters.length > QUOTE_MAX ? `${characters.slice(0, QUOTE_MAX).join('')}…` : characters.join('')
}
