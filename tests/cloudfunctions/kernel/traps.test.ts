import {
  and,
  type Condition,
  everything,
  exists,
  gt,
  isIn,
  lt,
  or,
  toQuery,
} from '../../../cloudfunctions/kernel/condition'
import { openStore } from '../../../cloudfunctions/kernel/store'
import { StoreMisuse } from '../../../cloudfunctions/kernel/misuse'
import { aCommand, aLamp, type Lamp, lamps, openDatabaseWorld } from './database-world'

/** The traps of the SDK, in the order of the reference page on its wire format: none can be stepped into here. */
describe('traps of the SDK', () => {
  let world: Awaited<ReturnType<typeof openDatabaseWorld>>
  beforeAll(async () => {
    world = await openDatabaseWorld()
  })
  afterAll(() => world.close())

  const made = async (fields: Partial<typeof aLamp | Lamp> = {}, by = 'wang') => {
    const store = openStore({ database: world.database })
    const terms = {
      fields: { ...aLamp, ...fields },
      facts: [{ fact: 'lamp.made' }],
      reply: (lamp: Lamp) => lamp._id,
    }
    return (await store.create(lamps, aCommand(by), terms)) as string
  }
  const changed = (id: string, change: (lamp: Lamp) => Lamp) =>
    openStore({ database: world.database }).revise(lamps, id, everything, aCommand(), {
      decide: (lamp) => ({ next: change(lamp), facts: [{ fact: 'lamp.changed' }] }),
      reply: (lamp) => lamp._id,
    })
  const stored = async (id: string) => {
    const [lamp] = await world.database.read('lamps', { _id: { $eq: id } }, { limit: 1 })
    return lamp as Lamp
  }

  test('1: two alternatives in one condition both hold', async () => {
    const ownerId = 'trap1'
    await made({ ownerId, status: 'lit', rank: 1 })
    const fits = await made({ ownerId, status: 'dark', rank: 5 })
    await made({ ownerId, status: 'dark', rank: 9 })
    const either = and<Lamp>(or({ status: 'dark' }, { holder: 'x' }), or({ rank: 1 }, { rank: 5 }))
    const found = await openStore({ database: world.database }).find(
      lamps,
      { ownerId },
      { where: either, limit: 9 },
    )
    expect(found.map((lamp) => lamp._id)).toEqual([fits])
  })

  test('2: a list of conditions is not modified, and a path into a list needs no elemMatch', async () => {
    const parts: Condition<Lamp>[] = [{ rank: gt(1) }, { rank: lt(9) }]
    const before = JSON.stringify(parts)
    toQuery(and(...parts))
    toQuery(and(...parts))
    expect(JSON.stringify(parts)).toBe(before)
    const ownerId = 'trap2'
    const seated = await made({ ownerId, roster: [{ personId: 'li' }, { personId: 'zhao' }] })
    await made({ ownerId, roster: [{ personId: 'qian' }] })
    const store = openStore({ database: world.database })
    const found = await store.find(lamps, { ownerId }, { where: { 'roster.personId': 'zhao' }, limit: 9 })
    expect(found.map((lamp) => lamp._id)).toEqual([seated])
  })

  test.each([
    ['undefined', { ownerId: undefined }],
    ['an empty object', { ownerId: {} }],
    ['nothing at all', {}],
    ['not a number', { rank: NaN }],
    ['a list with a gap', { ownerId: isIn<string | number>(['a', NaN]) }],
    ['an operator in place of a field', { $where: 'true' }],
  ])('3: a condition of %s is refused instead of vanishing', (_name, condition) => {
    const asked = condition as Condition<Lamp>
    expect(() => toQuery(asked)).toThrow(StoreMisuse)
    expect(() => openStore({ database: world.database }).find(lamps, asked, { limit: 1 })).toThrow(
      StoreMisuse,
    )
    expect(() => openStore({ database: world.database }).forget(lamps, asked)).toThrow(StoreMisuse)
  })

  test('3: no condition at all must be said, and an empty "or" is no condition', () => {
    expect(toQuery(everything)).toEqual({})
    expect(() => toQuery(or<Lamp>())).toThrow(StoreMisuse)
    expect(toQuery<Lamp>({ holder: exists(false) })).toEqual({ holder: { $exists: false } })
  })

  test('4: an empty object is stored, and an object replaces the one before instead of merging into it', async () => {
    const id = await made({ place: { floor: 3, note: 'left door' } })
    await changed(id, (lamp) => ({ ...lamp, place: { floor: 4 } }))
    expect((await stored(id)).place).toEqual({ floor: 4 })
    await changed(id, (lamp) => ({ ...lamp, place: {} as NonNullable<Lamp['place']> }))
    expect((await stored(id)).place).toEqual({})
  })

  test('4: there is no server date to get lost: a date is refused, times are epoch ms', async () => {
    const place: object = { floor: new Date() }
    await expect(made({ place: place as NonNullable<Lamp['place']> })).rejects.toThrow(
      'keep dates as epoch ms',
    )
  })

  test('5: a transaction offers no search, count or bulk change that would run outside of it', async () => {
    await openStore({ database: world.database }).transact((t) => {
      expect(
        ['find', 'list', 'count', 'countBy', 'tally', 'sum', 'middleSpan', 'mark', 'forget', 'where'].filter(
          (name) => name in t,
        ),
      ).toEqual([])
      return Promise.resolve('read')
    })
  })

  test('6: a record is read the same way inside and outside of a transaction', async () => {
    const id = await made()
    const store = openStore({ database: world.database })
    const outside = await store.get(lamps, id, { ownerId: 'wang' })
    expect(await store.transact((t) => t.get(lamps, id, { ownerId: 'wang' }))).toEqual(outside)
    expect(await store.transact((t) => t.get(lamps, 'lnone', everything))).toEqual({ refused: 'not_found' })
    expect(await store.get(lamps, 'lnone', everything)).toEqual({ refused: 'not_found' })
  })

  test('7: a rule that changes the id is told so, and nothing is written', async () => {
    const id = await made()
    await expect(changed(id, (lamp) => ({ ...lamp, _id: 'lother' }))).rejects.toThrow(StoreMisuse)
    expect((await stored(id)).version).toBe(1)
  })

  test('8: the document is stored itself, without a wrapper', async () => {
    expect(Object.keys(await stored(await made())).sort()).toEqual(
      [
        '_id',
        'createdAt',
        'log',
        'ownerId',
        'rank',
        'roster',
        'status',
        'unsent',
        'updatedAt',
        'version',
      ].sort(),
    )
  })

  test.each([
    ['bytes', Buffer.from('photo')],
    ['a big integer', 1n],
    ['an endless number', Infinity],
    ['a gap in a list', [undefined]],
    ['an operator among the members', { $inc: 1 }],
    ['a dot in a name', { 'a.b': 1 }],
    ['a function', () => 1],
  ])('values that would not come back as they were: %s is refused', async (_name, value) => {
    const place: object = { floor: value }
    await expect(made({ place: place as NonNullable<Lamp['place']> })).rejects.toThrow(StoreMisuse)
  })

  test('an object that holds itself is refused', async () => {
    const place: { floor: number; self?: unknown } = { floor: 1 }
    place.self = place
    await expect(made({ place })).rejects.toThrow(StoreMisuse)
  })
})
