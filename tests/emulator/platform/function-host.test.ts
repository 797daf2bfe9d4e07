import path from 'node:path'
import type { Emulator } from '../../../emulator/emulator'
import { startEmulator } from '../../../emulator/emulator'

const file = path.join(__dirname, 'functions/probe.ts')
const elder = { openid: 'o-elder' }

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator({
    declarations: [{ name: 'probe', indexes: [] }],
    functions: [
      { name: 'probe', file, env: { STATION: 'maple' }, timeoutMs: 5000, timer: '0 */5 * * * * *' },
      { name: 'hasty', file, timeoutMs: 300, maxInstances: 1 },
      { name: 'jobs', file, clientMayCall: false, timer: '0 0 8 * * * *' },
    ],
  })
})

afterEach(() => emulator.clearFaults())
afterAll(() => emulator.close())

const failureOf = async (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => undefined,
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  )

function probeIds(): unknown[] {
  return emulator.engine.peek('probe').map((doc) => doc['_id'])
}

async function emptyProbe(): Promise<void> {
  for (const id of ['a', 'b', 'c']) await emulator.engine.removeOne('probe', id)
}

describe('identity', () => {
  test('belongs to the event, in one warm instance', async () => {
    const first = await emulator.invoke('probe', { do: 'identity' }, { openid: 'o-one' })
    const second = await emulator.invoke('probe', { do: 'identity' }, { openid: 'o-two' })
    expect(first).toMatchObject({ openId: 'o-one', appId: emulator.appId, source: 'wx_client' })
    expect(second).toMatchObject({ openId: 'o-two' })
    expect(await emulator.host.instances('probe')).toBe(1)
  })

  test('does not leak from a client event into the timer event after it', async () => {
    await emulator.invoke('probe', { do: 'identity' }, elder)
    const event = await emulator.fireTimer('probe')
    expect(event).toMatchObject({ Type: 'Timer', TriggerName: 'probe-timer' })
    const again = await emulator.invoke('probe', { do: 'identity' })
    expect(again).toMatchObject({ openId: '' })
  })

  test('the context names the function, its limits and who calls', async () => {
    const context = await emulator.invoke('probe', { do: 'context' }, elder)
    expect(context).toMatchObject({
      function_name: 'probe',
      time_limit_in_ms: 5000,
      memory_limit_in_mb: 256,
      namespace: emulator.envId,
      event: { do: 'context', userInfo: { openId: 'o-elder', appId: emulator.appId } },
    })
    const environment = JSON.parse((context as { environment: string }).environment) as unknown
    expect(environment).toMatchObject({ WX_OPENID: 'o-elder', STATION: 'maple', TCB_ENV: emulator.envId })
  })
})

describe('instances', () => {
  test('each handles one event at a time; more are started while all are busy', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => emulator.invoke('probe', { do: 'sleep', ms: 150 })))
    expect(answers.map((answer) => (answer as { together: number }).together)).toEqual([1, 1, 1])
    expect(new Set(answers.map((answer) => (answer as { instance: string }).instance)).size).toBe(3)
  })

  test('beyond the limit events wait their turn', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => emulator.invoke('hasty', { do: 'sleep', ms: 20 })))
    expect(new Set(answers.map((answer) => (answer as { instance: string }).instance)).size).toBe(1)
  })
})

describe('events that end badly', () => {
  test('an exception', async () => {
    const attempt = emulator.invoke('probe', { do: 'throw' }, elder)
    await expect(attempt).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
    await expect(attempt).rejects.toThrow('lamp broken')
    await expect(attempt).rejects.toThrow(/probe\.ts:\d+/)
  })

  test('a time limit ends the process, and the next event gets a new one', async () => {
    expect(await failureOf(emulator.invoke('hasty', { do: 'sleep', ms: 5000 }))).toBe(
      'FUNCTIONS_TIME_LIMIT_EXCEEDED',
    )
    expect(await emulator.invoke('hasty', { do: 'sleep', ms: 1 })).toMatchObject({ together: 1 })
  })

  test('a process that exits', async () => {
    expect(await failureOf(emulator.invoke('probe', { do: 'exit' }))).toBe('FUNCTIONS_EXECUTE_FAIL')
    expect(await emulator.invoke('probe', { still: 'here' })).toMatchObject({ still: 'here' })
  })

  test('an unknown function, a request and a response that are too large', async () => {
    expect(await failureOf(emulator.invoke('nobody'))).toBe('FUNCTION_NOT_FOUND')
    const large = 'x'.repeat(6 * 1024 * 1024)
    expect(await failureOf(emulator.invoke('probe', { large }))).toBe('EXCEED_REQUEST_SIZE_LIMIT')
    expect(await failureOf(emulator.invoke('probe', { do: 'large', size: 1024 * 1024 }))).toBe(
      'FUNCTIONS_EXECUTE_FAIL',
    )
    expect(await emulator.invoke('probe', { do: 'large', size: 1024 * 1024 - 2 })).toHaveLength(
      1024 * 1024 - 2,
    )
  })

  test('a file that cannot be loaded says so in the log', async () => {
    emulator.host.add({ name: 'missing', file: path.join(__dirname, 'functions/nothing-here.ts') })
    expect(await failureOf(emulator.invoke('missing'))).toBe('FUNCTIONS_EXECUTE_FAIL')
    expect(emulator.logs.list({ functionName: 'missing' })[0]?.text).toContain('nothing-here.ts')
  })

  test('more environment than the platform takes is refused at once', () => {
    const spec = { name: 'fat', file, env: { BIG: 'x'.repeat(4096) } }
    expect(() => emulator.host.add(spec)).toThrow('4096')
  })
})

describe('who may call', () => {
  test('a function for the clock refuses clients and takes the timer and other functions', async () => {
    expect(await failureOf(emulator.invoke('jobs', {}, elder))).toBe('PERMISSION_DENIED')
    expect(await emulator.fireTimer('jobs')).toMatchObject({ Type: 'Timer', TriggerName: 'jobs-timer' })
    const relayed = await emulator.invoke(
      'probe',
      { do: 'call', name: 'jobs', data: { do: 'identity' } },
      elder,
    )
    expect(relayed).toMatchObject({ openId: '' })
  })
})

test('what a function prints is kept by function and request', async () => {
  emulator.logs.clear()
  await emulator.invoke('probe', { do: 'print' })
  const lines = emulator.logs.list({ functionName: 'probe' })
  expect(lines.map(({ level, text }) => [level, text])).toEqual([
    ['log', "hello { from: 'probe' }"],
    ['error', 'careful'],
  ])
  const requestIds = new Set(lines.map((line) => line.requestId))
  expect(requestIds.size).toBe(1)
  expect([...requestIds][0]).toMatch(/^[0-9a-f-]{36}$/)
})

describe('calls', () => {
  beforeEach(emptyProbe)

  test('are numbered within their invocation', async () => {
    const mark = emulator.gate.mark()
    await Promise.all([emulator.invoke('probe', { do: 'write' }), emulator.invoke('probe', { do: 'write' })])
    const calls = emulator.gate.calls(mark)
    const invocations = new Set(calls.map((call) => call.invocation))
    expect(invocations.size).toBe(2)
    for (const invocation of invocations) {
      const own = calls.filter((call) => call.invocation === invocation)
      expect(own.map((call) => [call.source, call.nth])).toEqual([
        ['probe', 1],
        ['probe', 2],
        ['probe', 3],
      ])
    }
  })

  test.each([
    ['before', ['a']],
    ['after', ['a', 'b']],
  ] as const)(
    'a function killed %s its second call leaves exactly what was applied',
    async (moment, written) => {
      emulator.killDuring('probe', 2, moment)
      expect(await failureOf(emulator.invoke('probe', { do: 'write' }))).toBe('FUNCTIONS_EXECUTE_FAIL')
      expect(probeIds()).toEqual(written)
      expect(await emulator.invoke('probe', { do: 'write' })).toBe('written')
      expect(probeIds()).toEqual(['a', 'b', 'c'])
    },
  )

  test('a cut call reaches the function as a broken connection', async () => {
    emulator.gate.add({ fault: { kind: 'cut' }, nth: 2, when: (call) => call.source === 'probe' })
    const attempt = emulator.invoke('probe', { do: 'write' })
    await expect(attempt).rejects.toThrow(/socket hang up|ECONNRESET/)
    expect(probeIds()).toEqual(['a'])
  })
})
