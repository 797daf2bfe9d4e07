import { deliver, type Delivery } from '../../../cloudfunctions/kernel/deliver'
import { everything } from '../../../cloudfunctions/kernel/condition'
import { handle } from '../../../cloudfunctions/kernel/handle'
import { serve } from '../../../cloudfunctions/kernel/serve'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import { follower, teller } from '../../../cloudfunctions/kernel/tellers'
import type { NoticeDraft } from '../../../shared/inbox/draft'
import type { Notice } from '../../../shared/inbox/model'
import { command } from '../../../shared/kernel/contract'
import { z } from '../../../shared/kernel/schema'
import { aLamp, type Lamp, lamps } from './database-world'
import { NINE, openKernelWorld } from './kernel-world'

const makeLamp = command('lamps.make', {
  permit: 'self',
  input: z.object({ holder: z.string(), quiet: z.optional(z.boolean()) }),
  output: z.object({ id: z.string() }),
})
const makeLampHandler = handle(makeLamp, ({ input, actor, command, store }) =>
  store.create(lamps, command, {
    fields: { ...aLamp, ownerId: actor.id, holder: input.holder },
    facts: [{ fact: input.quiet === true ? 'lamp.hidden' : 'lamp.made' }],
    reply: (lamp: Lamp) => ({ id: lamp._id }),
  }),
)

describe('deliver', () => {
  let world: Awaited<ReturnType<typeof openKernelWorld>>
  beforeAll(async () => {
    world = await openKernelWorld()
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  })
  afterAll(async () => {
    jest.restoreAllMocks()
    await world.close()
  })
  beforeEach(() => {
    world.emulator.clearFaults()
    world.sent.length = 0
    world.emulator.robot.messages.length = 0
    Object.assign(world.state, { at: NINE, outcome: 'sent' })
  })

  const draft = (to: NoticeDraft['to']): NoticeDraft => ({
    ...{ to, title: '灯亮了', words: '打开看看。', page: '/pages/lamp', template: 'requestMoved' },
  })
  const tellers = [
    teller(lamps, (lamp, entry) =>
      entry.fact === 'lamp.made' && lamp.holder !== undefined
        ? [draft({ personId: lamp.holder }), draft({ robotOf: 's1' })]
        : [],
    ),
  ]
  const serving = () => ({
    services: world.services,
    tellers,
    robotUrlOf: (id: string) => Promise.resolve(id === 's1' ? `${world.emulator.url}/robot/key` : undefined),
  })
  let made = 0
  const make = (holder: string, input: object = {}, commandId = `make-a-lamp-number-${++made}`) =>
    serve([makeLampHandler], serving())(
      { name: 'lamps.make', input: { holder, ...input }, commandId },
      { environment: '{"WX_OPENID":"o-wang"}' },
    )
  const idOf = async (reply: ReturnType<typeof make>) => {
    const answer = await reply
    if (!answer.ok) throw new Error(answer.code)
    return (answer.output as { id: string }).id
  }
  const lamp = async (id: string) => (await world.store.get(lamps, id, everything)) as Lamp
  const inbox = async (personId: string) =>
    (await world.database.read(
      'notices',
      { personId: { $eq: personId } },
      { limit: 99 },
    )) as readonly Notice[]
  const again = async (id: string, until = performance.now() + 1500) =>
    await deliver({ ...serving(), until, requestId: 'r' } satisfies Delivery, 'lamps', await lamp(id))
  const sweep = () => sweepUnsent({ ...serving(), until: performance.now() + 5000, requestId: 'r' })

  test('the person finds a notice, gets a message where a consent is left, the group is told, the flag is off', async () => {
    const li = await world.person('o-li', [], 1)
    const id = await idOf(make(li))
    const entryId = (await lamp(id)).log[0]!.id
    expect(await inbox(li)).toEqual([
      {
        ...{ _id: expect.stringMatching(/^n[a-z2-7]{19}$/) as string, personId: li, fact: 'lamp.made' },
        ...{ title: '灯亮了', words: '打开看看。', page: '/pages/lamp', createdAt: NINE, readAt: 0 },
      },
    ])
    expect(entryId).toContain('make-a-lamp')
    expect(world.sent).toEqual([
      {
        openid: 'o-li',
        template: 'requestMoved',
        title: '灯亮了',
        words: '打开看看。',
        page: '/pages/lamp',
        at: NINE,
      },
    ])
    expect(await world.account(li)).toMatchObject({
      consents: { requestMoved: 0 },
      pushed: [(await inbox(li))[0]!._id],
    })
    expect(world.emulator.robot.messages.map((one) => one.content)).toEqual(['灯亮了\n打开看看。'])
    expect(await lamp(id)).toMatchObject({ unsent: [], version: 1 })
  })

  test('no consent left: the inbox alone', async () => {
    const li = await world.person('o-none', [], 0)
    await make(li)
    expect(await inbox(li)).toHaveLength(1)
    expect(world.sent).toEqual([])
  })

  test('somebody without an account: the inbox alone', async () => {
    await make('astranger')
    expect(await inbox('astranger')).toHaveLength(1)
    expect(world.sent).toEqual([])
  })

  test('two facts, one consent: one message', async () => {
    const li = await world.person('o-one', [], 1)
    await Promise.all([make(li), make(li)])
    expect(await inbox(li)).toHaveLength(2)
    expect(world.sent).toHaveLength(1)
  })

  test('a fact that concerns nobody is not flagged and costs no call', async () => {
    const calls = await world.callsOf(() => make('astranger', { quiet: true }))
    expect(calls).toEqual(['insertDocument'])
  })

  test('done again and again, by several at once: once each', async () => {
    const li = await world.person('o-often', [], 9)
    world.emulator.gate.add({
      fault: { kind: 'cut' },
      times: 9,
      when: (call) => call.action !== 'database.insertDocument',
    })
    const id = await idOf(make(li))
    world.emulator.clearFaults()
    expect((await lamp(id)).unsent).toHaveLength(1)
    await Promise.all([again(id), again(id), again(id)])
    await again(id)
    expect(await inbox(li)).toHaveLength(1)
    expect(world.sent).toHaveLength(1)
    expect((await world.account(li)).consents.requestMoved).toBe(8)
    expect(world.emulator.robot.messages).toHaveLength(1)
    expect((await lamp(id)).unsent).toEqual([])
  })

  test.each([0, 1, 2, 3, 4])(
    'broken off at call %s of the delivery: the sweep finishes it, nothing comes twice',
    async (nth) => {
      const li = await world.person(`o-broken${nth}`, [], 5)
      // The first call is the command's own write.
      world.emulator.gate.add({ fault: { kind: 'lose' }, nth: nth + 2, times: 99 })
      const id = await idOf(make(li))
      world.emulator.clearFaults()
      world.state.at += 60_000
      await sweep()
      expect(await inbox(li)).toHaveLength(1)
      expect(world.sent.length).toBeLessThanOrEqual(1)
      expect((await world.account(li)).consents.requestMoved).toBe(4)
      expect(world.emulator.robot.messages.length).toBeLessThanOrEqual(1)
      expect((await lamp(id)).unsent).toEqual([])
    },
  )

  test('the time is up: the answer goes out, the clock does the rest', async () => {
    const li = await world.person('o-late', [], 1)
    const id = await idOf(make(li, { quiet: true }))
    const entry = (await lamp(id)).log[0]!
    await world.database.update(
      'lamps',
      { _id: { $eq: id } },
      { set: { unsent: [entry.id], log: [{ ...entry, fact: 'lamp.made' } as never] } },
    )
    await again(id, performance.now() - 1)
    expect(await inbox(li)).toHaveLength(0)
    world.state.at += 60_000
    expect(await sweep()).toBe(1)
    expect(await inbox(li)).toHaveLength(1)
    expect((await lamp(id)).unsent).toEqual([])
  })

  describe('what follows from a fact', () => {
    const followed: string[] = []
    let fails = 0
    const followers = [
      follower(lamps, ['lamp.hidden'], (_services, { _id: id }, { fact }) => {
        if (fails-- > 0) return Promise.reject(new Error('bad weather'))
        followed.push(`${fact} ${id}`)
        return Promise.resolve()
      }),
    ]
    const withFollowers = () => ({ ...serving(), tellers: [...tellers, ...followers] })
    const hide = () =>
      serve([makeLampHandler], withFollowers())(
        {
          name: 'lamps.make',
          input: { holder: 'nobody', quiet: true },
          commandId: `hide-a-lamp-number-${++made}`,
        },
        { environment: '{"WX_OPENID":"o-wang"}' },
      )
    beforeEach(() => {
      followed.length = 0
      fails = 0
    })

    test('is done after the write, once, and the flag is off', async () => {
      const id = await idOf(hide())
      expect(followed).toEqual([`lamp.hidden ${id}`])
      expect((await lamp(id)).unsent).toEqual([])
    })

    test('a fact that nobody follows calls nobody', async () => {
      await idOf(
        serve([makeLampHandler], withFollowers())(
          { name: 'lamps.make', input: { holder: 'nobody' }, commandId: `a-lamp-with-number-${++made}` },
          { environment: '{"WX_OPENID":"o-wang"}' },
        ),
      )
      expect(followed).toEqual([])
    })

    test('that did not work stays flagged, the answer goes out, and the clock does it again', async () => {
      fails = 1
      const id = await idOf(hide())
      expect(followed).toEqual([])
      expect((await lamp(id)).unsent).toHaveLength(1)
      world.state.at += 21_000
      await sweepUnsent({ ...withFollowers(), until: performance.now() + 5000, requestId: 'r' })
      expect(followed).toEqual([`lamp.hidden ${id}`])
      expect((await lamp(id)).unsent).toEqual([])
    })

    test('is not begun when the time is up', async () => {
      fails = 1
      const id = await idOf(hide())
      const late = { ...withFollowers(), until: performance.now() - 1, requestId: 'r' }
      await deliver(late, 'lamps', await lamp(id))
      expect(followed).toEqual([])
      expect((await lamp(id)).unsent).toHaveLength(1)
      await again(id)
    })
  })

  test('the sweep leaves alone what has just been written, and sees only what is flagged', async () => {
    world.emulator.gate.add({ fault: { kind: 'cut' }, nth: 2, times: 99 })
    const id = await idOf(make('afresh'))
    world.emulator.clearFaults()
    expect(await sweep()).toBe(0)
    expect((await lamp(id)).unsent).toHaveLength(1)
    world.state.at += 21_000
    expect(await sweep()).toBe(1)
    expect(await sweep()).toBe(0)
  })

  test('WeChat says the consents are gone: counted as none', async () => {
    const li = await world.person('o-43101', [], 7)
    world.state.outcome = { refused: 43101 }
    const id = await idOf(make(li))
    expect((await world.account(li)).consents.requestMoved).toBe(0)
    expect((await lamp(id)).unsent).toEqual([])
  })

  test('WeChat refuses for another reason: the consent is given back, and it is not asked again for ever', async () => {
    const li = await world.person('o-40037', [], 1)
    world.state.outcome = { refused: 40037 }
    const id = await idOf(make(li))
    expect(await world.account(li)).toMatchObject({ consents: { requestMoved: 1 }, pushed: [] })
    expect((await lamp(id)).unsent).toEqual([])
  })

  test('WeChat has too much to do: given back and sent later', async () => {
    const li = await world.person('o-45009', [], 1)
    world.state.outcome = { refused: 45009 }
    const id = await idOf(make(li))
    expect(await world.account(li)).toMatchObject({ consents: { requestMoved: 1 }, pushed: [] })
    expect((await lamp(id)).unsent).toHaveLength(1)
    Object.assign(world.state, { outcome: 'sent', at: NINE + 60_000 })
    await sweep()
    expect(world.sent).toHaveLength(2)
    expect((await world.account(li)).consents.requestMoved).toBe(0)
    expect((await lamp(id)).unsent).toEqual([])
  })

  test('it may have arrived: not sent a second time', async () => {
    const li = await world.person('o-unknown', [], 2)
    world.state.outcome = 'unknown'
    const id = await idOf(make(li))
    world.state.at += 60_000
    await sweep()
    await again(id)
    expect(world.sent).toHaveLength(1)
  })

  test('templates that are not set up use up nothing', async () => {
    const li = await world.person('o-off', [], 2)
    world.state.outcome = 'off'
    await make(li)
    expect((await world.account(li)).consents.requestMoved).toBe(2)
  })

  test('a day later it is only put into the inbox', async () => {
    const li = await world.person('o-old', [], 2)
    world.emulator.gate.add({ fault: { kind: 'cut' }, nth: 2, times: 99 })
    await make(li)
    world.emulator.clearFaults()
    world.state.at += 25 * 60 * 60 * 1000
    await sweep()
    expect(await inbox(li)).toHaveLength(1)
    expect(world.sent).toEqual([])
  })

  test('the command sent again delivers what the first time did not', async () => {
    const li = await world.person('o-retry', [], 1)
    const commandId = 'made-once-told-later'
    world.emulator.gate.add({ fault: { kind: 'cut' }, nth: 2, times: 99 })
    const first = await make(li, {}, commandId)
    world.emulator.clearFaults()
    expect(await make(li, {}, commandId)).toEqual(first)
    expect(await inbox(li)).toHaveLength(1)
    expect(world.sent).toHaveLength(1)
  })

  test('an account remembers the latest fifty', async () => {
    const li = await world.person('o-fifty', [], 60)
    for (let index = 0; index < 52; index++) await make(li)
    const account = await world.account(li)
    expect(account.pushed).toHaveLength(50)
    expect(account.consents.requestMoved).toBe(8)
  })

  test('a round of the sweep stops when its time is up', async () => {
    world.emulator.gate.add({ fault: { kind: 'cut' }, nth: 2, times: 99 })
    const id = await idOf(make('aslow'))
    world.emulator.clearFaults()
    world.state.at += 60_000
    expect(await sweepUnsent({ ...serving(), until: performance.now() - 1, requestId: 'r' })).toBe(0)
    expect((await lamp(id)).unsent).toHaveLength(1)
    expect(await sweep()).toBe(1)
  })

  test('a station without a robot costs nothing', async () => {
    const calls = await world.callsOf(() =>
      serve([makeLampHandler], { ...serving(), robotUrlOf: () => Promise.resolve(undefined) })(
        { name: 'lamps.make', input: { holder: 'anobody' }, commandId: 'a-station-without-robot' },
        { environment: '{"WX_OPENID":"o-wang"}' },
      ),
    )
    expect(calls).toEqual(['insertDocument', 'insertDocument', 'modifyAndReturnDoc', 'modifyDocument'])
  })
})
