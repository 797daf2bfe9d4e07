import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { openFile } from '@/call/open-pdf'
import { pickXlsx } from '@/call/pick-xlsx'
import GiversPage from '@/desk/givers/index'
import GoodsImportPage from '@/desk/goods-import/index'
import GoodsListPage from '@/desk/goods-list/index'
import { phone } from '../../stubs/taro'
import { station } from '../../stubs/transport'
import { fresh } from './fresh'
import { sunday } from './errand-lines'
import { aBatch, anItem, heyanli, places, worker } from './goods-lines'
import { callsOf, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))
jest.mock('@/call/open-pdf', () => ({ openFile: jest.fn() }))
jest.mock('@/call/pick-xlsx', () => ({ pickXlsx: jest.fn() }))

let now = 0
beforeEach(() => {
  fresh()
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
  jest.mocked(openFile).mockResolvedValue('done')
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const pick = (group: string, name: string | RegExp) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))
const saidUnder = (name: string) => screen.getByRole('button', { name }).nextElementSibling?.textContent

const giver = {
  ...{ id: '6mill', stationId: 'sfenglin', name: '北仓粮行', kind: 'company', hasContact: true },
  ...{ linkCode: 'K7M2XQ4D', pieces: 400, valueFen: 2_360_000 },
}
const pledge = {
  ...{ id: '7mill', giverId: '6mill', giverName: '北仓粮行', promisedOn: '2026-03-28', status: 'open' },
  lines: [{ name: '面粉', unit: '袋', quantity: 400 }],
  received: [{ name: '面粉', unit: '袋', quantity: 100 }],
}
const list = {
  ...{ id: '8list', stationId: 'sfenglin', number: '0220-4821', title: '过冬的面', giverName: '北仓粮行' },
  ...{ receivedOn: '2026-02-20', status: 'ready', lineCount: 1, pieces: 400, valueFen: 2_360_000 },
}
const said = {
  'people.getMe': worker,
  'goods.listGivers': { items: [giver] },
  'goods.listPledges': { items: [pledge] },
  'goods.listItems': { items: [anItem()] },
  'goods.listLists': { items: [list] },
  'network.listCommunities': places,
}

describe('收货单', () => {
  test('every delivery; one of them with its batches and labels', async () => {
    stationSays(said)
    const { unmount } = render(<GoodsListPage />)
    fireEvent.click(
      await screen.findByRole('button', {
        name: /^过冬的面，北仓粮行 · 400 件，折合 23,600.00 元/,
      }),
    )
    tap('收一批')
    expect(phone.went).toEqual(['/desk/goods-list/index?id=8list', '/desk/goods-list/index?new=1'])
    unmount()
    phone.params = { id: '8list' }
    stationSays({
      'goods.getList': { list, batches: { items: [aBatch()], next: 'further' } },
      'goods.printLabels': { url: 'https://labels' },
    })
    render(<GoodsListPage />)
    await screen.findByRole('heading', { name: '过冬的面，400 件' })
    tap('印这一批的标签')
    await screen.findByText('标签做好了，打开就能印')
    expect(openFile).toHaveBeenCalledWith('https://labels', '物资标签', 'pdf')
    expect(callsOf('goods.printLabels')[0]?.input).toEqual({ listId: '8list' })
    stationSays({ 'goods.getList': { list, batches: { items: [aBatch({ id: '8rice', name: '大米' })] } } })
    tap('再看一些')
    await screen.findByRole('button', { name: /^大米，还有 88 袋/ })
  })

  test('none yet: one step on', async () => {
    stationSays({ ...said, 'goods.listLists': { items: [] } })
    render(<GoodsListPage />)
    fireEvent.click(await screen.findByText('收第一批'))
    expect(phone.went).toEqual(['/desk/goods-list/index?new=1'])
  })
})

describe('收一批', () => {
  const open = async (more: Readonly<Record<string, unknown>> = {}) => {
    phone.params = { new: '1' }
    stationSays({ ...said, ...more })
    render(<GoodsListPage />)
    await screen.findByRole('radio', { name: '北仓粮行' })
  }

  // A long form: each look for a role walks the whole of it.
  test('line by line: of the stock list, with everything that is frozen; all of it in one call', async () => {
    await open({ 'goods.receiveList': { id: '8new', number: '0301-0001', pieces: 10, valueFen: 59_000 } })
    expect(saidUnder('都点清了，收下')).toBe('先写这批是什么')
    write('这批是什么', '过冬的面')
    pick('哪家送的', '北仓粮行')
    await screen.findByText('是答应过的哪一份')
    pick('是答应过的哪一份', /3 月 28 日：面粉 400 袋/)
    expect(saidUnder('都点清了，收下')).toBe('先添一样东西')
    tap('添一样')
    await screen.findByRole('radio', { name: '面粉，按袋' })
    const steps: readonly [string, () => void][] = [
      ['先写是什么', () => pick('站里有的', '面粉，按袋')],
      ['几件，写个整数', () => write('点到多少', '10')],
      ['一件多少钱，没有价的写个估价', () => write('一件多少钱', '59')],
    ]
    for (const [missing, mend] of steps) {
      expect(saidUnder('添上')).toBe(missing)
      mend()
    }
    write('哪天的价', '2026')
    expect(saidUnder('添上')).toBe('价钱是哪天的')
    write('哪天的价', '20260228')
    write('哪天到期', '2026-13-01')
    expect(saidUnder('添上')).toBe('到期的日子写全，不会过期就空着')
    write('哪天到期', '2026-12-01')
    pick('说好只给谁', '一些人')
    expect(saidUnder('添上')).toBe('定向给哪些人')
    pick('说好只给谁', '一个社区')
    expect(saidUnder('添上')).toBe('定向给哪个社区')
    await screen.findByRole('radio', { name: '河沿里' })
    pick('哪个社区', '河沿里')
    tap('添上')
    expect(screen.getByText('10 件，折合 590.00 元')).toBeTruthy()
    expect(screen.getByText('一袋 59.00 元 · 2026-12-01 到期 · 定向给一个社区')).toBeTruthy()
    write('哪天收到的', '20260301')
    tap('都点清了，收下')
    await waitFor(() => expect(phone.went).toEqual(['/desk/goods-list/index?id=8new']))
    expect(callsOf('goods.receiveList')[0]?.input).toEqual({
      ...{ stationId: 'sfenglin', title: '过冬的面', receivedOn: '2026-03-01' },
      ...{ giverId: '6mill', pledgeId: '7mill' },
      lines: [
        {
          ...{ itemId: '0flour', quantity: 10, priceFen: 5900, priceSource: 'invoice' },
          ...{ pricedOn: '2026-02-28', expiresOn: '2026-12-01' },
          directedTo: { kind: 'community', communityCode: heyanli },
        },
      ],
    })
  }, 20_000)

  test('what the station never had goes on its list first; a line can be taken out; the form stays', async () => {
    await open({ 'goods.addItem': refused('goods.item_known', '物资表里已经有这一样。', { id: '0rice' }) })
    write('这批是什么', '米')
    tap('添一样')
    write('是什么', '大米')
    expect(saidUnder('添上')).toBe('按什么数，比如 袋')
    write('按什么数', '袋')
    pick('算哪一类', '粮油食品')
    write('点到多少', '5')
    write('一件多少钱', '40.5')
    pick('说好只给谁', '只给本站')
    tap('添上')
    await screen.findByText('大米，5 袋')
    expect(callsOf('goods.addItem')[0]?.input).toEqual({
      stationId: 'sfenglin',
      name: '大米',
      unit: '袋',
      kind: 'food',
    })
    tap('都点清了，收下')
    await screen.findByText(/网断了，写的都在/)
    expect(callsOf('goods.receiveList')[0]?.input).toMatchObject({
      lines: [{ itemId: '0rice', priceFen: 4050, directedTo: { kind: 'station', stationId: 'sfenglin' } }],
    })
    fireEvent.click(screen.getByRole('link', { name: '拿掉大米' }))
    expect(saidUnder('都点清了，收下')).toBe('先添一样东西')
  })
})

describe('送东西的单位', () => {
  const open = async (more: Readonly<Record<string, unknown>> = {}) => {
    stationSays({ ...said, ...more })
    render(<GiversPage />)
    fireEvent.click(await screen.findByRole('button', { name: /^北仓粮行/ }))
    await screen.findByText('答应 400 袋，收到 100 袋')
  }

  test('promised stands beside received; a promise ends with one word', async () => {
    await open({ 'goods.closePledge': { id: '7mill', status: 'closed' } })
    tap('结了这一份')
    expect(saidUnder('结了')).toBe('先选怎么样了')
    pick('怎么样了', '送来一部分')
    tap('结了')
    await screen.findByText('北仓粮行的这一份结了')
    expect(callsOf('goods.closePledge')[0]?.input).toEqual({ id: '7mill', end: 'partly' })
    pick('看哪一部分', '结了')
    await waitFor(() =>
      expect(callsOf('goods.listPledges').at(-1)?.input).toEqual({ status: 'closed', giverId: '6mill' }),
    )
  })

  test('a new promise: line by line, with its day', async () => {
    await open({ 'goods.pledge': { id: '7new', status: 'open' } })
    tap('记一份答应的')
    expect(saidUnder('记下来')).toBe('先写送什么')
    write('送什么', '大米')
    expect(saidUnder('记下来')).toBe('每一样写全：什么、多少、按什么数')
    write('多少', '20')
    write('按什么数', '袋')
    tap('再添一样')
    expect(saidUnder('记下来')).toBe('写一下哪天前送到')
    write('哪天前送到', '2026-04-01')
    tap('记下来')
    await screen.findByText('北仓粮行答应的记下了，送到了再点')
    expect(callsOf('goods.pledge')[0]?.input).toEqual({
      ...{ giverId: '6mill', promisedOn: '2026-04-01' },
      lines: [{ name: '大米', unit: '袋', quantity: 20 }],
    })
  })

  test('its one link: to copy, and a new one when it went astray; whom to call is looked at on purpose', async () => {
    await open({
      'goods.getGiverLink': { id: '6mill', code: 'K7M2XQ4D' },
      'goods.renewGiverLink': { id: '6mill', code: 'ZZZZ2345' },
      'goods.openGiverContact': { id: '6mill', contact: { name: '吴经理', phone: '13800000001' } },
    })
    tap('给对方链接')
    await screen.findByText('K7M2 XQ4D')
    expect(phone.card).toEqual({ title: '北仓粮行送的东西去了哪里', path: '/fund/giver/index?code=K7M2XQ4D' })
    tap('复制码')
    expect(phone.copied).toEqual(['K7M2XQ4D'])
    tap('发错了人，换一个码')
    await waitFor(() => expect(callsOf('goods.renewGiverLink')[0]?.input).toEqual({ id: '6mill' }))
    fireEvent.click(screen.getByRole('button', { name: '关上' }))
    tap('找谁联系')
    expect(document.body.textContent).not.toContain('13800000001')
    tap('看一下')
    fireEvent.click(await screen.findByRole('button', { name: '打过去' }))
    expect(phone.called).toEqual(['13800000001'])
  })

  test('a new unit; one that is there already is opened', async () => {
    stationSays({
      ...said,
      'goods.addGiver': refused('goods.giver_known', '这家单位已经在名册里了。', { id: '6mill' }),
    })
    render(<GiversPage />)
    await screen.findByRole('button', { name: /^北仓粮行/ })
    tap('添一家')
    expect(saidUnder('记下来')).toBe('先写单位叫什么')
    write('叫什么', '北仓粮行')
    write('联系人', '吴经理')
    expect(saidUnder('记下来')).toBe('联系人和电话一起填，或者都不填')
    write('电话', '1380000000')
    expect(saidUnder('记下来')).toBe('手机号是 11 位，这里是 10 位')
    write('电话', '13800000001')
    tap('记下来')
    await screen.findByText('这家单位已经在名册里了。')
    expect(callsOf('goods.addGiver')[0]?.input).toEqual({
      ...{ stationId: 'sfenglin', name: '北仓粮行', kind: 'company' },
      contact: { name: '吴经理', phone: '13800000001' },
    })
    tap('打开它')
    await screen.findByText('答应 400 袋，收到 100 袋')
  })
})

describe('从表格导入', () => {
  const xlsx = Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4, 5]).toString('base64')
  const choose = (base64: string, name = '清单.xlsx') =>
    jest.mocked(pickXlsx).mockResolvedValue({ name, size: 2048, read: () => Promise.resolve(base64) })
  const open = async (more: Readonly<Record<string, unknown>> = {}) => {
    stationSays({ ...said, ...more })
    render(<GoodsImportPage />)
    await screen.findByRole('radio', { name: '北仓粮行' })
    write('这批是什么', '口罩和护目镜')
  }
  const send = () => tap('看一遍，没错就收')

  test('wrong rows are named by their numbers, and nothing was written', async () => {
    const wrong = [
      { from: 3, to: 3, words: '数量：“三箱”要改成大于 0 的整数，不带单位' },
      { from: 7, to: 9, words: '名称：没有填' },
    ]
    await open({ 'goods.startImport': { rows: 40, wrong, wrongCount: 6 } })
    expect(saidUnder('看一遍，没错就收')).toBe('先选一张表')
    choose(xlsx)
    tap('选一张表')
    await screen.findByText('清单.xlsx')
    send()
    await screen.findByRole('heading', { name: '有 6 行要改，一行都还没有收' })
    expect(screen.getByText('第 3 行')).toBeTruthy()
    expect(screen.getByText('第 7 到 9 行')).toBeTruthy()
    expect(screen.getByText('还有 2 行也要改，先改这些。')).toBeTruthy()
    expect(callsOf('goods.startImport')[0]?.input).toMatchObject({ title: '口罩和护目镜', base64: xlsx })
    tap('改好了，再选一次')
    await screen.findByRole('heading', { name: '一张表，一次收进来' })
  })

  test('a sheet that was taken before comes in again only where somebody says so', async () => {
    await open({ 'goods.startImport': refused('goods.sheet_known', '里面的每一行都收过了。') })
    choose(xlsx)
    tap('选一张表')
    await screen.findByText('清单.xlsx')
    send()
    await screen.findByText('里面的每一行都收过了。')
    expect(callsOf('goods.startImport')[0]?.input).not.toHaveProperty('isAgain')
    stationSays({ ...said, 'goods.startImport': { rows: 40, wrong: [], wrongCount: 1 } })
    tap('又来了一批，照收')
    await screen.findByRole('heading', { name: '有 1 行要改，一行都还没有收' })
    expect(callsOf('goods.startImport').at(-1)?.input).toMatchObject({ base64: xlsx, isAgain: true })
  })

  test('what is no list is told before it is sent; a file that cannot be read, too', async () => {
    await open()
    choose(Buffer.from('名称,单位,数量').toString('base64'), '清单.csv')
    tap('选一张表')
    await screen.findByText('清单.csv')
    send()
    await screen.findByText(/这是 CSV 文件/)
    jest.mocked(pickXlsx).mockResolvedValue({
      ...{ name: '坏的.xlsx', size: 1 },
      read: () => Promise.reject(new Error('sheet unreadable')),
    })
    tap('清单.csv')
    await screen.findByText('坏的.xlsx')
    send()
    await screen.findByText('这个文件手机打不开，换一个试试。')
    expect(callsOf('goods.startImport')).toEqual([])
  })

  test('goes on until all of it is there; a lost connection stops it where it is', async () => {
    const progress = { id: '8imp', title: '口罩和护目镜', rows: 5000 }
    const begun = { 'goods.startImport': { id: '8imp', rows: 5000, wrong: [], wrongCount: 0 } }
    await open(begun)
    choose(xlsx)
    tap('选一张表')
    await screen.findByText('清单.xlsx')
    send()
    await screen.findByText(/网断了，写过的都在/)
    let turn = 0
    const answer = () => ({
      ...progress,
      ...[
        { written: 2000, status: 'writing' },
        { written: 5000, status: 'ready' },
      ][turn++],
    })
    station.answer = () => Promise.resolve({ reply: { ok: true, output: answer() } })
    tap('接着写')
    await screen.findByRole('heading', { name: '5,000 行都收进来了' })
    expect(callsOf('goods.continueImport')).toHaveLength(3)
    tap('看这张收货单')
    expect(phone.went).toEqual(['/desk/goods-list/index?id=8imp'])
  })

  test('an empty sheet to fill in', async () => {
    await open({ 'goods.getImportSheet': { url: 'https://sheet' } })
    tap('先下一张空表')
    await screen.findByText('空表好了，照里面的例子填')
    expect(openFile).toHaveBeenCalledWith('https://sheet', '物资导入表', 'xlsx')
  })
})
