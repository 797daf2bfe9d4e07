import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import PaymentsPage from '@/desk/payments/index'
import Queue from '@/desk/queue/index'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { callsOf, grannyWang, lampRequest, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  phone.width = 1280
  now = 2_000_000
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 1000))
})
afterEach(() => jest.restoreAllMocks())

const parties = ['assignee', 'colleague'] as ('assignee' | 'colleague')[]
const lamp = lampRequest({ parties, status: 'working', due: { what: 'reply', at: 2_000_000 + 80 * 60_000 } })
const pills = lampRequest({ id: 'rpills', title: '代取降压药', parties, status: 'working' })

const openDesk = async () => {
  stationSays({
    'people.getMe': { ...grannyWang, roles: ['worker'] },
    'requests.countQueue': { mine: 2, reply: 1, due: 1, unassigned: 0, station: 2, resolved: 0 },
    'requests.listQueue': { items: [lamp, pills] },
    'requests.get': lamp,
    'requests.reply': { id: 'rlamp', status: 'working' },
  })
  render(<Queue />)
  await screen.findByText('在手 2 · 今天到点 1')
}

test('the list and a matter side by side: nothing is left to open a page for', async () => {
  await openDesk()
  expect(screen.getByText('从左边点开一件')).toBeTruthy()
  fireEvent.click(await screen.findByText('客厅的灯坏了'))
  await screen.findByText('第 1119-0007 号')
  expect(phone.went).toEqual([])
  // What is due, in words, and how the time is counted.
  expect(screen.getByText(/^第一次回话还有 1 小时$/)).toBeTruthy()
  expect(screen.getByText(/按站里上班时间算$/)).toBeTruthy()
  for (const step of ['办好了', '转交同事', '内部便签', '结束']) {
    expect(screen.getByRole('button', { name: step })).toBeTruthy()
  }
})

test('an answer is written below the talk, sent once, and gone from the draft', async () => {
  await openDesk()
  fireEvent.click(await screen.findByText('客厅的灯坏了'))
  const field = await screen.findByLabelText('回居民一句')
  fireEvent.change(field, { target: { value: '下午三点到' } })
  fireEvent.click(screen.getByRole('button', { name: '发送' }))
  await waitFor(() =>
    expect(callsOf('requests.reply').map((call) => call.input)).toEqual([
      { id: 'rlamp', words: '下午三点到' },
    ]),
  )
  await waitFor(() => expect(screen.getByLabelText('回居民一句')).toHaveProperty('value', ''))
})

test('the colleague on a phone gets the list alone', async () => {
  phone.width = 759
  stationSays({
    'people.getMe': { ...grannyWang, roles: ['worker'] },
    'requests.countQueue': { mine: 2, reply: 1, due: 1, unassigned: 0, station: 2, resolved: 0 },
    'requests.listQueue': { items: [lamp] },
  })
  render(<Queue />)
  fireEvent.click(await screen.findByText('客厅的灯坏了'))
  expect(phone.went).toEqual(['/desk/request/index?id=rlamp'])
})

test.each([
  ['/desk/payments/index', '基金，现在在这里'],
  ['/desk/grants/index', '个案资助，现在在这里'],
])('the parts of the desk stand beside every page, this one marked: %s', async (path, marked) => {
  phone.path = `${path}?id=1`
  stationSays({ 'people.getMe': { ...grannyWang, roles: ['worker'] }, 'funds.listPayments': { items: [] } })
  render(<PaymentsPage />)
  await screen.findByRole('link', { name: marked })
  expect(screen.getAllByRole('link', { name: /现在在这里$/ })).toHaveLength(1)
  fireEvent.click(screen.getByRole('link', { name: '心愿' }))
  expect(phone.went).toEqual(['/desk/wishes/index'])
})

test('on a phone the page has no parts of the desk beside it', async () => {
  phone.width = 759
  stationSays({ 'people.getMe': { ...grannyWang, roles: ['worker'] }, 'funds.listPayments': { items: [] } })
  render(<PaymentsPage />)
  await screen.findByText('没有等着批的')
  expect(screen.queryByRole('link', { name: '心愿' })).toBeNull()
})
