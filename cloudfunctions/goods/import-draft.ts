import type { startImport } from '../../shared/goods/import-contract'
import { acceptSheet, checkSheet } from '../../shared/goods/import-rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { dayOf } from '../../shared/kernel/time'
import { digestOf } from '../kernel/command-stamp'
import type { Commanded } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { originOf } from './delivery-origin'
import { desksOf, goodsLists } from './goods-store'
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
  if (isRefused(checked) || 'wrong' in checked) return checked
  const { rows } = checked
  const said = rows.map(({ row: _row, ...what }) => what)
  const rowsDigest = digestOf('goods.rows', said)
  return (await whyKnown(asked, rowsDigest)) ?? { origin, rows, rowsDigest }
}

/** The same sheet once more is most often a mistake, and would double the stock. The list of this very command is not another one. */
async function whyKnown({ input, store, command }: Asked, rowsDigest: string) {
  if (input.isAgain === true) return undefined
  const where = { rowsDigest }
  const found = await store.find(goodsLists, { stationId: input.stationId }, { where, limit: 2 })
  const own = idOf(goodsLists, command)
  const [list] = found.filter(({ _id }) => _id !== own)
  if (list === undefined) return undefined
  const { number, title, receivedOn } = list
  return refuse('goods.sheet_known', { number, title, receivedOn })
}
