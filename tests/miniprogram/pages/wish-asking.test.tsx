import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import AskPage from '@/wish/ask/index'
import MyWishesPage from '@/wish/mine/index'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { sunday } from './errand-lines'
import { callsOf, fenglin, grannyWang, refused, stationSays } from './lines'
import { myWish } from './wish-lines'

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
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const heading = (name: string) => screen.findByRole('heading', { name })
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } })

const asked = { id: 'hglasses', status: 'asked' }
const known = { 'people.getMe': grannyWang, 'network.getStation': fenglin }

describe('asking for something', () => {
  const open = async (more: Readonly<Record<string, unknown>> = {}) => {
    stationSays({ ...known, ...more })
    render(<AskPage />)
    await screen.findByText('枫林里')
  }
  const fill = () => {
    write('想要什么', '一副老花镜')
    write('什么样的，做什么用', '300 度，看报纸用')
    choose('给长者')
  }

  test('what is known need not be written; what is sent is what was said', async () => {
    await open({ 'wishes.ask': asked })
    expect(screen.getByText('先写想要什么')).toBeTruthy()
    fill()
    tap('交给社工')
    await waitFor(() => expect(phone.went).toEqual(['/wish/mine/index']))
    expect(callsOf('wishes.ask')[0]?.input).toEqual({
      ...{ communityCode: '120113001001', audience: 'elder', title: '一副老花镜', words: '300 度，看报纸用' },
      applicant: { calledName: '王奶奶', phone: '13800000000', place: '6 号楼 2 门 301' },
    })
  })

  test('money is answered while it is written: not possible, why, and what there is instead', async () => {
    await open()
    write('想要什么', '借我点钱')
    expect(screen.getByText(/心愿墙只送东西，不收钱/)).toBeTruthy()
    expect(screen.getByText('这里只送东西，改成想要的一样东西')).toBeTruthy()
    tap('交给社工')
    expect(callsOf('wishes.ask')).toHaveLength(0)
    expect(button('打电话')).toBeTruthy()
  })

  test("a child's wish can name the guardian, whose phone is looked at", async () => {
    await open({ 'wishes.ask': asked })
    fill()
    choose('给孩子')
    write('监护人怎么称呼', '妈妈')
    expect(screen.getByText('监护人的电话再看一看')).toBeTruthy()
    write('监护人的电话', '13800000002')
    tap('交给社工')
    await waitFor(() =>
      expect(callsOf('wishes.ask')[0]?.input).toMatchObject({
        audience: 'child',
        guardian: { calledName: '妈妈', phone: '13800000002' },
      }),
    )
  })

  test('a refusal and a lost connection keep what was written', async () => {
    await open({ 'wishes.ask': refused('wishes.money', '心愿墙只送东西') })
    fill()
    tap('交给社工')
    await screen.findByText('心愿墙只送东西')
    expect(screen.getByDisplayValue('一副老花镜')).toBeTruthy()
    stationSays(known)
    tap('交给社工')
    await screen.findByText(/网断了，写的都在/)
    expect(screen.getByDisplayValue('一副老花镜')).toBeTruthy()
  })

  test('elder mode asks one question a screen, three in all', async () => {
    act(() => setElder(true))
    stationSays({ ...known, 'wishes.ask': asked })
    render(<AskPage />)
    await heading('您想要什么？')
    write('想要什么', '一副老花镜')
    write('什么样的，做什么用', '看报纸用')
    tap('下一问')
    await heading('给谁的？')
    expect(screen.getByText('点一下是给谁的')).toBeTruthy()
    choose('给长者')
    tap('下一问')
    await heading('去哪里找您？')
    tap('上一问')
    await heading('给谁的？')
    tap('下一问')
    tap('交给社工')
    await waitFor(() => expect(phone.went).toEqual(['/wish/mine/index']))
  })
})

describe('my wishes', () => {
  const open = async (over: object, more: Readonly<Record<string, unknown>> = {}) => {
    stationSays({ 'wishes.listMine': { items: [{ ...myWish, ...over }] }, ...more })
    render(<MyWishesPage />)
    await heading('您的心愿，走到哪里都看得见')
  }

  test('how far it is, and who of the station looked', async () => {
    await open({ looks: [{ displayName: '小陈', at: sunday - 60 * 60 * 1000 }] })
    expect(screen.getByText('社工会先来看看，或者打个电话问问。')).toBeTruthy()
    expect(screen.getByText(/^小陈 .*看过您的姓名和住处$/)).toBeTruthy()
    expect(button('打给社工站')).toBeTruthy()
  })

  test.each([
    [{ status: 'open', pseudonym: '老槐树' }, '挂在墙上了，用的是化名“老槐树”。'],
    [{ status: 'claimed', promisedOn: '2026-11-29' }, '有人在准备，11 月 29 日前送到站里。'],
    [{ status: 'received' }, '东西在站里了，社工这几天送来。'],
    [{ status: 'delivered', deliveredAt: sunday }, '11 月 22 日送到您手上了。'],
    [{ status: 'declined', declineReason: '站里有一把' }, '社工说：站里有一把'],
    [{ status: 'withdrawn' }, '您说不要了，已经收回。'],
  ])('%j', async (over, words) => {
    await open(over)
    expect(screen.getByText(words)).toBeTruthy()
  })

  test('not wanted any more', async () => {
    await open({}, { 'wishes.withdraw': { id: 'hglasses', status: 'withdrawn' } })
    tap('不要了')
    await waitFor(() => expect(callsOf('wishes.withdraw')[0]?.input).toEqual({ id: 'hglasses' }))
  })

  test('words of thanks that were held begin as they were, with the reason', async () => {
    const thanks = { status: 'held', words: '谢谢张先生', reason: '去掉名字' }
    await open(
      { status: 'delivered', canWithdraw: false, canThank: true, thanks },
      { 'wishes.thank': { id: 'hglasses', status: 'delivered' } },
    )
    expect(screen.getByText('您的话先留在站里。社工说：去掉名字')).toBeTruthy()
    tap('改一改再交')
    expect(screen.getByDisplayValue('谢谢张先生')).toBeTruthy()
    write('谢谢的话', '报纸看得清了')
    tap('交给社工')
    await waitFor(() =>
      expect(callsOf('wishes.thank')[0]?.input).toEqual({ id: 'hglasses', words: '报纸看得清了' }),
    )
  })

  test('nothing yet: one step, and a person', async () => {
    stationSays({ 'wishes.listMine': { items: [] } })
    render(<MyWishesPage />)
    await heading('还没有写过心愿')
    tap('写一个心愿')
    expect(phone.went).toEqual(['/wish/ask/index'])
  })
})
