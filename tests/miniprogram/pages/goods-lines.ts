import type { BatchView, ItemRow, MoveView, StockView } from '@shared/goods/views'
import { sunday } from './errand-lines'
import { grannyWang } from './lines'

export const worker = {
  ...grannyWang,
  posts: [
    {
      ...{ id: 'iworker1', role: 'worker', stationId: 'sfenglin', displayName: '陈禾' },
      ...{ communityCodes: [], since: 0 },
    },
  ],
}

export const heyanli = '120113900004'
export const places = {
  communities: [
    { code: '120113900001', name: '枫林里' },
    { code: heyanli, name: '河沿里' },
  ],
}

/** 400 bags of flour, 88 of them left. */
export function aBatch(over: Partial<BatchView> = {}): BatchView {
  return {
    ...{ id: '8flour', stationId: 'sfenglin', itemId: '0flour', name: '面粉', unit: '袋', kind: 'food' },
    ...{
      listId: '8list',
      number: '0301-4821-01',
      code: 'A7KM29QT',
      status: 'here',
      receivedOn: '2026-02-20',
    },
    ...{ received: 400, stock: 88, out: 310, lost: 2 },
    ...{ priceFen: 5900, priceSource: 'invoice', pricedOn: '2026-02-19', valueFen: 2_360_000 },
    giverName: '北仓粮行',
    ...over,
  }
}

export function aMove(over: Partial<MoveView> = {}): MoveView {
  return {
    id: '9one',
    kind: 'receive',
    on: '2026-02-20',
    at: sunday,
    received: 400,
    stock: 400,
    out: 0,
    lost: 0,
    ...over,
  }
}

export function anItem(over: Partial<ItemRow> = {}): ItemRow {
  return {
    ...{ id: '0flour', stationId: 'sfenglin', name: '面粉', unit: '袋', kind: 'food' },
    ...{ minLevel: 100, stock: 88, isBelow: true },
    ...over,
  }
}

export const stock: StockView = {
  ...{ stationId: 'sfenglin', pieces: 88, valueFen: 519_200, lists: 12 },
  ...{ receivedPieces: 15_666, receivedFen: 28_012_345, out: 15_576, lost: 2 },
  ...{ below: [anItem()], expiring: [], coming: [], astray: [] },
}
