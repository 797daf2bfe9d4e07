import type { startImport } from '../../shared/goods/import-contract'
import { acceptSheet, checkSheet } from '../../shared/goods/import-rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { dayOf } from '../../shared/kernel/time'
import type { Commanded } from '../kernel/handle'
import { originOf } from './delivery-origin'
import { desksOf } from './goods-store'
import { knownAt } from './import-known'

type Asked = Commanded<(typeof startImport)['input']>

/** The rows of the file with where they come from, or every row that is wrong, or why there is nothing to read. What reads is loaded by the first list. */
export async function draftImport(asked: Asked) {
  const { input, actor, at, store } = asked
  if (!desksOf(actor).includes(input.stationId)) return refuse('not_found')
  if (input.receivedOn > dayOf(at)) return refuse('goods.day_ahead')
  const file = Buffer.from(input.base64, 'base64')
  const strange = acceptSheet(file, file.length, input.fileName)
  if (strange !== undefined) return strange
  const origin = await originOf(store, input)
  if (isRefused(origin)) return origin
  const { readCells } = await import('./import-read')
  const cells = await readCells(file)
  if (isRefused(cells)) return cells
  const checked = checkSheet(cells, await knownAt(asked, input))
  return isRefused(checked) || 'wrong' in checked ? checked : { origin, rows: checked.rows }
}
