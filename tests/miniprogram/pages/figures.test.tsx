import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { periodOf } from '@shared/kernel/period'
import type { FiguresView } from '@shared/requests/figures-contract'
import Counted from '@/desk/counted/index'
import Figures from '@/desk/figures/index'
import { sayPeriod, sayWithin, sentenceOf } from '@/desk/figures/said'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { callsOf, grannyWang, lampRequest, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

const now = Date.UTC(2026, 2, 4, 2)
let ticks = 0
beforeEach(() => {
  fresh()
  ticks = now
  jest.spyOn(Date, 'now').mockImplementation(() => (ticks += 1000))
})
afterEach(() => jest.restoreAllMocks())

const post = { id: 'ipost', communityCodes: [], displayName: '陈禾', since: 1 }
const asWorker = {
  ...grannyWang,
  roles: ['resident', 'worker'],
  posts: [{ ...post, role: 'worker', stationId: 'sfenglin' }],
}
const above = (areaCode: string) => ({
  ...grannyWang,
  roles: ['resident', 'supervisor'],
  posts: [{ ...post, role: 'supervisor', areaCode }],
})
const figures: FiguresView = {
  kinds: [
    { kind: 'repair', opened: 30, solved: 28, reopened: 1, replied: 29, medianMinutes: 46 },
    { kind: 'child', opened: 10, solved: 10, reopened: 0, replied: 0 },
  ],
  total: { opened: 40, solved: 38, reopened: 1, replied: 29, medianMinutes: 46 },
  results: [{ code: 'done', solved: 38 }],
  closedDesks: 'counted',
}
const march = { stationId: 'sfenglin', from: '2026-03-01', to: '2026-03-31' }

describe('the page of a station', () => {
  const asked = { 'people.getMe': asWorker, 'requests.getFigures': figures }
  test('says how many came to its activities: who checked in', async () => {
    const kinds = [{ kind: 'meal', sessions: 3, served: 40 }]
    stationSays({ ...asked, 'attendances.count': { kinds, served: 40 } })
    render(<Figures />)
    expect(await screen.findByText('活动服务了 40 人次')).toBeTruthy()
    expect(screen.getByText('3 场，签到 40 人次')).toBeTruthy()
    expect(callsOf('attendances.count')[0]?.input).toEqual(march)
  })
  test('where there were none, nothing is said of them', async () => {
    stationSays({ ...asked, 'attendances.count': { kinds: [], served: 0 } })
    render(<Figures />)
    await screen.findByText(/本月办好 38 件/)
    expect(screen.queryByText(/人次/)).toBeNull()
  })
  test('says the month in a sentence; every number but nought opens what it is made of', async () => {
    stationSays({ 'people.getMe': asWorker, 'requests.getFigures': figures })
    render(<Figures />)
    await screen.findByText('本月办好 38 件，一半在 46 分钟内回了话')
    expect(callsOf('requests.getFigures')[0]?.input).toEqual(march)
    const names = screen.getAllByRole('link').map((one) => one.getAttribute('aria-label') ?? one.textContent)
    expect(names).toEqual([
      '一共来了 40 件',
      '一共办好 38 件',
      '一共重新打开 1 件',
      '29 件回了话，一半在 46 分钟内',
      '家居小修，来了 30 件',
      '家居小修，办好 28 件',
      '家居小修，重新打开 1 件',
      '29 件回了话，一半在 46 分钟内',
      '儿童与未成年人，来了 10 件',
      '儿童与未成年人，办好 10 件',
      '38 件',
    ])
    fireEvent.click(screen.getByRole('link', { name: '家居小修，办好 28 件' }))
    fireEvent.click(screen.getByRole('link', { name: '38 件' }))
    const asked = '/desk/counted/index?stationId=sfenglin&from=2026-03-01&to=2026-03-31'
    expect(phone.went).toEqual([`${asked}&kind=repair&figure=solved`, `${asked}&code=done&figure=solved`])
  })

  test('bars are true to scale', async () => {
    stationSays({ 'people.getMe': asWorker, 'requests.getFigures': figures })
    const { container } = render(<Figures />)
    await screen.findByText('占 75%')
    const parts = [...container.querySelectorAll<HTMLElement>('.bar-part')]
    expect(parts.map((one) => one.style.width)).toEqual(['75.00%', '25.00%', '100.00%'])
  })

  test.each([
    ['本周', 'week'],
    ['上月', 'lastMonth'],
    ['今年', 'year'],
  ] as const)('%s asks for the days of it', async (word, name) => {
    stationSays({ 'people.getMe': asWorker, 'requests.getFigures': figures })
    render(<Figures />)
    await screen.findByText(/^本月/)
    fireEvent.click(screen.getByRole('radio', { name: word }))
    const { from, to } = periodOf(name, now)
    await waitFor(() =>
      expect(callsOf('requests.getFigures').at(-1)?.input).toEqual({ stationId: 'sfenglin', from, to }),
    )
  })

  test('nothing of it stays on the phone', async () => {
    stationSays({ 'people.getMe': asWorker, 'requests.getFigures': figures })
    render(<Figures />)
    await screen.findByText(/^本月办好/)
    expect([...phone.store.keys()].join()).not.toContain('getFigures')
  })
})

describe('from above', () => {
  test('of a city first the district, then the station; few is written as few and opens nothing', async () => {
    const few = { opened: '<5', solved: '<5', reopened: '<5' } as const
    stationSays({
      'people.getMe': above('1201'),
      'network.listDivisions': { divisions: [{ code: '120113', name: '北辰区' }] },
      'network.listStations': { stations: [{ id: 'sfenglin', name: '枫林街道社工站' }] },
      'requests.getFigures': {
        ...figures,
        kinds: [...figures.kinds.slice(0, 1), { kind: 'child', ...few }],
        closedDesks: 'apart',
      },
    })
    render(<Figures />)
    fireEvent.click(await screen.findByText('北辰区'))
    fireEvent.click(await screen.findByText('枫林街道社工站'))
    await screen.findByText(/^未保和心理单列/)
    expect(callsOf('network.listStations')[0]?.input).toEqual({ areaCode: '120113' })
    expect(screen.getAllByText('<5')).toHaveLength(3)
    expect(screen.queryByRole('link', { name: /^儿童/ })).toBeNull()
    expect(screen.getByText('枫林街道社工站，3 月 1 日到 3 月 31 日')).toBeTruthy()
  })
  test('of a district the stations at once; what is left out is said', async () => {
    stationSays({
      'people.getMe': above('120113'),
      'network.listStations': { stations: [{ id: 'sfenglin', name: '枫林街道社工站' }] },
      'requests.getFigures': { ...figures, closedDesks: 'left_out' },
    })
    render(<Figures />)
    fireEvent.click(await screen.findByText('枫林街道社工站'))
    await screen.findByText(/^这里不含未保和心理的事/)
    expect(callsOf('network.listDivisions')).toEqual([])
  })
  test('whoever has neither a desk nor an area finds nothing here', async () => {
    stationSays({ 'people.getMe': grannyWang })
    render(<Figures />)
    await screen.findByText('这里是社工站的人看的')
    expect(callsOf('requests.getFigures')).toEqual([])
  })
})

describe('the requests of a number', () => {
  beforeEach(() => {
    phone.params = { ...march, figure: 'solved', kind: 'repair' }
  })
  const bare = {
    ...{ quote: '0302-0007', kind: 'repair', status: 'confirmed', resultCode: 'done' },
    ...{ createdAt: now - 50_000, firstClosedAt: now },
  }
  test('the station opens each; how many are elsewhere is said', async () => {
    stationSays({
      'requests.listFigure': { items: [{ ...bare, row: lampRequest() }], hidden: 2 },
    })
    render(<Counted />)
    fireEvent.click(await screen.findByText('客厅的灯坏了'))
    expect(phone.went).toEqual(['/desk/request/index?id=rlamp'])
    expect(screen.getByText('另有 2 件在专人那里，只有管这一类的人看得到。')).toBeTruthy()
    expect(screen.getByText('办好的，家居小修')).toBeTruthy()
    expect(callsOf('requests.listFigure')[0]?.input).toEqual({ ...march, figure: 'solved', kind: 'repair' })
  })
  test('from above: what, when and how far, and nothing to open', async () => {
    stationSays({ 'requests.listFigure': { items: [bare], hidden: 0 } })
    render(<Counted />)
    await screen.findByText('第 0302-0007 号，办好了，办成了，3 月 4 日头一回办完')
    expect(screen.queryByText(/在专人那里/)).toBeNull()
    expect(phone.went).toEqual([])
  })
  test('all of them elsewhere', async () => {
    stationSays({ 'requests.listFigure': { items: [], hidden: 6 } })
    render(<Counted />)
    await screen.findByText('6 件在专人那里，只有管这一类的人看得到。')
  })
  test('none', async () => {
    stationSays({ 'requests.listFigure': { items: [], hidden: 0 } })
    render(<Counted />)
    await screen.findByText('一件也没有')
  })
})

describe('said', () => {
  test.each([
    [0, '1 分钟'],
    [46, '46 分钟'],
    [60, '1 小时'],
    [125, '2 小时 5 分钟'],
    [2879, '47 小时 59 分钟'],
    [2880, '2 天'],
    [2881, '3 天'],
  ])('%i minutes: %s', (minutes, words) => {
    expect(sayWithin(minutes)).toBe(words)
  })
  const said = (total: FiguresView['total']) => sentenceOf('week', { ...figures, total })
  test('the sentence', () => {
    expect(said({ opened: 0, solved: 0, reopened: 0 })).toBe('本周还没有人提')
    expect(said({ opened: 3, solved: 0, reopened: 0 })).toBe('本周来了 3 件，还没有办好的')
    expect(said({ opened: 0, solved: 2, reopened: 0 })).toBe('本周办好 2 件')
    expect(sayPeriod('2026-03-02', '2026-03-02')).toBe('3 月 2 日')
  })
})
