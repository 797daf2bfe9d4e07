import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import ErrandsPage from '@/pages/errands/index'
import { nextBest } from '@/pages/errands/offers'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { carry, station } from '../../stubs/transport'
import { fresh } from './fresh'
import { cabbage, clinic, inHand, medicine, milk, near, sunday } from './errand-lines'
import { callsOf, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const said = { 'errands.listNear': near(), 'errands.listMine': { items: [] } }
const open = async (more: Readonly<Record<string, unknown>> = {}, words = '帮取一盒药') => {
  stationSays({ ...said, ...more })
  render(<ErrandsPage />)
  await screen.findByText(words)
}
const buttons = (name: string | RegExp) => screen.queryAllByRole('button', { name })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const tapFirst = (name: string) => {
  const [first] = buttons(name)
  if (first === undefined) throw new Error(`no ${name}`)
  fireEvent.click(first)
}
const red = () => [...document.querySelectorAll('.btn-primary')].map((one) => one.textContent)
const sheet = (name: string) => within(screen.getByRole('dialog', { name }))

test('what, how long, how far, by when and who pays; of the place the community only', async () => {
  await open()
  expect(screen.getByText('您在枫林里附近，现在有 4 件')).toBeTruthy()
  for (const words of ['约 15 分钟', '约 20 分钟', '今天 18:00 前', '约 2 小时', '明天 8:30 起'])
    expect(screen.getByText(words)).toBeTruthy()
  expect(screen.getAllByText('今天 11:30 前')).toHaveLength(2)
  expect(screen.getAllByText('同一社区')).toHaveLength(2)
  expect(screen.getAllByText('枫林里')).toHaveLength(2)
  expect(screen.getAllByText('费用站里先垫，不超过 50 元')).toHaveLength(2)
  expect(screen.getByText('门牌和电话，接下之后才看得到。做完记进您的时间银行。')).toBeTruthy()
})

test('nothing is offered before it is known what stands above it: no button moves away under the finger', async () => {
  stationSays(said)
  const answer = station.answer
  let arrive: () => void = () => undefined
  const known = new Promise<void>((resolve) => (arrive = resolve))
  station.answer = async (call) => {
    if (call.name === 'errands.listMine') await known
    return answer(call)
  }
  render(<ErrandsPage />)
  await waitFor(() => expect(callsOf('errands.listNear')).toHaveLength(1))
  await act(() => carry({ name: 'tests.another', input: {} }))
  expect(buttons('我来')).toHaveLength(0)
  arrive()
  expect(await screen.findByText('帮取一盒药')).toBeTruthy()
})

test('the best match has the one red button; without the course there is none to take', async () => {
  await open()
  expect(red()).toEqual(['我来'])
  expect(buttons('我来')).toHaveLength(3)
  tap('先上陪诊课')
  expect(callsOf('errands.grab')).toHaveLength(0)
  expect(phone.went).toEqual(['/hours/course/index?course=escort'])
})

test.each([
  ['全部 4', [medicine().title, cabbage.title, milk.title, clinic.title]],
  ['15 分钟内', [medicine().title]],
  ['就在附近', [medicine().title, cabbage.title]],
  ['不用进门', [medicine().title, cabbage.title, milk.title]],
])('%s', async (part, titles) => {
  await open()
  fireEvent.click(screen.getByRole('radio', { name: part }))
  expect([...document.querySelectorAll('.card .h2')].map((one) => one.textContent)).toEqual(titles)
  expect(red()).toEqual(['我来'])
})

test.each([
  ['unregistered', true],
  ['left', true],
  ['waiting', false],
  ['declined', false],
] as const)('%s: nobody takes anything, and is told why', async (why, mayRegister) => {
  const shown = [medicine(), cabbage].map(({ pass: _, ...rest }) => rest)
  await open({ 'errands.listNear': near({ mayGrab: false, why, errands: shown }) })
  expect(buttons('我来')).toHaveLength(0)
  expect(buttons('先登记')).toHaveLength(mayRegister ? 2 : 0)
  expect(document.querySelector('.errands-why')?.textContent).not.toBe('')
  if (!mayRegister) return
  tapFirst('先登记')
  expect(phone.went).toEqual(['/pages/volunteer/index'])
})

test('won: the steps, the door, the phone, and off', async () => {
  await open({ 'errands.grab': inHand() })
  tapFirst('我来')
  await screen.findByRole('dialog', { name: '谢谢，这件归您了' })
  expect(callsOf('errands.grab')[0]?.input).toEqual({ id: 'emedicine', pass: 'pass-medicine' })
  const won = sheet('谢谢，这件归您了')
  for (const words of ['社区医院，1 楼药房', '枫林里 9 号楼 1 单元 302', '拍一张收据']) won.getByText(words)
  expect(won.queryByText('导航')).toBeNull()
  fireEvent.click(won.getByRole('button', { name: '打给孙奶奶' }))
  expect(phone.called).toEqual(['13900000000'])
  fireEvent.click(won.getByRole('button', { name: '出发' }))
  expect(phone.went).toEqual(['/pages/errand/index?id=emedicine'])
  expect([...phone.store.values()].join()).not.toMatch(/13900000000|1 单元 302|孙奶奶/)
})

test('won and given back at once, with a reason', async () => {
  await open({ 'errands.grab': inHand(), 'errands.release': { id: 'emedicine', status: 'open' } })
  tapFirst('我来')
  await screen.findByRole('dialog', { name: '谢谢，这件归您了' })
  tap('去不了，放回去')
  tap('放回去')
  expect(callsOf('errands.release')).toHaveLength(0)
  fireEvent.click(screen.getByRole('radio', { name: '临时有事' }))
  tap('放回去')
  await screen.findByText('放回去了，马上找别人接')
  expect(callsOf('errands.release')[0]?.input).toEqual({ id: 'emedicine', code: 'busy' })
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('lost: first that it is cared for, then the nearest other one; the list is read anew', async () => {
  await open({ 'errands.grab': refused('errands.taken', '这件已经有人在办，您放心。') })
  tapFirst('我来')
  await screen.findByRole('dialog', { name: '这件刚有人接了' })
  const lost = sheet('这件刚有人接了')
  lost.getByText('买两棵白菜一袋面')
  lost.getByText('约 20 分钟，今天 18:00 前')
  await waitFor(() => expect(callsOf('errands.listNear')).toHaveLength(2))
  stationSays({ ...said, 'errands.grab': inHand({ id: 'ecabbage' }) })
  fireEvent.click(lost.getByRole('button', { name: '这件我来' }))
  await screen.findByRole('dialog', { name: '谢谢，这件归您了' })
  expect(callsOf('errands.grab').at(-1)?.input).toEqual({ id: 'ecabbage', pass: 'pass-cabbage' })
})

test('lost, and 看别的 leads back to the list', async () => {
  await open({ 'errands.grab': refused('errands.over', '这件过了时间。') })
  tapFirst('我来')
  await screen.findByRole('dialog', { name: '这件刚有人接了' })
  tap('看别的 2 件')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the nearest of the same kind is the next best; one that cannot be taken never is', () => {
  const far = medicine({ id: 'efar', nearness: 'beyond', pass: 'p' })
  expect(nextBest(medicine(), [medicine(), far, milk, clinic])?.id).toBe('emilk')
  const pills = medicine({ id: 'epills', nearness: 'street', pass: 'p' })
  expect(nextBest(medicine(), [milk, pills])?.id).toBe('epills')
  expect(nextBest(medicine(), [clinic])).toBeUndefined()
})

test('taken already in another window: it is simply opened', async () => {
  await open({ 'errands.grab': refused('errands.already_yours', '这件已经在您手上了。') })
  tapFirst('我来')
  await waitFor(() => expect(phone.went).toEqual(['/pages/errand/index?id=emedicine']))
})

test('another no stands under its errand; without a connection one may tap again', async () => {
  await open({ 'errands.grab': refused('errands.lacking', '这件要会水电小修。') })
  tapFirst('我来')
  await screen.findByText(/这件要会水电小修/)
  stationSays(said)
  tapFirst('我来')
  expect(await screen.findByText(/不知道接上没有/)).toBeTruthy()
})

test('what is in hand stands before what is offered', async () => {
  const { need: _, as: _as, steps: _steps, helpers: _helpers, left: _left, ...row } = inHand({ id: 'emine' })
  await open({ 'errands.listMine': { items: [{ ...row, title: '手上这一件' }] } })
  fireEvent.click(await screen.findByText('手上这一件'))
  expect(phone.went).toEqual(['/pages/errand/index?id=emine'])
})

test('nobody knows where one lives: the community is asked for', async () => {
  const { around: _, ...nowhere } = near({ errands: [] })
  await open({ 'errands.listNear': nowhere }, '您在哪一片')
  tap('选一下')
  expect(screen.getByRole('dialog', { name: '住在哪座城市' })).toBeTruthy()
})

test('nothing to do is no red button', async () => {
  await open({ 'errands.listNear': near({ errands: [] }) }, '附近的都有人去了')
  expect(red()).toEqual([])
})

test('elder: one at a time', async () => {
  act(() => setElder(true))
  await open()
  expect(buttons('我来')).toHaveLength(1)
  expect(screen.queryByText('买两棵白菜一袋面')).toBeNull()
  tap('看下一件')
  expect(screen.getByText('买两棵白菜一袋面')).toBeTruthy()
  expect(screen.getByRole('button', { name: '打电话' })).toBeTruthy()
})
