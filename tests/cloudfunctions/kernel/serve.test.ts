import { everything } from '../../../cloudfunctions/kernel/condition'
import { handle, type Handler } from '../../../cloudfunctions/kernel/handle'
import { serve } from '../../../cloudfunctions/kernel/serve'
import { command, query } from '../../../shared/kernel/contract'
import { kernelRefusals, refuse, sayRefusal } from '../../../shared/kernel/refusal'
import { z } from '../../../shared/kernel/schema'
import { refusalWords } from '../../../shared/refusals'
import { aLamp, type Lamp, lamps } from './database-world'
import { openKernelWorld } from './kernel-world'

const makeLamp = command('lamps.make', {
  permit: 'self',
  input: z.object({ rank: z.int(), place: z.optional(z.object({ floor: z.number() })) }),
  output: z.object({ id: z.string(), at: z.number() }),
})
const countLamps = query('lamps.count', {
  permit: 'team.read',
  input: z.object({}),
  output: z.object({ posts: z.number() }),
})
const break_ = query('lamps.break', {
  permit: 'self',
  input: z.object({ words: z.string() }),
  output: z.object({}),
})

const handlers: readonly Handler[] = [
  handle(makeLamp, ({ input, actor, command, store }) =>
    store.create(lamps, command, {
      fields: { ...aLamp, ownerId: actor.id, rank: input.rank },
      facts: [{ fact: 'lamp.made' }],
      reply: (lamp: Lamp) => ({ id: lamp._id, at: lamp.createdAt, secret: 'not named in the contract' }),
    }),
  ),
  handle(countLamps, ({ actor }) => Promise.resolve({ posts: actor.posts.length })),
  handle(break_, ({ input, store }) => {
    if (input.words === 'undo') return Promise.resolve(refuse('not_found'))
    if (input.words === 'misuse') return store.find(lamps, {}, { limit: 1 }).then(() => ({}))
    throw new Error(`could not read ${input.words}`)
  }),
]

describe('serve', () => {
  let world: Awaited<ReturnType<typeof openKernelWorld>>
  let main: ReturnType<typeof serve>
  const said: string[] = []
  beforeAll(async () => {
    world = await openKernelWorld()
    main = serve(handlers, {
      services: world.services,
      tellers: [],
      robotUrlOf: () => Promise.resolve(undefined),
    })
    jest.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
  })
  afterAll(async () => {
    jest.restoreAllMocks()
    await world.close()
  })

  const by = (openid: string) => ({ request_id: 'r-1', environment: JSON.stringify({ WX_OPENID: openid }) })
  const commandId = 'a-command-of-the-test'

  test('a command is done, and its answer holds what the contract names and nothing else', async () => {
    const reply = await main({ name: 'lamps.make', input: { rank: 3 }, commandId }, by('o-wang'))
    const id = expect.stringMatching(/^l[a-z2-7]{19}$/) as string
    expect(reply).toEqual({ ok: true, output: { id, at: world.services.now() } })
    expect(await main({ name: 'lamps.make', input: { rank: 3 }, commandId }, by('o-wang'))).toEqual(reply)
    const other = await main({ name: 'lamps.make', input: { rank: 4 }, commandId }, by('o-wang'))
    expect(other).toMatchObject({
      ok: false,
      code: 'command.reused',
      message: kernelRefusals['command.reused'],
    })
  })

  test('the order of the members of an input does not make it another input', async () => {
    const id = 'the-order-of-members'
    const first = await main(
      { name: 'lamps.make', input: { rank: 1, place: { floor: 2 } }, commandId: id },
      by('o-wang'),
    )
    const second = await main(
      { name: 'lamps.make', input: { place: { floor: 2 }, rank: 1 }, commandId: id },
      by('o-wang'),
    )
    expect(second).toEqual(first)
  })

  test.each([
    ['a contract nobody serves', { name: 'lamps.sell', input: {} }, 'contract.unknown'],
    ['an event without a name', {}, 'contract.unknown'],
    ['no event at all', undefined, 'contract.unknown'],
    ['a name that objects have anyway', { name: 'constructor' }, 'contract.unknown'],
    ['a command without an id', { name: 'lamps.make', input: { rank: 1 } }, 'command.missing_id'],
    [
      'a command with a short id',
      { name: 'lamps.make', input: { rank: 1 }, commandId: 'x' },
      'command.missing_id',
    ],
    ['a wrong input', { name: 'lamps.make', input: { rank: 'high', place: {} }, commandId }, 'input.invalid'],
    ['no input', { name: 'lamps.make', commandId }, 'input.invalid'],
    ['a role that one has not', { name: 'lamps.count', input: {} }, 'not_found'],
    ['a handler that refuses', { name: 'lamps.break', input: { words: 'undo' } }, 'not_found'],
  ] as const)('%s is refused with words', async (_name, event, code) => {
    expect(await main(event, by('o-nobody'))).toMatchObject({
      ...{ ok: false, code },
      message: sayRefusal(refusalWords, { refused: code }),
    })
  })

  test('each wrong field is named by its path', async () => {
    const event = { name: 'lamps.make', input: { rank: 1.5, place: { floor: 'top' } }, commandId }
    expect(await main(event, by('o-wang'))).toMatchObject({ detail: { paths: ['rank', 'place.floor'] } })
  })

  test('a page whose address was cut off does not speak of something to hand in', async () => {
    const reply = await main({ name: 'lamps.break', input: {} }, by('o-wang'))
    expect(reply).toMatchObject({ code: 'input.invalid', detail: { paths: ['words'] } })
    expect(reply).toMatchObject({ message: expect.stringMatching(/^这个地址不完整/) as string })
  })

  test.each([
    ['no context', undefined],
    ['an environment without an openid', { environment: '{}' }],
    ['an empty openid', { environment: '{"WX_OPENID":""}' }],
  ])('with %s nobody is assumed', async (_name, context) => {
    const reply = await main({ name: 'lamps.make', input: { rank: 1 }, commandId }, context)
    expect(reply).toMatchObject({ ok: false, code: 'identity.missing' })
  })

  test('an openid in the input changes nothing', async () => {
    const input = { rank: 1, openid: 'o-li', WX_OPENID: 'o-li', actor: { id: 'x' } }
    const reply = await main(
      { name: 'lamps.make', input, commandId: 'a-command-with-openid', openid: 'o-li' },
      by('o-wang'),
    )
    if (!reply.ok) throw new Error(reply.code)
    const { id } = reply.output as { id: string }
    const ownerId = world.services.vault.accountIdOf('o-wang')
    expect(await world.store.get(lamps, id, everything)).toMatchObject({ ownerId })
  })

  test('what is not permitted looks like what is not there, whatever the input', async () => {
    const denied = await main({ name: 'lamps.count', input: {} }, by('o-nobody'))
    expect(await main({ name: 'lamps.count', input: { wrong: 1 } }, by('o-nobody'))).toEqual(denied)
    expect(denied).toEqual(await main({ name: 'lamps.break', input: { words: 'undo' } }, by('o-nobody')))
  })

  test('a role counts from the moment it is there until the moment it ends', async () => {
    const count = () => main({ name: 'lamps.count', input: {} }, by('o-chen'))
    const accountId = await world.person('o-chen', [{ role: 'worker', stationId: 's1' }])
    expect(await count()).toEqual({ ok: true, output: { posts: 1 } })
    const ended = {
      role: 'worker',
      stationId: 's1',
      endedAt: 1,
      id: 'p',
      communityCodes: [],
      displayName: '',
      since: 0,
    }
    await world.database.update('accounts', { _id: { $eq: accountId } }, { set: { posts: [ended] } })
    expect(await count()).toMatchObject({ code: 'not_found' })
  })

  test('where everybody may, no account is read; where a role is needed, one read', async () => {
    const make = () =>
      main({ name: 'lamps.make', input: { rank: 1 }, commandId: 'no-account-is-read' }, by('o-wang'))
    expect(await world.callsOf(make)).toEqual(['insertDocument'])
    const count = () => main({ name: 'lamps.count', input: {} }, by('o-nobody'))
    expect(await world.callsOf(count)).toEqual(['getDocument'])
  })

  test('an exception is answered calmly with a number to quote, and logged once without what was written', async () => {
    said.length = 0
    const reply = await main({ name: 'lamps.break', input: { words: '王奶奶 13800000000' } }, by('o-wang'))
    if (reply.ok) throw new Error()
    const quote = String(reply.detail?.['quote'])
    expect(quote).toMatch(/^\d{6}$/)
    expect(reply).toMatchObject({ code: 'our_fault', message: expect.stringContaining(quote) as string })
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('"requestId":"r-1"')
    expect(said[0]).toContain(quote)
    expect(said[0]).toContain('lamps.break')
    expect(said[0]).not.toMatch(/王奶奶|13800000000|o-wang/)
  })

  test('our own complaint about a misuse is logged with its words', async () => {
    said.length = 0
    expect(await main({ name: 'lamps.break', input: { words: 'misuse' } }, by('o-wang'))).toMatchObject({
      code: 'our_fault',
    })
    expect(said[0]).toContain('an empty condition would fit every record')
  })

  test('two handlers of one name do not start', () => {
    const twice = [...handlers, ...handlers]
    expect(() =>
      serve(twice, { services: world.services, tellers: [], robotUrlOf: () => Promise.resolve(undefined) }),
    ).toThrow('same contract name')
  })
})
