import type { CommandStamp } from '../../../cloudfunctions/kernel/command-stamp'
import { everything, type Scope } from '../../../cloudfunctions/kernel/condition'
import { openStore } from '../../../cloudfunctions/kernel/store'
import { isRefused, refuse } from '../../../shared/kernel/refusal'
import { aCommand, aLamp, type Lamp, lamps, openDatabaseWorld } from './database-world'

describe('revise', () => {
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
  const raise = (id: string, command: CommandStamp, scope: Scope<Lamp> = { ownerId: 'wang' }) =>
    openStore({ database: world.database }).revise(lamps, id, scope, command, {
      decide: (lamp) =>
        lamp.rank >= 60
          ? refuse('busy')
          : { next: { ...lamp, rank: lamp.rank + 1 }, facts: [{ fact: 'lamp.raised' }] },
      reply: (lamp) => ({ rank: lamp.rank }),
    })

  test('two calls; only what changed is written; the version counts', async () => {
    const id = await made()
    const command = aCommand()
    let reply: unknown
    const calls = await world.callsOf(async () => (reply = await raise(id, command)))
    expect(calls).toEqual(['getDocument', 'modifyDocument'])
    expect(reply).toEqual({ rank: 2 })
    const lamp = await stored(id)
    expect(lamp).toMatchObject({ version: 2, rank: 2, updatedAt: command.at })
    expect(lamp.log.map((entry) => entry.fact)).toEqual(['lamp.made', 'lamp.raised'])
  })

  test('a field that the rule took away is gone', async () => {
    const id = await made()
    const hold = (holder?: string) =>
      openStore({ database: world.database }).revise(lamps, id, everything, aCommand(), {
        decide: ({ holder: _, ...lamp }) => ({
          next: holder === undefined ? lamp : { ...lamp, holder },
          facts: [{ fact: 'lamp.held' }],
        }),
        reply: () => 'held',
      })
    await hold('li')
    expect((await stored(id)).holder).toBe('li')
    await hold()
    expect('holder' in (await stored(id))).toBe(false)
  })

  test('repeated: the stored answer, one call, nothing written; another input is refused', async () => {
    const id = await made()
    const command = aCommand()
    await raise(id, command)
    await raise(id, aCommand())
    let reply: unknown
    expect(await world.callsOf(async () => (reply = await raise(id, command)))).toEqual(['getDocument'])
    expect(reply).toEqual({ rank: 2 })
    expect(await raise(id, { ...command, digest: 'other' })).toEqual({ refused: 'command.reused' })
    expect((await stored(id)).rank).toBe(3)
  })

  test('outside the scope it does not exist, and nothing is written', async () => {
    const id = await made()
    expect(await raise(id, aCommand('li'), { ownerId: 'li' })).toEqual({ refused: 'not_found' })
    expect((await stored(id)).version).toBe(1)
  })

  test('a command that carries the record out of its own scope still finds its receipt', async () => {
    const id = await made()
    const command = aCommand()
    const giveAway = () =>
      openStore({ database: world.database }).revise(lamps, id, { ownerId: 'wang' }, command, {
        decide: (lamp) => ({ next: { ...lamp, ownerId: 'li' }, facts: [{ fact: 'lamp.given' }] }),
        reply: (lamp) => ({ owner: lamp.ownerId }),
      })
    expect(await giveAway()).toEqual({ owner: 'li' })
    expect(await giveAway()).toEqual({ owner: 'li' })
    expect(await raise(id, aCommand())).toEqual({ refused: 'not_found' })
  })

  test('a refusal of the rule writes nothing', async () => {
    const id = await made()
    await world.database.update('lamps', { _id: { $eq: id } }, { set: { rank: 60 } })
    expect(await world.callsOf(() => raise(id, aCommand()))).toEqual(['getDocument'])
    expect((await stored(id)).version).toBe(1)
  })

  test('fifty at once: none is lost; who did not get through is told to come back, and then does', async () => {
    const id = await made()
    const commands = Array.from({ length: 50 }, () => aCommand())
    let waiting = commands
    for (let round = 0; waiting.length > 0 && round < 50; round++) {
      const answers = await Promise.all(waiting.map((command) => raise(id, command)))
      waiting = waiting.filter((_command, index) => isRefused(answers[index]))
    }
    const lamp = await stored(id)
    expect(lamp).toMatchObject({ rank: 51, version: 51 })
    expect(new Set(lamp.log.map((entry) => entry.id)).size).toBe(51)
  })

  test.each([
    ['applied, the answer lost', { kind: 'lose' }],
    ['cut before it was applied', { kind: 'cut' }],
    ['past the time limit, applied', { kind: 'hang', applied: true }],
    ['past the time limit, not applied', { kind: 'hang', applied: false }],
    ['refused for load', { kind: 'refuse', code: 'EXCEED_RATELIMIT' }],
    ['in conflict', { kind: 'conflict' }],
  ] as const)('the write %s: done once, answered', async (_name, fault) => {
    const id = await made()
    world.strike({ fault, when: (call) => call.action === 'database.modifyDocument' })
    expect(await raise(id, aCommand())).toEqual({ rank: 2 })
    expect(await stored(id)).toMatchObject({ rank: 2, version: 2 })
  })

  test('a read that is cut is read again', async () => {
    const id = await made()
    world.strike({ fault: { kind: 'cut' }, times: 2 })
    expect(await raise(id, aCommand())).toEqual({ rank: 2 })
  })

  test('the first command creates the record where one is foreseen; two first commands do not lose each other', async () => {
    const seat = (personId: string) =>
      openStore({ database: world.database }).revise(lamps, 'lblank', { _id: 'lblank' }, aCommand(personId), {
        blank: aLamp,
        decide: (lamp) => ({
          next: { ...lamp, roster: [...lamp.roster, { personId }] },
          facts: [{ fact: 'lamp.joined' }],
        }),
        reply: (lamp) => lamp._id,
      })
    await Promise.all(['a', 'b', 'c'].map(seat))
    const lamp = await stored('lblank')
    expect(lamp.roster.map((one) => one.personId).sort()).toEqual(['a', 'b', 'c'])
    expect(lamp).toMatchObject({ version: 3 })
  })

  test('a rule may not write into the log', async () => {
    const id = await made()
    const forged = openStore({ database: world.database }).revise(lamps, id, everything, aCommand(), {
      decide: (lamp) => ({ next: { ...lamp, log: [] }, facts: [{ fact: 'x' }] }),
      reply: () => 1,
    })
    await expect(forged).rejects.toThrow('may not touch the log')
  })
})
