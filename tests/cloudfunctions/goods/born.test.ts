import { born } from '../../../cloudfunctions/goods/born'
import { moves } from '../../../cloudfunctions/goods/goods-store'
import { moveOf, receipt } from '../../../shared/goods/list-rules'
import { type Database, DatabaseError } from '../../../cloudfunctions/kernel/database'
import { keepAll } from '../../../cloudfunctions/kernel/keep-all'
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
  await keepAll(world.database, moves, made(2))
  await Promise.all([keepAll(world.database, moves, made(5)), keepAll(world.database, moves, made(5))])
  expect(await world.all('moves')).toHaveLength(5)
})

test('five hundred go in one call; one more makes two', async () => {
  const ofMoves = async (count: number, from: number) =>
    world.callsOf(() => keepAll(world.database, moves, made(count, from)))
  expect(await ofMoves(500, 1000)).toEqual(['moves'])
  expect(await ofMoves(501, 2000)).toEqual(['moves', 'moves'])
})

test('where the database does not answer, whoever asked hears of it', async () => {
  const down: Database = Object.assign(Object.create(world.database) as Database, {
    insertMany: () => Promise.reject(new Error('down')),
  })
  await expect(keepAll(down, moves, made(1, 9000))).rejects.toThrow('down')
})

test('where the answer was lost it is looked up, and nothing is stored twice; what never answers is given up', async () => {
  let sent = 0
  const lossy: Database = Object.assign(Object.create(world.database) as Database, {
    insertMany: async (...all: Parameters<Database['insertMany']>) => {
      sent++
      await world.database.insertMany(...all)
      throw new DatabaseError('unknown', 'ESOCKETTIMEDOUT', 'no answer')
    },
  })
  await keepAll(lossy, moves, made(3, 8000))
  expect(sent).toBe(1)
  const ids = { _id: { $in: made(3, 8000).map(({ _id }) => _id) } }
  expect(await world.database.count('moves', ids)).toBe(3)
  const deaf: Database = Object.assign(Object.create(world.database) as Database, {
    insertMany: () => Promise.reject(new DatabaseError('overloaded', 'EXCEED_REQUEST_LIMIT', 'busy')),
  })
  await expect(keepAll(deaf, moves, made(1, 9500))).rejects.toThrow('busy')
})
