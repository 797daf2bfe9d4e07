import path from 'node:path'
import type { Emulator } from '../../emulator/emulator'
import { startEmulator } from '../../emulator/emulator'
import { Driver } from '../journeys/driver'
import type { OpenOptions } from '../journeys/driver'
import type { WeappApp } from '../journeys/weapp-app'

/** The phone itself, with a small mini-program written by hand: what breaks here is no page's fault. */
describe('the phone', () => {
  let emulator: Emulator
  let driver: Driver
  let app: WeappApp

  const open = (options: Partial<OpenOptions> = {}) =>
    driver.openApp({ persona: 'o-wang', ...options, build: 'weapp' })

  beforeAll(async () => {
    emulator = await startEmulator({ declarations: [] })
    driver = new Driver({ emulatorUrl: emulator.url, dist: { weapp: 'tests/host/fixture' } })
  })
  afterAll(async () => {
    await driver.close()
    await emulator.close()
  })
  afterEach(async () => {
    const broken = app.errors()
    await app.close()
    expect(broken).toEqual([])
  })

  describe('pages', () => {
    it('live as WeChat says: load, show, ready, hide and show again', async () => {
      app = await open()
      await app.waitForText('生命：load show ready')
      await app.tap('去第二页')
      await app.waitForText('编号 r1')
      expect(await app.currentRoute()).toBe('pages/second/index')
      await app.tap('走')
      await app.waitForText('生命：load show ready hide show')
    })

    it('are closed by the arrow of the bar, and told so', async () => {
      app = await open()
      await app.tap('去第二页')
      await app.waitForText('第二页')
      await app.back()
      await app.waitForText('点了 0 次')
      await app.closeAndReopen()
      await app.waitForText('答：第二页关了')
    })

    it('keep their state as tabs', async () => {
      app = await open()
      await app.tap('点了 0 次')
      await app.waitForText('点了 1 次')
      await app.tap({ role: 'button', name: '填写' })
      await app.waitForText('哪个小区')
      await app.tap({ role: 'button', name: '首页' })
      await app.waitForText('点了 1 次')
    })

    it('open from a subpackage and from an address with a query', async () => {
      app = await open({ address: '/pages/home/index?from=link' })
      await app.waitForText('生命：loadlink')
      await app.tap('去分包')
      await app.waitForText('分包里')
    })

    it('that do not exist are refused in WeChat’s words', async () => {
      app = await open()
      await app.tap('去错的页')
      await app.waitForText('navigateTo:fail page "pages/nowhere/index" is not found')
    })

    it('measure rpx by the screen, stick docks above the tab bar, scroll', async () => {
      app = await open()
      expect((await app.page.locator('#half').boundingBox())?.width).toBeCloseTo(187.5, 0)
      expect((await app.page.locator('#fifth').boundingBox())?.width).toBeCloseTo(75, 0)
      const dock = await app.page.locator('.dock').boundingBox()
      expect(dock && dock.y + dock.height).toBe(812 - 50)
      await app.tap('滚下去')
      const end = await app.page.locator('#end').boundingBox()
      expect(end?.y).toBeLessThan(812)
    })

    it('hear a pull and are asked what to share', async () => {
      app = await open()
      await app.pullDown()
      await app.waitForText('答：拉了一下')
      await app.tap('转发')
      expect((await app.recorded()).shares).toEqual([
        { title: '来看', path: '/pages/home/index?from=button' },
      ])
      expect(await app.share()).toMatchObject({ path: '/pages/home/index?from=menu' })
    })
  })

  describe('fields', () => {
    beforeEach(async () => {
      app = await open({ address: '/pages/fields/index' })
    })

    it('take words up to their length and give them to the form', async () => {
      await app.fill('称呼', '王奶奶')
      await app.fill('要办的事', '客厅的灯坏了')
      await app.tap({ role: 'button', name: '交' })
      await app.waitForText('填了：{"who":"王奶奶","words":"客厅的灯坏了"}')
      expect(await app.find({ role: 'button', name: '还不能' }).isDisabled()).toBe(true)
    })

    it('switch and choose', async () => {
      await app.tap({ role: 'switch', name: '急不急' })
      await app.waitForText('填了：true')
      await app.tap('亲人')
      await app.waitForText('填了："kin"')
    })

    it('pick from a list and from columns', async () => {
      await app.choose('哪个小区', '槐安里')
      await app.waitForText('填了：1')
      await app.choose('楼和门', '2 号楼', '1 门')
      await app.waitForText('填了：[1,0]')
    })
  })

  describe('what wx does', () => {
    it('asks, offers a list, says a word', async () => {
      app = await open()
      await app.tap('问人')
      await app.waitForText('还能放回来')
      await app.tap('确定')
      await app.waitForText('答：撤回')
      await app.choose('选一个', '乙')
      await app.waitForText('答：第 1')
      await app.choose('选一个', '取消')
      await app.waitForText('答：showActionSheet:fail cancel')
      await app.tap('说一声')
      await app.waitForText('听见了')
    })

    it('keeps things for this person when the app is closed, and not for another', async () => {
      app = await open()
      await app.waitForText('答：没有记过')
      await app.tap('记住')
      await app.closeAndReopen()
      await app.waitForText('答：记着呢')
      const other = await open({ persona: 'o-li' })
      await other.waitForText('答：没有记过')
    })

    it('calls a function as this person', async () => {
      emulator.host.add({ name: 'echo', file: path.resolve('tests/host/echo.cjs') })
      app = await open()
      await app.tap('问云')
      await app.waitForText('答：灯 o-wang')
    })

    it('fails as WeChat does without a connection, and notices when it is back', async () => {
      app = await open()
      await app.goOffline()
      await app.waitForText('答：断了')
      await app.tap('问云')
      await app.waitForText(/cloud\.callFunction:fail .* -1$/)
      await app.goOnline()
      await app.waitForText('答：连上了')
    })

    it('takes a photo from the test, makes it smaller and reads it', async () => {
      app = await open()
      const png =
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
      const photo = { name: 'lamp.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') }
      await app.attachPhoto('选照片', photo)
      await app.waitForText('答：照片 /9j/')
      expect(
        await app
          .find({ label: '选的照片' })
          .locator('img')
          .evaluate((image) => image.clientWidth),
      ).toBe(320)
    })

    it('leaves consents with the emulator when the person accepts', async () => {
      app = await open({ consent: 'accept' })
      await app.tap('订消息')
      await app.waitForText('答：accept')
      expect(emulator.wechat.consents.list()).toMatchObject([{ openid: 'o-wang', templateId: 'moved' }])
      await app.tap('打电话')
      expect((await app.recorded()).phoneCalls).toEqual(['02200000000'])
    })

    it('follows the night', async () => {
      app = await open()
      await app.page.emulateMedia({ colorScheme: 'dark' })
      await app.waitForText('答：dark')
      const ground = await app.page.locator('#bar').evaluate((bar) => getComputedStyle(bar).backgroundColor)
      expect(ground).toBe('rgb(18, 25, 22)')
    })
  })
})
