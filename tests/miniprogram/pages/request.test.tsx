import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Status } from '@shared/requests/model'
import { REOPEN_WITHIN_MS, statuses } from '@shared/requests/model'
import RequestPage from '@/pages/request/index'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { callsOf, lampRequest, saidByChen, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 2_000_000
const moved = { id: 'rlamp', status: 'working' }

beforeEach(() => {
  fresh()
  phone.params = { id: 'rlamp' }
  now = 2_000_000
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 1000))
})
afterEach(() => jest.restoreAllMocks())

const open = async (
  part: Parameters<typeof lampRequest>[0],
  more: Readonly<Record<string, unknown>> = {},
) => {
  stationSays({ 'requests.get': lampRequest(part), ...more })
  render(<RequestPage />)
  await screen.findByText(/等人接|有人在办|等您一句话|办好了|已结束|已撤回/, { selector: '.chip' })
}
const button = (name: string | RegExp) => screen.queryByRole('button', { name })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })

const steps = {
  answer: '发送',
  withdraw: '不用办了，撤回',
  confirm: '收到了，办好了',
  reopen: '还没有',
  rate: /^5 颗星/,
} as const
type Step = keyof typeof steps
const seen = (): readonly Step[] =>
  (Object.keys(steps) as Step[]).filter(
    (step) =>
      (step === 'rate' ? screen.queryByRole('radio', { name: steps.rate }) : button(steps[step])) !== null,
  )
const expected: Record<Status, readonly Step[]> = {
  waiting: ['answer', 'withdraw'],
  working: ['answer'],
  asking: ['answer'],
  resolved: ['confirm', 'reopen', 'rate'],
  confirmed: ['reopen', 'rate'],
  closed: ['reopen', 'rate'],
  withdrawn: [],
}

test.each(statuses)('%s: exactly the steps that are possible', async (status) => {
  await open({ status, closedAt: 1_900_000 })
  expect(seen()).toEqual(expected[status])
})

test('after seven days it cannot be reopened, and the page leads on', async () => {
  now = 1_900_000 + REOPEN_WITHIN_MS
  await open({ status: 'confirmed', closedAt: 1_900_000 })
  expect(seen()).toEqual(['rate'])
  tap('再提一件')
  expect(phone.went).toEqual(['/pages/request-new/index'])
})

test('somebody else than who asked gets none of the steps', async () => {
  await open({ status: 'resolved', closedAt: 1_900_000, parties: ['colleague'] })
  expect(seen()).toEqual([])
})

test('the head says what is going on, and whom to ring', async () => {
  await open({ status: 'asking', talk: [saidByChen('灯管是长条的还是圆的？')] })
  expect(screen.getByRole('heading', { name: '小陈问了您一句' })).toBeTruthy()
  expect(screen.getByText('第 1119-0007 号')).toBeTruthy()
  tap('打给小陈')
  expect(phone.called).toEqual(['02200000002'])
})

test('an answer goes with its words, and the page is read anew', async () => {
  await open({ status: 'asking' }, { 'requests.answer': moved })
  write('说一句', '是圆的')
  tap('发送')
  await waitFor(() => expect(callsOf('requests.get')).toHaveLength(2))
  expect(callsOf('requests.answer')[0]?.input).toEqual({ id: 'rlamp', words: '是圆的', photoIds: [] })
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '说一句' }).value).toBe('')
})

test('an empty answer is not sent; one without a connection stays', async () => {
  await open({ status: 'asking' })
  tap('发送')
  expect(callsOf('requests.answer')).toHaveLength(0)
  write('说一句', '是圆的')
  tap('发送')
  expect(await screen.findByText(/网断了，写的都在/)).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '说一句' }).value).toBe('是圆的')
})

test('withdrawing is asked once, then there is a way to file again', async () => {
  await open({})
  tap('不用办了，撤回')
  expect(callsOf('requests.withdraw')).toHaveLength(0)
  const withdrawn = { id: 'rlamp', status: 'withdrawn' as const }
  stationSays({ 'requests.withdraw': withdrawn, 'requests.get': lampRequest(withdrawn) })
  tap('撤回')
  expect(await screen.findByRole('heading', { name: '已撤回' })).toBeTruthy()
  expect(seen()).toEqual([])
  tap('再提一件')
  expect(phone.went).toEqual(['/pages/request-new/index'])
})

test('not settled: the words go along', async () => {
  await open({ status: 'resolved', closedAt: 1_900_000 }, { 'requests.reopen': moved })
  tap('还没有')
  tap('请接着办')
  expect(callsOf('requests.reopen')).toHaveLength(0)
  write('哪里还没有弄好', '又不亮了')
  tap('请接着办')
  await waitFor(() =>
    expect(callsOf('requests.reopen')[0]?.input).toEqual({ id: 'rlamp', words: '又不亮了' }),
  )
})

test('a second rating begins from the first', async () => {
  const rating = { stars: 4, comment: { words: '挺快', isHeld: false, canReview: false } }
  await open({ status: 'confirmed', closedAt: 1_900_000, rating }, { 'requests.rate': moved })
  expect(screen.getByRole('img', { name: '4 颗星，满意' })).toBeTruthy()
  fireEvent.click(screen.getByRole('link', { name: '改一下' }))
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '想说的话' }).value).toBe('挺快')
  fireEvent.click(screen.getByRole('radio', { name: /^5 颗星/ }))
  tap('改好了')
  await waitFor(() =>
    expect(callsOf('requests.rate')[0]?.input).toEqual({ id: 'rlamp', stars: 5, comment: '挺快' }),
  )
})

test('who looked at phone and door is told, and that nobody did', async () => {
  const look = { id: 't2', fact: 'request.contact_opened', at: 1_200_000, by: 'staff' as const }
  await open({ timeline: [...lampRequest().timeline, { ...look, detail: { displayName: '陈禾' } }] })
  expect(screen.queryByText('小陈')).toBeNull()
  fireEvent.click(screen.getByRole('link', { name: '谁看过我的信息' }))
  expect(screen.getByText('小陈')).toBeTruthy()
})

test('a volunteer who took the errand has seen the door, and is named among those who looked', async () => {
  const grab = { id: 't2', fact: 'errand.grabbed', at: 1_200_000, by: 'staff' as const }
  await open({ timeline: [...lampRequest().timeline, { ...grab, detail: { displayName: '许师傅' } }] })
  expect(screen.queryByText('许师傅')).toBeNull()
  fireEvent.click(screen.getByRole('link', { name: '谁看过我的信息' }))
  expect(screen.getByText('许师傅')).toBeTruthy()
})

test('nobody has looked yet', async () => {
  await open({})
  fireEvent.click(screen.getByRole('link', { name: '谁看过我的信息' }))
  expect(screen.getByText('还没有人点开过。')).toBeTruthy()
})

test('what was filled in folds out', async () => {
  await open({})
  expect(screen.queryByText('客厅的灯坏了，按开关也不亮。')).toBeNull()
  fireEvent.click(screen.getByRole('link', { name: '您填的内容' }))
  expect(screen.getByText('客厅的灯坏了，按开关也不亮。')).toBeTruthy()
  expect(screen.getByText('枫林里 6 号楼 2 门 301')).toBeTruthy()
})

test('elder: the last message and one red button that opens a large answer', async () => {
  act(() => setElder(true))
  await open({ status: 'working', talk: [saidByChen('您慢慢开门，不着急。')] }, { 'requests.answer': moved })
  expect(screen.getByText('您慢慢开门，不着急。')).toBeTruthy()
  expect(screen.queryByText('第 1119-0007 号')).toBeNull()
  tap('回小陈')
  write('跟小陈说一句', '好的')
  tap('送出去')
  await waitFor(() => expect(callsOf('requests.answer')[0]?.input).toMatchObject({ words: '好的' }))
})
