import { batchIdOf, codeOf, itemIdOf } from '../../cloudfunctions/goods/goods-store'
import { linkCodeOf, linkHashOf } from '../../cloudfunctions/goods/giver-code'
import { keyOf } from '../../shared/goods/directed'
import {
  type Batch,
  type Giver,
  type GoodsItem,
  type GoodsList,
  KEEPS,
  type Pledge,
} from '../../shared/goods/model'
import { delta, type Move, type Recipient } from '../../shared/goods/moves'
import { communities, fenglin, MONDAY, vault } from './people'

const stored = { version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }
const masks = { name: '口罩', unit: '只', kind: 'protection' } as const

/** 春和便民店 gives to 枫林社工站. */
export function aGiver(over: Partial<Giver> = {}): Giver {
  const _id = over._id ?? '6chunhe'
  return {
    ...{ _id, ...stored, stationId: fenglin, name: '春和便民店', kind: 'company' },
    linkHash: linkHashOf(vault, linkCodeOf(vault, { _id })),
    ...over,
  }
}

/** 春和便民店 has promised a hundred masks. */
export function aPledge(over: Partial<Pledge> = {}): Pledge {
  return {
    ...{ _id: '7chunhe', ...stored, stationId: fenglin, giverId: '6chunhe', giverName: '春和便民店' },
    lines: [{ name: '口罩', unit: '只', quantity: 100 }],
    ...{ promisedOn: '2026-03-10', status: 'open' },
    ...over,
  }
}

/** Masks, counted one by one. */
export function anItem(over: Partial<GoodsItem> = {}): GoodsItem {
  const { stationId = fenglin, name = masks.name, unit = masks.unit } = over
  return {
    ...{ _id: itemIdOf(stationId, { name, unit }), ...stored, stationId, ...masks },
    ...{ minLevel: 0, isWatched: false, isLow: false },
    ...over,
  }
}

/** A delivery of ten masks at 1.50, with its batch written by hand. */
export function aList(over: Partial<GoodsList> = {}): GoodsList {
  return {
    ...{ _id: '8masks', ...stored, stationId: fenglin, number: '0302-0001', title: '口罩' },
    ...{ giverId: '6chunhe', giverName: '春和便民店', receivedOn: '2026-03-02', status: 'ready' },
    ...{ lines: [], lineCount: 1, pieces: 10, valueFen: 1500 },
    ...over,
  }
}

/** Four of those ten, given to 河沿里; `out` of the batch must say so. */
export function aGivingOut(over: Partial<Move> = {}): Move {
  const { _id: batchId, itemId, stationId, listId } = aBatch()
  const to: Recipient = {
    kind: 'community',
    communityCode: communities.heyanli,
    households: 2,
    purpose: '走访',
  }
  return {
    ...{ _id: '9given', ...stored, batchId, itemId, stationId, listId, giverId: '6chunhe', to },
    ...{ kind: 'allocate', on: '2026-03-02', delta: delta({ stock: -4, out: 4 }) },
    ...over,
  }
}

/** Ten masks at 1.50 on the shelf of 枫林社工站. */
export function aBatch(over: Partial<Batch> = {}): Batch {
  const _id = over._id ?? batchIdOf('8masks', 1)
  const { stationId = fenglin, received = 10, out = 0, lost = 0, priceFen = 150 } = over
  return {
    ...{ _id, ...stored, stationId, itemId: itemIdOf(stationId, masks), item: masks, listId: '8masks' },
    ...{ line: 1, number: '0302-0001-01', code: codeOf(_id), receivedOn: '2026-03-02' },
    ...{ priceFen, priceSource: 'invoice', pricedOn: '2026-03-01', valueFen: received * priceFen },
    ...{ giverId: '6chunhe', giverName: '春和便民店', expiresOn: KEEPS, status: 'here', isWarned: false },
    ...{ received, stock: received - out - lost, out, lost, directedKey: keyOf(over.directedTo) },
    ...over,
  }
}
