import type { GiverLinkView } from '@shared/goods/contract'
import { act, fireEvent, render, screen } from '@testing-library/react'
import GiverPage from '@/fund/giver/index'
import { setElder } from '@/ui/elder'
import { knowStationPhone } from '@/ui/phone'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { sunday } from './errand-lines'
import { callsOf, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const write = (words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: '码' }), { target: { value: words } })

const given: GiverLinkView = {
  ...{ name: '北仓粮行', kind: 'company', stationName: '枫林街道社工站', stationPhone: '02200000001' },
  pledges: [
    { promisedOn: '2026-02-28', status: 'open', lines: [{ name: '面粉', unit: '袋', quantity: 400 }] },
  ],
  lists: [
    { number: '0220-4821', title: '过冬的面', receivedOn: '2026-02-20', pieces: 400, valueFen: 2_360_000 },
  ],
  items: [
    {
      ...{ name: '面粉', unit: '袋', received: 400, valueFen: 2_360_000, left: 88 },
      went: [
        {
          kind: 'community',
          name: '河沿里',
          quantity: 300,
          households: 260,
          audience: 'family',
          purpose: '一户一袋',
        },
        { kind: 'station', name: '枫林街道社工站', quantity: 10, people: 20, purpose: '包饺子' },
        { kind: 'lost', quantity: 2 },
      ],
    },
  ],
  ...{ pieces: 400, valueFen: 2_360_000, left: 88 },
}

test('a link opens at once: promised, received, each thing with its places, what is left; no name', async () => {
  phone.params = { code: 'K7M2XQ4D' }
  stationSays({ 'goods.openGiverLink': given })
  render(<GiverPage />)
  await screen.findByRole('heading', { name: '您送的到了 2 个地方，站里还有 88 件' })
  expect(callsOf('goods.openGiverLink').map(({ input }) => input)).toEqual([{ code: 'K7M2XQ4D' }])
  const way = screen.getAllByRole('listitem').map((stop) => stop.getAttribute('aria-label'))
  expect(way).toEqual([
    '您答应了，2 月 28 日前，面粉 400 袋，已完成',
    '站里收到，2 月 20 日，过冬的面，400 件，单号 0220-4821，已完成',
    '发出去了，到了河沿里、枫林街道社工站，已完成',
    '站里还有 88 件，发出去一样，这里多一行，正在进行',
  ])
  expect(screen.getByText('站里收到 400 件，按收下那天的价折合 23,600.00 元。')).toBeTruthy()
  expect(screen.getByText('折合 23,600.00 元，发出去 310 袋，站里还有 88 袋')).toBeTruthy()
  expect(screen.getByText('260 户，给困难家庭，一户一袋')).toBeTruthy()
  expect(screen.getByText('站里用，20 位，包饺子')).toBeTruthy()
  expect(screen.getByText('坏了、过期或少了')).toBeTruthy()
  tap('打给社工站')
  expect(phone.called).toEqual(['02200000001'])
})

test('the code is typed; a wrong one says what may be the matter and stays to be mended', async () => {
  stationSays({ 'goods.openGiverLink': refused('not_found', '没有找到这件事。') })
  render(<GiverPage />)
  write('k7m2')
  expect(screen.getByText('码是八个字，写齐了再看')).toBeTruthy()
  write('k7m2 xq4d')
  tap('看看去了哪里')
  await screen.findByText(/没有这个码/)
  stationSays({})
  write('k7m2 xq4e')
  expect(screen.queryByText(/没有这个码/)).toBeNull()
  tap('看看去了哪里')
  await screen.findByText(/网断了/)
  stationSays({ 'goods.openGiverLink': given })
  tap('看看去了哪里')
  await screen.findByText('北仓粮行，谢谢您')
  // Passed on as a card: the unit, and the code that opens it.
  expect(phone.card).toEqual({ title: '北仓粮行送的东西去了哪里', path: '/fund/giver/index?code=k7m2xq4e' })
})

test('a link that was renewed leads to the field with what it brought', async () => {
  phone.params = { code: 'K7M2XQ4D' }
  stationSays({ 'goods.openGiverLink': refused('not_found', '没有找到这件事。') })
  render(<GiverPage />)
  await screen.findByText(/没有这个码/)
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '码' }).value).toBe('K7M2XQ4D')
})

test.each<[Partial<GiverLinkView>, string]>([
  [{ pieces: 0, left: 0, lists: [], items: [] }, '答应的记下了，等着您送来'],
  [
    { left: 400, items: [{ ...(given.items[0] as GiverLinkView['items'][number]), went: [] }] },
    '东西在站里，还没有发',
  ],
  [{ left: 0 }, '您送的都发完了，到了 2 个地方'],
])('the sentence says where it is: %#', async (over, sentence) => {
  phone.params = { code: 'K7M2XQ4D' }
  stationSays({ 'goods.openGiverLink': { ...given, ...over } })
  render(<GiverPage />)
  await screen.findByRole('heading', { name: sentence })
})

test('elder: the same, and the phone is in the dock only', async () => {
  act(() => setElder(true))
  knowStationPhone(given.stationPhone)
  phone.params = { code: 'K7M2XQ4D' }
  stationSays({ 'goods.openGiverLink': given })
  render(<GiverPage />)
  await screen.findByRole('heading', { name: /^您送的到了/ })
  expect(screen.getByText('打电话')).toBeTruthy()
  expect(screen.queryByText('打给社工站')).toBeNull()
})

test('elder, from elsewhere: the dock does not know this station, so its phone stands on the page', async () => {
  act(() => setElder(true))
  phone.params = { code: 'K7M2XQ4D' }
  stationSays({ 'goods.openGiverLink': given })
  render(<GiverPage />)
  await screen.findByRole('heading', { name: /^您送的到了/ })
  tap('打给社工站')
  expect(phone.called).toEqual([given.stationPhone])
})
