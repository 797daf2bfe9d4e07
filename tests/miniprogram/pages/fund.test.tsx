import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { PublicEntry, PublicFund } from '@shared/funds/views'
import Entries from '@/fund/entries/index'
import Entry from '@/fund/entry/index'
import Fund from '@/fund/fund/index'
import { FundCard } from '@/pages/home/fund-card'
import { setElder } from '@/ui/elder'
import { knowStationPhone } from '@/ui/phone'
import { phone } from '../../stubs/taro'
import { station } from '../../stubs/transport'
import { fresh } from './fresh'
import { fenglinFund, footballs, market, now } from './fund-lines'
import { callsOf, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let ticks = 0
beforeEach(() => {
  fresh()
  ticks = now
  jest.spyOn(Date, 'now').mockImplementation(() => (ticks += 700))
})
afterEach(() => jest.restoreAllMocks())

const { channels: _, uses: __, ...rest } = fenglinFund
const card = { ...rest }
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

test('home leads to it, and asks for nothing', () => {
  render(<FundCard />)
  tap('基金公示，街坊的钱从哪里来，用到哪里')
  expect(phone.went).toEqual(['/fund/fund/index'])
  expect(station.calls).toEqual([])
})

describe('基金公示', () => {
  const says = (over: Partial<PublicFund> = {}) =>
    stationSays({
      'funds.listPublic': { funds: [card] },
      'funds.getPublic': { ...fenglinFund, ...over },
    })

  test('what is there, that the books agree, and in − out = left', async () => {
    says()
    render(<Fund />)
    expect(await screen.findByRole('heading', { name: '还有 62,941.50 元' })).toBeTruthy()
    expect(screen.getByText('枫林街道社区基金，截至 11 月 22 日')).toBeTruthy()
    expect(screen.getByText('账实相符')).toBeTruthy()
    expect(screen.getByText('昨夜 2:00 核对，每笔都对得上')).toBeTruthy()
    for (const figure of ['84,316.50', '21,375.00']) expect(screen.getByText(figure)).toBeTruthy()
    expect(
      screen.getByText('钱由津北区慈善协会保管，这里只记账、不收款。公示里没有任何人的名字。'),
    ).toBeTruthy()
    expect(callsOf('funds.getPublic')[0]?.input).toEqual({ id: 'mfenglin' })
  })

  test('shares in words, and every number opens its records', async () => {
    says()
    const { container } = render(<Fund />)
    for (const words of [
      '企业和义卖占了一半多，',
      '每 10 元里约 5 元 3 角。',
      '每 10 元里，4 元多用在孩子身上，',
      '3 元用在长者身上。',
    ])
      expect(await screen.findByText(words)).toBeTruthy()
    tap('企业，24,000.00 元，占 28.5%，看 3 笔')
    tap('楼道小修，3,591.00 元，占 16.8%，看 2 笔')
    fireEvent.click(screen.getByRole('link', { name: '钱从哪里来，看全部 26 笔' }))
    fireEvent.click(screen.getByRole('link', { name: '钱用到哪里，看全部 14 笔' }))
    fireEvent.click(screen.getByRole('link', { name: '进出的每一笔，看全部 40 笔' }))
    fireEvent.click(screen.getByRole('link', { name: '打开凭证第\u00a03\u00a0号' }))
    expect(phone.went).toEqual([
      '/fund/entries/index?fundId=mfenglin&channel=company',
      '/fund/entries/index?fundId=mfenglin&purpose=repairs',
      '/fund/entries/index?fundId=mfenglin&side=income',
      '/fund/entries/index?fundId=mfenglin&side=use',
      '/fund/entries/index?fundId=mfenglin',
      '/fund/entry/index?id=4ball',
    ])
    const widths = [...container.querySelectorAll<HTMLElement>('.bar-part')].map(({ style }) => style.width)
    expect(widths.slice(0, 2)).toEqual(['28.50%', '24.30%'])
    expect(container.querySelectorAll('.is-striped')).toHaveLength(4)
    expect(screen.getByText('11 月 6 日，给孩子。申请、两人批准、发票都在')).toBeTruthy()
    tap('问问枫林街道社工站')
    expect(phone.called).toEqual(['02200000001'])
  })

  test('what does not agree is said plainly', async () => {
    says({ compared: { at: now - 3 * 24 * 3_600_000, isEqual: false }, closedThrough: '2026-10' })
    render(<Fund />)
    expect(await screen.findByText('对出了差额')).toBeTruthy()
    expect(screen.getByText(/^账上的数和每一笔加起来对不上/)).toBeTruthy()
    expect(screen.getByText('周四 10:00 核对，和每一笔加起来不一样')).toBeTruthy()
    expect(screen.getByText('2026 年 10 月和以前的账结过了，不再改动。')).toBeTruthy()
  })

  test('a new one has nothing to claim', async () => {
    const { compared: _c, last: _l, ...fresh } = fenglinFund
    const nothing = { channels: [], uses: [], incomeEntries: 0, useEntries: 0 }
    stationSays({
      'funds.listPublic': { funds: [card] },
      'funds.getPublic': { ...fresh, ...nothing, balanceFen: 0, incomeFen: 0, usedFen: 0 },
    })
    render(<Fund />)
    expect(await screen.findByText('还没有收进来的钱。')).toBeTruthy()
    expect(screen.getByText('还没有用出去的钱。')).toBeTruthy()
    expect(screen.queryByText('账实相符')).toBeNull()
    expect(screen.queryByText('最近一笔')).toBeNull()
  })

  test('several: one is chosen by a tap', async () => {
    const hall = { ...card, id: 'mhall', name: '文化馆基金', kind: 'venue', venue: '文化馆' }
    stationSays({ 'funds.listPublic': { funds: [card, hall] }, 'funds.getPublic': fenglinFund })
    render(<Fund />)
    const choice = await screen.findByRole('radiogroup', { name: '看哪个基金' })
    fireEvent.click(within(choice).getByRole('radio', { name: '文化馆' }))
    await waitFor(() => expect(callsOf('funds.getPublic').at(-1)?.input).toEqual({ id: 'mhall' }))
  })

  test('one by its address; for old eyes the phone is in the dock', async () => {
    phone.params = { id: 'mfenglin' }
    act(() => setElder(true))
    knowStationPhone(fenglinFund.station.phone)
    says()
    render(<Fund />)
    await screen.findByText('账实相符')
    expect(callsOf('funds.listPublic')).toEqual([])
    expect(screen.queryByRole('button', { name: '问问枫林街道社工站' })).toBeNull()
    expect(screen.getByRole('button', { name: /打电话/ })).toBeTruthy()
  })

  test('no fund where one lives, or no home known: one step on', async () => {
    stationSays({ 'funds.listPublic': { funds: [] } })
    render(<Fund />)
    await screen.findByRole('heading', { name: '这一片还没有公示的基金' })
    tap('选一下住在哪里')
    expect(phone.went).toEqual(['/pages/profile/index'])
  })
})

describe('每一笔', () => {
  const says = (items: readonly PublicEntry[], next?: string) =>
    stationSays({
      'funds.getPublic': fenglinFund,
      'funds.listPublicEntries': { items, ...(next === undefined ? {} : { next }) },
    })

  test('of one channel: what it comes to, and the records behind it', async () => {
    phone.params = { fundId: 'mfenglin', channel: 'sale' }
    says([market])
    render(<Entries />)
    await screen.findByRole('heading', { name: '义卖来的每一笔' })
    expect(await screen.findByText('一共 20,480.00 元，5 笔，占 24.3%')).toBeTruthy()
    const name = '悦汇城义卖，+20,480.00，10 月 31 日，义卖，凭证第\u00a01031-01\u00a0号'
    fireEvent.click(await screen.findByRole('button', { name }))
    expect(phone.went).toEqual(['/fund/entry/index?id=4market'])
    expect(callsOf('funds.listPublicEntries')[0]?.input).toEqual({
      fundId: 'mfenglin',
      of: { channel: 'sale' },
    })
  })

  test('of one purpose; what was taken back says so', async () => {
    phone.params = { fundId: 'mfenglin', purpose: 'children' }
    says([{ ...footballs, reversedBy: '4mirror' }], 'further')
    render(<Entries />)
    await screen.findByRole('heading', { name: '给孩子用的每一笔' })
    expect(await screen.findByText('已冲回')).toBeTruthy()
    expect(await screen.findByText('一共 8,977.50 元，6 笔，占 42.0%')).toBeTruthy()
    says([{ ...footballs, id: '4book', summary: '买 30 本书' }])
    tap('再看一些')
    expect(await screen.findByText('买 30 本书')).toBeTruthy()
  })

  test.each([
    ['income', '收进来的每一笔', '一共 84,316.50 元，26 笔'],
    ['use', '用出去的每一笔', '一共 21,375.00 元，14 笔'],
  ])('all of one side: %s', async (side, title, sum) => {
    phone.params = { fundId: 'mfenglin', side }
    says([footballs])
    render(<Entries />)
    await screen.findByRole('heading', { name: title })
    expect(await screen.findByText(sum)).toBeTruthy()
    expect(callsOf('funds.listPublicEntries')[0]?.input).toEqual({ fundId: 'mfenglin', of: { side } })
  })

  test('all of them; an address with nonsense in it shows all', async () => {
    phone.params = { fundId: 'mfenglin', purpose: 'yachts' }
    says([])
    render(<Entries />)
    await screen.findByRole('heading', { name: '进出的每一笔' })
    await screen.findByRole('heading', { name: '还没有记上的' })
    expect(callsOf('funds.listPublicEntries')[0]?.input).toEqual({ fundId: 'mfenglin' })
  })

  test('a channel without an entry has no sum to say', async () => {
    phone.params = { fundId: 'mfenglin', purpose: 'venue' }
    says([])
    render(<Entries />)
    await screen.findByRole('heading', { name: '场馆用的每一笔' })
    expect(screen.getByText('新的在上面，没有任何人的名字')).toBeTruthy()
  })
})

describe('一笔账', () => {
  const fund = { id: 'mfenglin', name: '枫林街道社区基金', keeper: '津北区慈善协会' }
  const shows = async (entry: PublicEntry) => {
    phone.params = { id: entry.id }
    stationSays({ 'funds.getPublicEntry': { ...entry, fund } })
    render(<Entry />)
    await screen.findByRole('heading', { name: new RegExp(`${entry.summary}$`) })
  }

  test('what was used: how much, for what, and what stands behind it', async () => {
    await shows(footballs)
    expect(screen.getByText('196.00')).toBeTruthy()
    expect(screen.getByText('用出去')).toBeTruthy()
    expect(screen.getByText('2026 年 11 月 6 日')).toBeTruthy()
    expect(screen.getAllByText('申请、两人批准、发票都在')).toHaveLength(2)
    expect(screen.getByText('2026 年 11 月凭证第 3 号')).toBeTruthy()
    tap('看整个基金')
    expect(phone.went).toEqual(['/fund/fund/index?id=mfenglin'])
  })

  test('what came in was counted by two; nothing is claimed that is not there', async () => {
    await shows(market)
    expect(screen.getByText('收进来')).toBeTruthy()
    expect(screen.getByText('凭证第 1031-01 号')).toBeTruthy()
    expect(screen.getAllByText('两个人各数一遍')).toHaveLength(2)
  })

  test.each([
    [{ ...market, hasVoucher: true }, '两个人各数一遍、单据都在'],
    [{ ...footballs, approvals: 1 }, '发票在'],
    [{ ...footballs, approvals: 1, hasVoucher: false }, '记了账'],
  ])('papers %#', async (entry, words) => {
    await shows(entry)
    expect(screen.getAllByText(words)).toHaveLength(2)
  })

  test('a mirror and what it takes back lead to each other', async () => {
    await shows({ ...footballs, id: '4mirror', amountFen: 19600, reverses: '4ball' })
    expect(screen.getByRole('heading', { name: '冲回：买 2 个足球' })).toBeTruthy()
    tap(/^看被冲回的那一笔/)
    expect(phone.went).toEqual(['/fund/entry/index?id=4ball'])
  })

  test('what was taken back says so and leads on', async () => {
    act(() => setElder(true))
    await shows({ ...footballs, reversedBy: '4mirror' })
    expect(screen.getByText('已冲回')).toBeTruthy()
    tap(/^这一笔冲回了/)
    expect(phone.went).toEqual(['/fund/entry/index?id=4mirror'])
  })

  test('what is not there leads back to the books', async () => {
    stationSays({ 'funds.getPublicEntry': refused('not_found', '没有找到。') })
    render(<Entry />)
    await screen.findByRole('heading', { name: '没有找到这件事' })
    tap('回基金公示')
    expect(phone.went).toEqual(['/fund/fund/index'])
  })
})
