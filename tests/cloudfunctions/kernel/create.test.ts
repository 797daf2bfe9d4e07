import { openStore } from '../../../cloudfunctions/kernel/store'
import type { CommandStamp } from '../../../cloudfunctions/kernel/command-stamp'
import { aCommand, aLamp, type Lamp, lamps, openDatabaseWorld } from './database-world'

describe('create', () => {
  let world: Awaited<ReturnType<typeof openDatabaseWorld>>
  beforeAll(async () => {
    world = await openDatabaseWorld()
  })
  afterAll(() => world.close())
  afterEach(() => world.calm())

  const create = (command: CommandStamp, rank = 1) =>
    openStore({ database: world.database }).create(lamps, command, {
      fields: { ...aLamp, rank },
      facts: [{ fact: 'lamp.made' }, { fact: 'lamp.lit', detail: { rank } }],
      reply: (lamp) => ({ id: lamp._id, rank: lamp.rank }),
    })
  const lampsOf = async (command: CommandStamp) =>
    (await world.database.read('lamps', {}, { order: { _id: 'asc' }, limit: 1000 }))
      .map((lamp) => lamp as Lamp)
      .filter((lamp) => lamp.log[0]?.id === command.id)

  test('one call, an id that fits a mini-program code, the log with receipt and facts', async () => {
    const command = aCommand()
    let reply: unknown
    expect(await world.callsOf(async () => (reply = await create(command)))).toEqual(['insertDocument'])
    const [lamp] = await lampsOf(command)
    expect(reply).toEqual({ id: lamp!._id, rank: 1 })
    expect(lamp!._id).toMatch(/^l[a-z2-7]{19}$/)
    expect(lamp).toMatchObject({ version: 1, createdAt: command.at, updatedAt: command.at, unsent: [] })
    expect(lamp!.log).toEqual([
      { id: command.id, fact: 'lamp.made', at: command.at, by: 'wang', digest: 'same', reply },
      { id: `${command.id}#2`, fact: 'lamp.lit', at: command.at, by: 'wang', detail: { rank: 1 } },
    ])
  })

  test('sent twice: one record, the same answer, also when the record has changed since', async () => {
    const command = aCommand()
    const first = await create(command)
    await world.database.update(
      'lamps',
      { 'log.id': { $eq: command.id }, ownerId: { $eq: 'wang' } },
      { set: { rank: 8 } },
    )
    expect(await create({ ...command, at: command.at + 1 })).toEqual(first)
    expect(await lampsOf(command)).toHaveLength(1)
  })

  test('the same id with another input is refused, and nothing changes', async () => {
    const command = aCommand()
    await create(command)
    expect(await create({ ...command, digest: 'other' }, 7)).toEqual({ refused: 'command.reused' })
    expect((await lampsOf(command)).map((lamp) => lamp.rank)).toEqual([1])
  })

  test('fifty at once with one command id make one record and get one answer', async () => {
    const command = aCommand()
    const answers = await Promise.all(Array.from({ length: 50 }, () => create(command)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await lampsOf(command)).toHaveLength(1)
  })

  test('the same commandId of two people makes two records', async () => {
    const [hers, his] = [aCommand('wang', 'shared-name'), aCommand('li', 'shared-name')]
    expect(await create(hers)).not.toEqual(await create(his))
  })

  test.each([
    ['applied, the answer lost', { kind: 'lose' }],
    ['cut before it was applied', { kind: 'cut' }],
    ['past the time limit, applied', { kind: 'hang', applied: true }],
    ['past the time limit, not applied', { kind: 'hang', applied: false }],
    ['refused for load', { kind: 'refuse', code: 'EXCEED_REQUEST_LIMIT' }],
    ['in conflict', { kind: 'conflict' }],
  ] as const)('%s: one record and the answer', async (_name, fault) => {
    const command = aCommand()
    world.strike({ fault })
    expect(await create(command)).toMatchObject({ rank: 1 })
    expect(await lampsOf(command)).toHaveLength(1)
  })

  test('a service that takes nothing: told to come back, and nothing is there', async () => {
    const command = aCommand()
    world.strike({ fault: { kind: 'refuse', code: 'EXCEED_REQUEST_LIMIT' }, times: 99 })
    expect(await create(command)).toEqual({ refused: 'busy' })
    world.calm()
    expect(await lampsOf(command)).toHaveLength(0)
  })

  test('no answer ever: not said to be unwritten, and the next try gives the answer', async () => {
    const command = aCommand()
    world.strike({ fault: { kind: 'lose' }, times: 99 })
    await expect(create(command)).rejects.toMatchObject({ name: 'DatabaseError', kind: 'unknown' })
    world.calm()
    expect(await create(command)).toMatchObject({ rank: 1 })
    expect(await lampsOf(command)).toHaveLength(1)
  })

  test('a missing collection is a bug, said at once and not tried again', async () => {
    const nowhere = { ...lamps, name: 'nowhere' }
    const store = openStore({ database: world.database })
    const terms = { fields: aLamp, facts: [{ fact: 'x' }], reply: () => 1 }
    let failed: unknown
    const calls = await world.callsOf(async () => {
      failed = await store.create(nowhere, aCommand(), terms).catch((error: unknown) => error)
    })
    expect(failed).toMatchObject({ kind: 'bug', code: 'DATABASE_COLLECTION_NOT_EXIST' })
    expect(calls).toHaveLength(1)
  })

  test('a command without a fact could not be recognised again', async () => {
    const store = openStore({ database: world.database })
    await expect(
      store.create(lamps, aCommand(), { fields: aLamp, facts: [], reply: () => 1 }),
    ).rejects.toThrow('at least one fact')
  })
})
