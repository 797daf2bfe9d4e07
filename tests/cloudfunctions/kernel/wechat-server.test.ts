import { openWeChat } from '../../../cloudfunctions/kernel/wechat-server'
import { sayInGroup } from '../../../cloudfunctions/kernel/robot'
import { type Emulator, startEmulator } from '../../../emulator/emulator'

/** The WeChat SDK as it is, against the emulator's WeChat. */
describe('WeChat by its own SDK', () => {
  let emulator: Emulator
  const fields = { id: 'template-1', title: 'thing1', words: 'thing2', time: 'time3' }
  const templates = { requestMoved: fields, requestArrived: { ...fields, title: 'amount1' } }
  const wechat = openWeChat({ LM_TEMPLATES: JSON.stringify(templates), TCB_ENV: 'emulator' })
  beforeAll(async () => {
    emulator = await startEmulator()
    Object.assign(process.env, emulator.sdkEnv, { WX_CONTEXT_KEYS: 'WX_API_TOKEN' })
  })
  afterAll(() => emulator.close())
  afterEach(() => emulator.clearFaults())

  const message = {
    openid: 'o-1',
    template: 'requestMoved',
    title: '社工回话了',
    words: '打开看看。',
    page: '/pages/request/index?id=r1',
    at: 0,
  } as const

  test('a message with a consent arrives as the template wants it; without one it is refused with 43101', async () => {
    emulator.wechat.consents.grant('o-1', 'template-1')
    expect(await wechat.sendSubscribeMessage(message)).toBe('sent')
    expect(emulator.wechat.messages.sent).toEqual([
      expect.objectContaining({
        touser: 'o-1',
        template_id: 'template-1',
        page: 'pages/request/index?id=r1',
        data: {
          thing1: { value: '社工回话了' },
          thing2: { value: '打开看看。' },
          time3: { value: '1970-01-01 08:00' },
        },
      }),
    ])
    expect(await wechat.sendSubscribeMessage(message)).toEqual({ refused: 43101 })
  })

  test('a template that WeChat finds wrong is refused with its code; one that is not set up is off', async () => {
    expect(await wechat.sendSubscribeMessage({ ...message, template: 'requestArrived' })).toEqual({
      refused: 47003,
    })
    expect(await openWeChat({}).sendSubscribeMessage(message)).toBe('off')
  })

  test('the answer lost: not known whether it arrived', async () => {
    emulator.wechat.consents.grant('o-1', 'template-1')
    emulator.gate.add({ fault: { kind: 'lose' } })
    expect(await wechat.sendSubscribeMessage(message)).toBe('unknown')
  })

  test('a code for each scene, as a picture; none when WeChat does not give it', async () => {
    const codes = [
      await wechat.codeFor('p=k1', 'pages/place/index'),
      await wechat.codeFor('p=k2', 'pages/place/index'),
    ]
    for (const code of codes) expect(code?.subarray(1, 4).toString()).toBe('PNG')
    expect(codes[0]?.equals(codes[1] ?? Buffer.alloc(0))).toBe(false)
    expect(await wechat.codeFor('p='.padEnd(33, 'k'), 'pages/place/index')).toBeUndefined()
    emulator.gate.add({ fault: { kind: 'cut' } })
    expect(await wechat.codeFor('p=k1', 'pages/place/index')).toBeUndefined()
  })

  test('a text is judged; what WeChat does not answer is unchecked', async () => {
    emulator.presence.saw('o-1')
    expect(await wechat.checkText('o-1', '客厅的灯坏了', 2)).toBe('pass')
    expect(await wechat.checkText('o-1', '加微信', 2)).toBe('review')
    expect(await wechat.checkText('o-1', '代开发票', 2)).toBe('risky')
    expect(await wechat.checkText('o-absent', '客厅的灯坏了', 2)).toBe('unchecked')
    emulator.gate.add({ fault: { kind: 'cut' } })
    expect(await wechat.checkText('o-1', '客厅的灯坏了', 2)).toBe('unchecked')
  })

  test('a photo check has a trace, or has not begun', async () => {
    expect(await wechat.checkPhoto('o-1', `${emulator.url}/photo`)).toEqual(expect.any(String))
    emulator.gate.add({ fault: { kind: 'cut' } })
    expect(await wechat.checkPhoto('o-1', `${emulator.url}/photo`)).toBeUndefined()
  })

  test('WeChat that takes too long does not hold anybody up', async () => {
    const hasty = openWeChat({ LM_TEMPLATES: JSON.stringify(templates), LM_CALL_TIMEOUT_MS: '100' })
    emulator.gate.add({ fault: { kind: 'hang', applied: false }, times: 3 })
    expect(await hasty.checkText('o-1', '客厅的灯坏了', 2)).toBe('unchecked')
    expect(await hasty.sendSubscribeMessage(message)).toBe('unknown')
    expect(await hasty.checkPhoto('o-1', `${emulator.url}/photo`)).toBeUndefined()
  })

  test('the group is told; an address that is wrong or silent is not an exception', async () => {
    expect(await sayInGroup(`${emulator.url}/robot/key`, '来了一件新的')).toBe(true)
    expect(emulator.robot.messages.map((one) => one.content)).toEqual(['来了一件新的'])
    expect(await sayInGroup(`${emulator.url}/nowhere`, 'x')).toBe(false)
    expect(await sayInGroup('http://127.0.0.1:1/robot', 'x')).toBe(false)
    expect(await sayInGroup('no address', 'x')).toBe(false)
  })
})
