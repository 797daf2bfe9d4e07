import { fenglinStation } from '../../emulator/demo/places'
import { listPayments, openFund } from '../../shared/funds/contract'
import type { App } from './app'
import { builds } from './driver'
import { lampPhoto, story, Street } from './street'

let street: Street
beforeAll(async () => {
  street = await Street.open()
})
afterAll(() => street.close())

/** 500 yuan of a sale, counted twice; 196 of them become two footballs, with two yes, a voucher and nobody's name. */
describe.each(builds)('money in and out, in the %s build', (build) => {
  const step = story()
  const fund = '邻里互助金'
  let phones: Readonly<Record<'chen' | 'yue' | 'fang' | 'wang', App>>
  let fundId = ''

  beforeAll(async () => {
    await street.rewind()
    const of = { stationId: fenglinStation.id, keeper: '津北区慈善协会' }
    const earmarks = [{ name: '小学生', purposes: ['children' as const] }]
    fundId = (await street.call('fang', openFund, { ...of, name: fund, kind: 'community', earmarks })).id
    const hall = { ...of, name: '文化馆的账', kind: 'venue' as const, venue: '文化馆', earmarks: [] }
    await street.call('fang', openFund, hall)
    const at = { build, address: '/desk/funds/index' }
    const [chen, yue, fang, wang] = await Promise.all([
      street.phone('chen', at),
      street.phone('yue', at),
      street.phone('fang', at),
      street.phone('wang', { build, address: `/fund/fund/index?id=${fundId}` }),
    ])
    phones = { chen, yue, fang, wang }
  })
  afterEach(() => expect(Object.values(phones).flatMap((app) => app.errors())).toEqual([]))
  afterAll(() => Promise.all(Object.values(phones).map((app) => app.close())))

  step('陈禾 writes down what the sale brought', async () => {
    const { chen } = phones
    await chen.tap('记一笔收入')
    await chen.tap({ role: 'radio', name: fund })
    await chen.tap({ role: 'radio', name: '小学生' })
    await chen.fill('写一句来处', '小学门口义卖')
    await chen.fill('数出来是多少', '500')
    await chen.fill('单据号码', 'XX-0031')
    await chen.tap('数好了，记下')
    await chen.waitForText('您数的，等另一位同事数')
  })

  step('李悦 counts blind: another figure is refused, the same is booked', async () => {
    const { yue } = phones
    await yue.goto('/desk/funds/index')
    await yue.tap({ role: 'button', name: '数小学门口义卖' })
    await yue.fill('您数出来是多少', '450')
    expect(await yue.sees(/500/)).toBe(false)
    await yue.tap('数好了')
    await yue.waitForText(/和第一遍数的对不上/)
    await yue.screenshot(`fund-${build}-1-count-again`)
    await yue.fill('您数出来是多少', '500')
    await yue.tap('数好了')
    await yue.waitForText('两遍数的一样，记进账了')
  })

  step('陈禾 asks for two footballs; two others say yes on their phones', async () => {
    const { chen, yue, fang } = phones
    await chen.goto('/desk/funds/index')
    await chen.tap('请一笔款')
    await chen.tap({ role: 'radio', name: fund })
    await chen.tap({ role: 'radio', name: '小学生' })
    await chen.tap({ role: 'radio', name: '给孩子' })
    await chen.fill('要买什么、做什么', '买 2 个足球')
    await chen.fill('要多少', '196')
    await chen.tap('提给同事批')
    await chen.waitForText('提了，两位同事批了就能付')
    for (const app of [yue, fang]) {
      await app.goto('/desk/payments/index')
      await app.tap('买 2 个足球')
      await app.waitForText('304.00')
      await app.tap('同意付')
      await app.waitForText(app === yue ? '一位批了，还等一位' : '批了，等付款')
    }
    await fang.screenshot(`fund-${build}-2-approved`)
  })

  step('it is paid against a voucher', async () => {
    const { chen } = phones
    const { items } = await street.call('chen', listPayments, { filter: 'to_pay', fundId })
    await chen.goto(`/desk/payment/index?id=${items[0]?.id ?? ''}`)
    await chen.tap('付了，记凭证')
    await chen.fill('发票或收据的号码', 'No. 20311')
    await chen.attachPhoto('拍一张', lampPhoto)
    await chen.waitForNo(/拍一张发票或收据|照片还在传/)
    await chen.tap('记进账')
    await chen.waitForText('付了，记了账')
  })

  step('王奶奶 reads it: every number opens its records, and nobody is named', async () => {
    const { wang } = phones
    await wang.goto(`/fund/fund/index?id=${fundId}`)
    await wang.waitForText('都用在孩子身上。')
    expect(await wang.sees('304.00')).toBe(true)
    await wang.screenshot(`fund-${build}-3-public`)
    await wang.tap({ role: 'button', name: /^义卖，500\.00 元，占 100\.0%/ })
    await wang.waitForText('小学门口义卖')
    await wang.back()
    await wang.tap({ role: 'button', name: /^给孩子，196\.00 元/ })
    await wang.tap('买 2 个足球')
    await wang.waitForText('看整个基金')
    await wang.waitForText('申请、两人批准、发票都在')
    const words = await wang.page.locator('body').innerText()
    expect(words).not.toMatch(/陈禾|李悦|方站长/)
    await wang.screenshot(`fund-${build}-4-entry`)
  })
})
