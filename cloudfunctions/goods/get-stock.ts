import { getStock } from '../../shared/goods/contract'
import { refuse } from '../../shared/kernel/refusal'
import { exists } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { visible } from './acting'
import { batches, desksOf, goodsItems, goodsLists } from './goods-store'
import { filters } from './list-batches'
import { stockComparedAt } from './stock-round'
import { viewBatches } from './view-batch'
import { viewItem } from './view-item'

const FIRST = 20

export const getStockHandler = handle(getStock, async (asked) => {
  const { input, actor, at, store } = asked
  const { stationId } = input
  if (!desksOf(actor).includes(stationId)) return refuse('not_found')
  const here = { stationId, status: 'here' } as const
  const shelf = await store.sum(batches, here, { by: ['itemId', 'priceFen'], of: 'stock' })
  const given = await store.sum(batches, here, { by: ['stationId'], of: 'out' })
  const gone = await store.sum(batches, here, { by: ['stationId'], of: 'lost' })
  const ready = { stationId, status: 'ready' } as const
  const pieces = await store.sum(goodsLists, ready, { by: ['stationId'], of: 'pieces' })
  const values = await store.sum(goodsLists, ready, { by: ['stationId'], of: 'valueFen' })
  const watched = await store.find(goodsItems, { stationId, isWatched: true }, { limit: 1000 })
  const soon = { order: { expiresOn: 'asc' }, limit: FIRST } as const
  const { expiring, coming } = filters(at)
  const first = await store.find(batches, { stationId }, { where: expiring, ...soon })
  const onTheWay = await store.find(batches, { stationId }, { where: coming, ...soon })
  const astray = { status: visible, astray: exists(true) } as const
  const differing = await store.find(batches, { stationId }, { where: astray, limit: FIRST })
  const stocks = new Map<string, number>()
  for (const { of, total } of shelf) stocks.set(of.itemId ?? '', (stocks.get(of.itemId ?? '') ?? 0) + total)
  return {
    stationId,
    pieces: shelf.reduce((sum, { total }) => sum + total, 0),
    valueFen: shelf.reduce((sum, { of, total }) => sum + (of.priceFen ?? 0) * total, 0),
    ...{ lists: pieces[0]?.count ?? 0, receivedPieces: pieces[0]?.total ?? 0 },
    ...{ receivedFen: values[0]?.total ?? 0, out: given[0]?.total ?? 0, lost: gone[0]?.total ?? 0 },
    below: watched.map((item) => viewItem(item, stocks)).filter(({ isBelow }) => isBelow),
    expiring: await viewBatches(asked, first),
    coming: await viewBatches(asked, onTheWay),
    astray: await viewBatches(asked, differing),
    comparedAt: await stockComparedAt(store),
  }
})
