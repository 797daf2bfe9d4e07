import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import WishesPage from '@/pages/wishes/index'
import ClaimsPage from '@/wish/claims/index'
import ThanksPage from '@/wish/thanks/index'
import WishPage from '@/wish/wish/index'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { sunday } from './errand-lines'
import { callsOf, fenglin, grannyWang, refused, stationSays } from './lines'
import { claimedWish, football, glasses, openWish, radio, thankedWish } from './wish-lines'

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
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } })

const counts = { month: '2026-03', published: 37, delivered: 29, open: 2 }
const page = (...items: readonly object[]) => ({ items })
const taken = refused('wishes.taken', '这个心愿已经有人照应了，刚刚比您早一步。')

describe('the wall', () => {
  const open = (more: Readonly<Record<string, unknown>> = {}) => {
    stationSays({ 'wishes.count': counts, 'wishes.list': page(glasses, radio, football), ...more })
    return render(<WishesPage />)
  }

  test('says the month in words and seats; each card what, how much at most, how far; delivered ones have no button', async () => {
    open()
    await heading('这个月 37 个心愿，29 个送到了门口')
    expect(screen.getByLabelText('37 个心愿，29 个已送到')).toBeTruthy()
    expect(await screen.findByRole('button', { name: /^一副老花镜，等人认领，300 度/ })).toBeTruthy()
    expect(button(/^一个足球，您送到了.*交到孩子手上，有话带给您$/)).toBeTruthy()
    expect(button('我来实现一个足球')).toBeNull()
    expect(screen.getByText(/这里不收钱/)).toBeTruthy()
    tap(/^一副老花镜/)
    tap('我也有一个心愿')
    expect(phone.went).toEqual(['/wish/wish/index?id=hglasses', '/wish/ask/index'])
  })

  test('of the own station first; the whole city, or what is for whom, by choice', async () => {
    open({ 'people.getMe': grannyWang, 'network.getStation': fenglin })
    await screen.findByText('一副老花镜')
    expect(screen.getByText('枫林街道社工站')).toBeTruthy()
    expect(callsOf('wishes.list').map(({ input }) => input)).toEqual([
      { filter: 'all', stationId: 'sfenglin' },
    ])
    expect(callsOf('wishes.count')[0]?.input).toEqual({ stationId: 'sfenglin' })
    fireEvent.click(screen.getByRole('radio', { name: '给一家人' }))
    await waitFor(() =>
      expect(callsOf('wishes.list').at(-1)?.input).toEqual({ filter: 'family', stationId: 'sfenglin' }),
    )
    expect(screen.queryByText('枫林街道')).toBeNull()
    fireEvent.click(screen.getByRole('link', { name: '看全城的' }))
    await waitFor(() => expect(callsOf('wishes.list').at(-1)?.input).toEqual({ filter: 'family' }))
    expect((await screen.findAllByText('枫林街道')).length).toBeGreaterThan(0)
    fireEvent.click(screen.getByRole('link', { name: '看家附近的' }))
    expect(await screen.findByText('枫林街道社工站')).toBeTruthy()
  })

  test('nothing waits here: the whole city is one tap away', async () => {
    open({ 'people.getMe': grannyWang, 'network.getStation': fenglin, 'wishes.list': page() })
    await screen.findByText('墙上还空着')
    tap('看全城的')
    await waitFor(() => expect(callsOf('wishes.list').at(-1)?.input).toEqual({ filter: 'all' }))
  })

  test('one tap claims; the day stands already and can be another', async () => {
    open({ 'wishes.claim': claimedWish, 'wishes.promise': { id: 'hglasses', status: 'claimed' } })
    await screen.findByText('一副老花镜')
    tap('我来实现一副老花镜')
    await heading('一副老花镜，交给您了')
    expect(callsOf('wishes.claim')[0]?.input).toEqual({ id: 'hglasses', days: 7 })
    fireEvent.click(screen.getByRole('radio', { name: '12 月 6 日' }))
    tap('就这天')
    await waitFor(() =>
      expect(callsOf('wishes.promise')[0]?.input).toEqual({ id: 'hglasses', promisedOn: '2026-12-06' }),
    )
  })

  test('the day that stands asks nothing of anybody', async () => {
    open({ 'wishes.claim': claimedWish })
    await screen.findByText('一副老花镜')
    tap('我来实现一副老花镜')
    await heading('一副老花镜，交给您了')
    tap('就这天')
    await waitFor(() => expect(screen.queryByText('一副老花镜，交给您了')).toBeNull())
    expect(callsOf('wishes.promise')).toHaveLength(0)
  })

  test('whoever is slower hears first that it is cared for, then of another, and has a person', async () => {
    open({ 'wishes.claim': taken })
    await screen.findByText('一副老花镜')
    tap('我来实现一副老花镜')
    await heading('这个心愿有人照应了')
    await waitFor(() => expect(button('看看一台收音机')).toBeTruthy())
    tap('看看一台收音机')
    expect(phone.went).toEqual(['/wish/wish/index?id=hradio'])
  })

  test('a company chooses several, and reads which ones it has and which are cared for', async () => {
    open({ 'wishes.claimSeveral': { wonIds: ['hglasses'], lostIds: ['hradio'] } })
    await screen.findByText('一副老花镜')
    tap('替单位认领几个')
    await heading('点一点，选几个')
    fireEvent.click(await screen.findByRole('checkbox', { name: '一副老花镜，不超过 80 元' }))
    fireEvent.click(screen.getByRole('checkbox', { name: '一台收音机，不超过 100 元' }))
    tap('认领这 2 个')
    write('单位的名字', '春和便民店')
    tap('认领')
    await heading('1 个认领上了')
    expect(callsOf('wishes.claimSeveral')[0]?.input).toEqual({
      companyName: '春和便民店',
      wishes: [
        { id: 'hglasses', days: 7 },
        { id: 'hradio', days: 7 },
      ],
    })
    expect(screen.getByText('已经有人照应，您放心')).toBeTruthy()
  })

  test('elder mode shows one at a time, and a person', async () => {
    act(() => setElder(true))
    open({ 'wishes.list': page(glasses, radio) })
    await screen.findByText('一副老花镜')
    expect(screen.queryByText('一台收音机')).toBeNull()
    tap('看下一个')
    expect(screen.getByText('一台收音机')).toBeTruthy()
    expect(button('打电话')).toBeTruthy()
  })

  test.each([
    [{ ...counts, delivered: 0 }, '这个月 37 个心愿，还在等人'],
    [{ ...counts, published: 0, delivered: 0 }, '2 个心愿在等人'],
    [{ ...counts, published: 0, delivered: 0, open: 0 }, '这个月还没有新的心愿'],
  ])('%j', async (known, sentence) => {
    open({ 'wishes.count': known })
    await heading(sentence)
  })
})

describe('one wish', () => {
  const open = async (view: object, sentence: string, more: Readonly<Record<string, unknown>> = {}) => {
    phone.params = { id: 'hglasses' }
    stationSays({ 'wishes.get': view, 'wishes.list': page(glasses, radio), ...more })
    render(<WishPage />)
    await heading(sentence)
  }

  test('before: what it is, how it was seen, where it goes; nobody is named', async () => {
    await open(openWish, '一副老花镜，等一个人', { 'wishes.claim': taken })
    expect(screen.getByText('枫林街道，化名“老槐树”')).toBeTruthy()
    expect(screen.getByText('确有需要，不超过 80 元')).toBeTruthy()
    tap('我来实现')
    await heading('这个心愿有人照应了')
    expect(callsOf('wishes.get').length).toBeGreaterThan(1)
  })

  test('her own wish she cannot claim', async () => {
    await open({ ...openWish, isOwn: true }, '一副老花镜，在墙上等人')
    expect(button('我来实现')).toBeNull()
  })

  test('no connection: nothing is known, and the same command goes again', async () => {
    await open(openWish, '一副老花镜，等一个人')
    tap('我来实现')
    await heading('网断了，不知道认领上没有')
    tap('知道了')
    tap('我来实现')
    await waitFor(() => expect(callsOf('wishes.claim')).toHaveLength(2))
    const [first, second] = callsOf('wishes.claim')
    expect(second?.commandId).toBe(first?.commandId)
  })

  test('claimed: another day, or back onto the wall without blame', async () => {
    await open(claimedWish, '一副老花镜，等您送到站里', {
      'wishes.promise': { id: 'hglasses', status: 'claimed' },
      'wishes.giveBack': { id: 'hglasses', status: 'open' },
    })
    tap('改日子')
    fireEvent.click(screen.getByRole('radio', { name: '12 月 6 日' }))
    tap('改成这天')
    await waitFor(() => expect(callsOf('wishes.promise')).toHaveLength(1))
    tap('来不及了')
    tap('放回墙上')
    await waitFor(() => expect(callsOf('wishes.giveBack')[0]?.input).toEqual({ id: 'hglasses' }))
  })

  test('delivered: the whole way with number, value and proof, the words, and the card', async () => {
    await open(thankedWish, '一个足球，交到孩子手上了')
    expect(screen.getByText('5 号球一个，登记为“2026 年 2 月 20 日第 2 件”，当时按 98.00 元记')).toBeTruthy()
    expect(screen.getByText('监护人签收，两位社工在场。')).toBeTruthy()
    expect(screen.getByText('“现在有真球了。”')).toBeTruthy()
    expect(button('看大第 1 张照片')).toBeNull()
    tap('存谢谢卡')
    expect(phone.went).toEqual(['/wish/thanks/index?id=hball'])
  })

  test('the picture that the worker cleared stands on its way', async () => {
    const photo = { id: 'pthing', check: 'passed', canReview: false, url: 'https://photos/thing.jpg' }
    await open({ ...thankedWish, photo }, '一个足球，交到孩子手上了')
    expect(button('看大第 1 张照片')).toBeTruthy()
  })

  test.each([
    ['claimed', '一副老花镜，有人在准备'],
    ['received', '一副老花镜，快送到了'],
  ])('%s by somebody else', async (status, sentence) => {
    await open({ ...openWish, status }, sentence)
    expect(button('再看看别的心愿')).toBeTruthy()
    expect(button('改日子')).toBeNull()
  })
})

test.each([
  [{ ...openWish, status: 'open' }, '一副老花镜，等一个人'],
  [{ ...claimedWish, status: 'recalled' }, '一副老花镜，站里收回了'],
])('taken back by the station: the giver of then reads why', async (view, sentence) => {
  const recalled = { step: 'recalled', at: sunday, reason: '几次都没联系上' }
  phone.params = { id: 'hglasses' }
  stationSays({ 'wishes.get': { ...view, way: [...view.way, recalled] } })
  render(<WishPage />)
  await heading(sentence)
  expect(screen.getByText('社工说：几次都没联系上')).toBeTruthy()
  expect(screen.queryAllByText('送到站里')).toHaveLength(view.status === 'open' ? 1 : 0)
})

describe('what one has claimed', () => {
  test('says how many are awaited, and each leads to its way', async () => {
    stationSays({ 'wishes.listClaims': page({ ...glasses, ...claimedWish }, football) })
    render(<ClaimsPage />)
    await heading('1 份礼物，等您送到站里')
    expect(button(/^一副老花镜，您认领了.*答应 11 月 29 日前送到站里$/)).toBeTruthy()
  })

  test('nothing yet: the wall', async () => {
    stationSays({ 'wishes.listClaims': page() })
    render(<ClaimsPage />)
    await heading('还没有认领过')
    expect(button('去心愿墙看看')).toBeTruthy()
  })
})

describe('the card of thanks', () => {
  test('has words, day and station, and no name', async () => {
    phone.params = { id: 'hball' }
    stationSays({ 'wishes.get': thankedWish, 'wishes.printThanks': refused('wishes.no_thanks', '还没有话') })
    render(<ThanksPage />)
    await heading('一个足球，交到孩子手上了')
    expect(screen.getByText('孩子们说')).toBeTruthy()
    tap('存下来')
    await screen.findByText('还没有话')
  })

  test('words that are still on their way', async () => {
    phone.params = { id: 'hglasses' }
    stationSays({ 'wishes.get': claimedWish })
    render(<ThanksPage />)
    await heading('话还在路上')
    expect(button('存下来')).toBeNull()
  })
})
