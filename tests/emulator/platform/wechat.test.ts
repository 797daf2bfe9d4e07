import path from 'node:path'
import { PNG } from 'pngjs'
import type { Emulator } from '../../../emulator/emulator'
import { startEmulator } from '../../../emulator/emulator'

const sdks = ['wx-server-sdk', 'node-sdk'] as const
type Sdk = (typeof sdks)[number]

const elder = 'o-elder'
const hour = 60 * 60 * 1000
let clock = 1_800_000_000_000
let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator({
    declarations: [],
    now: () => clock,
    functions: [
      { name: 'wechat', file: path.join(__dirname, 'functions/wechat.ts') },
      { name: 'jobs', file: path.join(__dirname, 'functions/receiver.ts'), clientMayCall: false },
    ],
  })
})

beforeEach(() => {
  emulator.wechat.consents.clear()
  emulator.wechat.messages.sent.length = 0
})
afterEach(() => emulator.clearFaults())
afterAll(() => emulator.close())

const ask = (by: Sdk, api: string, data: object): Promise<unknown> =>
  emulator.invoke('wechat', { by, api, data }, { openid: elder })

/** The `errcode` as each SDK tells it: the one throws, the other answers. */
async function errcodeOf(by: Sdk, api: string, data: object): Promise<unknown> {
  const answer = (await ask(by, api, data)) as { errCode?: number; errcode?: number }
  return answer.errCode ?? answer.errcode
}

describe.each(sdks)('by %s', (by) => {
  const message = {
    touser: elder,
    templateId: 'assigned',
    page: 'pages/home',
    data: { thing1: { value: '客厅的灯坏了' }, character_string2: { value: 'No.7' } },
  }

  test('one consent is one message', async () => {
    emulator.wechat.consents.grant(elder, 'assigned')
    expect(await errcodeOf(by, 'subscribeMessage.send', message)).toBe(0)
    expect(await errcodeOf(by, 'subscribeMessage.send', message)).toBe(43101)
    expect(emulator.wechat.messages.sent).toEqual([
      { touser: elder, template_id: 'assigned', page: 'pages/home', data: message.data, at: clock },
    ])
  })

  test('a consent for another template, or another person, does not count', async () => {
    emulator.wechat.consents.grant(elder, 'resolved')
    emulator.wechat.consents.grant('o-other', 'assigned')
    expect(await errcodeOf(by, 'subscribeMessage.send', message)).toBe(43101)
  })

  test('the main switch off is 20004 and uses nothing up', async () => {
    emulator.wechat.consents.grant(elder, 'assigned')
    emulator.wechat.consents.setMainSwitch(elder, false)
    expect(await errcodeOf(by, 'subscribeMessage.send', message)).toBe(20004)
    expect(emulator.wechat.consents.left(elder, 'assigned')).toBe(1)
  })

  test('a field that the template would refuse is 47003 and uses nothing up', async () => {
    emulator.wechat.consents.grant(elder, 'assigned')
    const long = { ...message, data: { thing1: { value: '字'.repeat(21) } } }
    expect(await errcodeOf(by, 'subscribeMessage.send', long)).toBe(47003)
    expect(emulator.wechat.consents.left(elder, 'assigned')).toBe(1)
  })

  test.each([
    ['客厅的灯坏了', 'pass'],
    ['请加微信详谈', 'review'],
    ['赌博平台', 'risky'],
  ])('a text check of %s says %s', async (content, suggest) => {
    const answer = await ask(by, 'security.msgSecCheck', { openid: elder, scene: 2, version: 2, content })
    expect(answer).toMatchObject({ result: { suggest } })
  })

  test('a text check asks for somebody active, at most 2,500 characters and a known scene', async () => {
    const text = { openid: elder, scene: 2, version: 2, content: '灯' }
    expect(await errcodeOf(by, 'security.msgSecCheck', { ...text, openid: 'o-never-seen' })).toBe(61010)
    expect(await errcodeOf(by, 'security.msgSecCheck', { ...text, content: '灯'.repeat(2501) })).toBe(45002)
    expect(await errcodeOf(by, 'security.msgSecCheck', { ...text, content: '灯'.repeat(2500) })).toBe(0)
    expect(await errcodeOf(by, 'security.msgSecCheck', { ...text, scene: 5 })).toBe(47001)
  })

  test('an API that is not played is refused', async () => {
    expect(await errcodeOf(by, 'customerServiceMessage.send', {})).toBe(48001)
  })

  test('calls are recorded with the invocation that made them, and can be made to break', async () => {
    const mark = emulator.gate.mark()
    emulator.wechat.consents.grant(elder, 'assigned', 2)
    emulator.gate.add({ fault: { kind: 'lose' }, when: (call) => call.action === 'wx.subscribeMessage.send' })
    const answer = await ask(by, 'subscribeMessage.send', message)
    expect(answer).toHaveProperty('failed')
    expect(emulator.wechat.messages.sent).toHaveLength(1)
    expect(emulator.gate.calls(mark)).toMatchObject([
      { action: 'wx.subscribeMessage.send', source: 'wechat', nth: 1, outcome: 'lost' },
    ])
  })
})

test('activity is forgotten after two hours', async () => {
  emulator.presence.saw('o-neighbour')
  const text = { openid: 'o-neighbour', scene: 2, version: 2, content: '灯' }
  clock += 2 * hour
  expect(await errcodeOf('node-sdk', 'security.msgSecCheck', text)).toBe(0)
  clock += 1
  expect(await errcodeOf('node-sdk', 'security.msgSecCheck', text)).toBe(61010)
})

describe('media check', () => {
  const picture = (url: string) => ({ openid: elder, scene: 1, version: 2, mediaType: 2, mediaUrl: url })
  const received = () =>
    emulator.logs.list({ functionName: 'jobs' }).map((line) => JSON.parse(line.text) as unknown)

  beforeEach(() => emulator.logs.clear())

  test.each(sdks)('by %s: takes the picture at once and answers by an event later', async (by) => {
    emulator.storage.files.put('photos/lamp.jpg', Buffer.from('jpeg'))
    const url = emulator.storage.temporaryUrl(emulator.storage.ids.of('photos/lamp.jpg'), 600) ?? ''
    const answer = (await ask(by, 'security.mediaCheckAsync', picture(url))) as Record<string, unknown>
    const traceId = String(answer['traceId'] ?? answer['trace_id'])
    expect(emulator.wechat.mediaCheck.pending()).toEqual([{ traceId, openid: elder, url }])
    expect(received()).toEqual([])

    await emulator.wechat.mediaCheck.settle(traceId, 'risky')
    expect(emulator.wechat.mediaCheck.pending()).toEqual([])
    expect(received()).toMatchObject([
      {
        MsgType: 'event',
        Event: 'wxa_media_check',
        trace_id: traceId,
        errcode: 0,
        result: { suggest: 'risky' },
      },
    ])
  })

  test('an address that WeChat cannot fetch is told as -1008', async () => {
    await ask('node-sdk', 'security.mediaCheckAsync', picture('https://example.com/no.jpg'))
    const [media] = emulator.wechat.mediaCheck.pending()
    await emulator.wechat.mediaCheck.settle(media?.traceId ?? '', 'pass')
    expect(received()).toMatchObject([{ errcode: -1008 }])
    expect(received()[0]).not.toHaveProperty('result')
  })

  test('with a delay the event comes by itself', async () => {
    emulator.wechat.mediaCheck.delayMs = 20
    await ask('node-sdk', 'security.mediaCheckAsync', picture('https://example.com/no.jpg'))
    emulator.wechat.mediaCheck.delayMs = undefined
    for (let tries = 0; received().length === 0 && tries < 1000; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(received()).toHaveLength(1)
  })
})

describe('mini-program code', () => {
  interface Code {
    readonly contentType: string
    readonly buffer: { readonly data: number[] }
  }
  const code = async (scene: string): Promise<Code> =>
    (await ask('wx-server-sdk', 'wxacode.getUnlimited', {
      scene,
      page: 'pages/home',
      checkPath: false,
    })) as Code

  test('is a picture, different for every scene', async () => {
    const [first, second] = [await code('s=maple'), await code('s=willow')]
    const png = PNG.sync.read(Buffer.from(first.buffer.data))
    expect([first.contentType, png.width, png.height]).toEqual(['image/png', 430, 430])
    expect(first.buffer.data).not.toEqual(second.buffer.data)
  })

  test('a scene is at most 32 characters of a small alphabet', async () => {
    const scenes = ['a'.repeat(33), '', '枫林', 'a b', 'a%20b']
    for (const scene of scenes) {
      expect(await errcodeOf('wx-server-sdk', 'wxacode.getUnlimited', { scene })).toBe(40169)
    }
    expect(
      await errcodeOf('wx-server-sdk', 'wxacode.getUnlimited', { scene: "!#$&'()*+,/:;=?@-._~azAZ09" }),
    ).toBe(0)
  })

  test('cannot be carried by the JSON encoding', async () => {
    const answer = await ask('node-sdk', 'wxacode.getUnlimited', { scene: 'a' })
    expect(answer).toMatchObject({ code: 'WX_API_FAIL' })
  })
})

describe('group robot', () => {
  const post = async (body: object): Promise<unknown> => {
    const response = await fetch(`${emulator.url}/robot/k1`, { method: 'POST', body: JSON.stringify(body) })
    return response.json()
  }

  test('keeps what it is told', async () => {
    expect(await post({ msgtype: 'text', text: { content: '有一件新的事' } })).toMatchObject({ errcode: 0 })
    expect(emulator.robot.messages).toEqual([
      { at: clock, key: 'k1', msgtype: 'text', content: '有一件新的事' },
    ])
  })

  test('refuses other kinds and what is too long', async () => {
    expect(await post({ msgtype: 'image' })).toMatchObject({ errcode: 40008 })
    const content = '字'.repeat(683)
    expect(await post({ msgtype: 'text', text: { content } })).toMatchObject({ errcode: 40058 })
  })
})
