import { startImport } from '../../shared/goods/import-contract'
import { WRONG_MAX } from '../../shared/goods/import-model'
import { beginImport } from '../../shared/goods/import-rules'
import { sayWrongRows } from '../../shared/goods/import-words'
import { isRefused } from '../../shared/kernel/refusal'
import { monthDay } from '../../shared/kernel/time'
import { quoteOf } from '../../shared/requests/text'
import { handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { goodsLists } from './goods-store'
import { draftImport } from './import-draft'
import { linesOf } from './import-lines'
import { keepParts } from './import-parts'

/** The rows are kept first, then the delivery is written: from that write on it is sure to be finished, and without it there is nothing. */
export const startImportHandler = handle(startImport, async (asked) => {
  const { input, at, store, command } = asked
  const draft = await draftImport(asked)
  if (isRefused(draft)) return draft
  if ('wrong' in draft) {
    const wrong = sayWrongRows(draft.wrong).slice(0, WRONG_MAX)
    return { rows: draft.read, wrong: [...wrong], wrongCount: draft.wrong.length }
  }
  const { stationId, title, receivedOn } = input
  const id = idOf(goodsLists, command)
  const lines = await linesOf(store, stationId, draft.rows)
  await keepParts(store, id, lines, at)
  const number = quoteOf(id, monthDay(at))
  return store.create(goodsLists, command, {
    ...beginImport(
      { stationId, title, receivedOn, ...draft.origin, number, rowsDigest: draft.rowsDigest },
      lines,
    ),
    reply: ({ lineCount: rows }) => ({ id, rows, wrong: [], wrongCount: 0 }),
  })
})
