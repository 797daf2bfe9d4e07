import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { BoardView, EntryRow, MyTime, StationTime } from '@shared/timebank/views'
import TimeBank from '@/desk/timebank/index'
import Account from '@/hours/account/index'
import Board from '@/hours/board/index'
import { monthsUntil } from '@/hours/board/months'
import { movedOf, starWords, titleOf } from '@/matter/time-said'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { callsOf, grannyWang, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

const now = Date.UTC(2026, 2, 4, 2)
let ticks = 0
beforeEach(() => {
  fresh()
  ticks = now
  jest.spyOn(Date, 'now').mockImplementation(() => (ticks += 1000))
})
afterEach(() => jest.restoreAllMocks())

const mine: MyTime = {
  ...{ totalMinutes: 6030, level: 1, next: { hours: 300, missingMinutes: 11_970 } },
  accounts: [
    {
      ...{ id: 'bxu1', station: { id: 'sfenglin', name: '枫林街道社工站', phone: '02200000001' } },
      ...{ minutes: 6030, points: 12, owedPoints: 0, minutesPerPoint: 30, isOnBoard: false },
    },
  ],
}
const entry = (over: Partial<EntryRow> = {}): EntryRow => ({
  ...{ id: 'j0001', kind: 'errand', origin: { kind: 'errand', id: 'e0001' }, what: 'medicine' },
  ...{ minutes: 90, points: 3, bookedAt: now - 3_600_000 },
  ...over,
})
const session = { kind: 'session', id: 'x0001' } as const
const entries = [
  entry({
    id: 'j0004',
    kind: 'redemption',
    origin: { kind: 'redemption', id: 'o0001' },
    minutes: 0,
    points: -40,
  }),
  entry({ id: 'j0003', kind: 'reversal', minutes: -90, points: -3, reason: 'twice', reverses: 'j0001' }),
  entry({ id: 'j0002', kind: 'session', origin: session, what: 'haircut', minutes: 120, points: 4 }),
  entry({ reversedBy: 'j0003' }),
]
const listed = { items: entries }

describe('时间账户', () => {
  const says = (over: Partial<MyTime> = {}) =>
    stationSays({ 'timebank.getMine': { ...mine, ...over }, 'timebank.listMine': listed })

  test('how much, what star, what is left of it at the station', async () => {
    says()
    render(<Account />)
    expect(await screen.findByRole('heading', { name: '100 小时 30 分钟' })).toBeTruthy()
    expect(screen.getByRole('img', { name: '一颗星' })).toBeTruthy()
    expect(screen.getByText('再帮 199 小时 30 分钟，就是两颗星')).toBeTruthy()
    expect(screen.getByText('12 分')).toBeTruthy()
    fireEvent.click(screen.getByText('换东西'))
    fireEvent.click(screen.getByText('光荣榜'))
    expect(phone.went).toEqual(['/hours/shelf/index', '/hours/board/index'])
  })

  test('every entry in plain words; each opens what it goes back to', async () => {
    says()
    render(<Account />)
    for (const name of [/^换了东西，减 40 分/, /^退回：跑腿：药品，减去 1 小时 30 分钟，减 3 分，记重了/]) {
      fireEvent.click(await screen.findByRole('button', { name }))
    }
    fireEvent.click(screen.getByRole('button', { name: /^活动：义剪，记上 2 小时，添 4 分/ }))
    fireEvent.click(
      screen.getByRole('button', { name: /^跑腿：药品，记上 1 小时 30 分钟，添 3 分，这一笔后来退回了/ }),
    )
    expect(phone.went).toEqual([
      '/hours/redemptions/index?id=o0001',
      '/pages/errand/index?id=e0001',
      '/activity/check-in/index?id=x0001',
      '/pages/errand/index?id=e0001',
    ])
  })

  test('points that are owed are said; with the last star nothing is missing', async () => {
    const [account] = mine.accounts
    if (account === undefined) throw new Error('no account')
    const { next: _, ...rest } = mine
    stationSays({
      'timebank.getMine': { ...rest, level: 5, accounts: [{ ...account, points: 0, owedPoints: 2 }] },
      'timebank.listMine': listed,
    })
    render(<Account />)
    expect(await screen.findByText(/后面攒的 2 分先补上/)).toBeTruthy()
    expect(screen.getByText('最高的一颗也有了')).toBeTruthy()
  })

  test('nothing yet: one step on, and a person', async () => {
    says({ accounts: [], totalMinutes: 0, level: 0 })
    render(<Account />)
    expect(await screen.findByText('还没有记上的时间')).toBeTruthy()
    fireEvent.click(screen.getByText('看看附近的跑腿'))
    expect(phone.went).toEqual(['/pages/errands/index'])
    expect(screen.getByText('打给社工站')).toBeTruthy()
  })

  test('elder: the same sum, and the dock has the phone', async () => {
    act(() => setElder(true))
    says()
    render(<Account />)
    expect(await screen.findByRole('heading', { name: '100 小时 30 分钟' })).toBeTruthy()
    expect(screen.getAllByText('打电话').length).toBe(1)
    expect(screen.queryByText('打给社工站')).toBeNull()
  })
})

describe('光荣榜', () => {
  const board: BoardView = {
    ...{ month: '2026-03', station: { id: 'sfenglin', name: '枫林街道社工站' } },
    rows: [{ displayName: '许师傅', minutes: 300, isMe: true }],
    ...{
      unnamed: { people: 3, minutes: 240 },
      mine: { isOnBoard: true, minutes: 300, needsGuardian: false },
    },
  }

  test('the sum of a month, names of those who like it, the others counted; another month is asked for', async () => {
    stationSays({ 'timebank.getBoard': board })
    render(<Board />)
    expect(await screen.findByText('4 位邻居，一共帮了 9 小时')).toBeTruthy()
    expect(screen.getByText('许师傅（您）')).toBeTruthy()
    expect(screen.getByText('还有 3 位没有写名字')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '1 月' }))
    await waitFor(() => expect(callsOf('timebank.getBoard').at(-1)?.input).toEqual({ month: '2026-01' }))
  })

  test('of a minor, a guardian is asked first', async () => {
    stationSays({
      'timebank.getBoard': {
        ...board,
        rows: [],
        mine: { isOnBoard: false, minutes: 0, needsGuardian: true },
      },
      'timebank.consentBoard': { isShown: true },
    })
    render(<Board />)
    fireEvent.click(await screen.findByText('写上我的称呼'))
    expect(screen.getByText('先请家里大人同意')).toBeTruthy()
    expect(callsOf('timebank.consentBoard')).toHaveLength(0)
    fireEvent.click(screen.getByRole('checkbox', { name: '我是监护人，同意把孩子的称呼写上榜' }))
    fireEvent.click(screen.getByText('写上我的称呼'))
    await waitFor(() =>
      expect(callsOf('timebank.consentBoard')[0]?.input).toEqual({
        ...{ stationId: 'sfenglin', isShown: true, hasGuardianAgreed: true },
      }),
    )
  })

  test.each([
    [true, '把我的名字拿下来', false],
    [false, '写上我的称呼', true],
  ] as const)('with the name %s: one tap the other way', async (isOnBoard, word, isShown) => {
    stationSays({
      'timebank.getBoard': { ...board, rows: [], mine: { isOnBoard, minutes: 0, needsGuardian: !isShown } },
      'timebank.consentBoard': { isShown },
    })
    render(<Board />)
    fireEvent.click(await screen.findByText(word))
    await waitFor(() => expect(callsOf('timebank.getBoard')).toHaveLength(2))
    expect(callsOf('timebank.consentBoard')[0]?.input).toEqual({ stationId: 'sfenglin', isShown })
    expect(screen.getByText('3 位没有写名字')).toBeTruthy()
  })

  test('whoever has nothing to do with it reads it, and is asked nothing', async () => {
    const { mine: _, ...rest } = board
    stationSays({
      'timebank.getBoard': { ...rest, rows: [{ displayName: '小林', minutes: 60, isMe: false }] },
    })
    render(<Board />)
    expect(await screen.findByText('小林')).toBeTruthy()
    expect(screen.queryByText('写上我的称呼')).toBeNull()
  })

  test('an empty month', async () => {
    stationSays({
      'timebank.getBoard': { month: '2026-03', rows: [], unnamed: { people: 0, minutes: 0 } },
    })
    render(<Board />)
    expect(await screen.findByText('这个月还没有人记上时间')).toBeTruthy()
  })

  test('the months before, over the new year too', () => {
    expect(monthsUntil('2026-02')).toEqual([
      { value: '2026-02', word: '本月' },
      { value: '2026-01', word: '1 月' },
      { value: '2025-12', word: '12 月' },
    ])
  })
})

describe('words', () => {
  test.each([
    [
      entry({ kind: 'refund', origin: { kind: 'redemption', id: 'o1' }, minutes: 0, points: 40 }),
      '没换成，分退回来了',
      '添 40 分',
    ],
    [
      entry({ kind: 'correction', origin: session, what: 'clinic', points: 0 }),
      '活动：义诊，改过时长',
      '记上 1 小时 30 分钟',
    ],
  ])('%#', (row, title, moved) => {
    expect([titleOf(row), movedOf(row)]).toEqual([title, moved])
  })
  test('stars', () => {
    expect([0, 1, 2, 5, 11].map(starWords)).toEqual(['还没有星', '一颗星', '两颗星', '五颗星', '11颗星'])
  })
})

describe('时间银行', () => {
  const post = { id: 'ipost', communityCodes: [], displayName: '周站长', since: 1 }
  const as = (role: string) => ({
    ...grannyWang,
    roles: ['resident', role],
    posts: [
      { ...post, role, ...(role === 'supervisor' ? { areaCode: '120113' } : { stationId: 'sfenglin' }) },
    ],
  })
  const books: StationTime = {
    ...{
      station: { id: 'sfenglin', name: '枫林街道社工站' },
      accounts: 2,
      bookedMinutes: 6120,
      isHead: true,
    },
    ...{ issuedPoints: 204, spentPoints: 40, heldPoints: 164, sums: { minutes: 0, points: 0 } },
    ...{ minutesPerPoint: 30, starHours: [100, 300], rewardDays: 14 },
    compared: { at: now - 7 * 3_600_000, accounts: 2, differences: [] },
  }
  const account = {
    id: 'bxu1',
    displayName: '许师傅',
    minutes: 6030,
    points: 12,
    owedPoints: 0,
    bookedAt: now,
  }
  const says = (over: Partial<StationTime> = {}, role = 'head', more: object = {}) =>
    stationSays({
      'people.getMe': as(role),
      'timebank.getStation': { ...books, ...over },
      'timebank.listStation': {
        items: [account, { ...account, id: 'bli1', displayName: undefined, owedPoints: 2 }],
      },
      'timebank.listAccount': listed,
      ...more,
    })

  test('what the books hold, that they agree, whose they are; an account opens its entries, an entry its source', async () => {
    says()
    render(<TimeBank />)
    expect(await screen.findByText('邻居们一共帮了 102 小时')).toBeTruthy()
    expect(screen.getByText(/^账实相符：.*逐户对过 2 个账户。每一笔两边都平。$/)).toBeTruthy()
    expect(await screen.findByText('不在名册上的一位')).toBeTruthy()
    expect(screen.getByText('100 小时 30 分钟，12 分，要先补 2 分')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /^许师傅/ }))
    expect(await screen.findByText('许师傅的每一笔')).toBeTruthy()
    fireEvent.click(await screen.findByRole('button', { name: /^活动：义剪/ }))
    fireEvent.click(screen.getByRole('button', { name: /^跑腿：药品/ }))
    fireEvent.click(screen.getByRole('button', { name: /^换了东西/ }))
    expect(phone.went).toEqual([
      '/desk/session/index?id=x0001',
      '/desk/errand/index?id=e0001',
      '/desk/rewards/index',
    ])
    fireEvent.click(screen.getByText('回到账户'))
    expect(await screen.findByText('不在名册上的一位')).toBeTruthy()
  })

  test('what does not agree is named, and before the first night nothing is claimed', async () => {
    const difference = {
      accountId: 'bxu1',
      displayName: '许师傅',
      unit: 'points',
      balance: 4,
      entries: 3,
    } as const
    const nameless = { accountId: 'bli1', unit: 'carriedMinutes', balance: 0, entries: 5 } as const
    says({ compared: { at: now, accounts: 2, differences: [difference, nameless] } })
    const { unmount } = render(<TimeBank />)
    expect(await screen.findByText('许师傅的积分：账上 4，每一笔加起来 3')).toBeTruthy()
    expect(screen.getByText('一位志愿者的没满 1 分的时长：账上 0，每一笔加起来 5')).toBeTruthy()
    expect(screen.queryByText(/账实相符/)).toBeNull()
    unmount()
    const { compared: _, ...rest } = books
    stationSays({
      'people.getMe': as('head'),
      'timebank.getStation': { ...rest, sums: { minutes: 5, points: 0 } },
      'timebank.listStation': { items: [] },
    })
    render(<TimeBank />)
    expect(await screen.findByText('有一笔两边不平，请告诉技术支持。今天夜里第一次逐户对账。')).toBeTruthy()
  })

  test('a head takes an entry back with a reason; only what brought minutes and was not taken back yet', async () => {
    says({}, 'head', { 'timebank.reverse': { entryId: 'j0009' } })
    render(<TimeBank />)
    fireEvent.click(await screen.findByRole('button', { name: /^许师傅/ }))
    const buttons = await screen.findAllByText('退回这一笔')
    expect(buttons).toHaveLength(1)
    fireEvent.click(buttons[0] as HTMLElement)
    const sheet = within(await screen.findByRole('dialog', { name: '退回许师傅的这一笔' }))
    expect(sheet.getByText('活动：义剪，记上 2 小时，添 4 分')).toBeTruthy()
    fireEvent.click(sheet.getByText('退回'))
    expect(callsOf('timebank.reverse')).toEqual([])
    fireEvent.click(sheet.getByRole('radio', { name: '人没有来' }))
    fireEvent.click(sheet.getByText('退回'))
    await waitFor(() => expect(callsOf('timebank.listAccount')).toHaveLength(2))
    expect(callsOf('timebank.reverse')[0]?.input).toEqual({ id: 'j0002', reason: 'absent' })
  })

  test('a refusal stays on the sheet', async () => {
    says({}, 'head', { 'timebank.reverse': refused('timebank.already_reversed', '这一笔已经退过了。') })
    render(<TimeBank />)
    fireEvent.click(await screen.findByRole('button', { name: /^许师傅/ }))
    fireEvent.click(await screen.findByText('退回这一笔'))
    fireEvent.click(await screen.findByRole('radio', { name: '记重了' }))
    fireEvent.click(screen.getByText('退回'))
    expect(await screen.findByText('这一笔已经退过了。')).toBeTruthy()
  })

  test('the head says how long an order waits', async () => {
    says({}, 'head', { 'timebank.setRewardDays': { rewardDays: 30 } })
    render(<TimeBank />)
    fireEvent.click(await screen.findByRole('button', { name: /^换的东西留几天，给人留 14 天/ }))
    fireEvent.click(await screen.findByRole('radio', { name: '30 天' }))
    fireEvent.click(screen.getByText('照这个留'))
    await waitFor(() =>
      expect(callsOf('timebank.setRewardDays')[0]?.input).toEqual({
        ...{ stationId: 'sfenglin', rewardDays: 30 },
      }),
    )
    expect(await screen.findByText('从现在起换的留 30 天')).toBeTruthy()
  })

  test('the head sets rate and stars; what is no number is not sent', async () => {
    says({}, 'head', {
      'timebank.setRate': { minutesPerPoint: 20 },
      'timebank.setStars': { starHours: [50, 300] },
    })
    render(<TimeBank />)
    fireEvent.click(await screen.findByRole('button', { name: /^多久算 1 分/ }))
    fireEvent.click(await screen.findByRole('radio', { name: '20 分钟' }))
    fireEvent.click(screen.getByText('照这个算'))
    await waitFor(() => expect(callsOf('timebank.getStation')).toHaveLength(2))
    expect(callsOf('timebank.setRate')[0]?.input).toEqual({ stationId: 'sfenglin', minutesPerPoint: 20 })

    fireEvent.click(await screen.findByRole('button', { name: /^多久一颗星，100、300 小时/ }))
    const first = await screen.findByLabelText('一颗星，多少小时')
    fireEvent.input(first, { target: { value: '' } })
    fireEvent.click(screen.getByText('照这个算'))
    expect(callsOf('timebank.setStars')).toEqual([])
    fireEvent.input(first, { target: { value: '50' } })
    fireEvent.click(screen.getByText('照这个算'))
    await waitFor(() => expect(callsOf('timebank.setStars')).toHaveLength(1))
    expect(callsOf('timebank.setStars')[0]?.input).toEqual({ stationId: 'sfenglin', starHours: [50, 300] })
  })

  test('a worker reads and changes nothing; a supervisor first says which station; others are sent on', async () => {
    says({ isHead: false }, 'worker')
    const { unmount } = render(<TimeBank />)
    fireEvent.click(await screen.findByRole('button', { name: /^许师傅/ }))
    await screen.findByRole('button', { name: /^活动：义剪/ })
    expect(screen.queryByText('退回这一笔')).toBeNull()
    expect(screen.queryByText('多久算 1 分')).toBeNull()
    unmount()
    says({ isHead: false }, 'supervisor', {
      'network.listStations': { stations: [{ id: 'sfenglin', name: '枫林街道社工站' }] },
    })
    const above = render(<TimeBank />)
    fireEvent.click(await screen.findByRole('button', { name: /^枫林街道社工站/ }))
    expect(await screen.findByText('邻居们一共帮了 102 小时')).toBeTruthy()
    above.unmount()
    stationSays({ 'people.getMe': grannyWang })
    render(<TimeBank />)
    expect(await screen.findByText('这里是社工站的人看的')).toBeTruthy()
  })
})
