import fc from 'fast-check'
import * as contract from '../../../shared/goods/contract'
import type { Batch } from '../../../shared/goods/model'
import { addTo, delta, type Move } from '../../../shared/goods/moves'
import { anItem } from '../../world/goods'
import { chen, communities, fenglin, guoyuan, zhao } from '../../world/people'
import { openWorld, type World } from '../../world/world'

const COMMANDS = 150
/** So many at the same moment. */
const AT_ONCE = 6
type Command = readonly [what: number, which: number, quantity: number]

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.insert('goods_items', anItem())
})
afterAll(() => world.close())

const cards = async () => (await world.all('batches')) as object[] as Batch[]
const heyanli = { kind: 'community', communityCode: communities.heyanli } as const
const price = { priceFen: 150, priceSource: 'market', pricedOn: '2026-03-01' } as const

/** One command of the two stations, as chance says; what is refused changes nothing. */
async function play(all: readonly Batch[], [what, which, quantity]: Command): Promise<void> {
  const card = all[which % Math.max(1, all.length)]
  if (what === 0 || card === undefined) {
    const line = { itemId: anItem()._id, quantity, ...price }
    const lines = [line, which % 2 === 0 ? { ...line, directedTo: heyanli } : line]
    await world.ask(chen, contract.receiveList, {
      ...{ stationId: fenglin, title: '口罩', receivedOn: '2026-03-02', lines },
    })
    return
  }
  const { _id: id, stationId } = card
  const who = stationId === fenglin ? chen : zhao
  const to = { ...heyanli, communityCode: which % 3 === 0 ? communities.fenglinli : heyanli.communityCode }
  if (what <= 3)
    await world.tell(who, contract.allocateGoods, { id, quantity, to: { ...to, purpose: '走访' } })
  else if (what === 4) {
    const there = stationId === fenglin ? guoyuan : fenglin
    await world.tell(who, contract.transferGoods, { id, quantity, stationId: there })
  } else if (what === 5) await world.tell(who, contract.acceptTransfer, { id, counted: quantity })
  else if (what === 6) await world.tell(who, contract.loseGoods, { id, quantity, reason: 'broken' })
  else if (what === 7) {
    const reason = which % 2 === 0 && quantity < card.stock ? 'not_noted' : 'recount'
    await world.tell(who, contract.countStock, { id, counted: quantity, reason })
  } else await takeBack(who, id, [which, quantity])
}

/** Of something that was given out, as much as chance says; as the page shows it. */
async function takeBack(
  who: typeof chen,
  id: string,
  [which, quantity]: readonly [number, number],
): Promise<void> {
  const { moves } = await world.ask(who, contract.getBatch, { id })
  const given = moves.items.filter(({ kind, out }) => (kind === 'allocate' || kind === 'count') && out > 0)
  const move = given[which % Math.max(1, given.length)]
  if (move === undefined) return
  const standing = move.out - (move.takenBack ?? 0)
  const asked = { id, moveId: move.id, quantity, standing: Math.max(1, standing) }
  await world.tell(who, contract.takeBackGoods, { ...asked, reason: 'wrong_number' })
}

test(`${String(COMMANDS)} commands by chance through the handlers: every card is whole, and its moves add up to it`, async () => {
  const command = fc.tuple(fc.nat(8), fc.nat(99), fc.integer({ min: 1, max: 20 }))
  const chosen = fc.sample(command, COMMANDS)
  for (let from = 0; from < COMMANDS; from += AT_ONCE) {
    const all = await cards()
    await Promise.all(chosen.slice(from, from + AT_ONCE).map((one) => play(all, one)))
  }
  const moves = (await world.all('moves')) as object[] as Move[]
  const all = await cards()
  expect(all.length).toBeGreaterThan(10)
  expect(moves.length).toBeGreaterThan(all.length)
  for (const { _id, received, stock, out, lost } of all) {
    expect(received).toBe(stock + out + lost)
    expect(Math.min(stock, out, lost)).toBeGreaterThanOrEqual(0)
    const own = moves.filter(({ batchId }) => batchId === _id)
    const sum = own.reduce((card, move) => addTo(card, move.delta), delta({}))
    expect(sum).toEqual({ received, stock, out, lost })
  }
  const astray = moves.filter(({ batchId, to }) => {
    const { directedTo } = all.find((card) => card._id === batchId) ?? {}
    return directedTo !== undefined && to !== undefined && to.communityCode !== communities.heyanli
  })
  expect(astray).toEqual([])
  const lists = (await world.all('goods_lists')) as object[] as { readonly pieces: number }[]
  const door = lists.reduce((sum, { pieces }) => sum + pieces, 0)
  const handed = moves
    .filter(({ kind }) => kind !== 'transfer')
    .reduce((sum, move) => sum + move.delta.out, 0)
  expect(all.reduce((sum, card) => sum + card.stock + card.lost, 0)).toBe(door - handed)
}, 20_000)
