import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { openFile } from '@/call/open-pdf'
import BatchPage from '@/desk/batch/index'
import GoodsItemPage from '@/desk/goods-item/index'
import GoodsPage from '@/desk/goods/index'
import { sayDay, sayExpiry } from '@/goods/said'
import { sayNight } from '@/matter/compared-said'
import { wholeDay } from '@/matter/typed-day'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { sunday } from './errand-lines'
import { aBatch, aMove, anItem, heyanli, places, stock, worker } from './goods-lines'
import { callsOf, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))
jest.mock('@/call/open-pdf', () => ({ openFile: jest.fn() }))

let now = 0
beforeEach(() => {
  fresh()
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const pick = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))
const saidUnder = (name: string) => screen.getByRole('button', { name }).nextElementSibling?.textContent

describe('物资', () => {
  const open = async (more: Readonly<Record<string, unknown>> = {}) => {
    stationSays({
      'people.getMe': worker,
      'goods.getStock': stock,
      'goods.listItems': { items: [anItem()] },
      ...more,
    })
    render(<GoodsPage />)
    await screen.findByRole('heading', { name: '站里还有 88 件' })
  }

  test('a card that does not agree with its moves stands on top and leads to the card', async () => {
    const odd = aBatch({ id: '8odd', astray: { received: 400, stock: 90, out: 310, lost: 0 } })
    await open({ 'goods.getStock': { ...stock, below: [], astray: [odd], comparedAt: sunday } })
    expect(screen.getByText(/元，1 张卡对不上$/)).toBeTruthy()
    expect(screen.getByText('账卡不符')).toBeTruthy()
    expect(screen.getByText(/ 核对，1 张卡对不上$/)).toBeTruthy()
    expect(screen.queryByText('账卡相符')).toBeNull()
    expect(screen.getByRole('heading', { name: '卡和进出对不上的' })).toBeTruthy()
    expect(screen.getByText(/^面粉，.*：卡上在库 88 袋，进出加起来是 90 袋/)).toBeTruthy()
    tap(/^面粉，还有 88 袋，收进来/)
    expect(phone.went).toEqual(['/desk/batch/index?id=8odd'])
  })

  test('that every card agreed last night, and when; before the first night that it comes', async () => {
    await open({ 'goods.getStock': { ...stock, comparedAt: sunday } })
    expect(screen.getByText('账卡相符')).toBeTruthy()
    expect(screen.getByText(`${sayNight(sunday, sunday)} 核对，每张卡都对得上`)).toBeTruthy()
    cleanup()
    await open()
    expect(screen.getByText('今夜第一次核对')).toBeTruthy()
    expect(screen.queryByText(/对得上/)).toBeNull()
  })

  test('how much, what it is worth, what asks for something; each leads on', async () => {
    const late = aBatch({ id: '8late', expiresOn: '2026-03-08' })
    const coming = aBatch({ id: '8coming', status: 'coming', fromName: '果园新村社工站' })
    await open({ 'goods.getStock': { ...stock, expiring: [late], coming: [coming] } })
    expect(screen.getByText('按收下时的价，值 5,192.00 元，1 样要补，1 批快到期')).toBeTruthy()
    expect(screen.getByText('12 批，折合 280,123.45 元。损耗 2 件。')).toBeTruthy()
    tap(/^面粉，路上有 400 袋，果园新村社工站/)
    tap(/^面粉，还有 88 袋，收进来 400 袋 · 北仓粮行/)
    fireEvent.click(
      screen.getAllByRole('button', { name: /^面粉，还有 88 袋，该补到 100 袋/ })[0] as HTMLElement,
    )
    for (const name of ['收一批', /^收货单/, /^送东西的单位/, /^从表格导入/]) tap(name)
    expect(phone.went).toEqual([
      '/desk/batch/index?id=8coming',
      '/desk/batch/index?id=8late',
      '/desk/goods-item/index?id=0flour',
      '/desk/goods-list/index?new=1',
      '/desk/goods-list/index',
      '/desk/givers/index',
      '/desk/goods-import/index',
    ])
  })

  test('nothing yet, and all given out, are said', async () => {
    stationSays({
      'people.getMe': worker,
      'goods.getStock': { ...stock, pieces: 0, lists: 0, below: [] },
      'goods.listItems': { items: [] },
    })
    const { unmount } = render(<GoodsPage />)
    await screen.findByRole('heading', { name: '还没有收过东西' })
    await screen.findByRole('heading', { name: '物资表还空着' })
    unmount()
    stationSays({
      'people.getMe': worker,
      'goods.getStock': { ...stock, pieces: 0 },
      'goods.listItems': { items: [] },
    })
    render(<GoodsPage />)
    await screen.findByRole('heading', { name: '架上都发完了' })
  })

  test('whoever works at no station has nothing to see here', async () => {
    stationSays({ 'people.getMe': { ...worker, posts: [] } })
    render(<GoodsPage />)
    await screen.findByRole('heading', { name: '这里是社工站的人看的' })
  })

  test('a label leads to its batch; one that is not there is said in the words of the shelf', async () => {
    await open({ 'goods.findByCode': refused('not_found', '没有找到这件事。') })
    tap('找标签')
    expect(saidUnder('打开这一批')).toBe('码是八个字，写齐了再找')
    write('标签码', 'a7km 29qt')
    tap('打开这一批')
    await screen.findByText(/没有这个标签，或者东西不在这个站/)
    stationSays({ 'goods.findByCode': { id: '8flour' } })
    tap('打开这一批')
    await waitFor(() => expect(phone.went).toEqual(['/desk/batch/index?id=8flour']))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('the sheet of the stock is fetched; without a connection that is said', async () => {
    jest.mocked(openFile).mockResolvedValue('done')
    await open({ 'goods.exportStock': { url: 'https://sheet', batches: 26, moves: 40 } })
    tap('取库存表')
    await screen.findByText('26 批、40 笔进出，打开就能用')
    expect(openFile).toHaveBeenCalledWith('https://sheet', '库存和进出', 'xlsx')
    jest.mocked(openFile).mockResolvedValue('unreachable')
    tap('取库存表')
    await screen.findByText('网断了，没取到。连上再点一次就好')
  })
})

describe('一样东西', () => {
  test('its batches, and the least there should be of it', async () => {
    phone.params = { id: '0flour' }
    stationSays({
      'goods.getItem': anItem(),
      'goods.listBatches': { items: [aBatch()] },
      'goods.changeItem': { id: '0flour', minLevel: 0 },
    })
    render(<GoodsItemPage />)
    await screen.findByRole('heading', { name: '面粉，还有 88 袋' })
    expect(screen.getByText('该补了')).toBeTruthy()
    await screen.findByRole('button', { name: /^面粉，还有 88 袋，收进来/ })
    expect(callsOf('goods.listBatches')[0]?.input).toEqual({ filter: 'left', itemId: '0flour' })
    tap('改最少留多少')
    write('最少留', '')
    expect(saidUnder('记下来')).toBe('写个整数，不提醒写 0')
    write('最少留', '0')
    tap('记下来')
    await screen.findByText('面粉少了不再提醒')
    expect(callsOf('goods.changeItem')[0]?.input).toEqual({ id: '0flour', minLevel: 0 })
  })
})

describe('库存卡', () => {
  const card = { id: '8flour', status: 'here', received: 400, stock: 78, out: 320, lost: 2 }
  const open = async (batch = aBatch(), more: Readonly<Record<string, unknown>> = {}, moves = [aMove()]) => {
    phone.params = { id: '8flour' }
    stationSays({
      ...{ 'goods.getBatch': { batch, moves: { items: moves } }, 'network.listCommunities': places },
      ...more,
    })
    render(<BatchPage />)
    await screen.findByText('进进出出')
  }

  test('where its moves say something else, both numbers stand on it until that is found out', async () => {
    await open(aBatch({ astray: { received: 400, stock: 90, out: 308, lost: 2 } }))
    expect(
      screen.getByText(/卡上在库 88 袋，进出加起来是 90 袋；卡上发出 310 袋，进出加起来是 308 袋/),
    ).toBeTruthy()
    expect(screen.getByText('收进来 400 袋：发出去 310 袋，还在站里 88 袋，损耗 2 袋。')).toBeTruthy()
    expect(screen.queryByText(/对得上/)).toBeNull()
  })

  test('in = out + stock + loss, in words and as a table; every move with its day', async () => {
    const to = { kind: 'community', households: 10, purpose: '走访' } as const
    await open(aBatch(), {}, [
      aMove({ id: '9move6', kind: 'count', received: 0, stock: 1, lost: -1, reason: 'found' }),
      aMove({ id: '9move5', kind: 'count', received: 0, stock: -1, out: 1, reason: 'not_noted' }),
      aMove({ id: '9move4', kind: 'count', received: 0, stock: 0 }),
      aMove({ id: '9move3', kind: 'transfer', received: 0, stock: -40, out: 40, toName: '果园新村社工站' }),
      aMove({ id: '9move2', kind: 'lose', received: 0, stock: -2, lost: 2, reason: 'broken' }),
      aMove({ id: '9move1', kind: 'allocate', received: 0, stock: -10, out: 10, to, toName: '河沿里' }),
      aMove({
        id: '9move0',
        kind: 'allocate',
        received: 0,
        stock: -1,
        out: 1,
        to: { kind: 'station', purpose: '消毒' },
      }),
      aMove({ id: '9movea', kind: 'accept', received: 0, stock: -2, lost: 2, reason: 'missing' }),
      aMove({ id: '9moveb', kind: 'accept', received: 0, stock: 0 }),
      aMove(),
    ])
    expect(screen.getByText('收进来 400 袋：发出去 310 袋，还在站里 88 袋，损耗 2 袋，对得上。')).toBeTruthy()
    const titles = [
      '盘点，多 1 袋',
      '盘点，少 1 袋',
      '盘点，一件不差',
      '调给果园新村社工站 40 袋',
      '损耗 2 袋',
    ]
    const others = [
      '给河沿里 10 袋',
      '站里用 1 袋',
      '点过数，路上少了 2 袋',
      '点过数，一件不少',
      '收进来 400 袋',
    ]
    for (const title of [...titles, ...others]) expect(screen.getAllByText(title).length).toBeGreaterThan(0)
    expect(screen.getByText('10 户，走访')).toBeTruthy()
    expect(screen.getByText('一袋 59.00 元，一共 23,600.00 元')).toBeTruthy()
    expect(screen.getByText('A7KM 29QT')).toBeTruthy()
  })

  test('more moves are asked for', async () => {
    phone.params = { id: '8flour' }
    stationSays({ 'goods.getBatch': { batch: aBatch(), moves: { items: [aMove()], next: 'further' } } })
    render(<BatchPage />)
    await screen.findByText('再看一些')
    const older = {
      batch: aBatch(),
      moves: { items: [aMove({ id: '9old', kind: 'lose', lost: 7, reason: 'expired' })] },
    }
    stationSays({ 'goods.getBatch': older })
    tap('再看一些')
    await screen.findByText('损耗 7 袋')
    expect(screen.queryByText('再看一些')).toBeNull()
  })

  test('given out: what is missing is said; what was written survives a lost connection', async () => {
    await open()
    tap('发出去')
    await screen.findByRole('radio', { name: '河沿里' })
    const send = () => screen.getAllByRole('button', { name: '发出去' }).at(-1) as HTMLElement
    const why = () => send().nextElementSibling?.textContent
    expect(why()).toBe('发几件，写个整数')
    write('发多少', '10')
    expect(why()).toBe('先选哪个社区')
    pick('哪个社区', '河沿里')
    write('多少户', '0')
    expect(why()).toBe('几户几人写个整数，不知道就空着')
    write('多少户', '10')
    expect(why()).toBe('写一句做什么用')
    write('做什么用', '端午节走访')
    pick('给哪些人', '长者')
    fireEvent.click(send())
    await screen.findByText(/网断了，写的都在/)
    stationSays({ 'goods.allocate': card, 'goods.getBatch': { batch: aBatch(), moves: { items: [] } } })
    fireEvent.click(send())
    await screen.findByText('10 袋面粉记上了，还剩 78 袋')
    const [first, second] = callsOf('goods.allocate')
    expect(second?.commandId).toBe(first?.commandId)
    expect(second?.input).toEqual({
      ...{ id: '8flour', quantity: 10 },
      to: {
        kind: 'community',
        communityCode: heyanli,
        households: 10,
        audience: 'elder',
        purpose: '端午节走访',
      },
    })
  })

  test('too many: how many are left, and one tap to take those', async () => {
    const short = refused('goods.stock_short', '这一批只剩 5 件，不够这么多。', { stock: 5 })
    await open(
      aBatch({ directedTo: { kind: 'community', communityCode: heyanli }, directedName: '河沿里' }),
      {
        'goods.allocate': short,
      },
    )
    expect(screen.getByText('定向的，只能给这里')).toBeTruthy()
    tap('发出去')
    write('发多少', '10')
    write('做什么用', '走访')
    fireEvent.click(screen.getAllByRole('button', { name: '发出去' }).at(-1) as HTMLElement)
    await screen.findByText('这一批只剩 5 件，不够这么多。')
    tap('改成 5 袋')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '发多少' }).value).toBe('5')
    expect(screen.queryByText('这一批只剩 5 件，不够这么多。')).toBeNull()
    expect(callsOf('goods.allocate')[0]?.input).toMatchObject({ to: { communityCode: heyanli } })
  })

  test('sent to another station of the district', async () => {
    await open(aBatch(), {
      'goods.listTargets': { stations: [{ id: 'sguoyuan', name: '果园新村社工站' }] },
      'goods.transfer': card,
    })
    tap('别的')
    tap('调到别的站')
    await screen.findByRole('radio', { name: '果园新村社工站' })
    expect(saidUnder('调出去')).toBe('调多少，写个整数')
    write('调多少', '10')
    expect(saidUnder('调出去')).toBe('先选哪个站')
    pick('调到哪个站', '果园新村社工站')
    tap('调出去')
    await screen.findByText('调出去了，还剩 78 袋。对方点过数才算收下')
    expect(callsOf('goods.transfer')[0]?.input).toEqual({ id: '8flour', quantity: 10, stationId: 'sguoyuan' })
  })

  test('a loss needs its reason', async () => {
    await open(aBatch(), { 'goods.lose': card })
    tap('别的')
    tap('记损耗')
    expect(saidUnder('记下来')).toBe('少了多少，写个整数')
    write('少了多少', '2')
    expect(saidUnder('记下来')).toBe('先选为什么')
    pick('为什么', '破损')
    tap('记下来')
    await screen.findByText('损耗记上了，还剩 78 袋')
    expect(callsOf('goods.lose')[0]?.input).toEqual({ id: '8flour', quantity: 2, reason: 'broken' })
  })

  test('counted: as many as on the card needs no reason, any other number does', async () => {
    await open(aBatch(), { 'goods.countStock': card })
    tap('别的')
    tap('盘点')
    write('架上有多少', '88')
    expect(screen.getByRole('button', { name: '一件不差，记下来' })).toBeTruthy()
    write('架上有多少', '78')
    expect(saidUnder('照点的记')).toBe('先选为什么不一样')
    const reasonsNow = () => screen.getAllByRole('radio').map((one) => one.textContent)
    expect(reasonsNow()).not.toContain('又找到了')
    pick('为什么不一样', '破损')
    write('架上有多少', '89')
    expect(reasonsNow()).not.toContain('破损')
    expect(saidUnder('照点的记')).toBe('先选为什么不一样')
    write('架上有多少', '78')
    pick('为什么不一样', '发了没记')
    expect(screen.getByText(/^会记成发出，不算损耗/)).toBeTruthy()
    tap('照点的记')
    await screen.findByText('盘点记上了，架上 78 袋')
    expect(callsOf('goods.countStock')[0]?.input).toEqual({ id: '8flour', counted: 78, reason: 'not_noted' })
  })

  test('what is on its way is counted when it comes; what is missing is said before', async () => {
    const coming = aBatch({
      status: 'coming',
      received: 300,
      stock: 300,
      out: 0,
      lost: 0,
      fromName: '果园新村社工站',
    })
    await open(coming, { 'goods.acceptTransfer': { ...card, stock: 298 } })
    tap('到了，点数收下')
    expect(saidUnder('照点的收下')).toBe('点了多少，写个整数')
    write('到了多少', '298')
    expect(screen.getByText('少 2 袋，会记成路上的损耗。')).toBeTruthy()
    tap('照点的收下')
    await screen.findByText('收下了 298 袋面粉')
  })

  const to = { kind: 'community', households: 40, purpose: '走访' } as const
  const given = aMove({
    id: '9given',
    kind: 'allocate',
    received: 0,
    stock: -400,
    out: 400,
    to,
    toName: '河沿里',
  })

  test('a wrong number is taken back: one writes the right one, both lines say it', async () => {
    await open(
      aBatch({ stock: 0, out: 400, lost: 0 }),
      { 'goods.takeBack': { ...card, stock: 360, out: 40 } },
      [given, aMove()],
    )
    expect(screen.getAllByText('收回')).toHaveLength(1)
    tap('收回：给河沿里 400 袋')
    const send = () => within(screen.getByRole('dialog')).getByRole('button', { name: '收回' })
    const why = () => send().nextElementSibling?.textContent
    expect(why()).toBe('先选为什么')
    pick('为什么', '没用上，退回来了')
    expect(why()).toBe('退回来多少，写个整数')
    write('退回来多少', '401')
    expect(why()).toBe('这一笔算发出 400 袋，退不回更多')
    pick('为什么', '数目记错了')
    expect(why()).toBe('其实发得更多，不用收回，把多出来的另记一笔“发出”')
    write('其实发了多少', '400')
    expect(why()).toBe('和记的一样，不用改')
    write('其实发了多少', '40')
    expect(screen.getByText(/^收回 360 袋，这一笔算发出 40 袋。/)).toBeTruthy()
    const taken = { moveId: '9given', on: '2026-02-20', given: 400 }
    const { households: _h, ...place } = to
    const back = aMove({
      ...{ id: '9back', kind: 'back', received: 0, stock: 360, out: -360, to: place, toName: '河沿里' },
      ...{ reason: 'wrong_number', takesBack: taken },
    })
    const after = { batch: aBatch(), moves: { items: [back, { ...given, takenBack: 360 }] } }
    stationSays({ 'goods.takeBack': { ...card, stock: 360, out: 40 }, 'goods.getBatch': after })
    fireEvent.click(send())
    await screen.findByText('收回了，站里还有 360 袋')
    expect(callsOf('goods.takeBack')[0]?.input).toEqual({
      ...{ id: '8flour', moveId: '9given', quantity: 360, standing: 400, reason: 'wrong_number' },
    })
    await screen.findByText('从河沿里收回 360 袋')
    expect(screen.getByText('数目记错了；抵 2 月 20 日发的 400 袋')).toBeTruthy()
    expect(screen.getByText('40 户，走访；收回过 360 袋，算发出 40 袋')).toBeTruthy()
  })

  test('a wrong place is taken back whole; whoever was quicker is said, and the new number is a tap away', async () => {
    const changed = refused('goods.back_changed', '这一笔刚才有人收回过。', { stands: 40 })
    await open(aBatch(), { 'goods.takeBack': changed }, [{ ...given, takenBack: 300 }])
    tap('收回：给河沿里 400 袋')
    expect(screen.getByText('收回过一些，现在算发出 100 袋')).toBeTruthy()
    pick('为什么', '地方记错了')
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '收回' }))
    await screen.findByText('这一笔刚才有人收回过。')
    expect(callsOf('goods.takeBack')[0]?.input).toMatchObject({ quantity: 100, standing: 100 })
    const before = callsOf('goods.getBatch').length
    tap('看最新的数')
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(callsOf('goods.getBatch').length).toBe(before + 1))
  })

  test('what was taken back whole is not taken back again; a directed one is not counted out', async () => {
    const directedTo = { kind: 'community', communityCode: heyanli } as const
    await open(aBatch({ directedTo }), {}, [{ ...given, takenBack: 400 }])
    expect(screen.queryByText('收回')).toBeNull()
    tap('别的')
    tap('盘点')
    write('架上有多少', '78')
    expect(screen.getAllByRole('radio').map((one) => one.textContent)).not.toContain('发了没记')
  })

  test('what is all gone has nothing to do', async () => {
    await open(aBatch({ stock: 0, out: 400, lost: 0 }))
    expect(screen.getByText('发完了')).toBeTruthy()
    expect(screen.queryByText('发出去', { selector: '.btn-words' })).toBeNull()
    expect(screen.queryByRole('button', { name: '盘点' })).toBeNull()
  })

  test('where all is gone, what was lost can still be found again', async () => {
    await open(aBatch({ stock: 0, out: 398, lost: 2 }), {
      'goods.countStock': { ...card, stock: 1, out: 398, lost: 1 },
    })
    expect(screen.queryByText('发出去', { selector: '.btn-words' })).toBeNull()
    tap('盘点')
    write('架上有多少', '1')
    pick('为什么不一样', '又找到了')
    tap('照点的记')
    await waitFor(() =>
      expect(callsOf('goods.countStock')).toMatchObject([
        { input: { id: '8flour', counted: 1, reason: 'found' } },
      ]),
    )
  })
})

test('days as they are typed, and as they are said', () => {
  expect(
    ['20261108', '2026-11-8', '2026.11.8', '2026 年 11 月 8 日', '2026-02-30', '8'].map(wholeDay),
  ).toEqual([...['2026-11-08', '2026-11-08', '2026-11-08', '2026-11-08'], ...[undefined, undefined]])
  const at = Date.UTC(2026, 2, 4, 2)
  expect(['2026-02-20', '2025-12-31'].map((day) => sayDay(day, at))).toEqual([
    '2 月 20 日',
    '2025 年 12 月 31 日',
  ])
  expect(['2026-03-01', '2026-03-04', '2026-03-16', '2028-03-02'].map((day) => sayExpiry(day, at))).toEqual([
    ...['过期 3 天了', '今天到期', '还有 12 天到期', '2028 年 3 月 2 日到期'],
  ])
})
