import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import { tellers } from '../../../cloudfunctions/jobs/tellers'
import * as contract from '../../../shared/goods/contract'
import type { InputOf } from '../../../shared/kernel/contract'
import { aGiver, aPledge, anItem } from '../../world/goods'
import { chen, communities, fenglin, guoyuan, HOUR, li, zhao } from '../../world/people'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

type Delivery = InputOf<typeof contract.receiveList>
const price = { priceFen: 5900, priceSource: 'invoice', pricedOn: '2026-03-01' } as const
const delivery = (over: Partial<Delivery> = {}): Delivery => ({
  ...{ stationId: fenglin, title: '米和面', receivedOn: '2026-03-02' },
  lines: [{ itemId: anItem()._id, quantity: 400, ...price }],
  ...over,
})
const shelf = async () => {
  const { items } = await world.ask(chen, contract.listBatches, { filter: 'left' })
  return items
}

test('a unit promises, a delivery comes for it: the promise shows what was promised and, beside it, what came', async () => {
  const { id: giverId } = await world.ask(chen, contract.addGiver, {
    ...{ stationId: fenglin, name: '北仓粮行', kind: 'company' },
  })
  const { id: pledgeId } = await world.ask(chen, contract.pledgeGoods, {
    ...{ giverId, promisedOn: '2026-03-10', lines: [{ name: '面粉', unit: '袋', quantity: 400 }] },
  })
  const before = await world.ask(chen, contract.listPledges, { status: 'open', giverId })
  expect(before.items).toMatchObject([{ giverName: '北仓粮行', lines: [{ quantity: 400 }], received: [] }])
  expect(await world.ask(chen, contract.getStock, { stationId: fenglin })).toMatchObject({
    ...{ pieces: 0, valueFen: 0, lists: 0, receivedPieces: 0, out: 0, lost: 0 },
  })
  const { id: itemId } = await world.ask(chen, contract.addItem, {
    ...{ stationId: fenglin, name: '面粉', unit: '袋', kind: 'food' },
  })
  const came = await world.ask(
    chen,
    contract.receiveList,
    delivery({ giverId, pledgeId, lines: [{ itemId, quantity: 300, ...price }] }),
  )
  expect(came).toMatchObject({ pieces: 300, valueFen: 1_770_000 })
  const after = await world.ask(chen, contract.listPledges, { status: 'open' })
  expect(after.items[0]?.received).toEqual([{ name: '面粉', unit: '袋', quantity: 300 }])
  const given = await world.ask(chen, contract.listGivers, {})
  expect(given.items).toMatchObject([{ id: giverId, hasContact: false, pieces: 300, valueFen: 1_770_000 }])
  await world.ask(chen, contract.closePledge, { id: pledgeId, end: 'partly' })
  expect((await world.ask(chen, contract.listPledges, { status: 'closed' })).items).toMatchObject([
    { id: pledgeId, end: 'partly' },
  ])
})

test('a delivery with its lines: what each is, where it may go, until when; the card begins with its first move', async () => {
  await world.insert('goods_items', anItem())
  const lines = [
    { itemId: anItem()._id, quantity: 400, ...price },
    {
      ...{ itemId: anItem()._id, quantity: 40, ...price, expiresOn: '2026-09-01' },
      directedTo: { kind: 'community' as const, communityCode: communities.heyanli },
    },
    {
      ...{ itemId: anItem()._id, quantity: 4, ...price },
      directedTo: { kind: 'station' as const, stationId: fenglin },
    },
  ]
  const { id, number } = await world.ask(chen, contract.receiveList, delivery({ lines }))
  const { list, batches } = await world.ask(li, contract.getList, { id })
  expect(list).toMatchObject({ number, status: 'ready', lineCount: 3, pieces: 444, valueFen: 444 * 5900 })
  expect(batches.items).toMatchObject([
    { name: '口罩', number: `${number}-01`, received: 400, stock: 400, valueFen: 2_360_000 },
    { number: `${number}-02`, directedName: '河沿里', expiresOn: '2026-09-01' },
    { number: `${number}-03`, directedName: '枫林社工站' },
  ])
  const [first] = batches.items
  expect([first?.directedName, first?.expiresOn]).toEqual([undefined, undefined])
  const card = await world.ask(chen, contract.getBatch, { id: first?.id ?? '' })
  expect(card.moves.items).toMatchObject([{ kind: 'receive', on: '2026-03-02', received: 400, stock: 400 }])
  expect((await world.ask(chen, contract.listLists, {})).items).toMatchObject([{ id, title: '米和面' }])
  expect((await world.ask(chen, contract.listLists, { giverId: '6nobody' })).items).toEqual([])
  // What expires first, first.
  expect((await shelf()).map(({ expiresOn }) => expiresOn)).toEqual(['2026-09-01', undefined, undefined])
})

test('another price later: what came keeps what it was worth', async () => {
  await world.insert('goods_items', anItem())
  const { id } = await world.ask(chen, contract.receiveList, delivery())
  const dearer = [{ itemId: anItem()._id, quantity: 10, ...price, priceFen: 9900 }]
  await world.ask(chen, contract.receiveList, delivery({ lines: dearer }))
  expect((await world.ask(chen, contract.getList, { id })).list.valueFen).toBe(2_360_000)
  expect(await world.ask(chen, contract.getStock, { stationId: fenglin })).toMatchObject({
    ...{ lists: 2, receivedPieces: 410, receivedFen: 2_459_000, pieces: 410, valueFen: 2_459_000 },
  })
})

test('nothing is half received: one line that is not on the stock list, and nothing is written', async () => {
  await world.insert('goods_items', anItem())
  await world.insert('goods_items', anItem({ _id: '0elsewhere', stationId: guoyuan }))
  const good = { itemId: anItem()._id, quantity: 1, ...price }
  for (const itemId of ['0nowhere', '0elsewhere']) {
    const lines = [good, { ...good, itemId }]
    expect(await world.tell(chen, contract.receiveList, delivery({ lines }))).toMatchObject({
      ...{ code: 'goods.item_unknown', detail: { line: 2 } },
    })
  }
  const nowhere = [
    { kind: 'community', communityCode: '120113900099' },
    { kind: 'station', stationId: 's120113999' },
  ] as const
  for (const directedTo of nowhere) {
    const lines = [good, { ...good, directedTo }]
    expect(await world.tell(chen, contract.receiveList, delivery({ lines }))).toMatchObject({
      ...{ code: 'goods.target_unknown', detail: { line: 2 } },
    })
  }
  const late = [{ ...good, expiresOn: '2026-03-01' }]
  expect(await world.codeOf(chen, contract.receiveList, delivery({ lines: late }))).toBe(
    'goods.expired_on_arrival',
  )
  const ahead = delivery({ receivedOn: '2026-03-03' })
  expect(await world.codeOf(chen, contract.receiveList, ahead)).toBe('goods.day_ahead')
  for (const collection of ['goods_lists', 'batches', 'moves'])
    expect(await world.all(collection)).toEqual([])
})

test('the unit and the promise are the station’s own, and belong together', async () => {
  await world.insert('goods_items', anItem())
  await world.insert('givers', aGiver())
  await world.insert('givers', aGiver({ _id: '6other', name: '北仓粮行' }))
  await world.insert('givers', aGiver({ _id: '6there', stationId: guoyuan }))
  await world.insert('pledges', aPledge())
  const codeOf = (over: Partial<Delivery>) => world.codeOf(chen, contract.receiveList, delivery(over))
  expect(await codeOf({ giverId: '6there' })).toBe('not_found')
  expect(await codeOf({ pledgeId: '7chunhe' })).toBe('not_found')
  expect(await codeOf({ giverId: '6other', pledgeId: '7chunhe' })).toBe('not_found')
  expect(await codeOf({ giverId: '6chunhe', pledgeId: '7chunhe' })).toBe('ok')
  expect(await codeOf({ stationId: guoyuan })).toBe('not_found')
})

test('sent twice it is one delivery; and what a stopped function left is shelved by the clock, once', async () => {
  await world.insert('goods_items', anItem())
  const commandId = aCommandId()
  const first = await world.ask(chen, contract.receiveList, delivery(), commandId)
  expect(await world.ask(chen, contract.receiveList, delivery(), commandId)).toEqual(first)
  expect(await world.all('batches')).toHaveLength(1)
  const [list] = (await world.all('goods_lists')) as unknown[] as { _id: string; log: { id: string }[] }[]
  await world.database.remove('batches', { listId: { $eq: first.id } })
  const unsent = { set: { unsent: [list?.log[0]?.id ?? ''] } }
  await world.database.update('goods_lists', { _id: { $eq: first.id } }, unsent)
  world.pass(HOUR)
  const robotUrlOf = () => Promise.resolve(undefined)
  const until = performance.now() + 10_000
  await sweepUnsent({ services: world.services, tellers, robotUrlOf, until, requestId: 'test' })
  expect(await shelf()).toMatchObject([{ received: 400, stock: 400 }])
  expect(await world.all('moves')).toHaveLength(1)
  expect(await world.all('goods_lists')).toMatchObject([{ unsent: [] }])
})

describe('units', () => {
  const unit = { stationId: fenglin, name: '北仓粮行', kind: 'company' } as const
  const contact = { name: '吴经理', phone: '13800000001' }

  test('are in the register once, and at every station of their own', async () => {
    const { id } = await world.ask(chen, contract.addGiver, unit)
    expect(await world.tell(li, contract.addGiver, unit)).toMatchObject({
      ...{ code: 'goods.giver_known', detail: { id } },
    })
    expect(await world.codeOf(zhao, contract.addGiver, { ...unit, stationId: guoyuan })).toBe('ok')
    expect((await world.ask(chen, contract.listGivers, {})).items).toHaveLength(1)
  })

  test('whom to call lies sealed, and who looked stands in the log', async () => {
    const { id } = await world.ask(chen, contract.addGiver, { ...unit, contact })
    expect(JSON.stringify(await world.all('givers'))).not.toMatch(/吴经理|13800000001/)
    expect(await world.ask(li, contract.openGiverContact, { id })).toEqual({ id, contact })
    expect(await world.all('givers')).toMatchObject([
      { log: [{ fact: 'giver.added' }, { fact: 'giver.contact_opened', by: li.id }] },
    ])
    await world.ask(chen, contract.changeGiver, {
      id,
      name: '北仓粮油',
      contact: { ...contact, name: '郑经理' },
    })
    expect((await world.ask(chen, contract.openGiverContact, { id })).contact?.name).toBe('郑经理')
    await world.ask(chen, contract.changeGiver, { id, kind: 'charity' })
    expect((await world.ask(chen, contract.listGivers, {})).items).toMatchObject([
      { name: '北仓粮油', kind: 'charity', hasContact: true },
    ])
  })

  test('without anybody named, there is nobody to call', async () => {
    const { id } = await world.ask(chen, contract.addGiver, unit)
    expect(await world.ask(chen, contract.openGiverContact, { id })).toEqual({ id })
  })

  test('a promise is changed while it is open', async () => {
    await world.insert('pledges', aPledge())
    const change = {
      id: '7chunhe',
      lines: [{ name: '口罩', unit: '只', quantity: 80 }],
      promisedOn: '2026-04-01',
    }
    await world.ask(chen, contract.changePledge, change)
    await world.ask(chen, contract.closePledge, { id: '7chunhe', end: 'called_off' })
    expect(await world.codeOf(chen, contract.changePledge, change)).toBe('goods.pledge_closed')
    expect(await world.all('pledges')).toMatchObject([{ promisedOn: '2026-04-01', end: 'called_off' }])
  })
})

test('an item is on the stock list once; its minimum shows what is below it', async () => {
  const rice = { stationId: fenglin, name: '大米', unit: '袋', kind: 'food' } as const
  const commandId = aCommandId()
  const { id } = await world.ask(chen, contract.addItem, rice, commandId)
  expect(await world.ask(chen, contract.addItem, rice, commandId)).toEqual({ id, minLevel: 0 })
  expect(await world.tell(li, contract.addItem, rice)).toMatchObject({
    ...{ code: 'goods.item_known', detail: { id } },
  })
  expect(await world.codeOf(li, contract.addItem, { ...rice, unit: '斤' })).toBe('ok')
  expect(await world.codeOf(zhao, contract.addItem, rice)).toBe('not_found')
  await world.ask(chen, contract.receiveList, delivery({ lines: [{ itemId: id, quantity: 9, ...price }] }))
  await world.ask(chen, contract.changeItem, { id, minLevel: 10 })
  await world.ask(chen, contract.changeItem, { id, kind: 'daily' })
  const { items } = await world.ask(chen, contract.listItems, {})
  expect(items.find((one) => one.id === id)).toMatchObject({
    ...{ stock: 9, minLevel: 10, isBelow: true, kind: 'daily' },
  })
  expect(await world.ask(chen, contract.getStock, { stationId: fenglin })).toMatchObject({
    below: [{ id, stock: 9 }],
  })
})
