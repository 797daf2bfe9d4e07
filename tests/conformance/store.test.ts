import { openCloudbase } from '../../cloudfunctions/kernel/cloudbase-store'
import type { Change, Database } from '../../cloudfunctions/kernel/database'
import { openDatabaseWorld } from '../cloudfunctions/kernel/database-world'

/**
 * What the kernel relies on in a database, one by one. The emulator always; a real environment when `LM_CONFORMANCE_ENV`
 * names one and its credentials are set: it needs the collections `lamps` and `chairs`, and keeps what is written.
 */
const real = process.env['LM_CONFORMANCE_ENV']
const places = [
  { name: 'the emulator', open: () => openDatabaseWorld() },
  ...(real === undefined
    ? []
    : [
        {
          name: `the environment ${real}`,
          open: () => {
            Object.assign(process.env, { TCB_ENV: real, TCB_CONTEXT_KEYS: 'TCB_ENV' })
            const { database } = openCloudbase({ timeoutMs: 10_000 })
            return Promise.resolve({ database, close: () => Promise.resolve() })
          },
        },
      ]),
]

describe.each(places)('the store on $name', ({ open }) => {
  let db: Database
  let close: () => Promise<unknown>
  const run = Date.now().toString(36)
  let made = 0
  const insert = async (fields: Parameters<Database['insert']>[1] = {}) => {
    const _id = `c${run}${String(++made).padStart(4, '0')}`
    await db.insert('lamps', { ownerId: run, rank: 1, ...fields, _id })
    return _id
  }
  const byId = (_id: string) => ({ _id: { $eq: _id } })
  const read = async (_id: string) => (await db.read('lamps', byId(_id), { limit: 1 }))[0]
  const update = (_id: string, change: Change) => db.update('lamps', byId(_id), change)

  beforeAll(async () => {
    const world = await open()
    db = world.database
    close = () => world.close()
  })
  afterAll(() => close())

  test('what is inserted is read back as it was: texts, numbers, lists, objects, null, large numbers', async () => {
    const fields = {
      text: '灯 \u{1F4A1} "a.b" $x',
      n: 1.5,
      large: 1_772_000_000_123,
      no: null,
      yes: true,
      list: [1, [2], {}],
      deep: { a: {} },
    }
    const _id = await insert(fields)
    expect(await read(_id)).toEqual({ _id, ownerId: run, rank: 1, ...fields })
  })

  test('the same id twice is a duplicate', async () => {
    const _id = await insert()
    await expect(db.insert('lamps', { _id })).rejects.toMatchObject({ kind: 'duplicate' })
  })

  test('a missing collection is an error, also when writing', async () => {
    await expect(db.insert('nowhere', { _id: 'a' })).rejects.toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
    })
    await expect(db.read('nowhere', byId('a'), { limit: 1 })).rejects.toMatchObject({ kind: 'bug' })
  })

  test('an update on condition of the version happens once', async () => {
    const _id = await insert({ version: 1 })
    const once = () => db.update('lamps', { ...byId(_id), version: { $eq: 1 } }, { inc: { version: 1 } })
    const updated = await Promise.all(Array.from({ length: 20 }, once))
    expect(updated.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await read(_id)).toMatchObject({ version: 2 })
  })

  test('set replaces, remove takes away, push appends and keeps the newest, pull takes out, inc counts below', async () => {
    const _id = await insert({
      place: { a: 1, b: 2 },
      gone: 1,
      log: ['a'],
      last: ['1', '2'],
      unsent: ['x', 'y', 'x'],
      left: { n: 3 },
    })
    await update(_id, {
      set: { place: { c: 3 }, fresh: {} },
      remove: ['gone'],
      inc: { 'left.n': -1 },
      push: { log: { each: ['b', 'c'] }, last: { each: ['3'], keepLast: 2 } },
      pull: { unsent: ['x'] },
    })
    const _ = { _id, ownerId: run, rank: 1 }
    expect(await read(_id)).toEqual({
      ..._,
      place: { c: 3 },
      fresh: {},
      log: ['a', 'b', 'c'],
      last: ['2', '3'],
      unsent: ['y'],
      left: { n: 2 },
    })
  })

  test('push and inc make what is not there', async () => {
    const _id = await insert()
    await update(_id, { push: { log: { each: [{ id: 'a' }] } }, inc: { n: 2 } })
    expect(await read(_id)).toMatchObject({ log: [{ id: 'a' }], n: 2 })
  })

  test('updateAndReturn: one winner, who sees what the own write left; the others see nothing', async () => {
    const _id = await insert()
    const take = (n: number) =>
      db.updateAndReturn(
        'lamps',
        { ...byId(_id), holder: { $exists: false } },
        { set: { holder: n }, push: { log: { each: [n] } } },
      )
    const taken = await Promise.all(Array.from({ length: 20 }, (_, n) => take(n)))
    const winners = taken.filter((lamp) => lamp !== undefined)
    expect(winners).toEqual([await read(_id)])
  })

  test('a condition on the items of a list: "none of them" and "one of them"', async () => {
    const _id = await insert({ log: [{ id: 'a' }, { id: 'b' }] })
    const fits = async (test: object) =>
      (await db.read('lamps', { ...byId(_id), 'log.id': test }, { limit: 1 })).length === 1
    expect([await fits({ $ne: 'a' }), await fits({ $ne: 'c' })]).toEqual([false, true])
    expect([await fits({ $eq: 'b' }), await fits({ $eq: 'c' })]).toEqual([true, false])
  })

  test('order by several fields, ties by id, more than one direction, and a limit', async () => {
    const ids: string[] = []
    for (const rank of [2, 1, 2]) ids.push(await insert({ ownerId: `${run}order`, rank }))
    const owner = { ownerId: { $eq: `${run}order` } }
    const order = { rank: 'asc', _id: 'asc' } as const
    const sorted = await db.read('lamps', owner, { order, limit: 9 })
    expect(sorted.map((lamp) => lamp._id)).toEqual([ids[1], ids[0], ids[2]])
    expect(await db.read('lamps', owner, { order, limit: 2 })).toHaveLength(2)
  })

  test('count, count by a field, and remove', async () => {
    for (const rank of [1, 1, 2]) await insert({ ownerId: `${run}count`, rank })
    const owner = { ownerId: { $eq: `${run}count` } }
    expect(await db.count('lamps', owner)).toBe(3)
    expect(await db.countBy('lamps', owner, 'rank')).toEqual(
      new Map([
        ['1', 2],
        ['2', 1],
      ]),
    )
    expect(await db.remove('lamps', owner)).toBe(3)
    expect(await db.count('lamps', owner)).toBe(0)
  })

  test('tally: over several fields, also one below, null where there is none; the middle span of each group', async () => {
    const rows: [number, string | undefined, number | undefined][] = [
      [1, 'a', 5],
      [1, 'a', 40],
      [1, 'a', 10],
      [1, 'a', undefined],
      [1, undefined, 7],
      [2, 'a', undefined],
    ]
    for (const [rank, holder, after] of rows) {
      await insert({
        ...{ ownerId: `${run}tally`, rank, startedAt: 100 },
        ...(holder === undefined ? {} : { place: { holder } }),
        ...(after === undefined ? {} : { endedAt: 100 + after }),
      })
    }
    const owner = { ownerId: { $eq: `${run}tally` } }
    const sorted = (groups: readonly object[]) => groups.map((one) => JSON.stringify(one)).sort()
    const by = ['rank', 'place.holder']
    expect(sorted(await db.tally('lamps', owner, by))).toEqual(
      sorted([
        { values: [1, 'a'], count: 4 },
        { values: [1, null], count: 1 },
        { values: [2, 'a'], count: 1 },
      ]),
    )
    const span = { from: 'startedAt', to: 'endedAt' }
    expect(sorted(await db.middleSpan('lamps', owner, by, span))).toEqual(
      sorted([
        { values: [1, 'a'], count: 3, middle: 10 },
        { values: [1, null], count: 1, middle: 7 },
      ]),
    )
    // Of four the second, and all of them together without a field.
    expect(await db.middleSpan('lamps', owner, [], span)).toEqual([{ values: [], count: 4, middle: 7 }])
    expect(await db.middleSpan('lamps', { ownerId: { $eq: `${run}none` } }, [], span)).toEqual([])
  })

  test('sum: a number of the documents, or of each item of a list, within groups of fields of either', async () => {
    const amounts = (...each: readonly (readonly [string, number])[]) =>
      each.map(([unit, amount]) => ({ unit, amount }))
    const ownerId = `${run}sum`
    await insert({ ownerId, rank: 2, legs: amounts(['a', 5], ['a', -2], ['b', 7]) })
    await insert({ ownerId, rank: 2, legs: amounts(['b', -7]) })
    await insert({ ownerId, rank: 3, legs: [] })
    const owner = { ownerId: { $eq: ownerId } }
    const sorted = (groups: readonly object[]) => groups.map((one) => JSON.stringify(one)).sort()
    const legs = await db.sum('lamps', owner, ['rank', 'legs.unit'], { of: 'legs.amount', each: 'legs' })
    expect(sorted(legs)).toEqual(
      sorted([
        { values: [2, 'a'], count: 2, total: 3 },
        { values: [2, 'b'], count: 2, total: 0 },
      ]),
    )
    expect(await db.sum('lamps', owner, [], { of: 'rank' })).toEqual([{ values: [], count: 3, total: 7 }])
    expect(await db.sum('lamps', { ownerId: { $eq: `${run}none` } }, [], { of: 'rank' })).toEqual([])
  })

  describe('transactions', () => {
    test('nothing is seen outside before the commit, all of it after', async () => {
      const _id = await insert()
      const t = await db.begin()
      expect(await t.get('lamps', _id)).toMatchObject({ rank: 1 })
      await t.update('lamps', _id, { inc: { rank: 1 } })
      await t.insert('chairs', { _id: `${_id}chair` })
      expect(await t.get('lamps', _id)).toMatchObject({ rank: 2 })
      expect(await read(_id)).toMatchObject({ rank: 1 })
      await t.commit()
      expect(await read(_id)).toMatchObject({ rank: 2 })
      expect(await db.count('chairs', byId(`${_id}chair`))).toBe(1)
    })

    test('rolled back, nothing of it stays', async () => {
      const _id = await insert()
      const t = await db.begin()
      await t.update('lamps', _id, { set: { rank: 9 } })
      await t.rollback()
      expect(await read(_id)).toMatchObject({ rank: 1 })
    })

    test('two that write the same document: one is in conflict', async () => {
      const _id = await insert()
      const [a, b] = [await db.begin(), await db.begin()]
      await a.get('lamps', _id)
      await b.get('lamps', _id)
      await a.update('lamps', _id, { set: { rank: 2 } })
      await expect(b.update('lamps', _id, { set: { rank: 3 } })).rejects.toMatchObject({ kind: 'conflict' })
      await a.commit()
      expect(await read(_id)).toMatchObject({ rank: 2 })
    })

    test('what changed since the transaction looked is a conflict', async () => {
      const _id = await insert()
      const t = await db.begin()
      await t.get('lamps', _id)
      await update(_id, { set: { rank: 5 } })
      await expect(t.update('lamps', _id, { set: { rank: 6 } })).rejects.toMatchObject({ kind: 'conflict' })
    })

    test('a document that is not there is undefined, and an ended transaction takes nothing more', async () => {
      const t = await db.begin()
      expect(await t.get('lamps', 'lnowhere')).toBeUndefined()
      await t.commit()
      await expect(t.get('lamps', 'lnowhere')).rejects.toMatchObject({ kind: 'ended' })
    })
  })
})
