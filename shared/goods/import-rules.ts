import type { Decision, Fact, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { isEmpty, wordsOf } from './import-cells'
import {
  type Cell,
  type ColumnKey,
  columns,
  type ImportRow,
  ROWS_MAX,
  SHEET_MAX_BYTES,
  type WrongRow,
} from './import-model'
import { type Known, readRow } from './import-row'
import { totalsOf } from './list-rules'
import type { GoodsList, ReceivedLine } from './model'

type FileRefusal = 'goods.sheet_csv' | 'goods.sheet_old' | 'goods.sheet_type' | 'goods.sheet_large'
type SheetRefusal = 'goods.sheet_columns' | 'goods.sheet_empty' | 'goods.sheet_long'

/** A title above the heading, a note: so many rows may stand before it. */
const HEADING_WITHIN = 10

/** The same question on the page, before it is sent, and on the server. `head`: the first bytes of the file, eight at least. */
export function acceptSheet(
  head: ArrayLike<number>,
  byteLength: number,
  fileName: string,
): Refusal<FileRefusal> | undefined {
  const starts = (...bytes: number[]) => bytes.every((byte, index) => head[index] === byte)
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return refuse('goods.sheet_csv')
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return refuse('goods.sheet_old')
  if (!starts(0x50, 0x4b, 0x03, 0x04)) return refuse('goods.sheet_type')
  if (byteLength > SHEET_MAX_BYTES)
    return refuse('goods.sheet_large', { megabytes: Math.ceil(byteLength / 1048576) })
  return undefined
}

/** Every row is read: either all of them are right, or every one that is not is named. Empty rows are passed over. */
export function checkSheet(
  sheet: readonly (readonly Cell[])[],
  known: Known,
):
  | { readonly rows: readonly ImportRow[] }
  | { readonly wrong: readonly WrongRow[]; readonly read: number }
  | Refusal<SheetRefusal> {
  const placed = findHeading(sheet)
  if ('refused' in placed) return placed
  const filled = sheet
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(placed.row)
    .filter(({ cells }) => [...placed.at.values()].some((index) => !isEmpty(cells[index] ?? null)))
  if (filled.length === 0) return refuse('goods.sheet_empty')
  if (filled.length > ROWS_MAX) return refuse('goods.sheet_long', { rows: filled.length })
  const rows: ImportRow[] = []
  const wrong: WrongRow[] = []
  for (const { row, cells } of filled) {
    const cellOf = (key: ColumnKey) => cells[placed.at.get(key) ?? -1] ?? null
    const read = readRow(cellOf, known)
    if ('problems' in read) wrong.push({ row, problems: read.problems })
    else rows.push({ row, ...read })
  }
  return wrong.length > 0 ? { wrong, read: filled.length } : { rows }
}

/** Where each column is: its place by what the heading says, in any order, whichever brackets and widths. */
function findHeading(
  sheet: readonly (readonly Cell[])[],
):
  | { readonly row: number; readonly at: ReadonlyMap<ColumnKey, number> }
  | Refusal<'goods.sheet_columns' | 'goods.sheet_empty'> {
  const heads = sheet
    .slice(0, HEADING_WITHIN)
    .map((cells, index) => ({ row: index + 1, at: columnsIn(cells) }))
  const best = heads.reduce((one, other) => (other.at.size > one.at.size ? other : one), {
    row: 0,
    at: new Map<ColumnKey, number>(),
  })
  if (best.at.size === 0 && sheet.every((cells) => cells.every(isEmpty))) return refuse('goods.sheet_empty')
  const missing = columns.filter(({ key, isNeeded }) => isNeeded && !best.at.has(key))
  if (missing.length === 0) return best
  return refuse('goods.sheet_columns', { missing: missing.map(({ title }) => title) })
}

function columnsIn(cells: readonly Cell[]): ReadonlyMap<ColumnKey, number> {
  const plain = (words: string) => words.normalize('NFKC').replace(/[\s*:]/g, '')
  const titles = cells.map((cell) => plain(wordsOf(cell)))
  const found = columns.map(({ key, title }) => [key, titles.indexOf(plain(title))] as const)
  return new Map(found.filter(([, index]) => index >= 0))
}

type NewList = Omit<GoodsList, keyof Stored>
type Begun = Omit<NewList, 'status' | 'lines' | 'lineCount' | 'pieces' | 'valueFen'>

/** The delivery is promised: it is there, its batches are not to be seen yet. */
export function beginImport(
  list: Begun,
  lines: readonly ReceivedLine[],
): { readonly fields: NewList; readonly facts: readonly Fact[] } {
  const { pieces, valueFen } = totalsOf(lines)
  return {
    fields: { ...list, status: 'writing', lines: [], lineCount: lines.length, pieces, valueFen },
    facts: [{ fact: 'goods_list.import_begun', detail: { rows: lines.length } }],
  }
}

/** Every row is written. */
export function finishImport(list: GoodsList): Decision<GoodsList> {
  const { pieces, valueFen } = list
  return {
    next: { ...list, status: 'ready' },
    facts: [{ fact: 'goods_list.imported', detail: { pieces, valueFen } }],
  }
}
