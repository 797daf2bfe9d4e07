import * as contracts from '../../../shared/goods/contract'
import { itemIdOf } from '../../../cloudfunctions/goods/goods-store'
import { aBatch, aGiver, aGivingOut, anItem, aPledge } from '../../world/goods'
import { anImport, importOf } from '../../world/goods-sheet'
import { linkCodeOf } from '../../../cloudfunctions/goods/giver-code'
import { chen, communities, fenglin, guoyuan, vault, wang, zhao } from '../../world/people'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const { _id: id } = aBatch()
const shelf = (over: Parameters<typeof aBatch>[0] = {}) => ({ documents: { batches: [aBatch(over)] } })
const unit = { documents: { givers: [aGiver()] } }
const priced = {
  ...{ itemId: anItem()._id, priceFen: 150, pricedOn: '2026-03-01' },
  priceSource: 'invoice',
} as const
const promised = { lines: [{ name: '口罩', unit: '只', quantity: 80 }], promisedOn: '2026-03-10' }
const pledged = { documents: { pledges: [aPledge()] } }

const once = (collection: string, fact: string) => (after: Aftermath) => ({
  [fact]: told(after, collection, fact),
})

/** The step once in the card's log, once as a move, and the card as it must be. */
const stepped =
  (fact: string, card: Readonly<Record<string, number | string>>, kind: string) => (after: Aftermath) => ({
    ...once('batches', fact)(after),
    card: count(after, 'batches', card),
    move: count(after, 'moves', { kind }),
  })

const { list: begun, parts } = anImport()
/** One row, written once and seen, and nothing left of the parts. */
const imported = (after: Aftermath) => ({
  ...once('goods_lists', 'goods_list.imported')(after),
  ready: count(after, 'goods_lists', { status: 'ready' }),
  seen: count(after, 'batches', { status: 'here', stock: 10 }),
  batches: after.all('batches').length,
  moves: after.all('moves').length,
  items: after.all('goods_items').length,
  parts: after.all('goods_import_parts').length + 1,
})

export const goodsScripts: readonly Script[] = [
  script(contracts.addGiver, {
    by: chen,
    input: {
      ...{ stationId: fenglin, name: '北仓粮行', kind: 'company' },
      contact: { name: '吴经理', phone: '13800000001' },
    },
    effects: (after) => ({ ...once('givers', 'giver.added')(after), units: after.all('givers').length }),
  }),
  script(contracts.changeGiver, {
    by: chen,
    input: { id: '6chunhe', kind: 'charity' },
    given: unit,
    effects: once('givers', 'giver.changed'),
  }),
  script(contracts.openGiverContact, {
    by: chen,
    input: { id: '6chunhe' },
    given: unit,
    effects: once('givers', 'giver.contact_opened'),
  }),
  script(contracts.pledgeGoods, {
    by: chen,
    input: { giverId: '6chunhe', ...promised },
    given: unit,
    effects: (after) => ({ ...once('pledges', 'pledge.made')(after), all: after.all('pledges').length }),
  }),
  script(contracts.changePledge, {
    by: chen,
    input: { id: '7chunhe', ...promised },
    given: pledged,
    effects: once('pledges', 'pledge.changed'),
  }),
  script(contracts.closePledge, {
    by: chen,
    input: { id: '7chunhe', end: 'partly' },
    given: pledged,
    effects: once('pledges', 'pledge.closed'),
  }),
  script(contracts.addItem, {
    by: chen,
    input: { stationId: fenglin, name: '棉被', unit: '床', kind: 'clothes' },
    effects: (after) => ({ ...once('goods_items', 'goods_item.added')(after) }),
  }),
  script(contracts.changeItem, {
    by: chen,
    input: { id: anItem()._id, minLevel: 5 },
    given: { documents: { goods_items: [anItem()] } },
    effects: once('goods_items', 'goods_item.changed'),
  }),
  script(contracts.receiveList, {
    by: chen,
    input: {
      ...{ stationId: fenglin, title: '口罩', receivedOn: '2026-03-02' },
      lines: [
        { quantity: 10, ...priced },
        { quantity: 20, ...priced },
      ],
    },
    given: { documents: { goods_items: [anItem()] } },
    effects: (after) => ({
      ...once('goods_lists', 'goods_list.received')(after),
      ten: count(after, 'batches', { line: 1, received: 10, stock: 10, valueFen: 1500 }),
      twenty: count(after, 'batches', { line: 2, received: 20, stock: 20, valueFen: 3000 }),
      both: after.all('batches').length - 1,
      moves: count(after, 'moves', { kind: 'receive' }) - 1,
    }),
  }),
  script(contracts.allocateGoods, {
    by: chen,
    input: {
      ...{ id, quantity: 4 },
      to: { kind: 'community', communityCode: communities.heyanli, households: 2, purpose: '走访' },
    },
    given: shelf(),
    effects: stepped('batch.allocated', { stock: 6, out: 4 }, 'allocate'),
  }),
  script(contracts.transferGoods, {
    by: chen,
    input: { id, quantity: 4, stationId: guoyuan },
    given: shelf(),
    effects: (after) => ({
      ...stepped('batch.sent', { stock: 6, out: 4 }, 'transfer')(after),
      coming: count(after, 'batches', { stationId: guoyuan, status: 'coming', stock: 4 }),
      arrived: count(after, 'moves', { stationId: guoyuan, kind: 'receive' }),
      item: count(after, 'goods_items', { _id: itemIdOf(guoyuan, anItem()) }),
    }),
  }),
  script(contracts.acceptTransfer, {
    by: zhao,
    input: { id, counted: 9 },
    given: shelf({ stationId: guoyuan, status: 'coming' }),
    effects: stepped('batch.accepted', { status: 'here', stock: 9, lost: 1 }, 'accept'),
  }),
  script(contracts.loseGoods, {
    by: chen,
    input: { id, quantity: 1, reason: 'broken' },
    given: shelf(),
    effects: stepped('batch.lost', { stock: 9, lost: 1 }, 'lose'),
  }),
  script(contracts.countStock, {
    by: chen,
    input: { id, counted: 8, reason: 'missing' },
    given: shelf(),
    effects: stepped('batch.counted', { stock: 8, lost: 2 }, 'count'),
  }),
  script(contracts.takeBackGoods, {
    by: chen,
    input: { id, moveId: aGivingOut()._id, quantity: 3, standing: 4, reason: 'wrong_number' },
    given: { documents: { batches: [aBatch({ out: 4 })], moves: [aGivingOut()] } },
    effects: stepped('batch.taken_back', { stock: 9, out: 1 }, 'back'),
  }),
  script(contracts.startImport, {
    by: chen,
    input: importOf(),
    effects: (after) => ({ ...once('goods_lists', 'goods_list.import_begun')(after), ...imported(after) }),
  }),
  script(contracts.continueImport, {
    by: chen,
    input: { id: begun._id },
    given: { documents: { goods_lists: [begun], goods_import_parts: parts } },
    effects: imported,
  }),
  script(contracts.renewGiverLink, {
    by: chen,
    input: { id: '6chunhe' },
    given: unit,
    effects: (after) => ({
      ...once('givers', 'giver.link_renewed')(after),
      again: count(after, 'givers', { linkNumber: 1 }),
    }),
  }),
  script(contracts.openGiverLink, {
    by: wang,
    input: { code: linkCodeOf(vault, aGiver()) },
    given: unit,
    effects: (after) => ({ units: after.all('givers').length }),
  }),
]
