import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import CheckIn from '@/activity/check-in/index'
import { heard } from '@/call/network'
import { keptMarks } from '@/matter/unsent-marks'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { helperLine, mine, myLine, sunday } from './attendance-lines'
import { callsOf, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  phone.params = { id: 'xscissorsd01' }
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (digits: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: '屏幕上的 6 位数字' }), { target: { value: digits } })
const marked = { id: 'xscissorsd01', way: 'in', people: [{ entryId: 'ewang', at: sunday }] }
const open = async (view = mine(), answers: Readonly<Record<string, unknown>> = {}) => {
  stationSays({ 'attendances.getMyCode': view, ...answers })
  const page = render(<CheckIn />)
  await screen.findByText(/树下义剪/)
  return page
}

test('six digits, and the moment they were seen', async () => {
  await open(mine(), { 'attendances.checkIn': marked })
  expect(screen.getByText('到了，签个到')).toBeTruthy()
  tap('签到')
  expect(callsOf('attendances.checkIn')).toHaveLength(0)
  type('12345')
  tap('签到')
  expect(callsOf('attendances.checkIn')).toHaveLength(0)
  type('012345')
  tap('签到')
  await waitFor(() => expect(callsOf('attendances.checkIn')).toHaveLength(1))
  expect(callsOf('attendances.checkIn')[0]?.input).toEqual({
    ...{ id: 'xscissorsd01', entryIds: ['ewang'], code: '012345', pass: 'pass' },
    seenAt: expect.any(Number) as number,
  })
  await waitFor(() => expect(keptMarks()).toEqual([]))
})

test('without signal it is kept, and goes when there is some: once, of when it was seen', async () => {
  await open()
  type('012345')
  tap('签到')
  expect(await screen.findByText('记下了，有信号就送')).toBeTruthy()
  await waitFor(() => expect(callsOf('attendances.checkIn')).toHaveLength(1))
  const [kept] = keptMarks()
  expect(kept).toMatchObject({ way: 'in', isTried: true, input: { code: '012345' } })
  stationSays({
    'attendances.getMyCode': mine({ lines: [myLine({ inAt: sunday })] }),
    'attendances.checkIn': marked,
  })
  act(() => {
    heard(false)
    heard(true)
  })
  expect(await screen.findByText('签到好了')).toBeTruthy()
  await waitFor(() => expect(keptMarks()).toEqual([]))
  const calls = callsOf('attendances.checkIn')
  expect(new Set(calls.map(({ commandId }) => commandId)).size).toBe(1)
  expect(calls[0]?.isNew).toBe(true)
  expect(calls.at(-1)?.isNew).toBe(false)
  expect(calls.at(-1)?.input).toEqual(calls[0]?.input)
})

test('closed and opened again it is still there, and goes', async () => {
  const page = await open()
  type('012345')
  tap('签到')
  await screen.findByText('记下了，有信号就送')
  page.unmount()
  await open(mine(), { 'attendances.checkIn': marked })
  await waitFor(() => expect(keptMarks()).toEqual([]))
})

test('a wrong code is said, and can be typed again', async () => {
  await open(mine(), { 'attendances.checkIn': refused('attendances.code_wrong', '这个码对不上。') })
  type('111111')
  tap('签到')
  expect(await screen.findByText('这个码对不上。')).toBeTruthy()
  expect(keptMarks()).toEqual([])
  expect(screen.getByRole('button', { name: '签到' })).toBeTruthy()
})

test('marked already is no trouble', async () => {
  await open(mine(), { 'attendances.checkIn': refused('attendances.already', '已经签到了，不用再签。') })
  type('111111')
  tap('签到')
  await waitFor(() => expect(keptMarks()).toEqual([]))
  expect(screen.queryByText('已经签到了，不用再签。')).toBeNull()
})

test('a family: whoever is not here is left out', async () => {
  const lines = [
    myLine(),
    myLine({ entryId: 'echild', name: '小宝' }),
    myLine({ entryId: 'elate', waiting: 2 }),
  ]
  await open(mine({ lines }), { 'attendances.checkIn': marked })
  fireEvent.click(screen.getByRole('checkbox', { name: '小宝' }))
  type('012345')
  tap('签到')
  await waitFor(() => expect(callsOf('attendances.checkIn')[0]?.input).toMatchObject({ entryIds: ['ewang'] }))
  expect(screen.getByText('候补第 2，到现场请带队的人看看有没有空位')).toBeTruthy()
})

test('nobody chosen, nothing sent', async () => {
  await open(mine({ lines: [myLine(), myLine({ entryId: 'echild', name: '小宝' })] }))
  for (const name of ['王奶奶', '小宝']) fireEvent.click(screen.getByRole('checkbox', { name }))
  expect(screen.getByText('先选是谁')).toBeTruthy()
})

test('a helper leaves, too', async () => {
  await open(mine({ lines: [helperLine({ inAt: sunday })] }), { 'attendances.checkOut': marked })
  expect(screen.getByText('走的时候，签个退')).toBeTruthy()
  type('012345')
  tap('签退')
  await waitFor(() => expect(callsOf('attendances.checkOut')).toHaveLength(1))
})

test('a helper looks at what to mind; whoever is served has no such button', async () => {
  const lines = [{ entryId: 'ewang', name: '王奶奶', note: '糖尿病' }]
  const served = { id: 'xscissorsd01', as: 'helper', lines }
  const page = await open(mine({ lines: [helperLine()] }), { 'attendances.getServing': served })
  tap('打开服务单')
  expect(await screen.findByText('糖尿病')).toBeTruthy()
  page.unmount()
  phone.store.clear()
  await open()
  expect(screen.queryByRole('button', { name: '打开服务单' })).toBeNull()
})

test('the own code is there to be scanned', async () => {
  await open()
  tap('给带队的人扫我的码')
  expect(screen.getByRole('img', { name: '王奶奶的签到码' })).toBeTruthy()
  tap('不用了，回去')
  expect(screen.queryByRole('img', { name: '王奶奶的签到码' })).toBeNull()
})

test('elder mode: the same, and a way to a person', async () => {
  act(() => setElder(true))
  await open(mine(), { 'attendances.checkIn': marked })
  type('012345')
  tap('签到')
  await waitFor(() => expect(callsOf('attendances.checkIn')).toHaveLength(1))
  tap('打给社工站')
  expect(phone.called).toEqual(['022-00001000'])
})

describe('afterwards', () => {
  const confirmed = (over: Parameters<typeof helperLine>[0] = {}) =>
    mine({
      status: 'confirmed',
      lines: [helperLine({ inAt: sunday, came: 'onTime', creditMinutes: 90, ...over })],
    })

  test('a helper sees her minutes, and asks for others', async () => {
    await open(confirmed(), { 'attendances.askCorrection': { id: 'xscissorsd01', status: 'confirmed' } })
    expect(screen.getByText('记下了 90 分钟')).toBeTruthy()
    tap('时间不对，请站里看看')
    const dialog = within(screen.getByRole('dialog'))
    const write = (label: string, value: string) =>
      fireEvent.change(dialog.getByRole('textbox', { name: label }), { target: { value } })
    write('多少分钟', '151')
    expect(dialog.getByText('这一场最多记 150 分钟')).toBeTruthy()
    write('多少分钟', '很久')
    expect(dialog.getByText('写个整数就行，比如 120')).toBeTruthy()
    write('多少分钟', '120')
    expect(dialog.getByText('先写一句为什么')).toBeTruthy()
    write('为什么', '忘了签退')
    tap('请站里看看')
    await waitFor(() => expect(callsOf('attendances.askCorrection')).toHaveLength(1))
    expect(callsOf('attendances.askCorrection')[0]?.input).toEqual({
      ...{ id: 'xscissorsd01', entryId: 'exu', askedMinutes: 120, words: '忘了签退' },
    })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
  const correction = { id: 'cone', entryId: 'exu', askedMinutes: 120, words: '忘了', at: sunday }
  test.each([
    [correction, '想改成 120 分钟，站里正在看。'],
    [{ ...correction, answer: { isGranted: true, words: '对', at: sunday } }, '改成了 120 分钟：对'],
    [
      { ...correction, answer: { isGranted: false, words: '十一点走的', at: sunday } },
      '照原来记的：十一点走的',
    ],
  ])('what became of it stands beside the minutes', async (one, words) => {
    await open(confirmed({ correction: one }))
    expect(screen.getByText(words)).toBeTruthy()
  })
  test('whoever was served, or comes to a cancelled one, has nothing to do', async () => {
    const page = await open(mine({ status: 'confirmed', lines: [myLine({ inAt: sunday })] }))
    expect(screen.getByText('这一场办完了')).toBeTruthy()
    page.unmount()
    await open(mine({ status: 'cancelled' }))
    expect(await screen.findByText('这一场取消了')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '签到' })).toBeNull()
  })
})
