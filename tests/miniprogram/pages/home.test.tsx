import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import HomePage from '@/pages/home/index'
import { hoursWords } from '@shared/network/hours-words'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { callsOf, fenglin, grannyWang, lampRequest, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

/** Sunday, 22 November 2026, 10:00 in China. */
let now = 0
const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, openMinute: 510, closeMinute: 1050 }))
const team = [
  { displayName: '陈禾', role: 'worker', communities: ['枫林里', '槐安里'] },
  { displayName: '李悦', role: 'worker', communities: ['顺义道'] },
  { displayName: '方站长', role: 'head', communities: [] },
]
const window = { ...fenglin, station: { ...fenglin.station, openingHours: weekdays, team } }
const said = {
  'people.getMe': grannyWang,
  'network.getStation': window,
  'requests.listMine': { items: [lampRequest()] },
  'inbox.countUnread': { unread: 2 },
}

beforeEach(() => {
  fresh()
  now = Date.parse('2026-11-22T10:00:00+08:00')
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

test('her station, the two workers, the telephone, and what she has asked for', async () => {
  stationSays(said)
  render(<HomePage />)
  await screen.findByText('王奶奶，上午好')
  for (const words of [
    '枫林街道社工站',
    '枫林里 6 号院',
    '周一到周五 8:30–17:30',
    '陈禾',
    '李悦',
    '枫林里、槐安里',
  ])
    expect(await screen.findByText(words)).toBeTruthy()
  expect(screen.queryByText('方站长')).toBeNull()
  expect(screen.getByText('现在没开门，留话会看到')).toBeTruthy()
  await screen.findByText('客厅的灯坏了')
  tap('打给站里')
  tap('打电话')
  expect(phone.called).toEqual(['02200000001', '02200000001'])
  tap(/^提需求/)
  expect(phone.went).toEqual(['/pages/request-new/index'])
})

test('the next thing to go to within a week is there, with its seats; what is later is not', async () => {
  const counts = { seats: 20, seated: 20, waiting: 2, helperSeats: 6, helpers: 4, helpersWaiting: 0 }
  const row = {
    ...{
      id: 'xtree',
      title: '树下义剪',
      kind: 'haircut',
      communityName: '枫林里',
      place: '小花园',
      status: 'open',
    },
    ...{
      startsAt: now + 24 * 3_600_000,
      endsAt: now + 26 * 3_600_000,
      opensAt: 0,
      closesAt: now + 1,
      counts,
    },
    mine: { seated: 0, waiting: 0 },
  }
  stationSays({ ...said, 'activities.list': { items: [row] } })
  const { unmount } = render(<HomePage />)
  await screen.findByText('已满，2 位在候补')
  tap(/^树下义剪，明天/)
  expect(phone.went).toContain('/activity/activity/index?id=xtree')
  unmount()
  stationSays({ ...said, 'activities.list': { items: [{ ...row, startsAt: now + 8 * 24 * 3_600_000 }] } })
  render(<HomePage />)
  // The last answer stays on the phone and is shown until the new one is there.
  await waitFor(() => expect(screen.queryByText('这一周')).toBeNull())
})

test('on a working day the door says until when', async () => {
  now = Date.parse('2026-11-23T10:00:00+08:00')
  stationSays(said)
  render(<HomePage />)
  expect(await screen.findByText('今天到 17:30')).toBeTruthy()
})

test('who has not said where she lives is asked, and no station is guessed', async () => {
  stationSays({ ...said, 'people.getMe': { ...grannyWang, profile: undefined } })
  render(<HomePage />)
  await screen.findByText('您住在哪个社区？')
  expect(callsOf('network.getStation')).toEqual([])
  tap('选一下')
  expect(phone.went).toEqual(['/pages/profile/index'])
})

test('the desk is there for those who work at a station, and for nobody else', async () => {
  stationSays({ ...said, 'people.getMe': { ...grannyWang, roles: ['resident', 'worker'] } })
  const { unmount } = render(<HomePage />)
  await screen.findByRole('button', { name: '打开工作台' })
  unmount()
  phone.reset()
  stationSays(said)
  render(<HomePage />)
  await screen.findByText('王奶奶，上午好')
  expect(screen.queryByRole('button', { name: '打开工作台' })).toBeNull()
})

test('elder mode: one sentence, four large buttons, no tab bar, and the way back', async () => {
  act(() => setElder(true))
  stationSays(said)
  render(<HomePage />)
  await screen.findByText('小陈马上会看到。')
  expect(phone.isTabBarShown).toBe(false)
  for (const name of [/^我要求助/, /^打电话/, /^我的事/, /^活动/])
    expect(screen.getByRole('button', { name })).toBeTruthy()
  expect(screen.getByText('1 件在办')).toBeTruthy()
  fireEvent.click(screen.getByText('切回普通版'))
  expect(await screen.findByText('有事喊一声，')).toBeTruthy()
})

test.each([
  [[], ''],
  [weekdays, '周一到周五 8:30–17:30'],
  [
    [...weekdays, { weekday: 6, openMinute: 540, closeMinute: 720 }],
    '周一到周五 8:30–17:30，周六 9:00–12:00',
  ],
  [[1, 3].map((weekday) => ({ weekday, openMinute: 540, closeMinute: 720 })), '周一、周三 9:00–12:00'],
])('opening hours %#', (hours, words) => expect(hoursWords(hours)).toBe(words))
