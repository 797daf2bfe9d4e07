import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import RewardsPage from '@/desk/rewards/index'
import { fresh } from './fresh'
import { sunday } from './errand-lines'
import { callsOf, grannyWang, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const button = (name: string | RegExp) => screen.queryByRole('button', { name })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const pick = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))
const part = (name: string) => pick('看哪一部分', name)
const DAY = 24 * 60 * 60 * 1000

const worker = {
  ...grannyWang,
  posts: [
    {
      ...{ id: 'iworker1', role: 'worker', stationId: 'sfenglin', displayName: '陈禾' },
      ...{ communityCodes: [], since: 0 },
    },
  ],
}
const order = {
  ...{ id: 'oumbrella', title: '雨伞', drawing: 'umbrella', points: 20, status: 'held' },
  ...{ orderedAt: sunday, expiresAt: sunday + 14 * DAY, displayName: '许师傅' },
}
const umbrella = {
  ...{ id: 'gumbrella', title: '雨伞', kind: 'goods', drawing: 'umbrella', points: 20, stock: 3 },
  ...{ sponsor: { name: '春和便民店', kind: 'company' }, status: 'on', words: '长柄', held: 1, handed: 4 },
  pickup: { place: '社工站前台', hours: '工作日' },
}
const said = {
  'people.getMe': worker,
  'rewards.listOrders': { items: [order] },
  'rewards.listOfStation': { items: [umbrella] },
}
const open = async (more: Readonly<Record<string, unknown>> = {}) => {
  stationSays({ ...said, ...more })
  render(<RewardsPage />)
  await screen.findByRole('heading', { name: '来取的，照码给' })
}
const saidUnder = (name: string) => screen.getByRole('button', { name }).nextElementSibling?.textContent

test('whoever works at no station has nothing to see here', async () => {
  stationSays({ 'people.getMe': { ...worker, posts: [] } })
  render(<RewardsPage />)
  await screen.findByRole('heading', { name: '这里是社工站的人看的' })
})

describe('over the counter', () => {
  const given = { id: 'oumbrella', status: 'handed', title: '雨伞', displayName: '许师傅', points: 20 }
  test('the code says what to give and to whom', async () => {
    await open({ 'rewards.handOver': given })
    await screen.findByText('雨伞，许师傅换的')
    tap('照码给东西')
    expect(saidUnder('对一下码')).toBe('码是八个字，写齐了再对')
    write('取货码', 'abcd 2345')
    tap('对一下码')
    await screen.findByRole('heading', { name: '把雨伞给许师傅' })
    expect(callsOf('rewards.handOver')[0]?.input).toEqual({ code: 'ABCD2345' })
    const before = callsOf('rewards.listOrders').length
    tap('给到了')
    await waitFor(() => expect(callsOf('rewards.listOrders').length).toBeGreaterThan(before))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('a code that is not there is said in the words of the counter', async () => {
    await open({ 'rewards.handOver': refused('not_found', '没有找到这件事。') })
    tap('照码给东西')
    write('取货码', 'ABCD2345')
    tap('对一下码')
    await screen.findByText(/没有这个码，或者不是在这个站取的/)
    write('取货码', 'ABCD2346')
    expect(screen.queryByText(/没有这个码/)).toBeNull()
  })

  test('used already: as the station says it; without a connection nothing is given', async () => {
    await open({ 'rewards.handOver': refused('rewards.order_over', '这个码已经用过了，东西领走了。') })
    tap('照码给东西')
    write('取货码', 'ABCD2345')
    tap('对一下码')
    await screen.findByText('这个码已经用过了，东西领走了。')
    stationSays(said)
    tap('对一下码')
    await screen.findByText(/网断了，先别给/)
  })

  test('what cannot be given is said with a reason', async () => {
    await open({ 'rewards.cancelFor': { id: 'oumbrella', status: 'cancelled' } })
    await screen.findByText('雨伞，许师傅换的')
    tap('给不了，退分')
    write('原因', '店里没货了')
    tap('退分')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(callsOf('rewards.cancelFor')[0]?.input).toEqual({ id: 'oumbrella', reason: '店里没货了' })
    expect(screen.getByText('20 分退给许师傅了')).toBeTruthy()
  })

  test('what is over says why, and can be done nothing about', async () => {
    const cancelled = { ...order, status: 'cancelled', endedAt: sunday, reason: '店里没货了' }
    await open({ 'rewards.listOrders': { items: [cancelled], next: 'further' } })
    part('不换了的')
    await screen.findByText('说过的原因：店里没货了')
    expect(button('给不了，退分')).toBeNull()
    stationSays({ ...said, 'rewards.listOrders': { items: [{ ...cancelled, id: 'oother', title: '米' }] } })
    tap('再看一些')
    await screen.findByText('米，许师傅换的')
    stationSays({ ...said, 'rewards.listOrders': { items: [] } })
    part('过了日子的')
    await screen.findByRole('heading', { name: '没有过日子的' })
  })
})

describe('the shelf', () => {
  const shelved = { id: 'gumbrella', status: 'on', stock: 3 }
  test('where the pieces are; put away and back', async () => {
    const limited = { ...umbrella, limit: { count: 2, per: 'month' } }
    await open({
      'rewards.listOfStation': { items: [limited], next: 'further' },
      'rewards.takeOff': { ...shelved, status: 'off' },
      'rewards.putBack': shelved,
    })
    part('柜上')
    await screen.findByText('能换 3 件，等取 1 件，给出 4 件 · 春和便民店送的 · 每人每月 2 件')
    expect(button('再看一些')).toBeTruthy()
    tap('收起来')
    await screen.findByText('雨伞收起来了，换过的照样给')
    stationSays({
      ...said,
      'rewards.listOfStation': { items: [{ ...umbrella, status: 'off' }] },
      'rewards.putBack': shelved,
    })
    part('收起来的')
    await screen.findByRole('button', { name: '放回柜上' })
    tap('放回柜上')
    await screen.findByText('雨伞放回柜上了')
    stationSays({ ...said, 'rewards.listOfStation': { items: [] } })
    part('柜上')
    await screen.findByRole('heading', { name: '柜上还空着' })
  })

  test('changed: only what is different goes out, pieces with their reason', async () => {
    await open({ 'rewards.change': shelved })
    part('柜上')
    await screen.findByRole('button', { name: '改一下' })
    tap('改一下')
    expect(saidUnder('改好了')).toBe('还没有改什么')
    write('叫什么', ' ')
    expect(saidUnder('改好了')).toBe('名字不能空着')
    write('叫什么', '折叠伞')
    write('什么样的', '')
    expect(saidUnder('改好了')).toBe('写一句是什么样的')
    write('什么样的', '小的')
    write('要多少分', '0')
    expect(saidUnder('改好了')).toBe('分写个整数')
    write('要多少分', '15')
    pick('件数有变', '拿走几件')
    expect(saidUnder('改好了')).toBe('几件写个整数')
    write('几件', '2')
    expect(saidUnder('改好了')).toBe('写一句为什么')
    write('为什么', '借给活动了')
    tap('改好了')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(callsOf('rewards.change')[0]?.input).toEqual({
      ...{ id: 'gumbrella', title: '折叠伞', words: '小的', points: 15 },
      stock: { by: -2, reason: '借给活动了' },
    })
  })

  test('who gave it, how many each and where it is fetched; what is left as it was does not go out', async () => {
    await open({ 'rewards.change': shelved })
    part('柜上')
    await screen.findByRole('button', { name: '改一下' })
    tap('改一下')
    expect(screen.getByText(/已经换了的不变/)).toBeTruthy()
    write('怎么称呼', ' ')
    expect(saidUnder('改好了')).toBe('写一下是谁送的')
    write('怎么称呼', '海河公益')
    pick('谁送的', '公益组织')
    pick('一个人能换', '每月几件')
    write('最多几件', '')
    expect(saidUnder('改好了')).toBe('每人几件，写个整数')
    write('最多几件', '2')
    write('在哪里取', '')
    expect(saidUnder('改好了')).toBe('写一下在哪里取、什么时候取')
    write('在哪里取', '二楼')
    tap('改好了')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(callsOf('rewards.change')[0]?.input).toEqual({
      ...{ id: 'gumbrella', sponsor: { name: '海河公益', kind: 'charity' } },
      ...{ limit: { count: 2, per: 'month' }, pickup: { place: '二楼', hours: '工作日' } },
    })
  })

  test('a limit is lifted', async () => {
    const limited = { ...umbrella, limit: { count: 2, per: 'month' } }
    await open({ 'rewards.listOfStation': { items: [limited] }, 'rewards.change': shelved })
    part('柜上')
    await screen.findByRole('button', { name: '改一下' })
    tap('改一下')
    expect(saidUnder('改好了')).toBe('还没有改什么')
    pick('一个人能换', '不限')
    tap('改好了')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(callsOf('rewards.change')[0]?.input).toEqual({ id: 'gumbrella', limit: 'none' })
  })

  test('fewer than are there cannot be taken out: what was written stays', async () => {
    await open({ 'rewards.change': refused('rewards.stock_short', '柜上能动的只有 3 件。') })
    part('柜上')
    await screen.findByRole('button', { name: '改一下' })
    tap('改一下')
    pick('件数有变', '添几件')
    write('几件', '5')
    write('为什么', '店里又送来 5 把')
    tap('改好了')
    await screen.findByText('柜上能动的只有 3 件。')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '为什么' }).value).toBe('店里又送来 5 把')
    expect(callsOf('rewards.change')[0]?.input).toEqual({
      ...{ id: 'gumbrella', stock: { by: 5, reason: '店里又送来 5 把' } },
    })
  })

  test('something new: what is missing is said one after the other; the draft stays until it is there', async () => {
    await open()
    tap('上柜一样')
    const steps: readonly [string, string, string][] = [
      ['先写叫什么', '叫什么', '雨伞'],
      ['写一句是什么样的', '什么样的', '长柄'],
      ['要多少分，写个整数', '要多少分', '20'],
      ['有几件，写个整数', '有几件', '3'],
      ['写一下是谁送的', '怎么称呼', '春和便民店'],
    ]
    for (const [missing, label, words] of steps) {
      expect(saidUnder('放到柜上')).toBe(missing)
      write(label, words)
    }
    pick('画成什么', '伞')
    pick('是什么', '物品')
    pick('谁送的', '公益组织')
    pick('一个人能换', '每月几件')
    write('最多几件', '')
    expect(saidUnder('放到柜上')).toBe('每人几件，写个整数')
    write('最多几件', '2')
    write('在哪里取', '')
    expect(saidUnder('放到柜上')).toBe('写一下在哪里取、什么时候取')
    write('在哪里取', '社工站前台')
    write('什么时候取', '工作日')
    tap('放到柜上')
    await screen.findByText(/网断了，写的都在/)
    stationSays({ ...said, 'rewards.put': shelved })
    tap('放到柜上')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const [first, second] = callsOf('rewards.put')
    expect(second?.commandId).toBe(first?.commandId)
    expect(second?.input).toEqual({
      ...{ stationId: 'sfenglin', title: '雨伞', words: '长柄', kind: 'goods', points: 20, stock: 3 },
      ...{ drawing: 'umbrella', sponsor: { name: '春和便民店', kind: 'charity' } },
      ...{ limit: { count: 2, per: 'month' }, pickup: { place: '社工站前台', hours: '工作日' } },
    })
    tap('上柜一样')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '叫什么' }).value).toBe('')
  })
})
