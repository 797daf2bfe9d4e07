import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import DeskErrand from '@/desk/errand/index'
import StationErrands from '@/desk/errands/index'
import { ErrandSheet } from '@/desk/request/errand/errand-sheet'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { finished, inHand, sunday, todayAt } from './errand-lines'
import { callsOf, lampRequest, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  phone.params = { id: 'emedicine' }
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const button = (name: string | RegExp) => screen.queryByRole('button', { name })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const moved = { id: 'emedicine', status: 'open' }

describe('变成跑腿任务', () => {
  const onDone = jest.fn()
  const open = (more: Readonly<Record<string, unknown>> = {}) => {
    stationSays(more)
    return render(<ErrandSheet request={lampRequest()} onDone={onDone} onClose={jest.fn()} />)
  }
  const said = () => screen.getByRole('button', { name: '发给志愿者' }).nextElementSibling?.textContent

  test('begins with what was asked for, and says what is missing, one thing after the other', () => {
    open()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '要办什么' }).value).toBe('客厅的灯坏了')
    expect(said()).toBe('先选大约要多久')
    pick('大约要多久', '约 20 分钟')
    expect(said()).toBe('先选几点之前')
    pick('几点之前', '9:00')
    expect(said()).toBe('这个钟点已经过了，换一个')
    pick('几点之前', '18:00')
    pick('几点以后', '20:00')
    expect(said()).toBe('开始要在结束之前')
    pick('几点以后', '都行')
    expect(said()).toBe('先选要不要进门')
    pick('要不要进门', '要进门')
    pick('要不要花钱', '费用站里先垫')
    expect(said()).toBe('先写最多花多少')
    write('最多花多少元', '六十')
    expect(screen.getByText('写个数就行，比如 60')).toBeTruthy()
    tap('发给志愿者')
    expect(callsOf('errands.create')).toHaveLength(0)
  })
  test('everything goes along', async () => {
    open({ 'errands.create': moved })
    write('要办什么', '帮取一盒药')
    write('说仔细一点', '挂在门把手上就行')
    pick('大约要多久', '约 15 分钟')
    pick('哪天', '明天')
    pick('几点之前', '11:00')
    pick('几点以后', '9:00')
    tap('加一站')
    write('第 1 站去哪里', '社区医院，1 楼药房')
    write('第 1 站做什么', '报“枫林站代取”')
    tap('加一站')
    pick('要不要进门', '不用，交到门口')
    pick('要不要花钱', '费用站里先垫')
    write('最多花多少元', '60')
    fireEvent.click(screen.getByRole('checkbox', { name: '跑腿取件' }))
    pick('要先学过', '陪诊')
    pick('要几个人', '2 人')
    tap('发给志愿者')
    await waitFor(() => expect(onDone).toHaveBeenCalled())
    expect(callsOf('errands.create')[0]?.input).toEqual({
      requestId: 'rlamp',
      title: '帮取一盒药',
      words: '挂在门把手上就行',
      steps: [{ place: '社区医院，1 楼药房', hint: '报“枫林站代取”' }],
      needsEntry: false,
      startsAt: todayAt(24 + 9),
      endsAt: todayAt(24 + 11),
      minutes: 15,
      payer: 'station',
      costLimitFen: 6000,
      skills: ['errands'],
      course: 'escort',
      places: 2,
    })
  })
  test('a refusal leaves the draft, also when the sheet is opened again', async () => {
    const { unmount } = open({ 'errands.create': refused('errands.words_held', '换个说法再发，写的都在。') })
    write('要办什么', '帮取一盒药')
    pick('大约要多久', '约 15 分钟')
    pick('几点之前', '18:00')
    pick('要不要进门', '要进门')
    tap('发给志愿者')
    await screen.findByText(/换个说法再发/)
    unmount()
    open()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '要办什么' }).value).toBe('帮取一盒药')
  })
})

describe('the errands of the station', () => {
  const row = (part: object = {}) => {
    const { as: _as, steps: _s, helpers: _h, left: _l, need: _n, ...rest } = inHand()
    return { ...rest, requestId: 'rlamp', helperNames: ['许师傅'], ...part }
  }
  test.each([
    [{}, '许师傅接了'],
    [{ helperNames: [], freePlaces: 1, stage: 'looking' }, '还没有人接'],
    [{ places: 3, freePlaces: 2, stage: 'looking' }, '要 3 位，许师傅接了，还差 2 位'],
    [{ places: 2, freePlaces: 0, helperNames: ['许师傅', '小林'] }, '要 2 位，许师傅、小林接了，齐了'],
    [{ places: 2, freePlaces: 2, helperNames: [], stage: 'looking' }, '要 2 位，还没有人接'],
  ])('%#: with whom it lies', async (part, words) => {
    stationSays({ 'errands.listOfStation': { items: [row(part)] } })
    render(<StationErrands />)
    fireEvent.click(await screen.findByText(words))
    expect(phone.went).toEqual(['/desk/errand/index?id=emedicine'])
    expect([...phone.store.values()].join()).not.toContain('帮取一盒药')
  })
  test('the parts', async () => {
    stationSays({ 'errands.listOfStation': { items: [] } })
    render(<StationErrands />)
    await screen.findByText('外面没有跑腿')
    fireEvent.click(screen.getByRole('radio', { name: '没有人接上' }))
    await screen.findByText('没有落空的')
    expect(callsOf('errands.listOfStation').at(-1)?.input).toEqual({ status: 'expired' })
  })
})

describe('one errand on the desk', () => {
  const asWorker = { as: 'worker' as const, requestId: 'rlamp' }
  const open = async (errand: object, more: Readonly<Record<string, unknown>> = {}) => {
    stationSays({ 'errands.get': errand, ...more })
    render(<DeskErrand />)
    await screen.findByRole('heading', { name: '帮取一盒药' })
  }
  const steps = { cancel: '收回', change: '改时间', confirm: '替居民点头' }
  const seen = () => Object.entries(steps).flatMap(([step, name]) => (button(name) === null ? [] : [step]))
  const { need: _, ...going } = inHand(asWorker)

  test.each([
    ['looking', { ...going, stage: 'looking', helpers: [], freePlaces: 1 }, ['cancel', 'change']],
    ['going', going, ['cancel']],
    ['done', finished(asWorker), ['cancel', 'confirm']],
    ['confirmed', finished({ ...asWorker, stage: 'confirmed' }), []],
    ['expired', { ...going, stage: 'expired', helpers: [] }, []],
    ['cancelled', { ...going, stage: 'cancelled', helpers: [], cancelReason: '不用跑了' }, []],
  ])('%s: exactly the steps that are possible', async (_stage, errand, expected) => {
    await open(errand)
    expect(seen()).toEqual(expected)
  })
  test('who has it with the phone, what was said, who gave it back', async () => {
    const left = [
      { displayName: '小林', at: sunday, how: 'busy', words: '要上课' },
      { displayName: '小赵', at: sunday - 1, how: 'lapsed' },
      { displayName: '小钱', at: sunday - 2, how: 'stopped' },
    ]
    await open({
      ...finished(asWorker),
      left,
      helpers: finished().helpers.map((helper) => ({ ...helper, phone: '13800000000' })),
    })
    expect(screen.getByText('用了 20 分钟，花了 23.5 元')).toBeTruthy()
    expect(screen.getByText('挂在门把手上了')).toBeTruthy()
    expect(screen.getByText(/小林，临时有事/)).toBeTruthy()
    expect(screen.getByText('小赵，过了时间没办完')).toBeTruthy()
    expect(screen.getByText('小钱，不再做志愿者了')).toBeTruthy()
    tap('打电话')
    expect(phone.called).toEqual(['13800000000'])
    fireEvent.click(screen.getByRole('link', { name: '看是从哪件事来的' }))
    expect(phone.went).toEqual(['/desk/request/index?id=rlamp'])
  })
  test('a photo that WeChat held waits here for somebody to look at it; then it is asked afresh', async () => {
    const held = { id: 'preceipt', check: 'held', canReview: true, url: 'https://file/preceipt' } as const
    const [helper] = finished().helpers
    const report = { ...helper?.report, photos: [held] }
    const errand = { ...finished(asWorker), helpers: [{ ...helper, report }] }
    await open(errand, { 'errands.reviewPhoto': { id: 'preceipt', check: 'passed' } })
    tap('没问题，放出去')
    await waitFor(() => expect(callsOf('errands.get')).toHaveLength(2))
    const decided = { id: 'emedicine', photoId: 'preceipt', decision: 'show' }
    expect(callsOf('errands.reviewPhoto')[0]?.input).toEqual(decided)
  })
  test('taking it back wants a reason', async () => {
    await open(going, { 'errands.cancel': { id: 'emedicine', status: 'cancelled' } })
    tap('收回')
    write('为什么收回', '家里人回来了')
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '收回' }))
    await waitFor(() =>
      expect(callsOf('errands.cancel')[0]?.input).toEqual({ id: 'emedicine', reason: '家里人回来了' }),
    )
  })
  test('a nod for the resident wants to know how one knows', async () => {
    await open(finished(asWorker), { 'errands.confirmFor': { id: 'emedicine', status: 'confirmed' } })
    tap('替居民点头')
    write('怎么知道办好了', '电话里问过')
    tap('办好了')
    await waitFor(() =>
      expect(callsOf('errands.confirmFor')[0]?.input).toEqual({ id: 'emedicine', reason: '电话里问过' }),
    )
  })
  test('more time while nobody has taken it', async () => {
    const looking = { ...going, stage: 'looking', helpers: [], freePlaces: 1 }
    await open(looking, { 'errands.change': moved })
    tap('改时间')
    pick('几点之前', '18:00')
    tap('改好了')
    await waitFor(() =>
      expect(callsOf('errands.change')[0]?.input).toEqual({
        id: 'emedicine',
        endsAt: todayAt(24 + 18),
        costLimitFen: 5000,
      }),
    )
  })
})
