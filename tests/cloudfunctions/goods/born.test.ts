import { born, putAll } from '../../../cloudfunctions/goods/born'
import { moves } from '../../../cloudfunctions/goods/goods-store'
import { moveOf, receipt } from '../../../shared/goods/list-rules'
import type { Database } from '../../../cloudfunctions/kernel/database'
import { aBatch } from '../../world/goods'
import { MONDAY } from '../../world/people'
import { openWorld, type World } from '../../world/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const entry = { id: 'achen:1', fact: 'goods_list.received', at: MONDAY, by: 'achen' }
const made = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => {
    const move = moveOf(aBatch(), receipt(aBatch()))
    return born(moves, `9move${String(from + at).padStart(4, '0')}`, move, entry, 'move.made')
  })

test('what follows from a fact is the same however often: in the name of whoever did it, and told to nobody', () => {
  expect(made(1)).toEqual(made(1))
  expect(made(1)[0]).toMatchObject({ version: 1, createdAt: MONDAY, unsent: [], log: [{ by: 'achen' }] })
})

test('what a broken-off call left is filled up, by two at once, too', async () => {
  await putAll(world.database, moves, made(2))
  await Promise.all([putAll(world.database, moves, made(5)), putAll(world.database, moves, made(5))])
  expect(await world.all('moves')).toHaveLength(5)
})

test('five hundred go in one call; one more makes two', async () => {
  const ofMoves = async (count: number, from: number) =>
    world.callsOf(() => putAll(world.database, moves, made(count, from)))
  expect(await ofMoves(500, 1000)).toEqual(['moves'])
  expect(await ofMoves(501, 2000)).toEqual(['moves', 'moves'])
})

test('where the database does not answer, whoever asked hears of it', async () => {
  const down: Database = Object.assign(Object.create(world.database) as Database, {
    insertMany: () => Promise.reject(new Error('down')),
  })
  await expect(putAll(down, moves, made(1, 9000))).rejects.toThrow('down')
})
