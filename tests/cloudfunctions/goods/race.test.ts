import * as contract from '../../../shared/goods/contract'
import type { Batch } from '../../../shared/goods/model'
import type { Move } from '../../../shared/goods/moves'
import { aBatch, aGivingOut } from '../../world/goods'
import { chen, communities, guoyuan, li } from '../../world/people'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const { _id: id } = aBatch()
const to = { kind: 'community', communityCode: communities.heyanli, purpose: '走访' } as const
const one = { id, quantity: 1, to }
const codes = async (asked: readonly Promise<string>[]) => {
  const answers = await Promise.all(asked)
  const counts = new Map<string, number>()
  for (const code of answers) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries(counts)
}

test('two workers give out the last box: one does, the other hears that it is gone', async () => {
  await world.insert('batches', aBatch({ received: 1 }))
  const asked = [chen, li].map((who) => world.codeOf(who, contract.allocateGoods, one))
  expect(await codes(asked)).toEqual({ ok: 1, 'goods.stock_short': 1 })
  expect(await world.all('batches')).toMatchObject([{ stock: 0, out: 1 }])
  expect(await world.all('moves')).toHaveLength(1)
})

test('fifty ask for ten boxes: ten go, each by one write, each with its move', async () => {
  await world.insert('batches', aBatch())
  let answered: Record<string, number> = {}
  const calls = await world.callsOf(async () => {
    const who = (place: number) => (place % 2 === 0 ? chen : li)
    const asked = Array.from({ length: 50 }, (_, place) =>
      world.codeOf(who(place), contract.allocateGoods, one),
    )
    answered = await codes(asked)
  })
  expect(answered).toEqual({ ok: 10, 'goods.stock_short': 40 })
  const [card] = (await world.all('batches')) as object[] as Batch[]
  expect(card).toMatchObject({ received: 10, stock: 0, out: 10, lost: 0 })
  const moves = (await world.all('moves')) as object[] as Move[]
  expect(moves.map(({ delta }) => delta.out)).toEqual(Array.from({ length: 10 }, () => 1))
  // Fifty writes, ten of which win and take their flag off; the other forty look why.
  expect(calls.filter((collection) => collection === 'batches')).toHaveLength(50 + 10 + 40)
})

test('giving out, sending on, losing and counting at once: the card is whole and its moves add up to it', async () => {
  await world.insert('batches', aBatch({ received: 40 }))
  const asked = Array.from({ length: 5 }, () => [
    world.codeOf(chen, contract.allocateGoods, { ...one, quantity: 5 }),
    world.codeOf(li, contract.transferGoods, { id, quantity: 2, stationId: guoyuan }),
    world.codeOf(chen, contract.loseGoods, { id, quantity: 1, reason: 'broken' }),
  ])
  const answered = await codes(asked.flat())
  expect(Object.keys(answered).every((code) => ['ok', 'busy', 'goods.stock_short'].includes(code))).toBe(true)
  const cards = (await world.all('batches')) as object[] as Batch[]
  const moves = (await world.all('moves')) as object[] as Move[]
  for (const { received, stock, out, lost } of cards) expect(received).toBe(stock + out + lost)
  const here = cards.find((card) => card._id === id)
  const steps = moves.filter(({ batchId }) => batchId === id)
  expect(steps).toHaveLength(answered['ok'] ?? 0)
  expect(steps.reduce((sum, { delta }) => sum + delta.out, 0)).toBe(here?.out)
  expect(steps.reduce((sum, { delta }) => sum + delta.lost, 0)).toBe(here?.lost)
})

test('two workers take the same number back: one does, the other hears how many count now', async () => {
  await world.insert('batches', aBatch({ out: 4 }))
  await world.insert('moves', aGivingOut())
  const back = { id, moveId: aGivingOut()._id, quantity: 1, standing: 4, reason: 'wrong_number' } as const
  const asked = [chen, li].map((who) => world.codeOf(who, contract.takeBackGoods, back))
  expect(await codes(asked)).toEqual({ ok: 1, 'goods.back_changed': 1 })
  expect(await world.all('batches')).toMatchObject([{ stock: 7, out: 3 }])
  const moves = (await world.all('moves')) as object[] as Move[]
  expect(moves.filter(({ kind }) => kind === 'back')).toHaveLength(1)
})
