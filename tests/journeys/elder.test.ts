import { acceptRequest, askRequest } from '../../shared/requests/contract'
import { builds } from './driver'
import { sideways, smallWords, tappables } from './measure'
import { story, Street } from './street'

let street: Street
beforeAll(async () => {
  street = await Street.open()
})
afterAll(() => street.close())

/** design.md: in elder mode nothing smaller than this, in px. */
const LEAST_TARGET = 60
const LEAST_LETTER = 18

describe.each(builds)('the elder version, in the %s build', (build) => {
  const step = story()
  beforeAll(() => street.rewind())

  step('asks three large questions, and one tap says what is needed', async () => {
    const app = await street.phone('wang', { build, elder: true })
    await app.waitForText('我要求助')
    await app.screenshot(`elder-${build}-1-home`)
    await app.tap('我要求助')
    await app.waitForText('第 1 问，一共 3 问')
    await app.waitForText('点一样，或者写几个字')
    await app.screenshot(`elder-${build}-2-what`)
    await app.tap('家里修东西')
    await app.tap('下一问')
    await app.waitForText('去哪里找您？')
    await app.waitForText('枫林里 6 号楼 2 门 301')
    await app.screenshot(`elder-${build}-3-where`)
    await app.tap('下一问')
    await app.waitForText('什么时候方便？')
    await app.tap({ role: 'radio', name: '上午' })
    await app.screenshot(`elder-${build}-4-when`)
    await app.tap('交上去')
    await app.waitForRoute('pages/request/index')
    await app.waitForText('小陈马上会看到')
    await app.screenshot(`elder-${build}-5-sent`)
    expect(street.filed('家里修东西')).toBe(1)
    expect(app.errors()).toEqual([])
    await app.close()
  })

  step('is large enough to read and to hit, and fits a narrow phone', async () => {
    const id = await street.file('柜门掉了，关不上')
    await street.call('chen', acceptRequest, { id })
    await street.call('chen', askRequest, { id, words: '合页还在吗？' })
    const pages = [
      ['home', '/pages/home/index', '我要求助'],
      ['request-new', '/pages/request-new/index', '您要我们帮什么？'],
      ['request', `/pages/request/index?id=${id}`, '合页还在吗？'],
      ['inbox', '/pages/inbox/index', '社工在等您一句话'],
      ['me', '/pages/me/index', '我的称呼和住处'],
    ] as const
    const app = await street.phone('wang', { build, elder: true })
    const wrong: string[] = []
    for (const [name, address, words] of pages) {
      for (const width of [375, 320]) {
        await app.page.setViewportSize({ width, height: 812 })
        await app.goto(address)
        await app.waitForText(words)
        const pushed = await sideways(app)
        if (pushed > 0) wrong.push(`${name} at ${width}: ${pushed} px sideways`)
        if (width !== 375) continue
        await app.screenshot(`elder-${build}-page-${name}`)
        for (const one of await tappables(app)) {
          if (Math.min(one.width, one.height) < LEAST_TARGET - 0.5)
            wrong.push(`${name}: ${one.name} is ${one.width} × ${one.height}`)
        }
        for (const small of await smallWords(app, LEAST_LETTER)) wrong.push(`${name}: ${small}`)
      }
    }
    expect(wrong).toEqual([])
    await app.close()
  })

  step('can be left, and stays chosen', async () => {
    const app = await street.phone('wang', { build })
    await app.tap('长辈版')
    await app.waitForText('我要求助')
    await app.closeAndReopen()
    await app.waitForText('我要求助')
    await app.tap('切回普通版')
    await app.waitForText('提需求')
    await app.close()
  })
})

it("follows WeChat's large letters and says so, once", async () => {
  const app = await street.phone('wang', { build: 'weapp', fontSize: 23 })
  await app.waitForText('我要求助')
  expect((await app.recorded()).toasts).toEqual(['字号跟着微信放大了，已换成长辈版'])
  await app.screenshot('elder-weapp-font')
  await app.tap('切回普通版')
  await app.closeAndReopen()
  await app.waitForText('提需求')
  expect((await app.recorded()).toasts).toEqual([])
  await app.close()
})
