import { reconcileFunds } from '../../../cloudfunctions/funds/reconcile-funds'
import { reconcileStock, STOCK_SLICES } from '../../../cloudfunctions/goods/reconcile-stock'
import { jobs } from '../../../cloudfunctions/jobs/jobs'
import { tellers } from '../../../cloudfunctions/jobs/tellers'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import * as contract from '../../../shared/goods/contract'
import type { Move } from '../../../shared/goods/moves'
import type { Notice } from '../../../shared/inbox/model'
import { anItem } from '../../world/goods'
import { chen, communities, DAY, fenglin, HOUR, zhou } from '../../world/people'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const MINUTE = 60_000
/** Every minute of a night, from three to four; the world’s clock stands at ten. */
async function night(): Promise<number> {
  world.pass(17 * HOUR)
  let seen = 0
  for (let minute = 0; minute < 60; minute++) {
    seen += await reconcileStock(world.services)
    world.pass(MINUTE)
  }
  world.pass(6 * HOUR)
  return seen
}
const sweep = () => {
  const until = performance.now() + 10_000
  const robotUrlOf = () => Promise.resolve(undefined)
  return sweepUnsent({ services: world.services, tellers, robotUrlOf, until, requestId: 'test' })
}
const all = async <T>(collection: string) => (await world.all(collection)) as object[] as T[]
const stock = () => world.ask(zhou, contract.getStock, { stationId: fenglin })
const price = { priceFen: 150, priceSource: 'invoice', pricedOn: '2026-03-01' } as const
/** Two lines of ten masks, four of the first given out. */
async function shelved(): Promise<readonly string[]> {
  await world.insert('goods_items', anItem())
  const line = { itemId: anItem()._id, quantity: 10, ...price }
  const list = { stationId: fenglin, title: '口罩', receivedOn: '2026-03-02', lines: [line, line] }
  const { id } = await world.ask(chen, contract.receiveList, list)
  const { batches } = await world.ask(chen, contract.getList, { id })
  const ids = batches.items.map((batch) => batch.id)
  const to = { kind: 'community', communityCode: communities.heyanli, purpose: '走访' } as const
  await world.ask(chen, contract.allocateGoods, { id: ids[0] ?? '', quantity: 4, to })
  return ids
}
const change = (collection: string, id: string, set: Record<string, number>) =>
  world.database.update(collection, { _id: { $eq: id } }, { set })

test('what was taken back, and what went out without a note, agrees', async () => {
  const [id = ''] = await shelved()
  const { moves } = await world.ask(chen, contract.getBatch, { id })
  const moveId = moves.items.find(({ kind }) => kind === 'allocate')?.id ?? ''
  const back = { id, moveId, quantity: 3, standing: 4, reason: 'returned' } as const
  await world.ask(chen, contract.takeBackGoods, back)
  await world.ask(chen, contract.countStock, { id, counted: 7, reason: 'not_noted' })
  await night()
  expect((await stock()).astray).toEqual([])
  await change('batches', id, { stock: 9, out: 1 })
  await night()
  expect((await stock()).astray).toMatchObject([{ id, astray: { stock: 7, out: 3 } }])
})

test('every card is looked at once a night; where all agrees nothing is written', async () => {
  expect(jobs.map(({ name }) => name)).toContain('goods.reconcile')
  await shelved()
  const before = JSON.stringify(await world.all('batches'))
  expect(await night()).toBe(2)
  expect(JSON.stringify(await world.all('batches'))).toBe(before)
  expect((await stock()).astray).toEqual([])
})

test('the page says when every card had been seen; a slice that failed is done again, and the night counts only whole', async () => {
  await shelved()
  const run = (more = {}) => reconcileStock({ ...world.services, ...more })
  world.pass(17 * HOUR)
  for (let slice = 1; slice < STOCK_SLICES; slice++) await run()
  expect((await stock()).comparedAt).toBeUndefined()
  const { database } = world.services
  const busy = Object.assign(Object.create(database) as typeof database, {
    read: (...asked: Parameters<typeof database.read>) =>
      asked[0] === 'batches' ? Promise.reject(new Error('busy')) : database.read(...asked),
  })
  await expect(run({ database: busy })).rejects.toThrow('busy')
  world.pass(2 * HOUR)
  expect((await stock()).comparedAt).toBeUndefined()
  await run()
  const done = world.now()
  expect(await stock()).toMatchObject({ comparedAt: done, astray: [] })
  world.pass(HOUR)
  expect(await run()).toBe(0)
  expect((await stock()).comparedAt).toBe(done)
  world.pass(4 * HOUR)
  expect(await night()).toBe(2)
  expect((await stock()).comparedAt).toBeGreaterThan(done + 20 * HOUR)
})

test('two runs at the same moment count as one, and the funds of that collection are not touched', async () => {
  await shelved()
  await Promise.all([reconcileStock(world.services), reconcileStock(world.services)])
  expect(await world.all('fund_reconciliations')).toMatchObject([{ _id: 'stock', slices: 1, at: 0 }])
  world.pass(DAY)
  expect(await reconcileFunds(world.services)).toBe(0)
  await reconcileFunds(world.services)
  expect((await world.all('fund_reconciliations')).map(({ _id }) => _id).sort()).toEqual(['all', 'stock'])
})

test('a card that is not what its moves add up to: its head is told once, the pages say both numbers, until they agree', async () => {
  const [id = ''] = await shelved()
  await change('batches', id, { stock: 8, out: 2 })
  await night()
  expect((await stock()).astray).toMatchObject([{ id, stock: 8, astray: { stock: 6, out: 4, received: 10 } }])
  const { batch } = await world.ask(chen, contract.getBatch, { id })
  expect(batch).toMatchObject({ stock: 8, out: 2, astray: { stock: 6, out: 4 } })
  await sweep()
  const told = async () =>
    (await all<Notice>('notices')).filter(({ title }) => title === '有一张物资卡对不上')
  expect(await told()).toMatchObject([{ personId: zhou.id }])
  const [notice] = await told()
  expect(notice?.words).toContain('卡上在库 8 只，进出加起来是 6 只；卡上发出 2 只，进出加起来是 4 只')
  await night()
  await sweep()
  expect(await told()).toHaveLength(1)
  await change('batches', id, { stock: 6, out: 4 })
  await night()
  expect((await stock()).astray).toEqual([])
  expect((await world.ask(chen, contract.getBatch, { id })).batch.astray).toBeUndefined()
})

test('a step that is noted only now is no difference; one that nobody noted is', async () => {
  const [id = ''] = await shelved()
  const [given] = (await all<Move>('moves')).filter(({ kind }) => kind === 'allocate')
  await world.database.remove('moves', { _id: { $eq: given?._id ?? '' } })
  const flag = { unsent: ['achen:one'], updatedAt: world.now() + 17 * HOUR }
  await world.database.update('batches', { _id: { $eq: id } }, { set: flag })
  await night()
  expect((await stock()).astray).toEqual([])
  world.pass(DAY)
  await night()
  expect((await stock()).astray).toMatchObject([{ id, stock: 6, astray: { stock: 10, out: 0 } }])
})
