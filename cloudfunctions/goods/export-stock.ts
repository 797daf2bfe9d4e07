import { exportStock } from '../../shared/goods/labels-contract'
import { refuse } from '../../shared/kernel/refusal'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { lendFile } from '../kernel/lend-file'
import { moveSheet, stockSheet } from './export-sheets'
import { readWhole } from '../kernel/read-whole'
import { batches, desksOf, moves } from './goods-store'
import { viewBatches, viewMoves } from './view-batch'

/** What writes the sheet is loaded by the first one. */
export const exportStockHandler = handle(exportStock, async (asked) => {
  const { input, actor, store } = asked
  const { stationId } = input
  if (!desksOf(actor).includes(stationId)) return refuse('not_found')
  const seen = { stationId, status: isIn(['here', 'coming'] as const) }
  const cards = await readWhole(store, batches, seen, { order: { expiresOn: 'asc' } })
  const known = new Map(cards.map((card) => [card._id, card]))
  const made = await readWhole(store, moves, { stationId }, { order: { createdAt: 'asc' } })
  const own = made.filter(({ batchId }) => known.has(batchId))
  const { writeSheets } = await import('./write-sheets')
  const file = await writeSheets([
    stockSheet(await viewBatches(asked, cards)),
    moveSheet(await viewMoves(asked, own), (index) => known.get(own[index]?.batchId ?? '')),
  ])
  return { url: await lendFile(asked, file, 'xlsx'), batches: cards.length, moves: own.length }
})
