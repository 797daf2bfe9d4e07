import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { fenOf } from '@shared/kernel/money'
import ErrandPage from '@/pages/errand/index'
import { minuteChoices } from '@/pages/errand/use-finish'
import MyErrandsPage from '@/pages/my-errands/index'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { finished, inHand, sunday } from './errand-lines'
import { callsOf, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))
jest.mock('@/call/pick-photos', () => ({
  pickPhotos: () => Promise.resolve(['/receipt.jpg']),
  readPhoto: () => Promise.resolve('AAAA'),
}))

let now = 0
beforeEach(() => {
  fresh()
  phone.params = { id: 'emedicine' }
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const open = async (
  errand: unknown,
  words: string | RegExp,
  more: Readonly<Record<string, unknown>> = {},
) => {
  stationSays({ 'errands.get': errand, ...more })
  const page = render(<ErrandPage />)
  await screen.findByRole('heading', { name: words })
  return page
}
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const pick = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const send = () => fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '做完了' }))
const going = '今天上午 11 点半前，去孙奶奶那里'
const moved = { id: 'emedicine', status: 'done' }

describe('in hand', () => {
  test('the way, the door, whom to ring; nothing of it stays on the phone', async () => {
    await open(inHand(), going)
    expect(screen.getByRole('img', { name: /接下，已完成；去办，正在进行/ })).toBeTruthy()
    expect(screen.getByText('枫林里 9 号楼 1 单元 302')).toBeTruthy()
    tap('打给孙奶奶')
    tap('打给社工站')
    expect(phone.called).toEqual(['13900000000', '02200000001'])
    expect([...phone.store.values()].join()).not.toMatch(/13900000000|1 单元 302|孙奶奶/)
  })
  test('what the resident missed stands on top', async () => {
    await open(inHand({ sentBack: '少拿了一盒' }), going)
    expect(screen.getByText('还差一点，居民说：少拿了一盒')).toBeTruthy()
  })
  test('without a number the station is rung', async () => {
    const { need, ...rest } = inHand()
    const { phone: _, ...quiet } = need ?? {}
    await open({ ...rest, need: quiet }, going)
    tap('打给社工站')
    expect(phone.called).toEqual(['02200000001'])
  })
  test('given back, one is led to what is left', async () => {
    await open(inHand(), going, { 'errands.release': { id: 'emedicine', status: 'open' } })
    tap('去不了，放回去')
    pick('身体不舒服')
    write('想说的话', '发烧了')
    tap('放回去')
    await waitFor(() => expect(phone.went).toEqual(['/pages/my-errands/index']))
    expect(callsOf('errands.release')[0]?.input).toEqual({ id: 'emedicine', code: 'ill', words: '发烧了' })
  })
})

describe('做完了', () => {
  test('money spent needs a receipt; everything goes along', async () => {
    await open(inHand(), going, { 'errands.finish': moved, 'photos.add': { id: 'preceipt' } })
    tap('做完了')
    expect(screen.getByText('先选用了多久')).toBeTruthy()
    pick('20 分钟')
    write('花了多少钱', '二十')
    expect(screen.getByText('写个数就行，比如 23.5')).toBeTruthy()
    write('花了多少钱', '23.5')
    expect(screen.getByText('花了钱的，拍一张收据')).toBeTruthy()
    tap('拍一张')
    await screen.findByRole('button', { name: '再拍一张' })
    write('想说的话', '挂在门把手上了')
    await waitFor(() => expect(screen.queryByText('有照片还没有传好')).toBeNull())
    stationSays({ 'errands.get': finished(), 'errands.finish': moved })
    send()
    await screen.findByRole('heading', { name: '谢谢，您这边办完了' })
    expect(callsOf('errands.finish')[0]?.input).toEqual({
      id: 'emedicine',
      minutesUsed: 20,
      costFen: 2350,
      photoIds: ['preceipt'],
      words: '挂在门把手上了',
    })
    expect(phone.store.get('lm-draft::errand-finish:emedicine')).toBeUndefined()
  })
  test('a refusal and a closed app leave what was written', async () => {
    const no = refused('errands.cost_over', '花的钱超过了说好的 50 元。')
    const { unmount } = await open(inHand(), going, { 'errands.finish': no })
    tap('做完了')
    pick('15 分钟')
    write('想说的话', '药店关门了')
    send()
    await screen.findByText(/花的钱超过了说好的 50 元/)
    unmount()
    await open(inHand(), going)
    tap('做完了')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '想说的话' }).value).toBe('药店关门了')
    expect(screen.getByRole('radio', { name: '15 分钟' }).getAttribute('aria-checked')).toBe('true')
  })
  test('nothing is bought: no question about money', async () => {
    const { costLimitFen: _, ...free } = inHand({ payer: 'none' })
    await open(free, going, { 'errands.finish': moved })
    tap('做完了')
    expect(screen.queryByRole('textbox', { name: '花了多少钱' })).toBeNull()
    pick('10 分钟')
    send()
    await waitFor(() =>
      expect(callsOf('errands.finish')[0]?.input).toMatchObject({ costFen: 0, minutesUsed: 10 }),
    )
  })
  test.each([
    [15, [10, 15, 20, 25, 30]],
    [10, [5, 10, 15, 20]],
    [120, [60, 90, 120, 150, 180, 240]],
  ])('%i minutes planned', (planned, offered) => {
    expect(minuteChoices(planned)).toEqual(offered)
  })
  test.each([
    ['23.5', 2350],
    ['60', 6000],
    ['12.05元', 1205],
    ['', undefined],
    ['-3', undefined],
    ['1.234', undefined],
  ])('%s yuan', (written, fen) => {
    expect(fenOf(written)).toBe(fen)
  })
})

describe('afterwards', () => {
  test('the minutes wait for the resident’s word', async () => {
    await open(finished(), '谢谢，您这边办完了')
    expect(screen.getByText('20 分钟')).toBeTruthy()
    expect(screen.getByText('等居民点头就记上')).toBeTruthy()
    expect(screen.getByText('垫了 23.5 元，站里按收据结')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '做完了' })).toBeNull()
  })
  test.each([
    [finished({ stage: 'confirmed' }), '办好了，谢谢您', '记进时间银行'],
    [
      finished({ stage: 'cancelled', helpers: [], cancelReason: '家里人回来了' }),
      '这件社工收回了',
      '陈禾说：家里人回来了',
    ],
    [finished({ stage: 'expired', helpers: [] }), '这件过了时间', '陈禾接着想办法，您放心。'],
    [finished({ stage: 'going', helpers: [] }), '这件现在不在您手上', '门牌和电话已经收起来了。'],
  ])('%#', async (errand, sentence, words) => {
    await open(errand, sentence)
    expect(screen.getByText(words)).toBeTruthy()
  })
  test('somebody else’s errand is simply not there', async () => {
    await open(refused('not_found', '没有找到这件事。'), '没有找到这件事')
    tap('看我接的跑腿')
    expect(phone.went).toEqual(['/pages/my-errands/index'])
  })
})

describe('我接的跑腿', () => {
  const row = (part: object) => {
    const { as: _as, steps: _steps, helpers: _helpers, left: _left, need: _need, ...rest } = inHand()
    return { ...rest, ...part }
  }
  test('what is in hand, and the past with its minutes', async () => {
    stationSays({ 'errands.listMine': { items: [row({})] } })
    render(<MyErrandsPage />)
    await screen.findByText('今天上午 11 点半前办好')
    const past = [
      row({ id: 'efirst', stage: 'confirmed', minutesUsed: 20, title: '点过头的' }),
      row({ id: 'esecond', stage: 'done', minutesUsed: 15, title: '等点头的' }),
    ]
    stationSays({ 'errands.listMine': { items: past } })
    pick('做过的')
    await screen.findByText('记了 20 分钟')
    expect(screen.getByText('15 分钟，点头后记上')).toBeTruthy()
    expect(callsOf('errands.listMine').at(-1)?.input).toEqual({ filter: 'past' })
  })
  test('empty leads to what is near', async () => {
    stationSays({ 'errands.listMine': { items: [] } })
    render(<MyErrandsPage />)
    await screen.findByText('手上没有跑腿')
    tap('看看附近的')
    expect(phone.went).toEqual(['/pages/errands/index'])
  })
})
