import path from 'node:path'
import type { Emulator } from '../../../emulator/emulator'
import { startEmulator } from '../../../emulator/emulator'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator({
    declarations: ['notes', 'probe'].map((name) => ({ name, indexes: [] })),
    functions: [
      { name: 'probe', file: path.join(__dirname, 'functions/probe.ts'), timeoutMs: 500 },
      {
        name: 'jobs',
        file: path.join(__dirname, 'functions/receiver.ts'),
        clientMayCall: false,
        timer: '0 0 8 * * * *',
      },
    ],
  })
})

afterEach(() => emulator.clearFaults())
afterAll(() => emulator.close())

const post = (address: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${emulator.url}/${address}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    redirect: 'manual',
  })
const page = async (address: string): Promise<string> => (await fetch(`${emulator.url}/${address}`)).text()

describe('invoke', () => {
  test('calls as the WeChat client does', async () => {
    const answer = await post('invoke/probe', { do: 'identity' }, { 'x-wx-openid': 'o-elder' })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      errMsg: 'cloud.callFunction:ok',
      result: { openId: 'o-elder' },
    })
  })

  test.each([
    ['probe', { do: 'throw' }, 500, 'FUNCTIONS_EXECUTE_FAIL'],
    ['probe', { do: 'sleep', ms: 3000 }, 504, 'FUNCTIONS_TIME_LIMIT_EXCEEDED'],
    ['nobody', {}, 404, 'FUNCTION_NOT_FOUND'],
    ['jobs', {}, 403, 'PERMISSION_DENIED'],
    ['probe', { large: 'x'.repeat(6 * 1024 * 1024) }, 413, 'EXCEED_REQUEST_SIZE_LIMIT'],
  ])('%s %#: status %i %i', async (name, event, status, code) => {
    const answer = await post(`invoke/${name}`, event)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ code })
  })

  test('a body that is not JSON is 400', async () => {
    const answer = await fetch(`${emulator.url}/invoke/probe`, { method: 'POST', body: '{' })
    expect(answer.status).toBe(400)
  })

  test('pages of another origin may call', async () => {
    const asked = await fetch(`${emulator.url}/invoke/probe`, { method: 'OPTIONS' })
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    expect(asked.headers.get('access-control-allow-headers')).toContain('x-wx-openid')
  })

  test('a timer is fired by hand', async () => {
    const answer = await post('fire/jobs', {})
    expect(await answer.json()).toMatchObject({
      result: { Type: 'Timer', TriggerName: 'jobs-timer', Message: '' },
    })
  })
})

describe('control', () => {
  test('plans a fault and takes it away', async () => {
    await post('control/fault', {
      fault: { kind: 'refuse', code: 'DATABASE_TIMEOUT' },
      source: 'probe',
      nth: 2,
    })
    const broken = await post('invoke/probe', { do: 'write' })
    expect(await broken.json()).toMatchObject({
      message: expect.stringContaining('refused on request') as unknown,
    })
    await post('control/fault', { fault: { kind: 'cut' }, times: 9 })
    await post('control/clear-faults', {})
    expect((await post('invoke/probe', { do: 'identity' })).status).toBe(200)
  })

  test('kills at a call', async () => {
    await post('control/kill', { function: 'probe', nthCall: 1, moment: 'before' })
    expect((await post('invoke/probe', { do: 'write' })).status).toBe(500)
    expect(emulator.logs.list({ functionName: 'probe' }).at(-1)?.text).toContain('killed before call 1')
  })

  test('sets consents, switch, words and verdicts', async () => {
    await post('control/consent', { openid: 'o-1', templateId: 'moved', times: 2 })
    await post('control/main-switch', { openid: 'o-1', on: false })
    await post('control/text-words', { risky: ['灯'], review: [] })
    await post('control/media-verdict', { suggest: 'review' })
    expect(emulator.wechat.consents.left('o-1', 'moved')).toBe(2)
    expect(emulator.wechat.consents.isSwitchedOff('o-1')).toBe(true)
    expect(emulator.wechat.textCheck.judge('灯坏了')).toBe('risky')
    expect(emulator.wechat.mediaCheck.suggest).toBe('review')
  })

  test('says what is there and clears the records', async () => {
    await post('robot/k', { msgtype: 'text', text: { content: '有新的事' } })
    const state: unknown = await (await fetch(`${emulator.url}/control/state`)).json()
    expect(state).toMatchObject({
      robotMessages: [{ content: '有新的事' }],
      collections: [{ name: 'notes' }, { name: 'probe' }],
    })
    await post('control/clear-records', {})
    expect([emulator.robot.messages, emulator.gate.calls()]).toEqual([[], []])
  })

  test.each([
    ['nothing', {}, 404],
    ['consent', { openid: 'o-1' }, 400],
    ['fault', { fault: { kind: 'explode' } }, 400],
    ['media-settle', { traceId: 'unknown', suggest: 'pass' }, 400],
  ])('%s with %j is %i', async (name, body, status) => {
    expect((await post(`control/${name}`, body)).status).toBe(status)
  })
})

describe('the page', () => {
  beforeAll(async () => {
    const notes = Array.from({ length: 25 }, (_, at) => ({
      _id: `n${at}`,
      words: `第 ${at} 件 <script>alert(1)</script>`,
    }))
    await emulator.engine.insert('notes', notes)
  })

  test('shows collections with their counts, messages, logs, and a button for each timer', async () => {
    await post('invoke/probe', { do: 'print' })
    await post('robot/k', { msgtype: 'text', text: { content: '<b>有新的事</b>' } })
    const home = await page('')
    expect(home).toContain('<a class="plate" href="/collections/notes">notes<b>25</b></a>')
    expect(home).toContain('hello { from: &#39;probe&#39; }')
    expect(home).toContain('&lt;b&gt;有新的事&lt;/b&gt;')
    expect(home).toContain('action="/page/fire/jobs"')
    expect(home).not.toContain('action="/page/fire/probe"')
  })

  test('shows stored documents page by page, and escapes them', async () => {
    const first = await page('collections/notes')
    expect(first).toContain('第 0 件 &lt;script&gt;alert(1)&lt;/script&gt;')
    expect(first).not.toContain('<script>')
    expect(first).toContain('第 19 件')
    expect(first).not.toContain('第 20 件')
    expect(first).toContain('href="/collections/notes?skip=20"')
    const second = await page('collections/notes?skip=20')
    expect(second).toContain('第 24 件')
    expect(second).toContain('这里是第 21 到 25 条')
    expect((await fetch(`${emulator.url}/collections/%3Cb%3E`)).status).toBe(404)
  })

  test('its buttons fire timers and go back', async () => {
    emulator.logs.clear()
    const pressed = await post('page/fire/jobs', {})
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/'])
    expect(emulator.logs.list({ functionName: 'jobs' })[0]?.text).toContain('"Type":"Timer"')
  })

  test('its voice has none of the words we avoid', async () => {
    expect(await page('')).not.toMatch(/系统|用户|提交成功|操作|失败|错误|！/)
  })
})
