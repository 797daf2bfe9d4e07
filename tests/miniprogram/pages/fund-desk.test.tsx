import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { DeskFund, IncomeRow, PaymentView, SlipView } from '@shared/funds/views'
import DeskFundPage from '@/desk/fund/index'
import { bookWords } from '@/desk/fund/book-words'
import { monthToClose } from '@/desk/fund/months'
import Funds from '@/desk/funds/index'
import PaymentPage from '@/desk/payment/index'
import Payments from '@/desk/payments/index'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { deskFund, footballs, market, now, payment } from './fund-lines'
import { callsOf, grannyWang, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))
jest.mock('@/call/pick-photos', () => ({
  ...jest.requireActual<object>('@/call/pick-photos'),
  readPhoto: () => Promise.resolve('AAAA'),
}))

let ticks = 0
beforeEach(() => {
  fresh()
  ticks = now
  jest.spyOn(Date, 'now').mockImplementation(() => (ticks += 700))
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const pick = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))
const under = (name: string) => screen.getByRole('button', { name }).nextElementSibling?.textContent
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
const takePhoto = async () => {
  phone.picked = ['/tmp/slip.jpg']
  fireEvent.click(screen.getByRole('button', { name: '拍一张' }))
  await screen.findByRole('img', { name: '第 1 张照片' })
}
const post = (role: string) => ({
  ...{ id: 'iworker1', role, stationId: 'sfenglin', displayName: '陈禾' },
  ...{ communityCodes: [], since: 0 },
})
const as = (role: string) => ({ ...grannyWang, posts: [post(role)] })
const income: IncomeRow = {
  ...{ id: '2market', fundId: 'mfenglin', fundName: '枫林街道社区基金', status: 'waiting', channel: 'sale' },
  ...{ earmarkName: '不限用途', slip: 'A-0031', day: '2026-11-21', words: '悦汇城义卖' },
  ...{ recordedBy: '陈禾', isMine: false, at: now - 3_600_000 },
}
const says = (part: Readonly<Record<string, unknown>> = {}) =>
  stationSays({
    'people.getMe': as('worker'),
    'funds.listStation': { funds: [deskFund] },
    'funds.listIncomes': { items: [] },
    'photos.add': { id: 'pslip1' },
    ...part,
  })

describe('基金 at the desk', () => {
  const open = async (part: Readonly<Record<string, unknown>> = {}) => {
    says(part)
    render(<Funds />)
    await screen.findByRole('button', { name: '打开枫林街道社区基金' })
  }
  const waitsFor = (part: Partial<DeskFund>) => ({
    'funds.listStation': { funds: [{ ...deskFund, ...part }] },
  })

  test('what waits stands first; a fund opens', async () => {
    await open(waitsFor({ waitingIncomes: 1, waitingPayments: 2 }))
    expect(screen.getByRole('heading', { name: '有收入等第二个人数' })).toBeTruthy()
    expect(screen.getByText('1 笔收入等数，2 笔付款等批')).toBeTruthy()
    tap('付款，2 笔等人批')
    tap('打开枫林街道社区基金')
    expect(phone.went).toEqual(['/desk/payments/index', '/desk/fund/index?id=mfenglin'])
  })

  test('nothing waits; the books of a night that differed, and those of none', async () => {
    const { compared: _, ...fresh } = deskFund
    const hall = { ...fresh, id: 'mhall', name: '文化馆基金', kind: 'venue', venue: '文化馆' }
    const differs = { at: now, isEqual: false, differences: [] }
    await open({ 'funds.listStation': { funds: [{ ...deskFund, compared: differs }, hall] } })
    expect(screen.getByRole('heading', { name: '收的数过了，付的批过了' })).toBeTruthy()
    expect(screen.getByText('账对不上')).toBeTruthy()
    expect(screen.getByText('今夜第一次核对')).toBeTruthy()
    expect(screen.getByText('文化馆的场馆基金，2 个专项')).toBeTruthy()
  })

  test('a station without a fund: the head opens one, a worker asks the head', async () => {
    says({ 'funds.listStation': { funds: [] } })
    const { unmount } = render(<Funds />)
    await screen.findByRole('heading', { name: '站里还没有基金' })
    unmount()
    says({
      'people.getMe': as('head'),
      'funds.listStation': { funds: [] },
      'funds.open': { id: 'mnew' },
    })
    render(<Funds />)
    fireEvent.click(await screen.findByRole('button', { name: '开一个基金' }))
    expect(under('开这个基金')).toBe('写一下叫什么')
    write('叫什么', '文化馆基金')
    pick('哪一种', '场馆基金')
    expect(under('开这个基金')).toBe('写一下是哪个场馆的')
    write('哪个场馆的', '文化馆')
    expect(under('开这个基金')).toBe('写一下钱由谁保管')
    write('钱由谁保管', '津北区慈善协会')
    fireEvent.click(screen.getByRole('checkbox', { name: '给长者' }))
    tap('开这个基金')
    await isClosed()
    expect(callsOf('funds.open')[0]?.input).toEqual({
      ...{ stationId: 'sfenglin', name: '文化馆基金', kind: 'venue', venue: '文化馆' },
      ...{ keeper: '津北区慈善协会', earmarks: [{ name: '给长者', purposes: ['elders'] }] },
    })
  })

  test('whoever reads only has nothing to write', async () => {
    await open({
      ...waitsFor({ canWrite: false }),
      'funds.listIncomes': { items: [income] },
    })
    await screen.findByText('悦汇城义卖')
    for (const name of ['记一笔收入', '请一笔款', '数悦汇城义卖', '开一个基金'])
      expect(screen.queryByRole('button', { name })).toBeNull()
  })

  test('the first count: what is missing is said, and the draft outlives a refusal', async () => {
    await open({ 'funds.recordIncome': refused('funds.slip_known', '这张单子的号码已经记过了。') })
    tap('记一笔收入')
    expect(under('数好了，记下')).toBe('写一句钱从哪里来')
    write('写一句来处', '悦汇城义卖')
    expect(under('数好了，记下')).toBe('写单据上的号码')
    write('单据号码', 'A-0031')
    expect(under('数好了，记下')).toBe('写数出来的钱数')
    write('数出来是多少', '2,480.5')
    expect(screen.getByText('记作 2,480.50 元')).toBeTruthy()
    write('哪天收到的', '30')
    expect(under('数好了，记下')).toBe('写哪天收到的')
    write('哪天收到的', '11.21')
    expect(screen.getByText('2026 年 11 月 21 日 周六')).toBeTruthy()
    pick('进哪个专项', '给孩子')
    pick('怎么来的', '义捐')
    await takePhoto()
    await waitFor(() => expect(under('数好了，记下')).toBeUndefined())
    tap('数好了，记下')
    await screen.findByText('这张单子的号码已经记过了。')
    says({ 'funds.recordIncome': { id: '2market', status: 'waiting' } })
    write('单据号码', 'A-0032')
    tap('数好了，记下')
    await screen.findByText('记下了，请另一位同事数第二遍')
    expect(callsOf('funds.recordIncome').at(-1)?.input).toEqual({
      ...{ fundId: 'mfenglin', channel: 'gift', earmark: 'e1', slip: 'A-0032', amountFen: 248_050 },
      ...{ day: '2026-11-21', words: '悦汇城义卖', photoIds: ['pslip1'] },
    })
  })

  test('wrongly typed figures and days are told apart from missing ones', async () => {
    await open()
    tap('记一笔收入')
    write('数出来是多少', '一百')
    write('哪天收到的', '下周三')
    expect(screen.getByText('写数字，最多两位小数，比如 196 或 98.50')).toBeTruthy()
    expect(screen.getByText('写月和日，比如 11.6')).toBeTruthy()
  })

  test('the second count is blind; another figure says count again', async () => {
    await open({
      'funds.listIncomes': { items: [income] },
      'funds.countIncome': refused('funds.count_differs', '和第一遍数的对不上，没有入账。'),
    })
    fireEvent.click(await screen.findByRole('button', { name: '数悦汇城义卖' }))
    expect(under('数好了')).toBe('先写数出来的钱数')
    write('您数出来是多少', '2480')
    tap('数好了')
    await screen.findByText('和第一遍数的对不上，没有入账。')
    says({ 'funds.countIncome': { id: '2market', status: 'posted', entryId: '4market' } })
    write('您数出来是多少', '2480.50')
    expect(screen.queryByText('和第一遍数的对不上，没有入账。')).toBeNull()
    tap('数好了')
    await screen.findByText('两遍数的一样，记进账了')
    expect(callsOf('funds.countIncome').at(-1)?.input).toEqual({ id: '2market', amountFen: 248_050 })
  })

  test('whoever counted first cannot count again, and can drop it', async () => {
    await open({
      'funds.listIncomes': { items: [{ ...income, isMine: true }], next: 'further' },
      'funds.dropIncome': { id: '2market', status: 'dropped' },
    })
    await screen.findByText('您数的，等另一位同事数')
    expect(screen.getByRole('button', { name: '再看一些' })).toBeTruthy()
    tap('撤掉悦汇城义卖')
    write('为什么撤', '金额写错了')
    tap('撤掉')
    await screen.findByText('撤掉了，这张单子可以重新记')
    expect(callsOf('funds.dropIncome')[0]?.input).toEqual({ id: '2market', reason: '金额写错了' })
  })

  test('a payment is asked for out of what may pay it', async () => {
    await open({ 'funds.askPayment': { id: '3ball', status: 'asked' } })
    tap('请一笔款')
    pick('从哪个专项付', '给孩子')
    expect(screen.getByText('能动 12,745.50 元，批了还没付的 196.00 元；只付给孩子')).toBeTruthy()
    expect(under('提给同事批')).toBe('选一下用在哪里')
    pick('用在哪里', '给孩子')
    expect(under('提给同事批')).toBe('写一句要买什么、做什么')
    write('要买什么、做什么', '买 2 个足球')
    expect(under('提给同事批')).toBe('写要多少钱')
    write('要多少', '20000')
    expect(under('提给同事批')).toBe('这个专项能动的只有 12,745.50 元')
    write('要多少', '196')
    write('给批的人看的话', '问过两家')
    tap('提给同事批')
    await screen.findByText('提了，两位同事批了就能付')
    expect(callsOf('funds.askPayment')[0]?.input).toEqual({
      ...{ fundId: 'mfenglin', earmark: 'e1', purpose: 'children', words: '买 2 个足球' },
      ...{ amountFen: 19_600, note: '问过两家', photoIds: [] },
    })
  })

  test('a cost of a venue comes out of its own fund', async () => {
    const hall = {
      ...{ ...deskFund, id: 'mhall', name: '文化馆基金', kind: 'venue', venue: '文化馆' },
      earmarks: deskFund.earmarks.map((one) => ({ ...one, purposes: ['venue'] })),
    }
    await open({
      'funds.listStation': { funds: [deskFund, hall] },
      'funds.askPayment': { id: '3hall', status: 'asked' },
    })
    tap('请一笔款')
    expect(
      within(screen.getByRole('radiogroup', { name: '用在哪里' })).queryByRole('radio', { name: '场馆' }),
    ).toBeNull()
    expect(screen.getByText('场馆的花费只能从它自己的基金里付')).toBeTruthy()
    pick('哪个基金', '文化馆基金')
    pick('用在哪里', '场馆')
    write('要买什么、做什么', '修音响')
    write('要多少', '500')
    tap('提给同事批')
    await screen.findByText('提了，两位同事批了就能付')
    expect(callsOf('funds.askPayment')[0]?.input).toMatchObject({ fundId: 'mhall', venue: '文化馆' })
  })
})

describe('one fund at the desk', () => {
  const open = async (fund: Partial<DeskFund> = {}, part: Readonly<Record<string, unknown>> = {}) => {
    phone.params = { id: 'mfenglin' }
    says({
      'funds.listStation': { funds: [{ ...deskFund, ...fund }] },
      'funds.listPublicEntries': { items: [footballs] },
      ...part,
    })
    render(<DeskFundPage />)
    await screen.findByRole('heading', { name: '还有 62,941.50\u00a0元' })
  }

  test('its earmarks, what is put aside, and that the books agree', async () => {
    await open()
    expect(screen.getByText('昨夜 2:00 核对，每笔都对得上。')).toBeTruthy()
    expect(screen.getByText('能动 12,745.50 元，批了还没付的 196.00 元')).toBeTruthy()
    expect(screen.getByText('只付给孩子')).toBeTruthy()
    tap(/^居民看到的样子/)
    expect(phone.went).toEqual(['/fund/fund/index?id=mfenglin'])
    await screen.findByText('买 2 个足球')
    for (const name of ['冲回202611-003', /^取账本/, /^再开一个专项/])
      expect(screen.queryByRole('button', { name })).toBeNull()
  })

  test('one that is not there leads back', async () => {
    phone.params = { id: 'mother' }
    says()
    render(<DeskFundPage />)
    await screen.findByRole('heading', { name: '没有找到这个基金' })
    tap('回基金')
    expect(phone.went).toEqual(['/desk/funds/index'])
  })

  test('where the books differ stands in figures', async () => {
    await open({
      compared: {
        ...{ at: now, isEqual: false },
        differences: [
          { book: 'earmark:e1', balanceFen: 1000, entriesFen: 2200 },
          { book: 'reserved:e1', balanceFen: 2200, entriesFen: 1000 },
        ],
      },
    })
    expect(screen.getByText('专项“给孩子”账上比每一笔加起来少 12.00 元')).toBeTruthy()
    expect(screen.getByText('专项“给孩子”批了没付的账上比每一笔加起来多 12.00 元')).toBeTruthy()
  })

  test('before the first night nothing is claimed', async () => {
    const { compared: _, ...fresh } = deskFund
    phone.params = { id: 'mfenglin' }
    says({ 'funds.listStation': { funds: [fresh] }, 'funds.listPublicEntries': { items: [] } })
    render(<DeskFundPage />)
    await screen.findByText('今天夜里第一次核对。')
    await screen.findByText('还没有记上的。')
  })

  test('the head takes an entry back, with the reason', async () => {
    await open(
      { isHead: true },
      {
        'funds.listPublicEntries': { items: [footballs], next: 'further' },
        'funds.reverseEntry': { entryId: '4mirror' },
      },
    )
    fireEvent.click(await screen.findByRole('button', { name: '冲回202611-003' }))
    expect(under('冲回')).toBe('先选为什么')
    pick('为什么', '记重了')
    const before = callsOf('funds.listPublicEntries').length
    tap('冲回')
    await screen.findByText('冲回了，两笔都留在账上')
    expect(callsOf('funds.reverseEntry')[0]?.input).toEqual({ id: '4ball', reason: 'twice' })
    await waitFor(() => expect(callsOf('funds.listPublicEntries').length).toBeGreaterThan(before))
    says({ 'funds.listPublicEntries': { items: [{ ...footballs, id: '4books', summary: '买 30 本书' }] } })
    fireEvent.click(await screen.findByRole('button', { name: '再看一些' }))
    await screen.findByText('买 30 本书')
  })

  const slip: SlipView = {
    ...{ id: '4market', slip: 'SD-1001', earmarkName: '不限用途', recordedBy: '陈禾', countedBy: '李悦' },
    photos: [],
  }
  const seeSlip = async (part: Readonly<Record<string, unknown>>) => {
    await open({}, { 'funds.listPublicEntries': { items: [market, footballs] }, ...part })
    fireEvent.click(await screen.findByRole('button', { name: '看1031-01的单据' }))
    await screen.findByRole('dialog', { name: '悦汇城义卖的单据' })
  }

  test('an entry of income shows its slip, who counted it, and a held photo to decide about', async () => {
    const photo = { id: 'pslip1', check: 'held', canReview: true, url: 'https://f/pslip1' } as const
    await seeSlip({ 'funds.getSlip': { ...slip, photos: [photo] } })
    await screen.findByText('单号 SD-1001，进“不限用途”')
    expect(screen.getByText('凭证第 1031-01 号，20,480.00 元')).toBeTruthy()
    expect(screen.getByText('陈禾数第一遍，李悦数第二遍')).toBeTruthy()
    expect(screen.getByRole('button', { name: '看大第 1 张照片' })).toBeTruthy()
    says({
      'funds.getSlip': { ...slip, photos: [{ ...photo, check: 'passed', canReview: false }] },
      'funds.reviewSlipPhoto': { id: 'pslip1', check: 'passed' },
    })
    tap('没问题，放出去')
    await waitFor(() => expect(screen.queryByText(/微信没放行/)).toBeNull())
    expect(callsOf('funds.reviewSlipPhoto')[0]?.input).toEqual({
      ...{ id: '4market', photoId: 'pslip1', decision: 'show' },
    })
    expect(screen.queryByRole('button', { name: '看202611-003的单据' })).toBeNull()
  })

  test('a slip without a photo says so; one recorded again says where its slip is', async () => {
    await seeSlip({ 'funds.getSlip': slip })
    await screen.findByText('记的时候没有拍单据，单号在上面。')
    tap('看好了')
    await isClosed()
    says({ 'funds.getSlip': refused('funds.recorded_again', '单据跟着新记的那一笔。') })
    tap('看1031-01的单据')
    await screen.findByText('单据跟着新记的那一笔。')
  })

  test('an entry of use opens its payment; its mirror and income do not', async () => {
    const mirror = { ...footballs, id: '4mirror', number: '202611-004', amountFen: 19_600, reverses: '4ball' }
    await open({}, { 'funds.listPublicEntries': { items: [mirror, market, footballs] } })
    fireEvent.click(await screen.findByRole('button', { name: '看202611-003的付款和凭证' }))
    expect(phone.went).toEqual(['/desk/payment/index?entryId=4ball'])
    expect(screen.getAllByRole('button', { name: /的付款和凭证$/ })).toHaveLength(1)
  })

  test('the head closes the month that is over, once', async () => {
    await open(
      { isHead: true },
      { 'funds.closeMonth': refused('funds.not_equal', '账和每一笔加起来对不上，先不能结账。') },
    )
    tap(/^结 2026 年 10 月的账/)
    tap('结账')
    await screen.findByText('账和每一笔加起来对不上，先不能结账。')
    says({ 'funds.closeMonth': { closedThrough: '2026-10' } })
    tap('结账')
    await screen.findByText('2026 年 10 月结好了')
    expect(callsOf('funds.closeMonth')[0]?.input).toEqual({ id: 'mfenglin', month: '2026-10' })
  })

  test('all is closed: nothing to do until the month is over', async () => {
    await open({ isHead: true, closedThrough: '2026-10' })
    expect(screen.getByText('结到 2026 年 10 月，这个月过完再结')).toBeTruthy()
  })

  test('one more earmark, with all it may pay', async () => {
    await open({ isHead: true }, { 'funds.addEarmark': { id: 'mfenglin', key: 'e2' } })
    tap(/^再开一个专项/)
    expect(under('开这个专项')).toBe('写一下叫什么')
    write('叫什么', '给长者')
    expect(under('开这个专项')).toBe('选一下能付什么')
    fireEvent.click(screen.getByRole('checkbox', { name: '给长者' }))
    tap('开这个专项')
    await screen.findByText('开好了，收入可以记进来了')
    expect(callsOf('funds.addEarmark')[0]?.input).toEqual({
      ...{ id: 'mfenglin', name: '给长者', purposes: ['elders'] },
    })
  })

  test('a supervisor reads, takes back and fetches the table', async () => {
    await open({ canWrite: false }, { 'funds.exportLedger': { url: 'https://file/ledger' } })
    await screen.findByRole('button', { name: '冲回202611-003' })
    tap(/^取账本/)
    await screen.findByText('账本取好了')
    says({ 'funds.exportLedger': refused('not_found', '没有找到。') })
    tap(/^取账本/)
    await screen.findByText('没有找到。')
    says()
    tap(/^取账本/)
    await screen.findByText('网断了，没取到。连上再点一次')
  })
})

describe('付款', () => {
  test('what waits for whoever reads stands out; parts of the list', async () => {
    says({
      'funds.listPayments': {
        items: [
          payment,
          { ...payment, id: '3book', words: '买书', canDecide: false, approvals: 1 },
          { ...payment, id: '3pen', words: '买笔', canDecide: false },
          { ...payment, id: '3bag', words: '买书包', approvals: 1 },
        ],
        next: 'further',
      },
    })
    render(<Payments />)
    await screen.findByRole('heading', { name: '2 笔等您看一看' })
    for (const words of [
      /^一位批了，还等一位。/,
      /^等两位同事批。/,
      /^一位批了，等您看。/,
      /^等您看。给孩子，从枫林街道社区基金的“给孩子”，陈禾提的/,
    ])
      expect(screen.getByText(words)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /^买 2 个足球/ }))
    expect(phone.went).toEqual(['/desk/payment/index?id=3ball'])
    tap('再看一些')
    says({ 'funds.listPayments': { items: [{ ...payment, status: 'paid', canDecide: false }] } })
    pick('看哪一部分', '办完的')
    await screen.findByText(/^付了，记了账。/)
    says({ 'funds.listPayments': { items: [] } })
    pick('看哪一部分', '批了等付')
    await screen.findByRole('heading', { name: '没有等着付的' })
  })
})

describe('一笔付款', () => {
  const shown = (id: string) =>
    ({ id, url: `https://file/${id}`, check: 'passed', canReview: false }) as const
  const open = async (
    part: Partial<PaymentView> = {},
    more: Readonly<Record<string, unknown>> = {},
    params: typeof phone.params = { id: '3ball' },
  ) => {
    phone.params = params
    says({ 'funds.getPayment': { ...payment, ...part }, ...more })
    render(<PaymentPage />)
    await screen.findByRole('heading', { name: '买 2 个足球，196.00\u00a0元' })
  }
  const trail = () => screen.getAllByRole('listitem').map((stop) => stop.getAttribute('aria-label'))
  const chen = { displayName: '李悦', role: 'worker', at: now } as const

  test('what, how much, what stays afterwards, who asked; one yes', async () => {
    await open(
      { note: '问过两家' },
      { 'funds.approvePayment': { id: '3ball', status: 'asked', approvals: 1 } },
    )
    for (const words of [
      '12,941.50',
      '12,745.50',
      '只有批的人看得到：问过两家',
      '从枫林街道社区基金的“给孩子”付',
    ])
      expect(screen.getByText(words)).toBeTruthy()
    expect(trail()).toEqual([
      '陈禾提了，9:00，要 196.00 元，已完成',
      '等第一位批，在等人',
      '等第二位批，还没到',
      '付款，记凭证，还没到',
    ])
    tap('同意付')
    await screen.findByText('您批了，还等一位')
    expect(callsOf('funds.approvePayment')[0]?.input).toEqual({ id: '3ball' })
  })

  test('the second yes puts the money aside; a head may be missing', async () => {
    await open(
      { approvals: 1, approvedBy: [chen], needsHead: true },
      { 'funds.approvePayment': { id: '3ball', status: 'approved', approvals: 2 } },
    )
    expect(trail()[2]).toBe('等第二位批，要站长或督导来批，在等人')
    tap('同意付')
    await screen.findByText('两位都批了，钱留好了')
  })

  test('own request: the reason is said', async () => {
    await open({}, { 'funds.approvePayment': refused('funds.own_request', '这笔是您自己提的。') })
    tap('同意付')
    await screen.findByText('这笔是您自己提的。')
    says({ 'funds.getPayment': payment })
    tap('同意付')
    await screen.findByText('网断了。连上以后再点一次，只会算一次。')
  })

  test('what the earmark cannot pay any more cannot be said yes to', async () => {
    await open({ availableFen: 100 })
    expect(under('同意付')).toBe('这个专项能动的不够了')
  })

  test('no, with a reason', async () => {
    await open({}, { 'funds.declinePayment': { id: '3ball', status: 'declined' } })
    tap('不批')
    write('原因', '先用仓库里的')
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '不批' }))
    await screen.findByText('没有批，陈禾看得到为什么')
    expect(callsOf('funds.declinePayment')[0]?.input).toEqual({ id: '3ball', reason: '先用仓库里的' })
  })

  test('declined, withdrawn, taken back: where it ended', async () => {
    const over = { canDecide: false, approvals: 1, approvedBy: [chen] }
    await open({ ...over, status: 'declined', declined: { by: '方站长', reason: '先用仓库里的', at: now } })
    expect(trail()[2]).toBe('方站长没有批，10:00，先用仓库里的，退回来了')
    expect(screen.queryByRole('button', { name: '同意付' })).toBeNull()
  })

  test('withdrawn by whoever asked', async () => {
    await open(
      { canDecide: false, canWithdraw: true, isMine: true },
      { 'funds.withdrawPayment': { id: '3ball', status: 'withdrawn' } },
    )
    says({
      'funds.getPayment': { ...payment, canDecide: false, status: 'withdrawn' },
      'funds.withdrawPayment': { id: '3ball', status: 'withdrawn' },
    })
    tap('不用了，撤回')
    await screen.findByText('撤回了，留的钱放回去了')
    await waitFor(() => expect(trail()[1]).toBe('撤回了，退回来了'))
  })

  test('from its entry, the payment is asked for by the entry', async () => {
    await open({ status: 'paid', canDecide: false }, {}, { entryId: '4ball' })
    expect(callsOf('funds.getPayment')[0]?.input).toEqual({ entryId: '4ball' })
  })

  test('paid with number and photo of the voucher', async () => {
    await open(
      { status: 'approved', canDecide: false, canPay: true, approvals: 2, approvedBy: [chen, chen] },
      { 'funds.payPayment': { id: '3ball', status: 'paid', entryId: '4ball' } },
    )
    expect(trail()[3]).toBe('付款，记凭证，在等人')
    tap('付了，记凭证')
    expect(under('记进账')).toBe('写发票或收据上的号码')
    write('发票或收据的号码', 'No. 20311')
    expect(under('记进账')).toBe('拍一张发票或收据')
    await takePhoto()
    write('实际付了多少', '')
    expect(under('记进账')).toBe('写实际付了多少')
    write('实际付了多少', '200')
    expect(under('记进账')).toBe('批的是 196.00 元，不能比它多')
    write('实际付了多少', '190')
    write('哪天付的', '')
    expect(under('记进账')).toBe('写哪天付的')
    write('哪天付的', '昨天')
    await waitFor(() => expect(under('记进账')).toBeUndefined())
    tap('记进账')
    await screen.findByText('记进账了，公示里也看得到')
    expect(callsOf('funds.payPayment')[0]?.input).toEqual({
      ...{ id: '3ball', amountFen: 19_000, voucher: 'No. 20311', day: '2026-11-21', photoIds: ['pslip1'] },
    })
  })

  test('a voucher that WeChat’s check held waits for a colleague, who looks and decides', async () => {
    const held = { ...shown('pvoucher1'), check: 'held', canReview: true } as const
    const paid = {
      ...{
        amountFen: 19_000,
        voucher: 'No. 20311',
        day: '2026-11-21',
        by: '陈禾',
        at: now,
        entryId: '4ball',
      },
      photos: [held],
    }
    const over: Partial<PaymentView> = { status: 'paid', canDecide: false, approvedBy: [chen, chen] }
    await open({ ...over, paid, quotation: [shown('pquote1')] })
    expect(screen.getAllByText('有一张照片微信没放行，请您看一眼再定。')).toHaveLength(1)
    says({
      'funds.getPayment': { ...payment, ...over, paid: { ...paid, photos: [shown('pvoucher1')] } },
      'funds.reviewPhoto': { id: 'pvoucher1', check: 'passed' },
    })
    tap('没问题，放出去')
    await waitFor(() => expect(screen.queryByText(/微信没放行/)).toBeNull())
    expect(callsOf('funds.reviewPhoto')[0]?.input).toEqual({
      ...{ id: '3ball', photoId: 'pvoucher1', decision: 'show' },
    })
  })

  test('what was paid shows its voucher, and opens what everybody reads', async () => {
    const paid = {
      ...{ amountFen: 19_000, voucher: 'No. 20311', photos: [shown('pvoucher1')] },
      ...{ day: '2026-11-21', by: '陈禾', at: now, entryId: '4ball' },
    }
    await open({
      ...{ status: 'reversed', canDecide: false, approvedBy: [chen, chen], approvals: 2, paid },
      ...{ source: { kind: 'grant', id: '5g' }, quotation: [shown('pquote1')] },
      ...{ purpose: 'venue', venue: '文化馆' },
    })
    expect(trail().slice(3)).toEqual([
      '付了 190.00 元，10:00，陈禾记的，票据号 No. 20311，已完成',
      '冲回了，退回来了',
    ])
    expect(screen.getByText('个案资助')).toBeTruthy()
    expect(screen.getByText('场馆，文化馆')).toBeTruthy()
    tap(/^公示里的这一笔/)
    expect(phone.went).toEqual(['/fund/entry/index?id=4ball'])
  })

  test('one that is not there leads back to the list', async () => {
    says({ 'funds.getPayment': refused('not_found', '没有找到。') })
    render(<PaymentPage />)
    await screen.findByRole('heading', { name: '没有找到这件事' })
    tap('回付款')
    expect(phone.went).toEqual(['/desk/payments/index'])
  })
})

test('which month is closed next', () => {
  expect(monthToClose(undefined, Date.parse('2026-01-05T10:00:00+08:00'))).toBe('2025-12')
  expect(monthToClose('2026-08', now)).toBe('2026-09')
  expect(monthToClose('2026-10', now)).toBeUndefined()
})

test('every kind of book has a name', () => {
  expect(['income:sale', 'use:repairs', 'earmark:gone'].map((book) => bookWords(book, deskFund))).toEqual([
    '收入“义卖”',
    '用途“楼道小修”',
    '专项“gone”',
  ])
})
