import type { ReceiveLine } from '../../shared/goods/contract'
import type { ReceivedLine } from '../../shared/goods/model'
import { refuse } from '../../shared/kernel/refusal'
import { isIn } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { communityNames, findStation } from '../network/directory'
import { goodsItems } from './goods-store'

interface Asking {
  readonly store: Store
  readonly at: number
}

/** The lines with the names that their items have now; frozen from here on. */
export async function namedLines(
  asking: Asking,
  { stationId, lines }: { readonly stationId: string; readonly lines: readonly ReceiveLine[] },
): Promise<readonly ReceivedLine[] | Refused> {
  const ids = [...new Set(lines.map(({ itemId }) => itemId))]
  const found = await asking.store.find(goodsItems, { _id: isIn(ids), stationId }, { limit: ids.length })
  const items = new Map(found.map(({ _id, name, unit, kind }) => [_id, { name, unit, kind }]))
  const strange = lines.findIndex(({ itemId }) => !items.has(itemId))
  if (strange >= 0) return refuse('goods.item_unknown', { line: strange + 1 })
  const lost = await firstAstray(asking, lines)
  if (lost >= 0) return refuse('goods.target_unknown', { line: lost + 1 })
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

/** The first line that is directed to a place that does not exist; -1 where there is none. No call when nothing is directed. */
async function firstAstray(asking: Asking, lines: readonly ReceiveLine[]): Promise<number> {
  const codes = lines.flatMap(({ directedTo }) =>
    directedTo?.kind === 'community' ? [directedTo.communityCode] : [],
  )
  const communities = await communityNames(asking, [...new Set(codes)].sort())
  for (const [index, { directedTo }] of lines.entries()) {
    if (directedTo?.kind === 'community' && !communities.has(directedTo.communityCode)) return index
    const isOfStation = directedTo?.kind === 'station'
    if (isOfStation && (await findStation(asking, directedTo.stationId)) === undefined) return index
  }
  return -1
}
