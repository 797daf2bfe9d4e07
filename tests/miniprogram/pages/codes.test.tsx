import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { PlaceView } from '@shared/places/contract'
import CodesPage from '@/desk/codes/index'
import { missingIn, newPlaces } from '@/desk/codes/new-places'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { callsOf, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 3_000_000
beforeEach(() => {
  fresh()
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 2000))
})
afterEach(() => jest.restoreAllMocks())

const place = (n: number, over: Partial<PlaceView> = {}): PlaceView => ({
  ...{ id: `k00${n}`, kind: 'entrance', communityCode: '120113900001', communityName: '枫林里' },
  ...{ name: `枫林里 ${n} 号楼`, building: `${n} 号楼`, isRetired: false, ...over },
})
const post = { id: 'ichen', role: 'worker', communityCodes: [], displayName: '陈禾', since: 1 }
const known = {
  'people.getMe': {
    ...{ id: 'achen', roles: ['resident', 'worker'], posts: [{ ...post, stationId: 'sfenglin' }] },
    consents: { requestMoved: 0, requestArrived: 0 },
  },
  'network.listCommunities': { communities: [{ code: '120113900001', name: '枫林里' }] },
  'places.list': {
    items: [place(1), place(2), place(3, { isRetired: true })],
  },
}
const tap = (name: string | RegExp, role = 'button') => fireEvent.click(screen.getByRole(role, { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const opened = async (more: object = {}) => {
  stationSays({ ...known, ...more })
  render(<CodesPage />)
  await screen.findByText('在用 2 张')
}

test('what is chosen is printed, in this order; what is out of use cannot be chosen', async () => {
  await opened({ 'places.poster': { url: 'https://files/poster.pdf' } })
  expect(screen.getAllByRole('checkbox')).toHaveLength(2)
  tap('2 号楼', 'checkbox')
  tap('1 号楼', 'checkbox')
  tap('打印海报')
  await waitFor(() => expect(phone.shown).toEqual(['kept https://files/poster.pdf']))
  expect(callsOf('places.poster')[0]?.input).toEqual({ ids: ['k002', 'k001'], layout: 'sheet' })
  expect(screen.queryByText('打印海报')).toBeNull()
})

test('small signs, four or nine to a page', async () => {
  await opened({ 'places.poster': { url: 'https://files/poster.pdf' } })
  tap('全选', 'link')
  tap('打印小牌')
  tap('小牌，一张 A4 九个')
  await waitFor(() => expect(callsOf('places.poster')).toHaveLength(1))
  expect(callsOf('places.poster')[0]?.input).toEqual({ ids: ['k001', 'k002'], layout: 'nine' })
})

test('a refusal leaves the choice as it was', async () => {
  await opened({ 'places.poster': refused('places.code_unavailable', '微信这会儿没有给出小程序码。') })
  tap('1 号楼', 'checkbox')
  tap('打印海报')
  await screen.findByText('微信这会儿没有给出小程序码。')
  expect(screen.getByText('选了 1 张')).toBeTruthy()
})

test('more than a printer’s order is said before it is sent', async () => {
  const items = Array.from({ length: 25 }, (_, n) => place(n + 1, { id: `k0${n + 10}` }))
  stationSays({ ...known, 'places.list': { items } })
  render(<CodesPage />)
  await screen.findByText('在用 25 张')
  tap('全选', 'link')
  expect(screen.getByText('一次最多印 24 张，分两次吧')).toBeTruthy()
  expect(screen.queryByText('打印海报')).toBeNull()
})

test('several codes are made at once', async () => {
  await opened({ 'places.add': { ids: ['k004', 'k005'] } })
  tap('做新码')
  await waitFor(() => expect(screen.getByRole('radio', { name: '枫林里' })).toBeTruthy())
  tap('枫林里', 'radio')
  write('几号楼', '3 号楼')
  write('每栋几个单元', '2')
  tap('做 2 张码')
  await waitFor(() => expect(callsOf('places.add')).toHaveLength(1))
  expect(callsOf('places.add')[0]?.input).toEqual({
    communityCode: '120113900001',
    places: [
      { kind: 'entrance', building: '3 号楼', entrance: '1 单元' },
      { kind: 'entrance', building: '3 号楼', entrance: '2 单元' },
    ],
  })
})

test('a sign gets other words, or its code goes out of use', async () => {
  await opened({ 'places.rename': { id: 'k001' }, 'places.retire': { id: 'k002' } })
  tap('改1 号楼', 'link')
  write('叫什么', '1 号楼东门')
  tap('改名字')
  await waitFor(() =>
    expect(callsOf('places.rename')[0]?.input).toEqual({ id: 'k001', building: '1 号楼东门' }),
  )
  await waitFor(() => expect(screen.queryByText('改名字')).toBeNull())
  tap('改2 号楼', 'link')
  tap('停用这张码')
  await waitFor(() => expect(callsOf('places.retire')[0]?.input).toEqual({ id: 'k002' }))
})

test('whoever works nowhere sees nothing of it', async () => {
  stationSays({ ...known, 'people.getMe': { ...known['people.getMe'], posts: [] } })
  render(<CodesPage />)
  await screen.findByText('这里是社工站的人看的')
  expect(callsOf('places.list')).toEqual([])
})

describe('what is written becomes places', () => {
  const written = (buildings: string, entrances = '') => ({ kind: 'entrance' as const, buildings, entrances })
  test('several buildings, each with its entrances; a stop has none', () => {
    expect(newPlaces(written('3 号楼、4号楼，', '2'))).toHaveLength(4)
    expect(newPlaces({ ...written('菜市场门口', '3'), kind: 'stop' })).toEqual([
      { kind: 'stop', building: '菜市场门口' },
    ])
  })
  test.each([
    ['先选社区', written('3 号楼'), undefined],
    ['写一下几号楼', written(' 、 '), 'c'],
    ['写一下车站怎么叫', { ...written(''), kind: 'stop' as const }, 'c'],
    ['单元数写个数字', written('3 号楼', '两'), 'c'],
    ['名字最多 20 个字，几处之间用顿号隔开', written('一'.repeat(21)), 'c'],
    ['一次最多做 50 张，这里有 60 张', written('3 号楼、4 号楼', '30'), 'c'],
    [undefined, written('3 号楼、4 号楼', '25'), 'c'],
  ])('%s', (missing, form, community) => expect(missingIn(form, community)).toBe(missing))
})
