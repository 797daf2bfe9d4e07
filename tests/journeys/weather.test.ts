import { randomBytes } from 'node:crypto'
import { PNG } from 'pngjs'
import { invite } from '../../shared/people/contract'
import { listMyRequests } from '../../shared/requests/contract'
import { PHOTO_MAX_BYTES } from '../../shared/photos/model'
import { fenglinStation } from '../../emulator/demo/places'
import type { App } from './app'
import { builds } from './driver'
import { lampPhoto, Street } from './street'

let street: Street
beforeAll(async () => {
  street = await Street.open()
})
afterAll(() => street.close())

describe.each(builds)('bad weather, in the %s build', (build) => {
  const opened: App[] = []
  const open = async (who: Parameters<Street['phone']>[0], address?: string) => {
    const app = await street.phone(who, { build, ...(address === undefined ? {} : { address }) })
    opened.push(app)
    return app
  }
  const filing = async () => {
    const app = await open('wang', '/pages/request-new/index')
    await app.waitForText('枫林里 6 号楼 2 门 301')
    return app
  }

  beforeAll(() => street.rewind())
  afterEach(async () => {
    const broken = opened.flatMap((app) => app.errors())
    await Promise.all(opened.splice(0).map((app) => app.close()))
    expect(broken).toEqual([])
  })

  describe('a draft', () => {
    it('is still there when the app was closed', async () => {
      const app = await filing()
      await app.fill('什么事', '楼道里的灯坏了，黑')
      await app.attachPhoto('拍一张', lampPhoto)
      await app.waitForText('再拍一张')
      await app.find({ label: '第 1 张照片正在传' }).waitFor({ state: 'hidden' })
      await app.tap({ role: 'radio', name: '上午' })
      await app.waitForText(/已存草稿/)
      // What was chosen last is kept when the hand has rested for a moment.
      await app.page.waitForFunction(() => JSON.stringify(localStorage).includes('morning'))
      await app.closeAndReopen()
      await app.tap('提需求')
      await app.waitForRoute('pages/request-new/index')
      await app.field('什么事').waitFor()
      expect(await app.field('什么事').inputValue()).toBe('楼道里的灯坏了，黑')
      expect(await app.find({ role: 'radio', name: '上午' }).getAttribute('aria-checked')).toBe('true')
      await app.waitForText('已传好')
      await app.screenshot(`weather-${build}-draft`)
    })

    it('survives a lost connection, and goes by itself when it is back, once', async () => {
      const words = `断网的时候提的，${build}`
      const app = await filing()
      await app.fill('什么事', words)
      await app.tap('家居小修')
      await app.goOffline()
      await app.waitForText('没有网络，草稿已存在手机里')
      await app.tap('提交')
      await app.waitForText('网断了，写的都在')
      await app.screenshot(`weather-${build}-cut-off`)
      expect(street.filed(words)).toBe(0)
      await app.goOnline()
      await app.waitForRoute('pages/request/index')
      expect(street.filed(words)).toBe(1)
    })
  })

  describe('the same thing twice', () => {
    it('is one request when the hand shakes', async () => {
      const words = `点了两下的事，${build}`
      const app = await filing()
      await app.fill('什么事', words)
      await app.tap('家居小修')
      const { x, y } = await middleOf(app, '提交')
      await Promise.all([app.page.touchscreen.tap(x, y), app.page.touchscreen.tap(x, y)])
      await app.waitForRoute('pages/request/index')
      expect(street.filed(words)).toBe(1)
    })

    it('is one request when the function dies between writing and answering', async () => {
      const wasWritten: number[] = []
      // A function that just started reads three documents more before it writes.
      for (const nthCall of [2, 5]) {
        const words = `办到一半断了的事，${build}${nthCall}`
        const app = await filing()
        await app.fill('什么事', words)
        await app.tap('家居小修')
        street.emulator.killDuring('api', nthCall, 'after')
        await app.tap('提交')
        await app.waitForText(/是我们这边的毛病，您填的没有丢/)
        wasWritten.push(street.filed(words))
        await app.screenshot(`weather-${build}-our-fault`)
        await app.tap('提交')
        await app.waitForRoute('pages/request/index')
        await app.waitForText(/马上会看到|收到了/)
        expect(street.filed(words)).toBe(1)
      }
      expect(wasWritten).toContain(1)
    })
  })

  describe('words', () => {
    it('are asked for when there are none, and end where there are too many', async () => {
      const app = await filing()
      await app.waitForText('先写几句是什么事')
      const { x, y } = await middleOf(app, '提交')
      await app.page.touchscreen.tap(x, y)
      expect(await app.currentRoute()).toBe('pages/request-new/index')
      await app.fill('什么事', '灯'.repeat(700))
      await app.waitForText('500 / 500 字')
      expect(await app.field('什么事').inputValue()).toHaveLength(500)
      await app.fill('什么事', '   ')
      await app.waitForText('先写几句是什么事')
    })

    it('with tags and emoji are only words', async () => {
      const tag = `<img src=x onerror="document.title='broken'"><script>document.title='broken'</script>`
      const words = `灯坏了😀👵🏻${tag}`
      const app = await filing()
      await app.fill('什么事', words)
      await app.tap('提交')
      await app.waitForRoute('pages/request/index')
      await app.tap('您填的内容')
      await app.waitForText(words)
      expect(await app.page.title()).not.toBe('broken')
      const { items } = await street.call('wang', listMyRequests, { openOnly: true })
      const chen = await open('chen', `/desk/request/index?id=${items[0]?.id ?? ''}`)
      await chen.waitForText(words)
      expect(await chen.page.title()).not.toBe('broken')
    })

    it('keep a number folded until the contact is opened', async () => {
      const words = '我女儿的手机 13800138000，打她的'
      const id = await street.file(words)
      const chen = await open('chen', `/desk/request/index?id=${id}`)
      await chen.waitForText('我女儿的手机 〔号码已收起〕，打她的')
      expect(await chen.sees(/13800138000/)).toBe(false)
      await chen.screenshot(`weather-${build}-folded`)
      await chen.tap('看电话和门牌')
      await chen.waitForText(words)
      const wang = await open('wang', `/pages/request/index?id=${id}`)
      await wang.tap('您填的内容')
      await wang.waitForText(words)
    })
  })

  describe('photos', () => {
    it('that are none are refused kindly, and the rest stays', async () => {
      const app = await filing()
      await app.fill('什么事', '窗户要修，关不严')
      const paper = { name: '证明.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('%PDF-1.7 这不是照片') }
      await app.attachPhoto('拍一张', paper)
      await app.waitForText('这张照片打不开，换一张试试。')
      await app.screenshot(`weather-${build}-no-photo`)
      await app.waitForText('有一张照片没传上，再传一次，或者去掉')
      expect(await app.field('什么事').inputValue()).toBe('窗户要修，关不严')
      await app.tap({ label: '去掉第 1 张照片' })
      await app.waitForNo('有一张照片没传上，再传一次，或者去掉')
    })

    it('of 20 MB are made small on the phone, and a broken one of 20 MB is refused kindly', async () => {
      const app = await filing()
      await app.attachPhoto('拍一张', hugePhoto)
      await app.waitForText('再拍一张')
      await app.find({ label: '第 1 张照片正在传' }).waitFor({ state: 'hidden', timeout: 20_000 })
      const sizes = street.emulator.engine.peek('photos', 0, 1000).map(({ byteLength }) => Number(byteLength))
      expect(Math.max(...sizes)).toBeLessThanOrEqual(PHOTO_MAX_BYTES)
      await app.attachPhoto('再拍一张', { ...hugePhoto, buffer: randomBytes(20 * 1024 * 1024) })
      await app.waitForText('这张照片打不开，换一张试试。')
    })
  })

  describe('doors that are closed', () => {
    it("somebody else's request is not there, nor for a worker of another station", async () => {
      const id = await street.file('只给枫林里看的事')
      const { code } = await street.call('guan', invite, {
        ...{ role: 'worker', stationId: otherStation(), displayName: '邻站小周', communityCodes: [] },
      })
      const zhou = await open(`o-zhou-${build}`, '/pages/join/index')
      await zhou.fill('邀请码', code)
      await zhou.tap('加入')
      await zhou.waitForRoute('desk/queue/index')
      for (const [who, address] of [
        ['zhao', `/pages/request/index?id=${id}`],
        [`o-zhou-${build}`, `/desk/request/index?id=${id}`],
      ] as const) {
        const app = await open(who, address)
        await app.waitForText(/没有找到这件事/)
        expect(await app.sees(/枫林里看的事/)).toBe(false)
        await app.screenshot(`weather-${build}-not-there-${who}`)
      }
    })

    it('an invitation lets in one person, once, while it lasts', async () => {
      const made = () =>
        street.call('fang', invite, {
          ...{ role: 'worker', stationId: fenglinStation.id, communityCodes: [] },
          ...{ displayName: '新来的小赵' },
        })
      const first = await made()
      const newcomer = await open(`o-new-${build}`, '/pages/join/index')
      await newcomer.fill('邀请码', `${first.code.slice(0, 4)} ${first.code.slice(4)}`)
      await newcomer.screenshot(`weather-${build}-join`)
      await newcomer.tap('加入')
      await newcomer.waitForText('您现在是社工了')
      await newcomer.waitForRoute('desk/queue/index')
      await newcomer.waitForText('手上都办完了')
      await newcomer.screenshot(`weather-${build}-first-desk`)

      const late = await open(`o-late-${build}`, '/pages/join/index')
      await late.fill('邀请码', first.code)
      await late.tap('加入')
      await late.waitForText('这个邀请码已经有人用过了。请站长给您再发一个。')
      const second = await made()
      await street.emulator.engine.updateOne('invitations', second.id, { $set: { expiresAt: 1 } })
      await late.fill('邀请码', second.code)
      await late.tap('加入')
      await late.waitForText('这个邀请码过了日子。请站长给您再发一个，三天内用。')
      await late.screenshot(`weather-${build}-invitation-over`)
    })
  })
})

async function middleOf(app: App, words: string): Promise<{ readonly x: number; readonly y: number }> {
  await app.waitForText(words)
  // Until the page rests: what was found may have been drawn anew.
  let before = ''
  let found = await app.find(words).boundingBox()
  while (JSON.stringify(found) !== before) {
    before = JSON.stringify(found)
    await app.page.waitForTimeout(200)
    found = await app.find(words).boundingBox()
  }
  if (found === null) throw new Error(`${words} is not to be seen`)
  return { x: found.x + found.width / 2, y: found.y + found.height / 2 }
}

function otherStation(): string {
  const stations = street.emulator.engine.peek('stations', 0, 1000)
  return String(stations.find(({ _id }) => _id !== fenglinStation.id)?.['_id'])
}

/** A picture that cannot be packed, more than 20 MB of it. */
const hugePhoto = (() => {
  const picture = new PNG({ width: 2700, height: 2700 })
  randomBytes(picture.data.length).copy(picture.data)
  for (let at = 3; at < picture.data.length; at += 4) picture.data[at] = 255
  const buffer = PNG.sync.write(picture, { colorType: 2, deflateLevel: 0, filterType: 0 })
  return { name: 'IMG_9000.png', mimeType: 'image/png', buffer }
})()
