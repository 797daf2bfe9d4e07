import { moveOf, receipt, sentBatch, stepOf } from '../../shared/goods/list-rules'
import type { Batch } from '../../shared/goods/model'
import type { LogEntry } from '../../shared/kernel/record'
import type { Services } from '../kernel/services'
import { keepAll } from '../kernel/keep-all'
import { born, moveIdOf } from './born'
import { batches, codeOf, goodsItems, itemIdOf, moves } from './goods-store'
import { recordId } from '../kernel/command-stamp'

type Following = Pick<Services, 'database'>

/** What moves a card. */
export const stepFacts = [
  'batch.allocated',
  'batch.sent',
  'batch.accepted',
  'batch.lost',
  'batch.counted',
  'batch.taken_back',
] as const

/** Follows every step of a card: its move, once. One call. */
export async function noteMove({ database }: Following, batch: Batch, entry: LogEntry): Promise<void> {
  const step = stepOf(entry)
  if (step === undefined) return
  const move = born(moves, moveIdOf(entry.id, batch._id), moveOf(batch, step), entry, 'move.made')
  await keepAll(database, moves, [move])
}

/** Follows `batch.sent`: at the other station the item is on the stock list, and a batch of it is on its way. Three calls. */
export async function sendOn({ database }: Following, batch: Batch, entry: LogEntry): Promise<void> {
  const step = stepOf(entry)
  if (step?.toStationId === undefined) return
  const { toStationId } = step
  const itemId = itemIdOf(toStationId, batch.item)
  const line = { stationId: toStationId, ...batch.item, minLevel: 0, isWatched: false, isLow: false }
  const item = born(goodsItems, itemId, line, entry, 'goods_item.added')
  await keepAll(database, goodsItems, [item])
  const id = recordId(batches.idPrefix, `${batch._id}:${entry.id}`)
  const fields = sentBatch(batch, { toStationId, itemId, quantity: step.delta.out, code: codeOf(id) })
  const first = receipt(fields)
  const move = moveOf({ _id: id, ...fields }, first)
  await keepAll(database, moves, [born(moves, moveIdOf(entry.id, id), move, entry, 'move.made')])
  await keepAll(database, batches, [born(batches, id, fields, entry, 'batch.received', { ...first })])
}
