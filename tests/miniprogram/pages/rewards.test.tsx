import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import RedemptionsPage from '@/hours/redemptions/index'
import RewardPage from '@/hours/reward/index'
import ShelfPage from '@/hours/shelf/index'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { sunday } from './errand-lines'
import { callsOf, refused, stationSays } from './lines'

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
const heading = (name: string) => screen.findByRole('heading', { name })
const DAY = 24 * 60 * 60 * 1000

const umbrella = {
  ...{ id: 'gumbrella', title: '雨伞', kind: 'goods', drawing: 'umbrella', points: 20, stock: 3 },
  ...{ sponsor: { name: '春和便民店', kind: 'company' }, status: 'on' },
}
const book = {
  ...{ id: 'gbook', title: '借书卡', kind: 'service', drawing: 'book', points: 42, stock: 0 },
  ...{ sponsor: { name: '枫林社工站', kind: 'station' }, status: 'on' },
}
const haircut = {
  ...{ id: 'ghair', title: '理发券', kind: 'service', drawing: 'scissors', points: 35, stock: 5 },
  ...{ sponsor: { name: '顺意理发', kind: 'company' }, status: 'on' },
}
const shelf = (myPoints: number, rewards: readonly object[]) => ({
  shelves: [{ stationId: 'sfenglin', stationName: '枫林街道社工站', myPoints, rewards }],
})

describe('the shelf', () => {
  const open = (answer: object) => {
    stationSays({ 'rewards.list': answer })
    return render(<ShelfPage />)
  }

  test('says first what the points are enough for; each item how far it is, who gave it, how many are left', async () => {
    open(shelf(30, [umbrella, haircut, book]))
    await heading('您有 30 分，够换 1 样')
    expect(button('雨伞，20 分，您的分够换，春和便民店送的，还有 3 件')).toBeTruthy()
    expect(button('理发券，35 分，还差 5 分，顺意理发送的，还有 5 件')).toBeTruthy()
    expect(button('借书卡，42 分，换完了，枫林社工站准备的')).toBeTruthy()
    tap(/^雨伞/)
    tap('我换的')
    expect(phone.went).toEqual(['/hours/reward/index?id=gumbrella', '/hours/redemptions/index'])
  })

  test.each([
    [8, [umbrella, haircut], '您有 8 分，再攒 12 分就够换一样'],
    [0, [umbrella], '您还没有分，再攒 20 分就够换一样'],
    [50, [book], '您有 50 分'],
    [50, [{ ...umbrella, leftForMe: 0, limit: { count: 1, per: 'month' } }], '您有 50 分'],
  ])('%d points: %#', async (points, rewards, sentence) => {
    open(shelf(points, rewards))
    await heading(sentence)
  })

  test('nothing there: one step on, and a person', async () => {
    open({ shelves: [] })
    await heading('柜上还空着')
    tap('做志愿者')
    expect(phone.went).toEqual(['/pages/volunteer/index'])
    expect(button('打给社工站')).toBeTruthy()
  })

  test('elder mode shows one at a time', async () => {
    act(() => setElder(true))
    open(shelf(30, [umbrella, haircut]))
    await heading('您有 30 分，够换 1 样')
    expect([button(/^雨伞/) !== null, button(/^理发券/) !== null]).toEqual([true, false])
    tap('看下一样')
    expect([button(/^雨伞/) !== null, button(/^理发券/) !== null]).toEqual([false, true])
    tap('看下一样')
    expect(button(/^雨伞/)).toBeTruthy()
    expect(button('打电话')).toBeTruthy()
  })
})

describe('one item', () => {
  const view = {
    ...{ ...umbrella, words: '长柄，能遮两个人', myPoints: 30, holdDays: 14 },
    pickup: { place: '枫林社工站前台', hours: '工作日 9 点到 17 点' },
    station: { name: '枫林街道社工站', phone: '02200000001' },
  }
  const open = async (over: object = {}, more: Readonly<Record<string, unknown>> = {}) => {
    phone.params = { id: 'gumbrella' }
    stationSays({ 'rewards.get': { ...view, ...over }, ...more })
    render(<RewardPage />)
    await heading('雨伞，20 分换一件')
  }

  test('everything to know before; asked once; then the code', async () => {
    await open(
      {},
      { 'rewards.redeem': { id: 'oumbrella', status: 'held', code: 'ABCD2345', expiresAt: sunday } },
    )
    expect(screen.getByText('换了给您留 14 天')).toBeTruthy()
    expect(screen.getByText('商家，看不到是谁换的')).toBeTruthy()
    tap('用 20 分换一件')
    await heading('用 20 分换雨伞')
    expect(callsOf('rewards.redeem')).toHaveLength(0)
    tap('换')
    await waitFor(() => expect(phone.went).toEqual(['/hours/redemptions/index?id=oumbrella']))
    expect(callsOf('rewards.redeem')[0]?.input).toEqual({ id: 'gumbrella', points: 20 })
  })

  test('the last one went a moment ago: the points are safe, and what is like it is one tap away', async () => {
    const gone = refused('rewards.gone', '最后一件刚有人换走，您的分一分没动。', {
      ...{ similarId: 'gbook', similarTitle: '借书卡', similarPoints: 15 },
    })
    await open({}, { 'rewards.redeem': gone })
    tap('用 20 分换一件')
    tap('换')
    await screen.findByText('最后一件刚有人换走，您的分一分没动。')
    expect(callsOf('rewards.get').length).toBeGreaterThan(1)
    tap('看看借书卡')
    expect(phone.went).toEqual(['/hours/reward/index?id=gbook'])
  })

  test('no connection: it says that nothing is known, and the same command goes again', async () => {
    await open()
    tap('用 20 分换一件')
    tap('换')
    await screen.findByText(/不知道换上没有/)
    tap('换')
    await waitFor(() => expect(callsOf('rewards.redeem')).toHaveLength(2))
    const [first, second] = callsOf('rewards.redeem')
    expect(second?.commandId).toBe(first?.commandId)
  })

  test('thinking it over closes it', async () => {
    await open()
    tap('用 20 分换一件')
    tap('再想想')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test.each([
    ['还差 12 分', { myPoints: 8 }],
    ['换完了，补了货再来', { stock: 0 }],
    ['这件收起来了，看看柜上别的', { status: 'off' }],
    ['每人每月 2 件，您的已经换过了', { limit: { count: 2, per: 'month' }, leftForMe: 0 }],
  ])('not now: %s', async (why, over) => {
    await open(over)
    const asked = screen.getByRole('button', { name: '用 20 分换一件' })
    expect(asked.nextElementSibling?.textContent).toBe(why)
    tap('用 20 分换一件')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('the limit stands there before one meets it; the phone is one tap away', async () => {
    await open({ limit: { count: 2, per: 'month' }, leftForMe: 1 })
    expect(screen.getByText('每人每月 2 件；过了没取，分退给您')).toBeTruthy()
    tap('打给社工站')
    expect(phone.called).toEqual(['02200000001'])
  })
})

const row = {
  ...{ id: 'oumbrella', title: '雨伞', drawing: 'umbrella', points: 20, status: 'held' },
  ...{ orderedAt: sunday, expiresAt: sunday + 14 * DAY },
}

describe('我换的', () => {
  test('what waits, and what was before', async () => {
    stationSays({ 'rewards.listMine': { items: [row] } })
    render(<RedemptionsPage />)
    await screen.findByText('等您来取 · 20 分')
    tap(/^雨伞/)
    expect(phone.went).toEqual(['/hours/redemptions/index?id=oumbrella'])
    stationSays({ 'rewards.listMine': { items: [] } })
    fireEvent.click(screen.getByRole('radio', { name: '以前的' }))
    await heading('还没有换过')
    expect(callsOf('rewards.listMine').at(-1)?.input).toEqual({ filter: 'past' })
  })

  test('more than a page', async () => {
    stationSays({ 'rewards.listMine': { items: [row], next: 'further' } })
    render(<RedemptionsPage />)
    await screen.findByText('等您来取 · 20 分')
    stationSays({ 'rewards.listMine': { items: [{ ...row, id: 'obook', title: '借书卡' }] } })
    tap('再看一些')
    await screen.findByText('借书卡')
  })

  const view = {
    ...{ ...row, sponsor: umbrella.sponsor, code: 'ABCD2345' },
    pickup: { place: '枫林社工站前台', hours: '工作日 9 点到 17 点' },
    station: { name: '枫林街道社工站', phone: '02200000001' },
  }
  const { code: _, ...past } = view
  const open = async (order: object, sentence: string, more: Readonly<Record<string, unknown>> = {}) => {
    phone.params = { id: 'oumbrella' }
    stationSays({ 'rewards.getMine': order, ...more })
    render(<RedemptionsPage />)
    await heading(sentence)
  }

  test('the code, large, and where to go with it', async () => {
    await open(view, '雨伞给您留着，来取就行')
    expect([screen.getByText('ABCD'), screen.getByText('2345')]).toHaveLength(2)
    expect(screen.getByRole('img', { name: '取货码，给站里的同事扫' })).toBeTruthy()
    expect(screen.getByText('枫林社工站前台')).toBeTruthy()
  })

  test('not wanted any more: asked once, and the points are back', async () => {
    await open(view, '雨伞给您留着，来取就行', { 'rewards.cancel': { id: 'oumbrella', status: 'cancelled' } })
    tap('不换了，把分退给我')
    await heading('不换雨伞了')
    stationSays({
      'rewards.getMine': { ...past, status: 'cancelled', endedAt: sunday },
      'rewards.cancel': { id: 'oumbrella', status: 'cancelled' },
    })
    tap('不换了')
    await heading('这件不换了')
    expect(screen.getByText('20 分退回来了')).toBeTruthy()
    expect(screen.queryByText('ABCD')).toBeNull()
  })

  test('it stays after all; offline it says that the points come back once', async () => {
    await open(view, '雨伞给您留着，来取就行')
    tap('不换了，把分退给我')
    tap('不换了')
    await screen.findByText(/分只会退一次/)
    tap('还是留着')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test.each([
    ['雨伞领到了，谢谢您帮忙', { status: 'handed' }, '用了 20 分'],
    ['过了取的日子', { status: 'expired' }, '20 分退回您的账上了'],
    [
      '这件不换了',
      { status: 'cancelled', reason: '店里没货了。' },
      '站里说：店里没货了。20 分退回您的账上了',
    ],
  ])('%s', async (sentence, over, line) => {
    await open({ ...past, ...over, endedAt: sunday }, sentence)
    expect(screen.getByText(line)).toBeTruthy()
    tap('再看看时间宝盒')
    expect(phone.went).toEqual(['/hours/shelf/index'])
  })
})
