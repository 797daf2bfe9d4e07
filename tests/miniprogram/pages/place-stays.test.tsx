import type { Call } from '@shared/kernel/contract'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { IncomeRow } from '@shared/funds/views'
import DeskFundPage from '@/desk/fund/index'
import FundsPage from '@/desk/funds/index'
import GiversPage from '@/desk/givers/index'
import RewardsPage from '@/desk/rewards/index'
import WishesPage from '@/pages/wishes/index'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { sunday } from './errand-lines'
import { deskFund, footballs, market } from './fund-lines'
import { worker } from './goods-lines'
import { stationSays } from './lines'
import { claimedWish, football, glasses, radio } from './wish-lines'

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
const write = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const heading = (name: string) => screen.findByRole('heading', { name })

const page = (...items: readonly object[]) => ({ items })
/** A page of what is `above`, then one of what is `below` where more was asked for. */
const inTwo = (above: object | readonly object[], below: object) => (call: Call) =>
  'cursor' in Object(call.input) ? page(below) : { ...page(...[above].flat()), next: 'below' }

describe('the wall of wishes', () => {
  const counts = { month: '2026-03', published: 37, delivered: 29, open: 2 }

  test('claimed far down the wall: what was opened stays open', async () => {
    const claimed = { ...radio, status: 'claimed', isMine: true }
    const said = { 'wishes.count': counts, 'wishes.claim': { ...claimedWish, ...claimed } }
    stationSays({ ...said, 'wishes.list': inTwo(glasses, radio) })
    render(<WishesPage />)
    await screen.findByText('一副老花镜')
    tap('再看一些')
    await screen.findByText('一台收音机')
    stationSays({ ...said, 'wishes.list': inTwo(glasses, claimed) })
    tap('我来实现一台收音机')
    await heading('一台收音机，交给您了')
    await waitFor(() => expect(button('我来实现一台收音机')).toBeNull())
    expect(button(/^一台收音机，您认领了/)).toBeTruthy()
  })

  test('elder mode: the wish in front stays there; where it went, the next one comes', async () => {
    const lamp = { ...glasses, id: 'hlamp', title: '一盏台灯' }
    const fan = { ...glasses, id: 'hfan', title: '一台电扇' }
    const left = (published: number, ...items: readonly object[]) => ({
      ...{ 'wishes.count': { ...counts, published }, 'wishes.list': page(...items) },
      'wishes.claim': { ...claimedWish, title: '一盏台灯' },
      'wishes.promise': { id: 'hlamp', status: 'claimed' },
    })
    act(() => setElder(true))
    stationSays(left(37, glasses, radio, lamp, fan))
    render(<WishesPage />)
    await screen.findByText('一副老花镜')
    tap('看下一个')
    tap('看下一个')
    stationSays(left(37, glasses, radio, fan))
    tap('我来实现一盏台灯')
    await heading('一盏台灯，交给您了')
    await screen.findByText('一台电扇')
    stationSays(left(38, football, glasses, radio, fan))
    fireEvent.click(screen.getByRole('radio', { name: '12 月 6 日' }))
    tap('就这天')
    // Asked after the list, so the list is there as well.
    await heading('这个月 38 个心愿，29 个送到了门口')
    expect(screen.getByText('一台电扇')).toBeTruthy()
  })
})

describe('the time box', () => {
  const DAY = 24 * 60 * 60 * 1000
  const drawn = { drawing: 'umbrella', points: 20 }
  const order = (id: string, title: string) => ({
    ...{ ...drawn, id, title, status: 'held', displayName: '许师傅' },
    ...{ orderedAt: sunday, expiresAt: sunday + 14 * DAY },
  })
  const reward = (id: string, title: string, handed: number) => ({
    ...{ ...drawn, id, title, kind: 'goods', status: 'on', words: '长柄', stock: 3, held: 1, handed },
    ...{ sponsor: { name: '春和便民店', kind: 'company' }, pickup: { place: '前台', hours: '工作日' } },
  })
  const said = {
    'people.getMe': worker,
    'rewards.listOrders': inTwo(order('oumbrella', '雨伞'), order('orice', '大米')),
    'rewards.listOfStation': inTwo(reward('gumbrella', '雨伞', 4), reward('grice', '大米', 0)),
    'rewards.handOver': { ...drawn, id: 'oumbrella', status: 'handed', title: '雨伞', displayName: '许师傅' },
  }
  const open = async () => {
    stationSays(said)
    render(<RewardsPage />)
    await screen.findByText('雨伞，许师傅换的')
  }
  const handOver = async (then: object) => {
    stationSays({ ...said, ...then })
    tap('照码给东西')
    write('取货码', 'ABCD2345')
    tap('对一下码')
    await heading('把雨伞给许师傅')
    tap('给到了')
  }

  test('handed over: that order is gone, the sheet as well, and what was opened below stays', async () => {
    await open()
    tap('再看一些')
    await screen.findByText('大米，许师傅换的')
    await handOver({ 'rewards.listOrders': inTwo(order('osoap', '肥皂'), order('orice', '大米')) })
    await screen.findByText('肥皂，许师傅换的')
    expect(screen.getByText('大米，许师傅换的')).toBeTruthy()
    expect(screen.queryByText('雨伞，许师傅换的')).toBeNull()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('from the shelf: its pieces are as they are now, and what was opened below stays', async () => {
    await open()
    fireEvent.click(screen.getByRole('radio', { name: '柜上' }))
    fireEvent.click(await screen.findByRole('button', { name: '再看一些' }))
    await screen.findByText('大米')
    await handOver({
      'rewards.listOfStation': inTwo(reward('gumbrella', '雨伞', 5), reward('grice', '大米', 0)),
    })
    await screen.findByText(/给出 5 件/)
    expect(screen.getByText('大米')).toBeTruthy()
  })
})

describe('what waits for a second count', () => {
  const income = (id: string, words: string): IncomeRow => ({
    ...{ id, words, fundId: 'mfenglin', fundName: '枫林街道社区基金', status: 'waiting', channel: 'sale' },
    ...{ earmarkName: '不限用途', slip: 'A-0031', day: '2026-11-21' },
    ...{ recordedBy: '陈禾', isMine: false, at: sunday },
  })
  const says = (above: IncomeRow, below: IncomeRow) =>
    stationSays({
      'people.getMe': worker,
      'funds.listStation': { funds: [deskFund] },
      'funds.listIncomes': inTwo(above, below),
      'funds.countIncome': { id: '2market', status: 'posted', entryId: '4market' },
      'funds.dropIncome': { id: '2shop', status: 'dropped' },
    })
  const [sale, shop, lottery] = [
    income('2market', '悦汇城义卖'),
    income('2shop', '春和便民店'),
    income('2lottery', '彩票点'),
  ]
  const open = async (above: IncomeRow, below: IncomeRow) => {
    says(above, below)
    render(<FundsPage />)
    fireEvent.click(await screen.findByRole('button', { name: '再看一些' }))
    await screen.findByText(below.words)
  }

  test('counted: it is gone with its sheet, and what was opened below stays', async () => {
    await open(sale, shop)
    tap('数悦汇城义卖')
    write('您数出来是多少', '2480.50')
    says(lottery, shop)
    tap('数好了')
    await screen.findByText('彩票点')
    expect(screen.queryByText('悦汇城义卖')).toBeNull()
    expect(screen.getByText('春和便民店')).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('dropped far down: the next one stands in its place', async () => {
    await open(sale, shop)
    tap('撤掉春和便民店')
    write('为什么撤', '金额写错了')
    says(sale, lottery)
    tap('撤掉')
    await screen.findByText('彩票点')
    expect(screen.queryByText('春和便民店')).toBeNull()
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

test('the books: taken back, both stand above, and what was opened below stays', async () => {
  const mirror = { ...footballs, id: '4mirror', number: '202611-009' }
  const says = (...above: readonly object[]) =>
    stationSays({
      'funds.listStation': { funds: [{ ...deskFund, isHead: true }] },
      'funds.listPublicEntries': inTwo(above, market),
      'funds.reverseEntry': { entryId: '4mirror' },
    })
  phone.params = { id: 'mfenglin' }
  says(footballs)
  render(<DeskFundPage />)
  fireEvent.click(await screen.findByRole('button', { name: '再看一些' }))
  await screen.findByText('悦汇城义卖')
  tap('冲回202611-003')
  fireEvent.click(screen.getByRole('radio', { name: '记重了' }))
  says({ ...mirror, reverses: footballs.id }, { ...footballs, reversedBy: mirror.id })
  tap('冲回')
  await screen.findByText('冲回：买 2 个足球')
  expect(button('冲回202611-003')).toBeNull()
  expect(screen.getByText('悦汇城义卖')).toBeTruthy()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('promises: a new one stands above, and what was opened below stays', async () => {
  const pledge = (id: string, name: string) => ({
    ...{ id, giverId: '6mill', giverName: '北仓粮行', promisedOn: '2026-03-28', status: 'open' },
    ...{ lines: [{ name, unit: '袋', quantity: 400 }], received: [] },
  })
  const says = (...above: readonly object[]) =>
    stationSays({
      'people.getMe': worker,
      'goods.listGivers': page({
        ...{ id: '6mill', stationId: 'sfenglin', name: '北仓粮行', kind: 'company', hasContact: false },
        ...{ linkCode: 'K7M2XQ4D', pieces: 400, valueFen: 2_360_000 },
      }),
      'goods.listPledges': inTwo(above, pledge('7oil', '油')),
      'goods.pledge': { id: '7rice', status: 'open' },
    })
  says(pledge('7flour', '面粉'))
  render(<GiversPage />)
  fireEvent.click(await screen.findByRole('button', { name: /^北仓粮行/ }))
  fireEvent.click(await screen.findByRole('button', { name: '再看一些' }))
  await screen.findByText('油')
  tap('记一份答应的')
  write('送什么', '大米')
  write('多少', '20')
  write('按什么数', '袋')
  write('哪天前送到', '2026-04-01')
  says(pledge('7rice', '大米'), pledge('7flour', '面粉'))
  tap('记下来')
  await screen.findByText('大米')
  expect(screen.getByText('油')).toBeTruthy()
  expect(screen.queryByRole('dialog')).toBeNull()
})
