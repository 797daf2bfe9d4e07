import { listNotices } from '../../shared/inbox/contract'
import { acceptRequest, listMyRequests, resolveRequest } from '../../shared/requests/contract'
import type { App } from './app'
import { builds } from './driver'
import { lampPhoto, story, Street } from './street'

const words = '客厅的大灯坏了，换过灯泡也不亮，晚上起来看不见'
const title = '客厅的大灯坏了'

let street: Street
beforeAll(async () => {
  street = await Street.open()
})
afterAll(() => street.close())

/** A request for a new lamp, from her phone to the worker and back. */
describe.each(builds)('王奶奶 and her lamp, in the %s build', (build) => {
  const shown = pictures(`lamp-${build}`)
  const step = story()
  let wang: App
  let chen: App
  let id = ''
  const broken: string[] = []

  beforeAll(async () => {
    await street.rewind()
    wang = await street.phone('wang', { build })
    chen = await street.phone('chen', { build })
  })
  afterEach(() => {
    broken.push(...wang.errors(), ...chen.errors())
    expect(broken).toEqual([])
  })

  step('shows her the station, the way to ask and what is under way', async () => {
    await wang.waitForText('王奶奶，')
    for (const seen of [
      '枫林街道社工站',
      '枫林里 6 号院 1 层',
      '陈禾',
      '李悦',
      '打给站里',
      '提需求',
      '客厅的灯坏了',
    ])
      await wang.waitForText(seen)
    await wang.waitForText(/周一到周五 8:30–12:00/)
    await shown(wang, 'home')
  })

  step('takes her words, a guess at the kind, a photo and the place it knows', async () => {
    await wang.tap('提需求')
    await wang.waitForRoute('pages/request-new/index')
    await wang.waitForText('枫林里 6 号楼 2 门 301')
    await shown(wang, 'new-blank')
    await wang.fill('什么事', words)
    await wang.waitForText('按您写的先选好了，不对就改')
    expect(await isChecked(wang, '家居小修')).toBe(true)
    expect(await isChecked(wang, '我自己')).toBe(true)
    await wang.attachPhoto('拍一张', lampPhoto)
    await wang.waitForText('再拍一张')
    await wang.find({ label: '第 1 张照片正在传' }).waitFor({ state: 'hidden' })
    await shown(wang, 'new-filled')
    await wang.tap('提交')
    await wang.waitForRoute('pages/request/index')
    await wang.waitForText('小陈马上会看到')
    await wang.waitForText('交给了小陈')
    await wang.waitForText('小陈负责这一片')
    await shown(wang, 'sent')
    expect(street.filed(words)).toBe(1)
    const { items } = await street.call('wang', listMyRequests, { openOnly: true })
    id = items.find((row) => row.title === title)?.id ?? ''
    expect(id).not.toBe('')
  })

  step('tells 陈禾 without a name, a phone or an address', async () => {
    const { items } = await street.call('chen', listNotices, {})
    const notice = items.find(({ page }) => page.includes(id))
    expect(notice?.title).toBe('来了一件新的')
    expect(JSON.stringify(notice)).not.toMatch(/王|奶奶|022|枫林|号楼|301|大灯/)
    await chen.tap('消息')
    await chen.waitForText('来了一件新的')
    await shown(chen, 'worker-inbox')
  })

  step('lies on the desk among the first, and opens', async () => {
    await chen.tap('首页')
    await chen.tap({ role: 'button', name: '打开工作台' })
    await chen.waitForRoute('desk/queue/index')
    await chen.waitForText(title)
    await shown(chen, 'desk')
    await chen.tap(title)
    await chen.waitForRoute('desk/request/index')
    await chen.waitForText(words)
    expect(await chen.sees(/2 门 301|王奶奶|022-00001101/)).toBe(false)
    await shown(chen, 'desk-request')
  })

  step('shows phone and door when asked, and she knows who looked', async () => {
    await chen.tap('看电话和门牌')
    await chen.waitForText(/2 门 301/)
    await chen.waitForText('打给王奶奶')
    await shown(chen, 'desk-contact')
    await wang.goto(`/pages/request/index?id=${id}`)
    await wang.tap('谁看过我的信息')
    await wang.waitForText(/^\s*小陈\s*$/)
  })

  step('is taken on, and its urgency set with a reason', async () => {
    await chen.tap('我来办')
    await chen.waitForText('您接了，居民那边已经看到')
    await chen.tap('改急不急')
    await chen.tap('较急')
    await chen.waitForText('先写一句为什么')
    await chen.fill('为什么', '晚上起夜怕摔')
    await shown(chen, 'desk-urgency')
    await chen.tap('就这样定')
    await chen.waitForText(/居民说一般，晚上起夜怕摔/)
  })

  step('has a question for her, and she answers from her inbox', async () => {
    await chen.tap('更多')
    await shown(chen, 'desk-more')
    await chen.tap('问一句')
    await chen.fill('问居民一句', '灯管是长的还是圆的？')
    await shown(chen, 'desk-ask')
    await sendSheet(chen, '问一句')
    await chen.waitForText('问了，等居民回话')

    await wang.goto()
    await wang.tap('消息')
    await wang.waitForText('社工在等您一句话')
    await shown(wang, 'inbox')
    await wang.tap('社工在等您一句话')
    await wang.waitForRoute('pages/request/index')
    await wang.waitForText('小陈问了您一句')
    await wang.waitForText('灯管是长的还是圆的？')
    await shown(wang, 'asked')
    await wang.fill('说一句', '长的，白颜色')
    await wang.tap('发送')
    await wang.waitForText('送到了')
    await wang.waitForText('小陈马上会看到您的话')
  })

  step('gets a visit that stands on her home page', async () => {
    await chen.goto(`/desk/request/index?id=${id}`)
    await chen.waitForText('长的，白颜色')
    await chen.tap('回话')
    await chen.fill('回居民一句', '明天下午带灯管来换，穿红马甲。')
    await chen.tap('明天')
    await chen.tap('15:00')
    await shown(chen, 'desk-reply')
    await chen.tap('送出去')
    await chen.waitForText('约好了，明天下午 3 点上门')

    await wang.goto(`/pages/request/index?id=${id}`)
    await wang.waitForText('明天下午 3 点，小陈上门')
    await shown(wang, 'visit')
    await wang.goto()
    await wang.waitForText(title)
    await wang.waitForText('明天上门')
    await shown(wang, 'home-visit')
  })

  step('keeps a note among colleagues, and goes to 李悦', async () => {
    await chen.tap('更多')
    await chen.tap('内部便签')
    await chen.fill('内部便签', '灯管 36 瓦，库房第二格')
    await sendSheet(chen, '记下来')
    await chen.waitForText('灯管 36 瓦，库房第二格')
    await chen.tap('更多')
    await chen.tap('转交同事')
    await chen.tap({ role: 'radio', name: /^李悦，手上/ })
    await chen.fill('转给哪位同事', '约了明天下午三点')
    await shown(chen, 'desk-hand-over')
    await sendSheet(chen, '转交')
    await chen.waitForText('转过去了，同事和居民都看得到')

    await wang.goto(`/pages/request/index?id=${id}`)
    await wang.waitForText('转给了小李')
    expect(await wang.sees(/36 瓦|约了明天/)).toBe(false)
    await shown(wang, 'handed-over')
  })

  step('is done by 李悦', async () => {
    const yue = await street.phone('yue', { build, address: '/desk/queue/index' })
    await yue.tap(title)
    await yue.waitForText('灯管 36 瓦，库房第二格')
    await yue.waitForText('约了明天下午三点')
    await shown(yue, 'desk-colleague')
    await yue.tap('更多')
    await yue.tap('办好了')
    await yue.fill('办成什么样了', '换了新灯管，亮了')
    await sendSheet(yue, '办好了')
    await yue.waitForText('办好了，请居民看一眼')
    await shown(yue, 'desk-resolved')
    expect(yue.errors()).toEqual([])
    await yue.close()
  })

  step('is confirmed and rated once, the second time instead of the first', async () => {
    await wang.goto(`/pages/request/index?id=${id}`)
    await wang.waitForText('办好了，请您看一眼')
    await wang.waitForText('换了新灯管，亮了')
    await shown(wang, 'resolved')
    await wang.tap('收到了，办好了')
    await wang.waitForText('好，这件事就算办好了')
    await wang.tap({ label: '5 颗星，很满意' })
    await shown(wang, 'rating')
    await wang.tap('就打这么多')
    await wang.waitForText('您打的分')
    await wang.tap('改一下')
    await wang.tap({ label: '4 颗星，满意' })
    await wang.tap('改好了')
    await wang.find({ label: '4 颗星，满意' }).and(wang.page.getByRole('img')).waitFor()
    await shown(wang, 'rated')
    const kept = street.emulator.engine.peek('requests', 0, 1000).find(({ _id }) => _id === id)
    expect(kept).toMatchObject({ status: 'confirmed', rating: { stars: 4 } })
  })
})

describe.each(builds)('other ends of a request, in the %s build', (build) => {
  const shown = pictures(`lamp-ends-${build}`)
  let wang: App

  beforeAll(async () => {
    await street.rewind()
    wang = await street.phone('wang', { build })
  })
  afterEach(() => expect(wang.errors()).toEqual([]))

  it('is withdrawn while nobody has begun', async () => {
    const id = await street.file('想借一辆轮椅', 'goods')
    await wang.goto(`/pages/request/index?id=${id}`)
    await wang.tap('不用办了，撤回')
    await wang.waitForText('撤回以后，就没有人来办了')
    await shown(wang, 'withdraw')
    await wang.tap('撤回')
    await wang.waitForText('还需要的话，再提一件就行。')
    await shown(wang, 'withdrawn')
  })

  it('cannot be withdrawn once somebody works on it', async () => {
    const id = await street.file('水龙头滴水')
    await street.call('chen', acceptRequest, { id })
    await wang.goto(`/pages/request/index?id=${id}`)
    await wang.waitForText('小陈在办这件事')
    expect(await wang.sees('不用办了，撤回')).toBe(false)
  })

  it('is opened again when it was not settled', async () => {
    const id = await street.file('厕所的灯一闪一闪')
    await street.call('chen', acceptRequest, { id })
    await street.call('chen', resolveRequest, { id, result: '紧了紧灯座，不闪了' })
    await wang.goto(`/pages/request/index?id=${id}`)
    await wang.waitForText('办好了，请您看一眼')
    await wang.tap('还没有')
    await wang.fill('哪里还没有弄好', '亮了一天又不亮了')
    await shown(wang, 'reopen')
    await wang.tap('请接着办')
    await wang.waitForText('重新打开了，接着办')
    await wang.waitForText('您重新打开了')
    await shown(wang, 'reopened')
    const chen = await street.phone('chen', { build, address: `/desk/request/index?id=${id}` })
    await chen.waitForText('亮了一天又不亮了')
    await chen.waitForText('回话')
    expect(chen.errors()).toEqual([])
    await chen.close()
  })
})

/** Numbered in the order of the story. */
function pictures(name: string): (app: App, stage: string) => Promise<void> {
  let taken = 0
  return async (app, stage) => {
    await app.screenshot(`${name}-${String(++taken).padStart(2, '0')}-${stage}`)
  }
}

async function isChecked(app: App, name: string): Promise<boolean> {
  return (await app.find({ role: 'radio', name }).getAttribute('aria-checked')) === 'true'
}

/** The button of the sheet on top; the page behind may have one of the same word. */
async function sendSheet(app: App, word: string): Promise<void> {
  await app.tap(app.page.getByRole('dialog').getByText(word, { exact: true }).last())
}
