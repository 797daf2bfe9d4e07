import type { GiverLinkView } from '../../shared/goods/link-contract'
import { itemsGiven } from '../../shared/goods/link-rules'
import type { Giver } from '../../shared/goods/model'
import type { Store } from '../kernel/store'
import { findStation } from '../network/directory'
import { givenBy, spentFrom } from './giver-link-sums'
import { goodsLists, pledges } from './goods-store'

/** So many of the newest are named; what came in total is added up by the database. */
const NEWEST = 100

/** Everything that came from one giver and where it went: numbers, places and purposes, and nobody's name. */
export async function viewGiverLink(
  asking: { readonly store: Store; readonly at: number },
  { _id: giverId, name, kind, stationId }: Giver,
): Promise<GiverLinkView> {
  const { store } = asking
  const station = await findStation(asking, stationId)
  const newest = { order: { createdAt: 'desc' }, limit: NEWEST } as const
  const open = await store.find(pledges, { giverId, status: 'open' }, newest)
  const closed = await store.find(pledges, { giverId, status: 'closed' }, newest)
  const lists = await store.find(
    goodsLists,
    { giverId, status: 'ready' },
    { order: { receivedOn: 'desc' }, limit: NEWEST },
  )
  const items = itemsGiven(await givenBy(store, giverId), await spentFrom(asking, giverId))
  const total = (key: 'received' | 'valueFen' | 'left') => items.reduce((sum, item) => sum + item[key], 0)
  return {
    ...{ name, kind, stationName: station?.name ?? '', stationPhone: station?.phone ?? '' },
    pledges: [...open, ...closed].map(({ promisedOn, status, lines }) => ({
      promisedOn,
      status,
      lines: [...lines],
    })),
    lists: lists.map(({ number, title, receivedOn, pieces, valueFen }) => ({
      ...{ number, title, receivedOn, pieces, valueFen },
    })),
    items: [...items],
    ...{ pieces: total('received'), valueFen: total('valueFen'), left: total('left') },
  }
}
