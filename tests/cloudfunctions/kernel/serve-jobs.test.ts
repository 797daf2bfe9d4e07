import { pushed, serveJobs } from '../../../cloudfunctions/kernel/serve-jobs'
import { z } from '../../../shared/kernel/schema'
import { openKernelWorld } from './kernel-world'

describe('serveJobs', () => {
  let world: Awaited<ReturnType<typeof openKernelWorld>>
  const ran: string[] = []
  const state = { isBroken: false }
  const main = (event: unknown, context: unknown) =>
    serveJobs({
      services: world.services,
      tellers: [],
      robotUrlOf: () => Promise.resolve(undefined),
      jobs: [
        {
          name: 'first',
          run: () =>
            state.isBroken ? Promise.reject(new Error('王奶奶')) : Promise.resolve(ran.push('first')),
        },
        { name: 'second', run: () => Promise.resolve(void ran.push('second')) },
      ],
      pushed: [
        pushed(z.object({ Event: z.literal('bell'), ring: z.number() }), (_services, { ring }) => {
          if (ring < 0) return Promise.reject(new Error('broken bell'))
          ran.push(`bell ${ring}`)
          return Promise.resolve()
        }),
      ],
    })(event, context)
  const said: string[] = []
  beforeAll(async () => {
    world = await openKernelWorld()
    jest.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
  })
  afterAll(async () => {
    jest.restoreAllMocks()
    await world.close()
  })
  beforeEach(() => {
    ran.length = 0
    said.length = 0
    state.isBroken = false
  })

  const timer = { Type: 'Timer', TriggerName: 'minute', Time: '', Message: '' }
  const from = (environment: object) => ({ request_id: 'r-1', environment: JSON.stringify(environment) })

  test('the clock runs the sweep and every job', async () => {
    expect(await main(timer, from({ TRIGGER_SRC: 'timer' }))).toEqual({
      deliver: 0,
      first: 1,
      second: 'done',
    })
    expect(ran).toEqual(['first', 'second'])
  })

  test('the trouble of one job is logged, without words, and the next runs', async () => {
    state.isBroken = true
    expect(await main(timer, from({ TRIGGER_SRC: 'timer' }))).toMatchObject({
      first: { failed: expect.any(String) as string },
      second: 'done',
    })
    expect(said.join()).toContain('job first')
    expect(said.join()).not.toContain('王奶奶')
  })

  test.each([
    ['a mini-program', { WX_OPENID: 'o-1', TCB_SOURCE: 'wx_client', TRIGGER_SRC: 'wx_client' }],
    ['the developer tools', { WX_OPENID: 'o-1', TCB_SOURCE: 'wx_devtools' }],
    ['somebody whose source is not told', { WX_OPENID: 'o-1' }],
    ['a client that hides its openid', { TCB_SOURCE: 'wx_client' }],
  ])('%s finds nothing here, whatever it claims to be', async (_name, environment) => {
    for (const event of [timer, { Event: 'bell', ring: 1 }]) {
      expect(await main(event, from(environment))).toMatchObject({ ok: false, code: 'not_found' })
    }
    expect(ran).toEqual([])
  })

  test('a pushed event goes to who knows it; an unknown one is thanked for', async () => {
    expect(await main({ Event: 'bell', ring: 3 }, from({}))).toBe('success')
    expect(await main({ Event: 'other' }, from({}))).toBe('success')
    expect(ran).toEqual(['bell 3'])
  })

  test('a pushed event that could not be dealt with is asked for again', async () => {
    expect(await main({ Event: 'bell', ring: -1 }, from({}))).toMatch(/^failed \d{6}$/)
    expect(said).toHaveLength(1)
  })
})
