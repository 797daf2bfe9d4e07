import { jobs } from '../../../cloudfunctions/jobs/jobs'
import { tellers } from '../../../cloudfunctions/jobs/tellers'
import { warnOfExpiries, warnOfLevels } from '../../../cloudfunctions/goods/warn-stock'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import * as contract from '../../../shared/goods/contract'
import type { Move, Recipient } from '../../../shared/goods/moves'
import { aBatch, aGivingOut, anItem } from '../../world/goods'
import {
  account,
  chen,
  communities,
  DAY,
  fenglin,
  guoyuan,
  HOUR,
  li,
  person,
  post,
  zhao,
  zhou,
} from '../../world/people'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const { _id: id } = aBatch()
const toHeyanli: Recipient = {
  ...{ kind: 'community', communityCode: communities.heyanli, households: 4, purpose: '端午节走访' },
}
const some = (quantity: number) => ({ id, quantity, to: toHeyanli })
const card = async (batchId = id) => (await world.ask(chen, contract.getBatch, { id: batchId })).batch

describe('given out', () => {
  test('the card and its moves say where it went, by number of households, without anybody’s name', async () => {
    await world.insert('batches', aBatch())
    expect(await world.ask(chen, contract.allocateGoods, some(4))).toEqual({
      ...{ id, status: 'here', received: 10, stock: 6, out: 4, lost: 0 },
    })
    const { moves } = await world.ask(li, contract.getBatch, { id })
    expect(moves.items).toMatchObject([
      { kind: 'allocate', stock: -4, out: 4, toName: '河沿里', to: { households: 4, purpose: '端午节走访' } },
    ])
  })

  test('sent twice it goes out once', async () => {
    await world.insert('batches', aBatch())
    const commandId = aCommandId()
    await world.ask(chen, contract.allocateGoods, some(4), commandId)
    await world.ask(chen, contract.allocateGoods, some(4), commandId)
    expect(await world.codeOf(chen, contract.allocateGoods, some(5), commandId)).toBe('command.reused')
    expect(await card()).toMatchObject({ stock: 6, out: 4 })
    expect(await world.all('moves')).toHaveLength(1)
  })

  test('why not: how many are left, where it may go, since when it is past its day', async () => {
    await world.insert('batches', aBatch({ out: 7 }))
    expect(await world.tell(chen, contract.allocateGoods, some(4))).toMatchObject({
      ...{ code: 'goods.stock_short', detail: { stock: 3, unit: '只' } },
    })
    await world.insert('batches', aBatch({ _id: '8late', expiresOn: '2026-03-01' }))
    expect(await world.codeOf(chen, contract.allocateGoods, { ...some(1), id: '8late' })).toBe(
      'goods.expired',
    )
    await world.insert('batches', aBatch({ _id: '8coming', status: 'coming' }))
    expect(await world.codeOf(chen, contract.allocateGoods, { ...some(1), id: '8coming' })).toBe(
      'goods.not_here',
    )
    const nowhere = { ...some(1), to: { kind: 'community', purpose: '走访' } } as const
    expect(await world.codeOf(chen, contract.allocateGoods, nowhere)).toBe('goods.recipient')
    expect(await world.all('moves')).toEqual([])
  })

  test('a directed batch goes to its target and nowhere else', async () => {
    const directedTo = { kind: 'community', communityCode: communities.heyanli } as const
    await world.insert('batches', aBatch({ directedTo }))
    const elsewhere = { ...some(1), to: { ...toHeyanli, communityCode: communities.fenglinli } }
    expect(await world.tell(chen, contract.allocateGoods, elsewhere)).toMatchObject({
      code: 'goods.directed',
      detail: { directedTo: `community:${communities.heyanli}`, name: '河沿里' },
      message: expect.stringContaining('只给河沿里') as string,
    })
    expect(
      await world.tell(chen, contract.transferGoods, { id, quantity: 1, stationId: guoyuan }),
    ).toMatchObject({ code: 'goods.directed', message: expect.stringContaining('只给河沿里') as string })
    await world.insert(
      'batches',
      aBatch({ _id: '8home', directedTo: { kind: 'station', stationId: fenglin } }),
    )
    expect(
      await world.tell(chen, contract.transferGoods, { id: '8home', quantity: 1, stationId: guoyuan }),
    ).toMatchObject({ code: 'goods.directed', message: expect.stringContaining('只给枫林社工站') as string })
    const elders = { kind: 'audience', audience: 'elder' } as const
    await world.insert('batches', aBatch({ _id: '8elder', directedTo: elders }))
    expect(await world.tell(chen, contract.allocateGoods, { ...some(1), id: '8elder' })).toMatchObject({
      ...{ code: 'goods.directed', message: expect.stringContaining('只给长者') as string },
    })
    expect(await world.codeOf(chen, contract.allocateGoods, some(1))).toBe('ok')
    expect(await card()).toMatchObject({ stock: 9, directedName: '河沿里' })
  })

  test('only to communities of the station where it lies, whatever the page sends', async () => {
    await world.insert('batches', aBatch())
    const to = (communityCode: string) => ({ ...some(1), to: { ...toHeyanli, communityCode } })
    for (const code of [communities.guoyuanxincun, '120113900099', '999999999999'])
      expect(await world.codeOf(chen, contract.allocateGoods, to(code))).toBe('goods.community_elsewhere')
    // Somebody of both stations cannot mix them either.
    const both = person('openid-both')
    await world.insert(
      'accounts',
      account(both, [post('worker', fenglin, '何'), post('worker', guoyuan, '何')]),
    )
    expect(await world.codeOf(both, contract.allocateGoods, to(communities.guoyuanxincun))).toBe(
      'goods.community_elsewhere',
    )
    expect(await world.all('moves')).toEqual([])
  })

  test('what an import has not finished is not there', async () => {
    await world.insert('batches', aBatch({ status: 'pending' }))
    expect(await world.codeOf(chen, contract.allocateGoods, some(1))).toBe('not_found')
    expect(await world.codeOf(chen, contract.getBatch, { id })).toBe('not_found')
    expect((await world.ask(chen, contract.getStock, { stationId: fenglin })).pieces).toBe(0)
  })
})

describe('to another station', () => {
  const send = { id, quantity: 6, stationId: guoyuan }
  const coming = async () =>
    (await world.ask(zhao, contract.listBatches, { filter: 'coming' })).items[0]?.id ?? ''

  test('out here, on its way there, counted there; what is missing is a loss', async () => {
    await world.insert('batches', aBatch({ pledgeId: '7chunhe' }))
    await world.ask(chen, contract.transferGoods, send)
    expect(await card()).toMatchObject({ stock: 4, out: 6 })
    const there = await coming()
    const stock = await world.ask(zhao, contract.getStock, { stationId: guoyuan })
    expect(stock).toMatchObject({ pieces: 0, coming: [{ id: there, fromName: '枫林社工站', stock: 6 }] })
    const give = { id: there, quantity: 1, to: { kind: 'station', purpose: '门口消毒' } } as const
    expect(await world.codeOf(zhao, contract.allocateGoods, give)).toBe('goods.not_here')
    expect(await world.tell(zhao, contract.acceptTransfer, { id: there, counted: 7 })).toMatchObject({
      ...{ code: 'goods.counted_over', detail: { sent: 6 } },
    })
    expect(await world.ask(zhao, contract.acceptTransfer, { id: there, counted: 5 })).toMatchObject({
      ...{ status: 'here', received: 6, stock: 5, lost: 1 },
    })
    expect(await world.codeOf(zhao, contract.acceptTransfer, { id: there, counted: 5 })).toBe('goods.here')
    const { batch, moves } = await world.ask(zhao, contract.getBatch, { id: there })
    expect(batch).toMatchObject({ giverName: '春和便民店', priceFen: 150, valueFen: 900 })
    expect(moves.items.map(({ kind }) => kind).sort()).toEqual(['accept', 'receive'])
    expect((await world.ask(zhao, contract.listItems, {})).items).toMatchObject([{ name: '口罩', stock: 5 }])
    expect(await world.codeOf(zhao, contract.allocateGoods, give)).toBe('ok')
    // The promise was kept once: what was passed on does not count again.
    const forPledge = (await world.all('batches')).filter((one) => 'pledgeId' in one)
    expect(forPledge).toHaveLength(1)
  })

  test('a second one finds the item on the stock list; the mover sees where it went', async () => {
    await world.insert('batches', aBatch())
    await world.ask(chen, contract.transferGoods, { ...send, quantity: 2 })
    await world.ask(chen, contract.transferGoods, { ...send, quantity: 3 })
    expect(await world.all('goods_items')).toHaveLength(1)
    const { moves } = await world.ask(chen, contract.getBatch, { id })
    expect(moves.items).toMatchObject([
      { kind: 'transfer', toName: '果园新村社工站' },
      { kind: 'transfer', toName: '果园新村社工站' },
    ])
  })

  test('why not: no such station, the same station, not that many', async () => {
    await world.insert('batches', aBatch())
    const codeOf = (more: object) => world.codeOf(chen, contract.transferGoods, { ...send, ...more })
    expect(await codeOf({ stationId: 'snowhere' })).toBe('goods.station_unknown')
    expect(await codeOf({ stationId: fenglin })).toBe('goods.same_station')
    expect(await codeOf({ quantity: 11 })).toBe('goods.stock_short')
  })
})

test('losses and stocktakes stand on the card with their reasons', async () => {
  await world.insert('batches', aBatch())
  await world.ask(chen, contract.loseGoods, { id, quantity: 3, reason: 'broken' })
  await world.ask(chen, contract.countStock, { id, counted: 5, reason: 'missing' })
  await world.ask(chen, contract.countStock, { id, counted: 6, reason: 'found' })
  expect(await card()).toMatchObject({ stock: 6, lost: 4, countedOn: '2026-03-02' })
  expect(await world.tell(chen, contract.countStock, { id, counted: 11, reason: 'found' })).toMatchObject({
    ...{ code: 'goods.count_over', detail: { most: 10 } },
  })
  expect(await world.codeOf(chen, contract.loseGoods, { id, quantity: 7, reason: 'missing' })).toBe(
    'goods.stock_short',
  )
  const { moves } = await world.ask(chen, contract.getBatch, { id })
  expect(moves.items.map(({ reason }) => reason).sort()).toEqual(['broken', 'found', 'missing'])
  const stock = await world.ask(chen, contract.getStock, { stationId: fenglin })
  expect(stock).toMatchObject({ pieces: 6, valueFen: 900, lost: 4, out: 0 })
})

describe('taken back', () => {
  const given = async () => {
    await world.ask(chen, contract.allocateGoods, some(8))
    const { moves } = await world.ask(chen, contract.getBatch, { id })
    return moves.items[0]?.id ?? ''
  }
  const back = (moveId: string, quantity: number, standing = 8) =>
    ({ id, moveId, quantity, standing, reason: 'wrong_number' }) as const

  test('eight typed for two: both lines of the pair say it, and the card and the stock are right', async () => {
    await world.insert('batches', aBatch())
    const moveId = await given()
    expect(await world.ask(li, contract.takeBackGoods, back(moveId, 6))).toMatchObject({ stock: 8, out: 2 })
    const { batch, moves } = await world.ask(chen, contract.getBatch, { id })
    expect(batch).toMatchObject({ received: 10, stock: 8, out: 2, lost: 0, valueFen: 1500 })
    expect(moves.items.find(({ kind }) => kind === 'allocate')).toMatchObject({ out: 8, takenBack: 6 })
    expect(moves.items.find(({ kind }) => kind === 'back')).toMatchObject({
      ...{ stock: 6, out: -6, toName: '河沿里', reason: 'wrong_number', on: '2026-03-02' },
      takesBack: { moveId, given: 8 },
    })
    // Who and when stand with the move; the first one is as it was written.
    const kept = (await world.all('moves')) as object[] as Move[]
    expect(kept.find(({ kind }) => kind === 'back')?.log).toMatchObject([{ by: li.id, at: world.now() }])
    expect(kept.find(({ kind }) => kind === 'allocate')).toMatchObject({ version: 1, delta: { out: 8 } })
    const stock = await world.ask(chen, contract.getStock, { stationId: fenglin })
    expect(stock).toMatchObject({ pieces: 8, out: 2 })
  })

  test('sent twice it is taken back once; more than stands, or seen before another, is refused', async () => {
    await world.insert('batches', aBatch())
    const moveId = await given()
    const commandId = aCommandId()
    await world.ask(chen, contract.takeBackGoods, back(moveId, 6), commandId)
    await world.ask(chen, contract.takeBackGoods, back(moveId, 6), commandId)
    expect(await world.tell(li, contract.takeBackGoods, back(moveId, 1))).toMatchObject({
      ...{ code: 'goods.back_changed', detail: { stands: 2, unit: '只' } },
    })
    expect(await world.codeOf(li, contract.takeBackGoods, back(moveId, 3, 2))).toBe('goods.back_over')
    expect(await card()).toMatchObject({ stock: 8, out: 2 })
  })

  test('what is past its day comes back, and what is directed stays so', async () => {
    const directedTo = { kind: 'community', communityCode: communities.heyanli } as const
    await world.insert('batches', aBatch({ directedTo, out: 4, expiresOn: '2026-03-01' }))
    await world.insert('moves', aGivingOut())
    await world.ask(chen, contract.takeBackGoods, back(aGivingOut()._id, 4, 4))
    expect(await card()).toMatchObject({ stock: 10, out: 0, directedTo })
    expect(await world.codeOf(chen, contract.loseGoods, { id, quantity: 4, reason: 'expired' })).toBe('ok')
  })

  test('not what was sent to a station, not by another card, not by another station', async () => {
    await world.insert('batches', aBatch())
    await world.insert('batches', aBatch({ _id: '8other', out: 8 }))
    const moveId = await given()
    await world.ask(chen, contract.transferGoods, { id, quantity: 1, stationId: guoyuan })
    const { moves } = await world.ask(chen, contract.getBatch, { id })
    const sent = moves.items.find(({ kind }) => kind === 'transfer')?.id ?? ''
    expect(await world.codeOf(chen, contract.takeBackGoods, back(sent, 1, 1))).toBe('goods.not_given')
    const other = { ...back(moveId, 1), id: '8other' }
    expect(await world.codeOf(chen, contract.takeBackGoods, other)).toBe('not_found')
    expect(await world.codeOf(zhao, contract.takeBackGoods, back(moveId, 1))).toBe('not_found')
    expect(await card()).toMatchObject({ out: 9 })
  })
})

describe('the clock', () => {
  const told = async () =>
    ((await world.all('notices')) as unknown[] as { personId: string; title: string }[])
      .map(({ personId, title }) => `${title} ${personId}`)
      .sort()
  const deliver = async () => {
    world.pass(HOUR)
    const until = performance.now() + 10_000
    const robotUrlOf = () => Promise.resolve(undefined)
    await sweepUnsent({ services: world.services, tellers, robotUrlOf, until, requestId: 'test' })
  }
  const ofAll = (title: string) => [chen, li, zhou].map((one) => `${title} ${one.id}`).sort()

  test('says once to everybody of the station what runs out within thirty days', async () => {
    await world.insert('batches', aBatch({ expiresOn: '2026-04-01' }))
    await world.insert('batches', aBatch({ _id: '8later', expiresOn: '2026-04-02' }))
    await world.insert('batches', aBatch({ _id: '8gone', expiresOn: '2026-03-10', out: 10 }))
    expect(await warnOfExpiries(world.services)).toBe(1)
    expect(await warnOfExpiries(world.services)).toBe(0)
    await deliver()
    expect(await told()).toEqual(ofAll('有一批快到期了'))
    const { expiring } = await world.ask(chen, contract.getStock, { stationId: fenglin })
    expect(expiring.map((one) => one.id)).toEqual([id])
    world.pass(DAY)
    expect(await warnOfExpiries(world.services)).toBe(1)
  })

  test('says once what is below its minimum, again after there was enough', async () => {
    await world.insert('goods_items', anItem({ minLevel: 5, isWatched: true }))
    await world.insert('batches', aBatch({ out: 6 }))
    expect(await warnOfLevels(world.services)).toBe(1)
    expect(await warnOfLevels(world.services)).toBe(0)
    await deliver()
    expect(await told()).toEqual(ofAll('有一样不多了'))
    await world.insert('batches', aBatch({ _id: '8more' }))
    expect(await warnOfLevels(world.services)).toBe(1)
    await world.ask(chen, contract.allocateGoods, { ...some(10), id: '8more' })
    world.pass(HOUR)
    expect(await warnOfLevels(world.services)).toBe(1)
    await deliver()
    expect(await told()).toHaveLength(6)
  })

  test('looks at the levels twice an hour, and is among the jobs', async () => {
    await world.insert('goods_items', anItem({ minLevel: 5, isWatched: true }))
    world.pass(60_000)
    expect(await warnOfLevels(world.services)).toBe(0)
    world.pass(29 * 60_000)
    expect(await warnOfLevels(world.services)).toBe(1)
    expect(jobs.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['goods.warnOfExpiries', 'goods.warnOfLevels']),
    )
  })
})
