import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { heard } from '@/call/network'
import RequestNewPage from '@/pages/request-new/index'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { callsOf, fenglin, grannyWang, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 1_000_000
const known = { 'people.getMe': grannyWang, 'network.getStation': fenglin }
const filed = { id: 'rnew1', status: 'waiting' }

beforeEach(() => {
  fresh()
  stationSays(known)
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 1000))
})
afterEach(() => jest.restoreAllMocks())

const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const tap = (name: string | RegExp, role = 'button') => fireEvent.click(screen.getByRole(role, { name }))
const isChosen = (word: string) =>
  screen.getByRole('radio', { name: word }).getAttribute('aria-checked') === 'true'
const opened = async () => {
  const page = render(<RequestNewPage />)
  await screen.findByText('枫林里 6 号楼 2 门 301')
  return page
}
const inputOf = (at = 0) => callsOf('requests.submit')[at]?.input

test('the kind follows the words until the person chooses one', async () => {
  await opened()
  write('什么事', '客厅的灯不亮了')
  expect(isChosen('家居小修')).toBe(true)
  expect(screen.getByText('按您写的先选好了，不对就改')).toBeTruthy()
  write('什么事', '降压药快吃完了')
  expect(isChosen('药品')).toBe(true)
  tap('跑腿代购', 'radio')
  write('什么事', '客厅的灯不亮了')
  expect(isChosen('跑腿代购')).toBe(true)
  expect(isChosen('家居小修')).toBe(false)
  expect(screen.queryByText('按您写的先选好了，不对就改')).toBeNull()
})

test('the rarer kinds unfold, by a tap or because the words speak of one', async () => {
  await opened()
  expect(screen.queryByRole('radio', { name: '出行用车' })).toBeNull()
  tap('其他 4 类', 'radio')
  expect(screen.getByRole('radio', { name: '出行用车' })).toBeTruthy()
})

test('a danger in the words shows its kind', async () => {
  await opened()
  write('什么事', '楼道里堆了杂物')
  expect(isChosen('环境与安全隐患')).toBe(true)
})

test('nothing is sent while something is missing, and the reason stands there', async () => {
  stationSays({ ...known, 'requests.submit': filed })
  await opened()
  expect(screen.getByText('先写几句是什么事')).toBeTruthy()
  tap('提交')
  write('什么事', '来坐坐')
  expect(screen.getByText('选一下是哪一类')).toBeTruthy()
  tap('提交')
  expect(callsOf('requests.submit')).toHaveLength(0)
})

test('what is known of her goes along; afterwards the draft is gone and the request opens', async () => {
  stationSays({ ...known, 'requests.submit': filed })
  const page = await opened()
  write('什么事', '客厅的灯不亮了')
  tap('下午', 'radio')
  tap('提交')
  await waitFor(() => expect(phone.went).toEqual(['/pages/request/index?id=rnew1']))
  expect(inputOf()).toEqual({
    kind: 'repair',
    words: '客厅的灯不亮了',
    photoIds: [],
    forWhom: 'self',
    contact: { calledName: '王奶奶', phone: '13800000000' },
    place: { communityCode: '120113001001', building: '6 号楼', door: '2 门 301' },
    reachable: 'afternoon',
    urgency: 'normal',
  })
  expect(callsOf('people.saveProfile')).toHaveLength(0)
  page.unmount()
  await opened()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '什么事' }).value).toBe('')
})

test('the draft survives closing, with the choice in it', async () => {
  const page = await opened()
  write('什么事', '帮我看看这个')
  tap('政策咨询', 'radio')
  page.unmount()
  await opened()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '什么事' }).value).toBe('帮我看看这个')
  expect(isChosen('政策咨询')).toBe(true)
  expect(screen.getByText(/^已存草稿/)).toBeTruthy()
})

test('what the station could not take is marked at its field until it is changed', async () => {
  const answer = refused('input.invalid', '有一处要改一下再交', {
    paths: ['place.building', 'contact.phone'],
  })
  stationSays({ ...known, 'requests.submit': answer })
  await opened()
  write('什么事', '客厅的灯不亮了')
  tap('提交')
  expect(await screen.findByText('写一下几号楼，最多 20 个字。')).toBeTruthy()
  expect(screen.getByText('手机号是 11 位，座机要带区号。')).toBeTruthy()
  write('几号楼', '7 号楼')
  expect(screen.queryByText('写一下几号楼，最多 20 个字。')).toBeNull()
})

test('without a connection nothing can be changed that may have arrived; it goes again by itself, once', async () => {
  await opened()
  write('什么事', '客厅的灯不亮了')
  tap('提交')
  expect(await screen.findByText('网断了，写的都在')).toBeTruthy()
  expect(screen.getByText('没有网络，草稿已存在手机里')).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  tap('打给社工站')
  expect(phone.called).toEqual(['02200000001'])
  stationSays({ ...known, 'requests.submit': filed })
  act(() => heard(true))
  await waitFor(() => expect(phone.went).toEqual(['/pages/request/index?id=rnew1']))
  const ids = callsOf('requests.submit').map(({ commandId }) => commandId)
  expect(ids).toHaveLength(2)
  expect(ids[1]).toBe(ids[0])
})

test('for a neighbour her own name and door are asked for, in the same community', async () => {
  stationSays({ ...known, 'requests.submit': filed })
  await opened()
  write('什么事', '楼上漏水')
  tap('邻居', 'radio')
  expect(screen.getByText('写一下怎么称呼这位')).toBeTruthy()
  write('怎么称呼这位', '秦阿姨')
  write('这位的电话', '1380000')
  expect(screen.getByText('手机号是 11 位，这里少了 4 位')).toBeTruthy()
  write('这位的电话', '')
  expect(screen.getByText('写一下几号楼')).toBeTruthy()
  write('几号楼', '9 号楼')
  tap('提交')
  await waitFor(() => expect(inputOf()).toBeDefined())
  expect(inputOf()).toMatchObject({
    forWhom: 'neighbour',
    contact: { calledName: '秦阿姨' },
    place: { communityCode: '120113001001', building: '9 号楼' },
  })
})

test('whoever is new is asked once, and remembered after it has arrived', async () => {
  const { profile: _, ...stranger } = grannyWang
  stationSays({
    'people.getMe': stranger,
    'network.getStation': fenglin,
    'network.listDivisions': { divisions: [{ code: '120113001001', name: '枫林里' }] },
    'requests.submit': filed,
    'people.saveProfile': { id: 'awang' },
  })
  phone.params = { kind: 'transport' }
  render(<RequestNewPage />)
  fireEvent.change(await screen.findByRole('textbox', { name: '怎么称呼您' }), { target: { value: '小魏' } })
  expect(isChosen('出行用车')).toBe(true)
  write('什么事', '明天去医院')
  write('几号楼', '12 号楼')
  tap('选一下')
  for (let step = 0; step < 4; step++) fireEvent.click(await screen.findByRole('button', { name: '枫林里' }))
  tap('提交')
  await waitFor(() => expect(callsOf('people.saveProfile')).toHaveLength(1))
  expect(callsOf('people.saveProfile')[0]?.input).toEqual({
    calledName: '小魏',
    communityCode: '120113001001',
    building: '12 号楼',
  })
})

test('elder: three questions, one a screen, and one tap is enough to say what', async () => {
  act(() => setElder(true))
  stationSays({ ...known, 'requests.submit': filed })
  render(<RequestNewPage />)
  expect(screen.getByText('第 1 问，一共 3 问')).toBeTruthy()
  expect(screen.getAllByRole('radio')).toHaveLength(6)
  tap('下一问')
  expect(screen.getByText('第 1 问，一共 3 问')).toBeTruthy()
  tap('家里修东西', 'radio')
  tap('下一问')
  expect(screen.getByText('第 2 问，一共 3 问')).toBeTruthy()
  expect(await screen.findByText('枫林里 6 号楼 2 门 301')).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  tap('下一问')
  expect(screen.getByText('第 3 问，一共 3 问')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '下一问' })).toBeNull()
  tap('上午', 'radio')
  tap('交上去')
  await waitFor(() => expect(phone.went).toEqual(['/pages/request/index?id=rnew1']))
  expect(inputOf()).toMatchObject({ kind: 'repair', words: '家里修东西', reachable: 'morning' })
})

test('elder: the fields stay open while she writes the last missing one', async () => {
  act(() => setElder(true))
  const { building: __, ...profile } = grannyWang.profile
  stationSays({ ...known, 'people.getMe': { ...grannyWang, profile } })
  render(<RequestNewPage />)
  tap('别的事', 'radio')
  tap('下一问')
  fireEvent.change(await screen.findByRole('textbox', { name: '几号楼' }), { target: { value: '6' } })
  expect(screen.getByRole('textbox', { name: '几号楼' })).toBeTruthy()
})
