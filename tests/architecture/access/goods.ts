import { linkCodeOf } from '../../../cloudfunctions/goods/giver-code'
import { aBatch, aGiver, aGivingOut, aList, anItem, aPledge } from '../../world/goods'
import { importOf } from '../../world/goods-sheet'
import { vault } from '../../world/people'
import {
  among,
  atDesk,
  type ContextAccess,
  desk,
  elsewhere,
  everyone,
  here,
  none,
  type Scene,
  type Staging,
} from './cells'

const ofPledges = ['goods.pledge', 'goods.changePledge', 'goods.closePledge', 'goods.listPledges']
const ofItems = ['goods.changeItem', 'goods.listItems', 'goods.getItem', 'goods.receiveList']

/** A unit with a promise, an item, a delivery and its batch at the station. */
async function stage({ contract, number, put }: Staging) {
  const digits = String(number).padStart(5, '0')
  // Lists show the next record first: by name, the newest, what expires first.
  const first = String(99_999 - number).padStart(5, '0')
  const place = { stationId: here.station }
  const giver = aGiver({ _id: `6${digits}`, ...place, name: `春和${first}` })
  const pledge = aPledge({ _id: `7${digits}`, ...place, giverId: giver._id, createdAt: number })
  const item = anItem({ _id: `0${digits}`, ...place, name: `口罩${first}` })
  const list = aList({ _id: `8${digits}`, ...place, giverId: giver._id, receivedOn: dayNumber(number) })
  const status = contract === 'goods.acceptTransfer' ? 'coming' : 'here'
  const ids = { itemId: item._id, listId: list._id, giverId: giver._id }
  const code = codeOfNumber(number)
  const out = contract === 'goods.takeBack' ? 4 : 0
  const batch = aBatch({
    _id: `8b${digits}`,
    ...place,
    ...ids,
    status,
    code,
    out,
    expiresOn: `9999-${first}`,
  })
  const move = aGivingOut({ _id: `9${digits}`, ...place, ...ids, batchId: batch._id })
  if (/Giver/.test(contract) || ofPledges.includes(contract)) await put('givers', giver)
  if (ofPledges.includes(contract)) await put('pledges', pledge)
  if (ofItems.includes(contract)) await put('goods_items', item)
  if (/List|Import/.test(contract)) await put('goods_lists', list)
  if (/Batch|Stock|allocate|ransfer|lose|takeBack|Label|Code/.test(contract)) await put('batches', batch)
  if (contract === 'goods.takeBack') await put('moves', move)
  const ofShelf = { list: list._id, batch: batch._id, move: move._id, code }
  return { giver: giver._id, pledge: pledge._id, item: item._id, ...ofShelf }
}

/** On the label: eight letters. */
function codeOfNumber(number: number): string {
  return String(number)
    .padStart(8, '0')
    .replace(/\d/g, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit)))
}

/** Later for a higher number. */
function dayNumber(number: number): string {
  return `2026-${String(number).padStart(5, '0')}`
}

const on =
  (what: 'giver' | 'pledge' | 'item' | 'list' | 'batch', more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own[what] ?? '8nowhere', ...more })

const lines = [{ name: '口罩', unit: '只', quantity: 100 }]
const promised = { lines, promisedOn: '2026-03-10' }
/** The same rows for everybody, so they come again. */
const sent = { ...importOf(), isAgain: true }
const toStation = { kind: 'station', purpose: '门口消毒' }

export const goodsAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'goods.addGiver': among,
    'goods.changeGiver': among,
    'goods.openGiverContact': among,
    'goods.listGivers': atDesk,
    'goods.pledge': among,
    'goods.changePledge': among,
    'goods.closePledge': among,
    'goods.listPledges': atDesk,
    'goods.addItem': among,
    'goods.changeItem': among,
    'goods.listItems': atDesk,
    'goods.getItem': among,
    'goods.listTargets': among,
    'goods.receiveList': among,
    'goods.listLists': atDesk,
    'goods.getList': among,
    'goods.getBatch': among,
    'goods.listBatches': atDesk,
    'goods.getStock': among,
    'goods.allocate': among,
    'goods.transfer': among,
    'goods.acceptTransfer': among,
    'goods.lose': among,
    'goods.countStock': among,
    'goods.takeBack': among,
    'goods.startImport': among,
    'goods.continueImport': among,
    'goods.getImport': among,
    'goods.getImportSheet': among,
    'goods.exportStock': among,
    'goods.printLabels': among,
    'goods.findByCode': among,
    'goods.getGiverLink': among,
    'goods.renewGiverLink': among,
    'goods.openGiverLink': everyone,
  },
  shown: {
    'goods.listGivers': [none, desk, desk, none, none],
    'goods.listPledges': [none, desk, desk, none, none],
    'goods.listItems': [none, desk, desk, none, none],
    'goods.listLists': [none, desk, desk, none, none],
    'goods.listBatches': [none, desk, desk, none, none],
  },
  scenes: {
    'goods.addGiver': [
      ({ callerId }) => ({ stationId: here.station, name: `店${callerId.slice(-8)}`, kind: 'company' }),
    ],
    'goods.changeGiver': [on('giver', { kind: 'charity' })],
    'goods.openGiverContact': [on('giver')],
    'goods.listGivers': [() => ({})],
    'goods.pledge': [({ own }) => ({ giverId: own['giver'] ?? '6nowhere', ...promised })],
    'goods.changePledge': [on('pledge', promised)],
    'goods.closePledge': [on('pledge', { end: 'kept' })],
    'goods.listPledges': [() => ({ status: 'open' })],
    'goods.addItem': [
      ({ callerId }) => ({ stationId: here.station, name: callerId.slice(-8), unit: '只', kind: 'daily' }),
    ],
    'goods.changeItem': [on('item', { minLevel: 5 })],
    'goods.listItems': [() => ({})],
    'goods.getItem': [on('item')],
    'goods.listTargets': [() => ({ stationId: here.station })],
    'goods.receiveList': [
      ({ own }) => ({
        ...{ stationId: here.station, title: '口罩', receivedOn: '2026-03-01' },
        lines: [
          {
            ...{ itemId: own['item'] ?? '0nowhere', quantity: 1, priceFen: 150 },
            ...{ priceSource: 'invoice', pricedOn: '2026-03-01' },
          },
        ],
      }),
    ],
    'goods.listLists': [() => ({})],
    'goods.getList': [on('list')],
    'goods.getBatch': [on('batch')],
    'goods.listBatches': [() => ({ filter: 'left' })],
    'goods.getStock': [() => ({ stationId: here.station })],
    'goods.allocate': [on('batch', { quantity: 1, to: toStation })],
    'goods.transfer': [on('batch', { quantity: 1, stationId: elsewhere.station })],
    'goods.acceptTransfer': [on('batch', { counted: 10 })],
    'goods.lose': [on('batch', { quantity: 1, reason: 'broken' })],
    'goods.countStock': [on('batch', { counted: 9, reason: 'recount' })],
    'goods.takeBack': [
      ({ own }) => ({
        ...{ id: own['batch'] ?? '8nowhere', moveId: own['move'] ?? '9nowhere' },
        ...{ quantity: 1, standing: 4, reason: 'wrong_number' },
      }),
    ],
    'goods.startImport': [() => ({ ...sent, stationId: here.station })],
    'goods.continueImport': [on('list')],
    'goods.getImport': [on('list')],
    'goods.getImportSheet': [() => ({ stationId: here.station })],
    'goods.exportStock': [() => ({ stationId: here.station })],
    'goods.printLabels': [({ own }) => ({ ids: [own['batch'] ?? '8nowhere'] })],
    'goods.findByCode': [({ own }) => ({ code: own['code'] ?? 'ZZZZZZZZ' })],
    'goods.getGiverLink': [on('giver')],
    'goods.renewGiverLink': [on('giver')],
    'goods.openGiverLink': [({ own }) => ({ code: linkCodeOf(vault, { _id: own['giver'] ?? '6nowhere' }) })],
  },
  stage,
}
