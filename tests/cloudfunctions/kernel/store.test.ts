import { collection } from '../../../cloudfunctions/kernel/collection'
import { and, everything, gte, isIn, lte } from '../../../cloudfunctions/kernel/condition'
import { openStore } from '../../../cloudfunctions/kernel/store'
import { refuse } from '../../../shared/kernel/refusal'
import { aCommand, aLamp, chairs, type Lamp, lamps, openDatabaseWorld } from './database-world'

describe('the store', () => {
  let world: Awaited<ReturnType<typeof openDatabaseWorld>>
  beforeAll(async () => {
    world = await openDatabaseWorld()
  })
  afterAll(() => world.close())
  afterEach(() => world.calm())

  const store = () => openStore({ database: world.database })
  const made = async (ownerId: string, rank = 1) => {
    const terms = {
      fields: { ...aLamp, ownerId, rank },
      facts: [{ fact: 'lamp.made' }],
      reply: (lamp: Lamp) => lamp._id,
    }
    return (await store().create(lamps, aCommand(), terms)) as string
  }

  test('what is asked for narrows the scope and never widens it, also on the same field', async () => {
    const mine = await made('scope-mine')
    await made('scope-theirs')
    const scope = { ownerId: 'scope-mine' }
    const where = { ownerId: isIn(['scope-mine', 'scope-theirs']) }
    const found = await store().find(lamps, scope, { where, limit: 9 })
    expect(found.map((lamp) => lamp._id)).toEqual([mine])
    expect(await store().count(lamps, scope, { ownerId: 'scope-theirs' })).toBe(0)
    expect(await store().get(lamps, mine, { _id: 'another' })).toEqual(refuse('not_found'))
  })

  test('two bounds on one field hold together', async () => {
    for (let rank = 0; rank < 6; rank++) await made('bounds', rank)
    const where = and<Lamp>({ rank: gte(2) }, { rank: lte(3) })
    expect(await store().count(lamps, { ownerId: 'bounds' }, where)).toBe(2)
  })

  test('a kept document is there once, whoever keeps it; marking is the same however often; forgetting is for good', async () => {
    const chair = { _id: 'chair1', color: 'red', readAt: 0 }
    expect(
      await Promise.all([store().keep(chairs, chair), store().keep(chairs, chair)]).then((all) => all.sort()),
    ).toEqual([false, true])
    const mark = () => store().mark(chairs, { _id: 'chair1', readAt: 0 }, { readAt: 5 })
    world.strike({ fault: { kind: 'lose' } })
    await mark()
    expect(await mark()).toBe(0)
    expect(await store().get(chairs, 'chair1', everything)).toEqual({ ...chair, readAt: 5 })
    expect(await store().forget(chairs, { _id: 'chair1' })).toBe(1)
    expect(await store().get(chairs, 'chair1', everything)).toEqual(refuse('not_found'))
  })

  test('what goes wrong otherwise is not taken for a duplicate', async () => {
    const nowhere = collection<{ readonly _id: string }>('nowhere', { idPrefix: 'x' })
    await expect(store().keep(nowhere, { _id: 'a' })).rejects.toMatchObject({ kind: 'bug' })
    const blankNowhere = { ...lamps, name: 'nowhere' }
    const revision = {
      blank: aLamp,
      decide: (lamp: Lamp) => ({ next: lamp, facts: [{ fact: 'x' }] }),
      reply: () => 1,
    }
    await expect(store().revise(blankNowhere, 'a', everything, aCommand(), revision)).rejects.toMatchObject({
      kind: 'bug',
    })
  })

  test('a database that is not there is said after a few tries', async () => {
    world.strike({ fault: { kind: 'cut' }, times: 99 })
    const calls = await world.callsOf(async () => {
      await expect(store().get(lamps, 'a', everything)).rejects.toMatchObject({ kind: 'unknown' })
    })
    expect(calls).toHaveLength(3)
  })

  test('somebody is waiting: after some seconds no further try is begun', async () => {
    let at = 0
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (at += 7000))
    world.strike({ fault: { kind: 'cut' }, times: 99 })
    const read = await world.callsOf(() =>
      store()
        .get(lamps, 'a', everything)
        .catch(() => undefined),
    )
    const written = await world.callsOf(() => made('late').catch(() => undefined))
    clock.mockRestore()
    expect([read, written]).toEqual([['getDocument'], ['insertDocument']])
  })

  test('a unique index in the way is not taken for a repetition', async () => {
    const first = await made('unique')
    const command = aCommand()
    world.strike({
      fault: { kind: 'refuse', code: 'DATABASE_DUPLICATE_WRITE', message: 'E11000 index: by_code' },
    })
    const terms = { fields: aLamp, facts: [{ fact: 'lamp.made' }], reply: () => 1 }
    await expect(store().create(lamps, command, terms)).rejects.toMatchObject({ kind: 'duplicate' })
    expect(await store().create(lamps, command, { ...terms, id: first })).toEqual(refuse('command.reused'))
  })

  test('a list needs an order, of fields that can be compared', async () => {
    await expect(store().list(lamps, { ownerId: 'x' }, { order: {} })).rejects.toThrow('needs an order')
    for (let rank = 0; rank < 3; rank++) await made('ordered', rank)
    const byList = { order: { roster: 'asc' }, size: 1 } as const
    await expect(store().list(lamps, { _id: 'x', ownerId: 'ordered' }, byList)).resolves.toEqual({
      items: [],
    })
    const byId = await store().list(lamps, everything, { order: { _id: 'desc' }, size: 2 })
    expect(byId).toMatchObject({ next: expect.any(String) as string })
  })
})
