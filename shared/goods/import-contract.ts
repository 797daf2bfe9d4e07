import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Day } from '../kernel/period'
import { z } from '../kernel/schema'
import { NAME_MAX } from './model'

/** `writing`: its goods are not to be seen yet; `ready`: all of them are there. There is nothing between. */
export const ImportStatus = z.enum(['writing', 'ready'])
export type ImportStatus = z.infer<typeof ImportStatus>

/** The id is that of the delivery (`goods.getList`). */
const Progress = z.object({
  id: Id,
  title: z.string(),
  status: ImportStatus,
  /** Rows written, of all. */
  written: z.int(),
  rows: z.int(),
})
export type ImportProgress = z.infer<typeof Progress>

/**
 * Sends a list of received goods (xlsx as base64, at most 4 MB and 5,000 rows; see `acceptSheet` for what the page can ask
 * before) and has every row read. Either all are right: then `id` and the number of `rows` come back, the list is sure to
 * be finished, and the page goes on with `continueImport` until its status is `ready`. Or `wrong` names every row that is not
 * (`from` and `to` are row numbers of the sheet, equal for one row) and nothing at all was written; `wrongCount` is how many rows of the `rows` that were read.
 * Sent twice it is one list. Giver and day of receipt are those of the form.
 * A sheet with the very rows of a list that came in before is goods.sheet_known {number, title, receivedOn}, until `isAgain` says that
 * they came once more.
 * Refusals: goods.sheet_csv, goods.sheet_old, goods.sheet_type, goods.sheet_large {megabytes}, goods.sheet_unreadable, goods.sheet_known,
 * goods.sheet_columns {missing}, goods.sheet_empty, goods.sheet_long {rows}, goods.day_ahead, not_found (giver, promise, station).
 */
export const startImport = command('goods.startImport', {
  permit: 'goods.manage',
  input: z.object({
    stationId: Id,
    /** 口罩和护目镜 */
    title: z.string().check(z.trim(), z.minLength(1), z.maxLength(NAME_MAX)),
    giverId: z.optional(Id),
    pledgeId: z.optional(Id),
    receivedOn: Day,
    fileName: z.string().check(z.maxLength(200)),
    // No longest length: what the platform lets through (6 MB) is answered with goods.sheet_large, which says what to do.
    base64: z.base64().check(z.minLength(1)),
    isAgain: z.optional(z.boolean()),
  }),
  output: z.object({
    id: z.optional(Id),
    rows: z.int(),
    wrong: z.array(z.object({ from: z.int(), to: z.int(), words: z.string() })),
    wrongCount: z.int(),
  }),
})

/**
 * Writes the next rows, for a second or two, and answers how far it is. Called again and again by the page that shows the
 * progress; where nobody does, the clock finishes the list within minutes. The last call shows all goods at once.
 */
export const continueImport = command('goods.continueImport', {
  permit: 'goods.manage',
  input: z.object({ id: Id }),
  output: Progress,
})

/** How far an import is. Another station's is not_found. */
export const getImport = query('goods.getImport', {
  permit: 'goods.manage',
  input: z.object({ id: Id }),
  output: Progress,
})

/** An empty sheet to fill in, with one example and a sheet that says how; the address works for ten minutes (`openFile(url, name, 'xlsx')`). */
export const getImportSheet = query('goods.getImportSheet', {
  permit: 'goods.manage',
  input: z.object({ stationId: Id }),
  output: z.object({ url: z.string() }),
})
