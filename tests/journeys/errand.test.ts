import { listErrandsNear } from '../../shared/errands/contract'
import { sceneOf } from '../../shared/places/scene'
import type { App } from './app'
import { builds } from './driver'
import { story, Street } from './street'

const title = '帮取一盒药'

let street: Street
beforeAll(async () => {
  street = await Street.open()
})
afterAll(() => street.close())

const stored = (collection: string, id: string) =>
  street.emulator.engine.peek(collection, 0, 1000).find(({ _id }) => _id === id)

/** A box of medicine for 赵大爷 on the fifth floor: offered, taken by one of two, brought, confirmed. */
describe.each(builds)('an errand, in the %s build', (build) => {
  const step = story()
  let xu: App
  let lin: App
  let errandId = ''
  let requestId = ''

  beforeAll(async () => {
    await street.rewind()
    xu = await street.phone('xu', { build, address: '/pages/errands/index' })
    lin = await street.phone('lin', { build, address: '/pages/errands/index' })
    const { errands } = await street.call('xu', listErrandsNear, {})
    errandId = errands.find((one) => one.title === title)?.id ?? ''
    requestId = String(stored('errands', errandId)?.['requestId'])
  })
  afterEach(() => expect([...xu.errors(), ...lin.errors()]).toEqual([]))

  step('is offered with its community, and without a door, a name or a phone', async () => {
    for (const app of [xu, lin]) await app.waitForText(title)
    expect(await xu.sees(/502|3 号楼|赵大爷|022-0000/)).toBe(false)
    await xu.screenshot(`errand-${build}-1-offered`)
  })

  step('goes to the first of two; the other hears that it is cared for, and sees the next', async () => {
    await xu.tap(offer(xu).getByText('我来', { exact: true }))
    await xu.waitForText('谢谢，这件归您了')
    await xu.waitForText(/1 门 502/)
    await xu.screenshot(`errand-${build}-2-won`)
    await lin.tap(offer(lin).getByText('我来', { exact: true }))
    await lin.waitForText('这件刚有人接了')
    await lin.waitForText('离您最近的一件')
    expect(await lin.sees(/502|3 号楼|赵大爷/)).toBe(false)
    await lin.screenshot(`errand-${build}-3-taken`)
  })

  step('is seen by the one it is for: who comes, and no number of his', async () => {
    const zhao = await street.phone('zhao', { build, address: `/pages/request/index?id=${requestId}` })
    await zhao.waitForText(/许师傅/)
    await zhao.screenshot(`errand-${build}-4-coming`)
    await zhao.close()
  })

  step('is brought and written down; the door is closed again', async () => {
    await xu.tap('出发')
    await xu.waitForRoute('pages/errand/index')
    await xu.waitForText(/1 门 502/)
    await xu.screenshot(`errand-${build}-5-in-hand`)
    await xu.tap('做完了')
    await xu.waitForText('辛苦了，记一下')
    await xu.tap({ role: 'radio', name: '15 分钟' })
    await xu.tap(xu.page.getByRole('dialog').getByText('做完了', { exact: true }).last())
    await xu.waitForText('等居民点头就记上')
    expect(await xu.sees(/1 门 502/)).toBe(false)
    await xu.screenshot(`errand-${build}-6-done`)
  })

  step('is confirmed by the one it was for; the minutes count', async () => {
    const zhao = await street.phone('zhao', { build, address: `/pages/request/index?id=${requestId}` })
    await zhao.tap('收到了')
    await zhao.waitForText('好，这件事就算办好了')
    await zhao.screenshot(`errand-${build}-7-confirmed`)
    expect(zhao.errors()).toEqual([])
    await zhao.close()
    expect(stored('requests', requestId)).toMatchObject({ status: 'confirmed', resultCode: 'volunteered' })
    const facts = JSON.stringify(stored('errands', errandId)?.['log'])
    expect(facts).toContain('"errand.confirmed"')
    expect(facts).toContain('"creditMinutes":15')
  })

  function offer(app: App) {
    return app.page.locator('.errands-offer').filter({ hasText: title, visible: true }).first()
  }
})

describe.each(builds)('other ways to the station, in the %s build', (build) => {
  beforeAll(() => street.rewind())

  it('a code at the door: two taps, and the place is filled in', async () => {
    const [first] = street.emulator.engine.peek('places', 0, 10)
    const places = first?.['places'] as readonly { readonly id: string; readonly building: string }[]
    const [{ id, building } = { id: '', building: '' }] = places
    const address = `/pages/place/index?scene=${encodeURIComponent(sceneOf(id))}`
    const wang = await street.phone('wang', { build, elder: true, address })
    await wang.waitForText(new RegExp(building))
    await wang.screenshot(`place-${build}-1`)
    await wang.tap('求助')
    await wang.waitForRoute('pages/request-new/index')
    expect(wang.errors()).toEqual([])
    await wang.close()
  })

  it('a call: written down while she speaks, a crisis on top of the desk', async () => {
    const chen = await street.phone('chen', { build, address: '/desk/call/index' })
    await chen.fill('怎么称呼', '胡阿姨')
    await chen.fill('什么事', '一个人在家摔了，起不来')
    await chen.tap({ role: 'checkbox', name: '有人可能有危险' })
    await chen.waitForText(/站长和值班群马上知道/)
    await chen.fill('几号楼', '8 号楼')
    await chen.waitForText(/，换一个$/)
    await chen.screenshot(`call-${build}-1`)
    await chen.tap('保存')
    await chen.waitForText('记下了')
    await chen.goto('/desk/queue/index')
    await chen.waitForText('一个人在家摔了')
    const titles = await chen.page.locator('.queue-title').allTextContents()
    expect(titles[0]).toContain('一个人在家摔了')
    await chen.screenshot(`call-${build}-2`)
    expect(chen.errors()).toEqual([])
    await chen.close()
  })
})
