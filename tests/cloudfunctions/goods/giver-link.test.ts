import { tellers } from '../../../cloudfunctions/jobs/tellers'
import { linkCodeOf } from '../../../cloudfunctions/goods/giver-code'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import * as contract from '../../../shared/goods/contract'
import type { Batch } from '../../../shared/goods/model'
import { WRONG_CODES_MAX } from '../../../shared/people/model'
import { aBatch, aGiver, aList, anItem, aPledge } from '../../world/goods'
import { chen, communities, guoyuan, HOUR, liu, vault, wang, zhao } from '../../world/people'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const code = linkCodeOf(vault, aGiver())
const open = (written = code, who = wang) => world.ask(who, contract.openGiverLink, { code: written })
const told = async () => {
  world.pass(HOUR)
  const until = performance.now() + 15_000
  const services = world.services
  await sweepUnsent({
    ...{ services, tellers, until, requestId: 'sweep' },
    robotUrlOf: () => Promise.resolve(undefined),
  })
}
const masks = { name: '口罩', unit: '只', kind: 'protection' } as const
const line = (itemId: string, quantity: number) => {
  return { itemId, quantity, priceFen: 150, priceSource: 'invoice', pricedOn: '2026-03-01' } as const
}
const toHeyan = (quantity: number, purpose = '走访') => ({
  quantity,
  to: { kind: 'community', communityCode: communities.heyanli, households: 2, people: 5, purpose } as const,
})

/** 春和 gave 100 masks in two deliveries, another unit 50 of the same. */
async function given(): Promise<readonly Batch[]> {
  await world.insert('givers', aGiver())
  await world.insert('givers', aGiver({ _id: '6beicang', name: '北仓粮行' }))
  await world.insert('pledges', aPledge())
  const item = anItem()
  await world.insert('goods_items', item)
  const receive = (giverId: string, quantity: number) =>
    world.ask(chen, contract.receiveList, {
      ...{ stationId: item.stationId, title: '口罩', giverId, receivedOn: '2026-03-02' },
      lines: [line(item._id, quantity)],
    })
  await receive('6chunhe', 60)
  await receive('6chunhe', 40)
  await receive('6beicang', 50)
  await told()
  return ((await world.all('batches')) as object[] as Batch[]).sort((a, b) => b.received - a.received)
}

test('a unit sees what it promised, what came, where each item went and what is left; nothing of another unit', async () => {
  const [sixty, fifty, forty] = await given()
  await world.ask(chen, contract.allocateGoods, { id: sixty!._id, ...toHeyan(20) })
  await world.ask(chen, contract.allocateGoods, { id: forty!._id, ...toHeyan(10) })
  await world.ask(chen, contract.allocateGoods, { id: forty!._id, ...toHeyan(5, '端午节') })
  const here = { kind: 'station', purpose: '门口消毒' } as const
  await world.ask(chen, contract.allocateGoods, { id: sixty!._id, quantity: 3, to: here })
  await world.ask(chen, contract.loseGoods, { id: sixty!._id, quantity: 2, reason: 'broken' })
  await world.ask(chen, contract.allocateGoods, { id: fifty!._id, ...toHeyan(50, '别家送的') })
  await told()
  const view = await open()
  expect(view).toMatchObject({
    ...{ name: '春和便民店', kind: 'company', stationName: '枫林社工站', stationPhone: '022-00001000' },
    pledges: [
      { promisedOn: '2026-03-10', status: 'open', lines: [{ name: '口罩', unit: '只', quantity: 100 }] },
    ],
    ...{ pieces: 100, valueFen: 15_000, left: 60 },
  })
  expect(view.lists.map(({ title, pieces, valueFen }) => [title, pieces, valueFen]).sort()).toEqual([
    ['口罩', 40, 6000],
    ['口罩', 60, 9000],
  ])
  const community = { kind: 'community', name: '河沿里' }
  expect(view.items).toEqual([
    {
      ...{ name: masks.name, unit: masks.unit, received: 100, valueFen: 15_000, left: 60 },
      went: [
        { ...community, purpose: '走访', quantity: 30, households: 4, people: 10 },
        { ...community, purpose: '端午节', quantity: 5, households: 2, people: 5 },
        { kind: 'station', name: '枫林社工站', purpose: '门口消毒', quantity: 3 },
        { kind: 'lost', quantity: 2 },
      ],
    },
  ])
  expect(JSON.stringify(view)).not.toMatch(/北仓|别家/)
  // Who looked leaves no trace.
  expect((await world.all('accounts')).some(({ _id }) => _id === wang.id)).toBe(false)
})

test('what was taken back is no longer seen as gone, with its households; what nobody noted is said as that', async () => {
  const [sixty, , forty] = await given()
  await world.ask(chen, contract.allocateGoods, { id: sixty!._id, ...toHeyan(40) })
  await world.ask(chen, contract.allocateGoods, { id: forty!._id, ...toHeyan(10, '写错的') })
  await told()
  const takeBack = async (of: Batch, quantity: number) => {
    const { moves } = await world.ask(chen, contract.getBatch, { id: of._id })
    const move = moves.items.find(({ out }) => out > 0)
    const standing = move?.out ?? 0
    const asked = { id: of._id, moveId: move?.id ?? '', quantity, standing }
    await world.ask(chen, contract.takeBackGoods, { ...asked, reason: 'wrong_number' })
  }
  await takeBack(sixty!, 36)
  await takeBack(forty!, 10)
  await world.ask(chen, contract.countStock, { id: forty!._id, counted: 37, reason: 'not_noted' })
  await told()
  const view = await open()
  expect(view).toMatchObject({ pieces: 100, left: 93 })
  expect(view.items).toEqual([
    {
      ...{ name: masks.name, unit: masks.unit, received: 100, valueFen: 15_000, left: 93 },
      went: [
        { kind: 'community', name: '河沿里', purpose: '走访', quantity: 4, households: 2, people: 5 },
        { kind: 'unnoted', quantity: 3 },
      ],
    },
  ])
  await takeBack(forty!, 3)
  await told()
  expect((await open()).items[0]?.went).toMatchObject([{ kind: 'community', quantity: 4 }])
})

test('what went to another station is followed there, and counted once', async () => {
  const [sixty] = await given()
  await world.ask(chen, contract.transferGoods, { id: sixty!._id, quantity: 20, stationId: guoyuan })
  await told()
  const [sent] = ((await world.all('batches')) as object[] as Batch[]).filter(
    (one) => one.status === 'coming',
  )
  expect(await open()).toMatchObject({
    pieces: 100,
    left: 100,
    items: [{ received: 100, left: 100, went: [] }],
  })
  await world.ask(zhao, contract.acceptTransfer, { id: sent!._id, counted: 19 })
  const purpose = { kind: 'community', communityCode: communities.guoyuanxincun, purpose: '走访' } as const
  await world.ask(zhao, contract.allocateGoods, { id: sent!._id, quantity: 4, to: purpose })
  await told()
  const view = await open()
  expect(view.items).toMatchObject([{ received: 100, left: 95 }])
  expect(view.items[0]?.went).toEqual([
    { kind: 'community', name: '果园新村', purpose: '走访', quantity: 4 },
    { kind: 'lost', quantity: 1 },
  ])
})

test('an import that is not finished is not in it', async () => {
  await world.insert('givers', aGiver())
  await world.insert('goods_lists', aList({ status: 'writing' }))
  await world.insert('batches', aBatch({ status: 'pending' }))
  expect(await open()).toMatchObject({ pieces: 0, left: 0, lists: [], items: [] })
})

test('the code may be written in any way; a forged one opens nothing, and guessing ends after ten', async () => {
  await world.insert('givers', aGiver())
  await world.insert('givers', aGiver({ _id: '6beicang', name: '北仓粮行' }))
  expect(await open(` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)} `)).toMatchObject({
    name: '春和便民店',
  })
  const codeOf = (written: string, who = wang) => world.codeOf(who, contract.openGiverLink, { code: written })
  for (let n = 0; n < WRONG_CODES_MAX; n++) {
    const forged = code.slice(0, 7) + (code.endsWith('A') ? 'B' : 'A')
    expect(await codeOf(n === 0 ? '6chunhe' : forged)).toBe('not_found')
  }
  expect(await codeOf(code)).toBe('people.try_later')
  expect(await codeOf(code, liu)).toBe('ok')
})

test('renewed, the old code opens nothing; the station sees the one that does', async () => {
  await world.insert('givers', aGiver())
  const id = '6chunhe'
  expect(await world.ask(chen, contract.getGiverLink, { id })).toEqual({ id, code })
  const { code: renewed } = await world.ask(chen, contract.renewGiverLink, { id })
  expect(renewed).toMatch(/^[A-Z2-9]{8}$/)
  expect(renewed).not.toBe(code)
  expect(await world.codeOf(wang, contract.openGiverLink, { code })).toBe('not_found')
  expect(await open(renewed)).toMatchObject({ name: '春和便民店' })
  expect(await world.ask(chen, contract.getGiverLink, { id })).toEqual({ id, code: renewed })
  const { items } = await world.ask(chen, contract.listGivers, {})
  expect(items.map(({ linkCode }) => linkCode)).toEqual([renewed])
  expect(await world.codeOf(zhao, contract.renewGiverLink, { id })).toBe('not_found')
  expect(JSON.stringify(await world.all('givers'))).not.toContain(renewed)
})
