import type { ReceiveLine } from '../../shared/goods/contract'
import type { ReceivedLine } from '../../shared/goods/model'
import { refuse } from '../../shared/kernel/refusal'
import { isIn } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { goodsItems } from './goods-store'

/** The lines with the names that their items have now; frozen from here on. */
export async function namedLines(
  store: Store,
  { stationId, lines }: { readonly stationId: string; readonly lines: readonly ReceiveLine[] },
): Promise<readonly ReceivedLine[] | Refused> {
  const ids = [...new Set(lines.map(({ itemId }) => itemId))]
  const found = await store.find(goodsItems, { _id: isIn(ids), stationId }, { limit: ids.length })
  const items = new Map(found.map(({ _id, name, unit, kind }) => [_id, { name, unit, kind }]))
  const strange = lines.findIndex(({ itemId }) => !items.has(itemId))
  if (strange >= 0) return refuse('goods.item_unknown', { line: strange + 1 })
  return lines.flatMap(({ directedTo, expiresOn, ...line }) => {
    const item = items.get(line.itemId)
    if (item === undefined) return []
    return {
      ...{ ...line, item },
      ...(directedTo === undefined ? {} : { directedTo }),
      ...(expiresOn === undefined ? {} : { expiresOn }),
    }
  })
}
