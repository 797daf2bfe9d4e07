import { claimWish, getWish, listMyWishes, thankGiver } from '../../shared/wishes/contract'
import type { App } from './app'
import { builds } from './driver'
import { story, Street } from './street'

const title = '一副老花镜，新的'

let street: Street
beforeAll(async () => {
  street = await Street.open()
})
afterAll(() => street.close())

/** 王奶奶's reading glasses: asked for, seen to, claimed by one of two, taken in, handed over, and her words come back. */
describe.each(builds)('a wish and its way, in the %s build', (build) => {
  const step = story()
  let wang: App
  let chen: App
  let lin: App
  let id = ''

  beforeAll(async () => {
    await street.rewind()
    ;[wang, chen, lin] = await Promise.all([
      street.phone('wang', { build, address: '/wish/ask/index' }),
      street.phone('chen', { build, address: '/desk/wishes/index' }),
      street.phone('lin', { build, address: '/pages/wishes/index' }),
    ])
  })
  afterEach(() => expect([wang, chen, lin].flatMap((app) => app.errors())).toEqual([]))
  afterAll(() => Promise.all([wang, chen, lin].map((app) => app.close())))

  step('she asks: money is answered at once, a thing goes to the station', async () => {
    await wang.fill('想要什么', '给点钱')
    await wang.waitForText(/心愿墙只送东西，不收钱/)
    await wang.fill('想要什么', title)
    await wang.fill('什么样的，做什么用', '300 度，看报纸用')
    await wang.tap({ role: 'radio', name: '给长者' })
    await wang.tap('交给社工')
    await wang.waitForRoute('wish/mine/index')
    await wang.waitForText('等社工核实')
    await wang.screenshot(`wish-${build}-1-asked`)
    const { items } = await street.call('wang', listMyWishes, {})
    id = items.find((one) => one.title === title)?.id ?? ''
  })

  step('陈禾 has seen the need: onto the wall, under another name', async () => {
    await chen.goto(`/desk/wish/index?id=${id}`)
    await chen.tap('核实上墙')
    await chen.tap({ role: 'radio', name: '眼镜' })
    await chen.fill('化名', '老槐树')
    await chen.fill('最多多少钱', '80')
    await chen.tap('挂到墙上')
    await chen.waitForText('在墙上等人')
  })

  step(
    '小林 claims it with one tap and names the day; whoever is slower hears that it is cared for',
    async () => {
      const gao = await street.phone('gao', { build, address: `/wish/wish/index?id=${id}` })
      await gao.waitForText('我来实现')
      await lin.goto(`/wish/wish/index?id=${id}`)
      await lin.tap('我来实现')
      await lin.waitForText(`${title}，交给您了`)
      await lin.screenshot(`wish-${build}-2-won`)
      await lin.tap('就这天')
      await lin.waitForText('等您送到站里')
      await gao.tap('我来实现')
      await gao.waitForText('这个心愿有人照应了')
      await gao.screenshot(`wish-${build}-3-cared-for`)
      expect(gao.errors()).toEqual([])
      await gao.close()
      await expect(street.call('gao', claimWish, { id, days: 7 })).rejects.toThrow('wishes.taken')
    },
  )

  step('the gift comes in with its number, and is handed over with a colleague there', async () => {
    await chen.goto(`/desk/wish/index?id=${id}`)
    await chen.tap('收到礼物')
    await chen.fill('值多少钱', '76.5')
    await chen.tap('登记')
    await chen.waitForText('等您送去')
    await chen.tap('交到手上')
    await chen.tap({ role: 'radio', name: '李悦' })
    await chen.tap('交到了')
    await chen.waitForText('送到了')
    await chen.screenshot(`wish-${build}-4-handed-over`)
  })

  step('she says thank you, it is read and passed on, and he reads the whole way', async () => {
    await street.call('wang', thankGiver, { id, words: '报纸上的小字看得清了。' })
    await chen.goto(`/desk/wish/index?id=${id}`)
    await chen.tap('看这段话')
    await chen.tap('转给送的人')
    await chen.waitForText(/转给送的人了/)
    await lin.goto(`/wish/wish/index?id=${id}`)
    await lin.waitForText('“报纸上的小字看得清了。”')
    await lin.waitForText(/当时按 76\.50 元记/)
    await lin.waitForText('谢意转给您')
    expect(await lin.sees('王奶奶')).toBe(false)
    await lin.screenshot(`wish-${build}-5-thanks`)
    await lin.tap('存谢谢卡')
    await lin.waitForRoute('wish/thanks/index')
    await lin.waitForText('化名“老槐树”')
    expect(await street.call('wang', getWish, { id })).not.toHaveProperty('thanks')
  })
})
