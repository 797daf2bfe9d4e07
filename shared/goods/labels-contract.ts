import { query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'

const permit = 'goods.manage'
/** Works for ten minutes. */
const lent = z.object({ url: z.string() })

/** Four A4 pages of them. */
export const LABELS_MAX = 96

/**
 * Labels to cut out and stick on (a PDF, 24 on a page: `openPdf(url, name)`): code, item, batch number, and until when it is good; a
 * directed batch says so. Of some batches or of a whole delivery. Refusals: not_found, goods.labels_many {count} for a delivery of
 * more than LABELS_MAX batches.
 */
export const printLabels = query('goods.printLabels', {
  permit,
  input: z.union([
    z.object({ listId: Id }),
    z.object({ ids: z.array(Id).check(z.minLength(1), z.maxLength(LABELS_MAX)) }),
  ]),
  output: lent,
})

/**
 * The batch that a label is on: what the camera read or somebody typed, in any case and with any blanks (`codeOnLabel` says whether
 * it is worth asking). Refusals: not_found (no such code, or of another station).
 */
export const findByCode = query('goods.findByCode', {
  permit,
  input: z.object({ code: z.string().check(z.minLength(1), z.maxLength(60)) }),
  output: z.object({ id: Id }),
})

/** The station's stock and every move as a sheet (`openFile(url, name, 'xlsx')`); who received is never in it, only where it went. */
export const exportStock = query('goods.exportStock', {
  permit,
  input: z.object({ stationId: Id }),
  output: z.object({ url: z.string(), batches: z.int(), moves: z.int() }),
})
