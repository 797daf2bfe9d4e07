import { aBatch, aGiver, aGivingOut, aList, anItem, aPledge } from '../../world/goods'
import { aList64, anImport, aRow, importOf } from '../../world/goods-sheet'
import { linkCodeOf } from '../../../cloudfunctions/goods/giver-code'
import { chen, communities, fenglin, guoyuan, vault, wang, zhao } from '../../world/people'
import type { CallWorld, ContextCalls } from './call-world'

export const goodsCalls = ({ world, next }: CallWorld): ContextCalls => {
  const giver =
    (more: object = {}) =>
    async () => {
      const _id = `6${next()}`
      await world.insert('givers', aGiver({ _id }))
      return { id: _id, ...more }
    }
  const pledge =
    (more: object = {}) =>
    async () => {
      const _id = `7${next()}`
      await world.insert('pledges', aPledge({ _id }))
      return { id: _id, ...more }
    }
  const item =
    (more: object = {}) =>
    async () => {
      const _id = `0${next()}`
      await world.insert('goods_items', anItem({ _id }))
      return { id: _id, ...more }
    }
  const list = async () => {
    const _id = `8${next()}`
    await world.insert('goods_lists', aList({ _id }))
    await world.insert('batches', aBatch({ _id: `8b${next()}`, listId: _id }))
    return { id: _id }
  }
  const batch =
    (more: object = {}, over: Parameters<typeof aBatch>[0] = {}) =>
    async () => {
      const _id = `8b${next()}`
      await world.insert('batches', aBatch({ _id, ...over }))
      return { id: _id, ...more }
    }
  /** Fifty lines of two items, from a unit that has promised them. */
  const delivery = async () => {
    const { id: giverId } = await giver()()
    const { id: itemId } = await item()()
    const { id: otherId } = await item()()
    const pledgeId = `7${next()}`
    await world.insert('pledges', aPledge({ _id: pledgeId, giverId }))
    const price = { priceFen: 150, priceSource: 'invoice', pricedOn: '2026-03-01' }
    const lines = Array.from({ length: 50 }, (_, line) => ({
      ...{ itemId: line % 2 === 0 ? itemId : otherId, quantity: 10, ...price },
    }))
    return { stationId: fenglin, title: '口罩', giverId, pledgeId, receivedOn: '2026-03-02', lines }
  }
  /** An import that was begun; the one row of it is not written yet. */
  const begun = async () => {
    const { list: one, parts } = anImport({ _id: `8${next()}` })
    await world.insert('goods_lists', one)
    for (const part of parts) await world.insert('goods_import_parts', part)
    return { id: one._id }
  }
  const promised = { lines: [{ name: '口罩', unit: '只', quantity: 100 }], promisedOn: '2026-03-10' }
  const to = { kind: 'community', communityCode: communities.heyanli, households: 2, purpose: '走访' }
  return {
    scripts: {
      'goods.addGiver': [
        () => chen,
        () => ({
          ...{ stationId: fenglin, name: `北仓粮行${next()}`, kind: 'company' },
          contact: { name: '吴经理', phone: '13800000001' },
        }),
      ],
      'goods.changeGiver': [() => chen, giver({ kind: 'charity' })],
      'goods.openGiverContact': [() => chen, giver()],
      'goods.listGivers': [() => chen, () => ({})],
      'goods.pledge': [
        () => chen,
        async () => {
          const { id: giverId } = await giver()()
          return { giverId, ...promised }
        },
      ],
      'goods.changePledge': [() => chen, pledge(promised)],
      'goods.closePledge': [() => chen, pledge({ end: 'kept' })],
      'goods.listPledges': [() => chen, () => ({ status: 'open' })],
      'goods.addItem': [
        () => chen,
        () => ({ stationId: fenglin, name: `棉被${next()}`, unit: '床', kind: 'clothes' }),
      ],
      'goods.changeItem': [() => chen, item({ minLevel: 5 })],
      'goods.listItems': [() => chen, async () => (await item()(), {})],
      'goods.getItem': [() => chen, item()],
      'goods.listTargets': [() => chen, () => ({ stationId: fenglin })],
      'goods.receiveList': [() => chen, delivery],
      'goods.listLists': [() => chen, () => ({})],
      'goods.getList': [() => chen, list],
      'goods.getBatch': [() => chen, batch()],
      'goods.listBatches': [() => chen, () => ({ filter: 'left' })],
      'goods.getStock': [() => chen, () => ({ stationId: fenglin })],
      'goods.allocate': [() => chen, batch({ quantity: 2, to })],
      'goods.transfer': [() => chen, batch({ quantity: 2, stationId: guoyuan })],
      'goods.acceptTransfer': [() => zhao, batch({ counted: 9 }, { stationId: guoyuan, status: 'coming' })],
      'goods.lose': [() => chen, batch({ quantity: 1, reason: 'broken' })],
      'goods.countStock': [() => chen, batch({ counted: 9, reason: 'recount' })],
      'goods.takeBack': [
        () => chen,
        async () => {
          const { id } = await batch({}, { out: 4 })()
          const moveId = `9${next()}`
          await world.insert('moves', aGivingOut({ _id: moveId, batchId: id }))
          return { id, moveId, quantity: 1, standing: 4, reason: 'wrong_number' }
        },
      ],
      'goods.startImport': [
        () => chen,
        () => {
          const nth = next()
          const rows = Array.from({ length: 1200 }, (_, row) => aRow({ name: `口罩${nth}-${row}` }))
          return importOf(aList64(...rows))
        },
      ],
      'goods.continueImport': [() => chen, begun],
      'goods.getImport': [() => chen, begun],
      'goods.getImportSheet': [() => chen, () => ({ stationId: fenglin })],
      'goods.exportStock': [() => chen, () => ({ stationId: fenglin })],
      'goods.printLabels': [
        () => chen,
        async () => {
          const { id } = await batch()()
          return { ids: [id] }
        },
      ],
      'goods.findByCode': [
        () => chen,
        async () => (await batch({}, { code: 'ABCD2345' })(), { code: 'ABCD2345' }),
      ],
      'goods.getGiverLink': [() => chen, giver()],
      'goods.renewGiverLink': [() => chen, giver()],
      'goods.openGiverLink': [
        () => wang,
        async () => {
          const { id } = await giver()()
          return { code: linkCodeOf(vault, { _id: id }) }
        },
      ],
    },
    table: `
goods.addGiver           3      0         1         0        2
goods.changeGiver        3      0         1         0        2
goods.openGiverContact   4      0         1         0        3
goods.listGivers         4      0         1         0        3
goods.pledge             3      0         1         0        2
goods.changePledge       3      0         1         0        2
goods.closePledge        3      0         1         0        2
goods.listPledges        3      0         1         0        2
goods.addItem            3      0         1         0        2
goods.changeItem         3      0         1         0        2
goods.listItems          3      0         1         0        2
goods.getItem            3      0         1         0        2
goods.listTargets        2      0         1         0        1
goods.receiveList        8      0         1         0        7
goods.listLists          2      0         1         0        1
goods.getList            3      0         1         0        2
goods.getBatch           3      0         1         0        2
goods.listBatches        2      0         1         0        1
goods.getStock           11     0         1         0        10
goods.allocate           4      0         1         0        3
goods.transfer           9      0         1         0        8
goods.acceptTransfer     5      0         1         0        4
goods.lose               5      0         1         0        4
goods.countStock         5      0         1         0        4
goods.takeBack           6      0         1         0        5
goods.startImport        10     0         1         0        9
goods.continueImport     15     0         1         0        14
goods.getImport          3      0         1         0        2
goods.getImportSheet     5      0         1         0        4
goods.exportStock        7      0         1         0        6
goods.printLabels        6      0         1         0        5
goods.findByCode         2      0         1         0        1
goods.getGiverLink       2      0         1         0        1
goods.renewGiverLink     3      0         1         0        2
goods.openGiverLink      12     0         1         0        11
`,
  }
}
