import type { GoodsItem } from '../../shared/goods/model'
import { isIn } from '../kernel/condition'
import type { Store } from '../kernel/store'
import { batches } from './goods-store'

/** What is on the shelf of these items, added up by the database: one call. */
export async function stockOf(
  store: Store,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (itemIds.length === 0) return new Map()
  const onShelf = { itemId: isIn(itemIds), status: 'here' } as const
  const sums = await store.sum(batches, onShelf, { by: ['itemId'], of: 'stock' })
  return new Map(sums.map(({ of, total }) => [of.itemId ?? '', total]))
}

export function viewItem(item: GoodsItem, stocks: ReadonlyMap<string, number>) {
  const { _id: id, stationId, name, unit, kind, minLevel } = item
  const stock = stocks.get(id) ?? 0
  return { id, stationId, name, unit, kind, minLevel, stock, isBelow: stock < minLevel }
}
