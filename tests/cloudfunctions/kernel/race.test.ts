import type { CommandStamp } from '../../../cloudfunctions/kernel/command-stamp'
import { exists, neq } from '../../../cloudfunctions/kernel/condition'
import type { Database } from '../../../cloudfunctions/kernel/database'
import { openStore } from '../../../cloudfunctions/kernel/store'
import { isRefused, refuse } from '../../../shared/kernel/refusal'
import { aCommand, aLamp, type Lamp, lamps, openDatabaseWorld } from './database-world'

describe('race', () => {
  let world: Awaited<ReturnType<typeof openDatabaseWorld>>
  beforeAll(async () => {
    world = await openDatabaseWorld()
  })
  afterAll(() => world.close())
  afterEach(() => world.calm())

  const made = async () => {
    const terms = { fields: aLamp, facts: [{ fact: 'lamp.made' }], reply: (lamp: Lamp) => lamp._id }
    return (await openStore({ database: world.database }).create(lamps, aCommand(), terms)) as string
  }
  const stored = async (id: string) =>
    (await world.database.read('lamps', { _id: { $eq: id } }, { limit: 1 }))[0] as Lamp
  const take = (id: string, command: CommandStamp, ownerId = 'wang') =>
    openStore({ database: world.database }).race(lamps, id, { ownerId }, command, {
      when: { holder: exists(false), status: 'lit' },
      change: { set: { holder: command.by }, inc: { rank: 1 }, push: { roster: [{ personId: command.by }] } },
      facts: [{ fact: 'lamp.taken' }],
      lost: (lamp) => (lamp.holder === undefined ? undefined : refuse('busy', { holder: lamp.holder })),
      reply: (lamp) => ({ holder: lamp.holder }),
    })

  test('fifty people, one lamp: one has it, forty-nine are told who', async () => {
    const id = await made()
    const people = Array.from({ length: 50 }, (_, index) => aCommand(`person${index}`))
    const answers = await Promise.all(people.map((command) => take(id, command)))
    const winners = answers.filter((answer) => !isRefused(answer))
    const { holder } = await stored(id)
    expect(winners).toEqual([{ holder }])
    expect(answers.filter(isRefused)).toEqual(
      Array.from({ length: 49 }, () => refuse('busy', { holder: holder! })),
    )
    expect(await stored(id)).toMatchObject({ version: 2, rank: 2, roster: [{ personId: holder }] })
  })

  test('stepping out of a queue while others step in: everybody has the place that the order gives', async () => {
    const id = await made()
    const move = (who: string, change: 'push' | 'pull') =>
      openStore({ database: world.database }).race(lamps, id, { ownerId: 'wang' }, aCommand(who), {
        when: change === 'pull' ? { queue: who } : { queue: neq(who) },
        change: { [change]: { queue: [who] } },
        facts: [{ fact: `lamp.${change}` }],
        lost: () => refuse('busy'),
        reply: (lamp) => lamp.queue?.indexOf(who),
      })
    for (const who of ['a', 'b', 'c']) await move(who, 'push')
    expect(await Promise.all([move('a', 'pull'), move('d', 'push'), move('e', 'push')])).toHaveLength(3)
    expect((await stored(id)).queue?.slice(0, 2)).toEqual(['b', 'c'])
    expect([...((await stored(id)).queue ?? [])].sort()).toEqual(['b', 'c', 'd', 'e'])
    expect(await move('a', 'pull')).toEqual({ refused: 'busy' })
    expect(await move('b', 'push')).toEqual({ refused: 'busy' })
  })

  test('winning is one call, losing two', async () => {
    const id = await made()
    expect(await world.callsOf(() => take(id, aCommand('a')))).toEqual(['modifyAndReturnDoc'])
    expect(await world.callsOf(() => take(id, aCommand('b')))).toEqual(['modifyAndReturnDoc', 'getDocument'])
  })

  test('repeated: the same answer, no second win; another input is refused', async () => {
    const id = await made()
    const command = aCommand('a')
    const first = await take(id, command)
    await world.database.update('lamps', { _id: { $eq: id } }, { remove: ['holder'], set: { status: 'lit' } })
    await take(id, command)
    expect((await stored(id)).roster).toHaveLength(1)
    expect(first).toEqual({ holder: 'a' })
    expect(await take(id, { ...command, digest: 'other' })).toEqual({ refused: 'command.reused' })
  })

  test('outside the scope it does not exist', async () => {
    const id = await made()
    expect(await take(id, aCommand('a'), 'li')).toEqual({ refused: 'not_found' })
    expect((await stored(id)).version).toBe(1)
  })

  test('released between losing and looking: tried again', async () => {
    const id = await made()
    await take(id, aCommand('a'))
    const releasing = Object.assign(Object.create(world.database) as Database, {
      read: async (...args: Parameters<Database['read']>) => {
        await world.database.update('lamps', { _id: { $eq: id } }, { remove: ['holder'] })
        return await world.database.read(...args)
      },
    })
    const asked = openStore({ database: releasing }).race(lamps, id, { ownerId: 'wang' }, aCommand('b'), {
      when: { holder: exists(false) },
      change: { set: { holder: 'b' } },
      facts: [{ fact: 'lamp.taken' }],
      lost: (lamp) => (lamp.holder === undefined ? undefined : refuse('busy')),
      reply: (lamp) => lamp.holder,
    })
    expect(await asked).toBe('b')
  })

  test.each([
    ['applied, the answer lost', { kind: 'lose' }],
    ['cut before it was applied', { kind: 'cut' }],
    ['past the time limit, applied', { kind: 'hang', applied: true }],
    ['refused for load', { kind: 'refuse', code: 'EXCEED_CONCURRENT_REQUEST_LIMIT' }],
    ['in conflict', { kind: 'conflict' }],
  ] as const)('%s: won once, answered', async (_name, fault) => {
    const id = await made()
    world.strike({ fault })
    expect(await take(id, aCommand('a'))).toEqual({ holder: 'a' })
    expect(await stored(id)).toMatchObject({ version: 2, roster: [{ personId: 'a' }] })
  })

  test('a hundred sign-ups for places that nobody may take twice', async () => {
    const id = await made()
    const sit = (command: CommandStamp) =>
      openStore({ database: world.database }).race(lamps, id, { ownerId: 'wang' }, command, {
        when: { 'roster.personId': neq(command.by) },
        change: { push: { roster: [{ personId: command.by }] } },
        facts: [{ fact: 'lamp.joined' }],
        lost: () => refuse('busy'),
        reply: (lamp) => lamp.roster.findIndex((one) => one.personId === command.by),
      })
    const people = Array.from({ length: 100 }, (_, index) => `person${index % 50}`)
    const places = await Promise.all(people.map((person) => sit(aCommand(person))))
    const seated = places.filter((place) => typeof place === 'number')
    expect([...seated].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index))
    expect((await stored(id)).roster).toHaveLength(50)
  })
})
