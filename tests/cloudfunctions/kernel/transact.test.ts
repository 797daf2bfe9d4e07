import type { CommandStamp } from '../../../cloudfunctions/kernel/command-stamp'
import { everything } from '../../../cloudfunctions/kernel/condition'
import type { Transaction } from '../../../cloudfunctions/kernel/transact'
import { openStore } from '../../../cloudfunctions/kernel/store'
import { isRefused, refuse } from '../../../shared/kernel/refusal'
import { aCommand, aLamp, type Lamp, lamps, openDatabaseWorld } from './database-world'

describe('transact', () => {
  let world: Awaited<ReturnType<typeof openDatabaseWorld>>
  beforeAll(async () => {
    world = await openDatabaseWorld()
  })
  afterAll(() => world.close())
  afterEach(() => world.calm())

  const store = () => openStore({ database: world.database })
  const made = async (rank: number) => {
    const terms = {
      fields: { ...aLamp, rank },
      facts: [{ fact: 'lamp.made' }],
      reply: (lamp: Lamp) => lamp._id,
    }
    return (await store().create(lamps, aCommand(), terms)) as string
  }
  const rankOf = async (id: string) =>
    ((await world.database.read('lamps', { _id: { $eq: id } }, { limit: 1 }))[0] as Lamp).rank
  const add = (t: Transaction, id: string, command: CommandStamp, by: number) =>
    t.revise(lamps, id, everything, command, {
      decide: (lamp) =>
        lamp.rank + by < 0
          ? refuse('busy')
          : { next: { ...lamp, rank: lamp.rank + by }, facts: [{ fact: 'lamp.counted' }] },
      reply: (lamp) => lamp.rank,
    })
  /** Moves one from a lamp to another: neither goes below zero, nothing appears or vanishes. */
  const move = (from: string, to: string, command: CommandStamp) =>
    store().transact(async (t) => {
      const left = await add(t, from, command, -1)
      if (isRefused(left)) return left
      const got = await add(t, to, command, 1)
      return isRefused(got) ? got : [left, got]
    })

  test('both records change together, or neither', async () => {
    const [from, to] = [await made(1), await made(0)]
    expect(await move(from, to, aCommand())).toEqual([0, 1])
    expect(await move(from, to, aCommand())).toEqual({ refused: 'busy' })
    expect([await rankOf(from), await rankOf(to)]).toEqual([0, 1])
  })

  test('a refusal after the first write undoes it', async () => {
    const from = await made(1)
    const answer = await store().transact(async (t) => {
      await add(t, from, aCommand(), -1)
      return refuse('not_found')
    })
    expect(answer).toEqual({ refused: 'not_found' })
    expect(await rankOf(from)).toBe(1)
  })

  test('repeated: the same answer, moved once', async () => {
    const [from, to] = [await made(5), await made(0)]
    const command = aCommand()
    expect(await move(from, to, command)).toEqual([4, 1])
    expect(await move(from, to, command)).toEqual([4, 1])
    expect([await rankOf(from), await rankOf(to)]).toEqual([4, 1])
    expect(await move(from, to, { ...command, digest: 'other' })).toEqual({ refused: 'command.reused' })
  })

  test('twenty at once for three: three get it, the sum stays', async () => {
    const [from, to] = [await made(3), await made(0)]
    let waiting = Array.from({ length: 20 }, () => aCommand())
    const won: unknown[] = []
    for (let round = 0; waiting.length > 0 && round < 60; round++) {
      const answers = await Promise.all(waiting.map((command) => move(from, to, command)))
      won.push(...answers.filter((answer) => !isRefused(answer)))
      if ((await rankOf(from)) === 0) break
      waiting = waiting.filter((_command, index) => isRefused(answers[index]))
    }
    expect(won).toHaveLength(3)
    expect([await rankOf(from), await rankOf(to)]).toEqual([0, 3])
  })

  test('create, and read what the transaction itself has written', async () => {
    const command = aCommand()
    const create = () =>
      store().transact(async (t) => {
        const terms = { fields: aLamp, facts: [{ fact: 'lamp.made' }], reply: (lamp: Lamp) => lamp._id }
        const id = await t.create(lamps, command, terms)
        if (isRefused(id)) return id
        const lamp = await t.get(lamps, id, { ownerId: 'wang' })
        return isRefused(lamp) ? lamp : { id, rank: lamp.rank }
      })
    const first = await create()
    expect(first).toMatchObject({ rank: 1 })
    expect(await create()).toEqual(first)
  })

  test('the scope holds inside, too', async () => {
    const id = await made(1)
    expect(await store().transact((t) => t.get(lamps, id, { ownerId: 'li' }))).toEqual({
      refused: 'not_found',
    })
  })

  test('two operations at once are refused, every time', async () => {
    const [a, b] = [await made(1), await made(1)]
    const both = store().transact(async (t) => {
      const [one] = await Promise.all([t.get(lamps, a, everything), t.get(lamps, b, everything)])
      return one
    })
    await expect(both).rejects.toThrow('one after another')
  })

  test('an operation that was not awaited is noticed before the commit', async () => {
    const id = await made(1)
    const hasty = store().transact((t) => {
      void t.get(lamps, id, everything).catch(() => undefined)
      return Promise.resolve('done')
    })
    await expect(hasty).rejects.toThrow('not awaited')
  })

  test.each([
    ['begin', 'database.startTransaction'],
    ['read', 'database.getDocument'],
    ['write', 'database.modifyDocument'],
    ['commit', 'database.commitTransaction'],
  ])('the %s: whatever befalls it, moved once and answered', async (_name, action) => {
    const faults = [
      { kind: 'lose' },
      { kind: 'cut' },
      { kind: 'conflict' },
      { kind: 'hang', applied: true },
    ] as const
    for (const fault of faults) {
      const [from, to] = [await made(2), await made(0)]
      world.strike({ fault, when: (call) => call.action === action })
      const command = aCommand()
      expect(await move(from, to, command)).toEqual([1, 1])
      world.calm()
      expect([await rankOf(from), await rankOf(to)]).toEqual([1, 1])
    }
  })

  test('what is not there is not found; a first command may create it; an id in use is not created again', async () => {
    const id = 'ltransacted'
    const asked = {
      decide: (lamp: Lamp) => ({ next: { ...lamp, rank: lamp.rank + 1 }, facts: [{ fact: 'x' }] }),
      reply: (lamp: Lamp) => lamp.rank,
    }
    const revise = (command: CommandStamp, blank?: typeof aLamp) =>
      store().transact((t) =>
        t.revise(lamps, id, { ownerId: 'wang' }, command, { ...asked, ...(blank && { blank }) }),
      )
    expect(await revise(aCommand())).toEqual({ refused: 'not_found' })
    const command = aCommand()
    expect(await revise(command, aLamp)).toBe(2)
    expect(await revise(command, aLamp)).toBe(2)
    const terms = { id, fields: aLamp, facts: [{ fact: 'x' }], reply: () => 1 }
    expect(await store().transact((t) => t.create(lamps, aCommand(), terms))).toEqual({
      refused: 'command.reused',
    })
    const foreign = store().transact((t) => t.revise(lamps, id, { ownerId: 'li' }, aCommand(), asked))
    expect(await foreign).toEqual({ refused: 'not_found' })
  })
})
