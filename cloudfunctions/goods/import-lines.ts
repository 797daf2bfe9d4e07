import type { ImportRow } from '../../shared/goods/import-model'
import type { GoodsKind, ReceivedLine } from '../../shared/goods/model'
import { isIn } from '../kernel/condition'
import type { Store } from '../kernel/store'
import { goodsItems, itemIdOf } from './goods-store'

/** As many as one read may answer. */
const AT_ONCE = 1000

/** The rows as lines of a delivery. What the stock list does not have yet becomes a new line of it; what it has keeps its kind. */
export async function linesOf(
  store: Store,
  stationId: string,
  rows: readonly ImportRow[],
): Promise<readonly ReceivedLine[]> {
  const ids = [...new Set(rows.map((row) => itemIdOf(stationId, row)))]
  const kinds = new Map<string, GoodsKind>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = { _id: isIn(ids.slice(from, from + AT_ONCE)), stationId }
    const found = await store.find(goodsItems, some, { limit: AT_ONCE })
    for (const { _id, kind } of found) kinds.set(_id, kind)
  }
  // Of a new thing the first row that says what kind it is counts for all of them.
  for (const row of rows) {
    const itemId = itemIdOf(stationId, row)
    if (row.kind !== undefined && !kinds.has(itemId)) kinds.set(itemId, row.kind)
  }
  return rows.map(({ row: _row, name, unit, kind: _kind, ...line }) => {
    const itemId = itemIdOf(stationId, { name, unit })
    return { itemId, item: { name, unit, kind: kinds.get(itemId) ?? 'other' }, ...line }
  })
}
