import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { OwnGrantView } from '@shared/grants/views'
import OwnGrantPage from '@/fund/grant/index'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { monday, own } from './grant-lines'
import { callsOf, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  now = monday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const button = (name: string | RegExp) => screen.queryByRole('button', { name })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))
const code = 'K7M2XQ4D'

describe('by the code', () => {
  const open = async (over: Partial<OwnGrantView>, more: object = {}) => {
    phone.params = { code }
    stationSays({ 'grants.openCode': own(over), ...more })
    render(<OwnGrantPage />)
    tap('看看是什么')
    await screen.findByRole('heading', { name: '学习平板一台' })
  }

  test('typed, it may be written small and with a gap', async () => {
    stationSays({ 'grants.openCode': own() })
    render(<OwnGrantPage />)
    expect(button('打给社工站')).toBeTruthy()
    fireEvent.change(screen.getByRole('textbox', { name: '资助码' }), { target: { value: 'k7m2 xq4' } })
    expect(screen.getByText('还少 1 位')).toBeTruthy()
    fireEvent.change(screen.getByRole('textbox', { name: '资助码' }), { target: { value: 'k7m2 xq4d' } })
    tap('看看是什么')
    await screen.findByRole('heading', { name: '学习平板一台' })
    expect(callsOf('grants.openCode')[0]?.input).toEqual({ code })
  })

  test('one that is not there, or without a connection: it can be tried again', async () => {
    phone.params = { code }
    stationSays({ 'grants.openCode': refused('grants.code_unknown', '没有找到这个码对应的东西。') })
    render(<OwnGrantPage />)
    tap('看看是什么')
    await screen.findByText('没有找到这个码对应的东西。')
    expect(screen.getByRole('textbox', { name: '资助码' })).toBeTruthy()
    stationSays({})
    tap('看看是什么')
    await screen.findByText(/网断了/)
  })

  test('for a child the guardian reads and agrees; then it is hers to follow', async () => {
    await open({}, { 'grants.confirm': { id: '5tablet', status: 'bought' } })
    expect(screen.getByText('这是给孩子的，请监护人看过再点。')).toBeTruthy()
    expect(screen.getByText('家长设好时间，打开青少年模式')).toBeTruthy()
    tap('我看过了，同意')
    await waitFor(() => expect(phone.went).toContain('/fund/grant/index?id=5tablet'))
    expect(callsOf('grants.confirm')[0]?.input).toEqual({ code, as: 'guardian', rules: own().rules })
  })

  test('where both may, she says who she is first', async () => {
    await open({ audience: 'elder' })
    expect(screen.getByText('先选一下您是本人还是监护人')).toBeTruthy()
    pick('您是', '我就是本人')
    tap('我看过了，同意')
    await screen.findByText(/网断了/)
    expect(callsOf('grants.confirm')[0]?.input).toMatchObject({ as: 'self' })
  })

  test('an elder without a guardian reads for herself', async () => {
    await open({ audience: 'elder', hasGuardian: false })
    expect(screen.getByText('请本人看过再点。')).toBeTruthy()
  })

  test('changed meanwhile: the new rules are one tap away', async () => {
    await open({}, { 'grants.confirm': refused('grants.rules_changed', '使用规则刚刚改过。') })
    tap('我看过了，同意')
    await screen.findByText('使用规则刚刚改过。')
    stationSays({ 'grants.openCode': own({ rules: ['只用来上课'] }) })
    tap('看新的规则')
    await screen.findByText('只用来上课')
  })

  test('agreed to already: hers leads to her own, somebody else’s only says so', async () => {
    const agreement = { how: 'phone', as: 'guardian', at: monday } as const
    await open({ agreement, id: '5tablet' })
    expect(button('我看过了，同意')).toBeNull()
    tap('打开我的这一件')
    expect(phone.went).toContain('/fund/grant/index?id=5tablet')
  })
})

describe('hers', () => {
  const open = async (over: Partial<OwnGrantView>) => {
    phone.params = { id: '5tablet' }
    stationSays({ 'grants.getMine': own({ id: '5tablet', ...over }) })
    render(<OwnGrantPage />)
    await screen.findByRole('heading', { name: '学习平板一台' })
  }
  const agreement = { how: 'phone', as: 'guardian', at: monday } as const

  test.each([
    [{ status: 'bought', agreement }, '等着交给您'],
    [{ status: 'handed', agreement, handedAt: monday, followUpOn: '2026-03-16' }, '交到手上了'],
    [{ status: 'handed', agreement }, '交到手上了'],
    [{ status: 'closed', agreement }, '回访完了'],
    [{ status: 'withdrawn' }, '这次不办了'],
    [{ status: 'approving' }, '社工在办'],
  ] as const)('%j: %s', async (over, word) => {
    await open(over)
    expect(screen.getByText(word)).toBeTruthy()
    if ('followUpOn' in over) expect(screen.getByText(/3 月 16 日社工来看看/)).toBeTruthy()
  })

  test('who opened her name is told; the worker is one call away', async () => {
    const looks = [2, 1].map((ago) => ({ displayName: '李悦', at: monday - ago * 86_400_000 }))
    await open({ agreement, looks, worker: { displayName: '陈禾', workPhone: '02200001001' } })
    expect(screen.getByText(/李悦 .*打开看过，之前还有 1 次/)).toBeTruthy()
    tap(/^打给/)
    expect(phone.called).toEqual(['02200001001'])
  })

  test('nobody looked; without a work phone the station is rung', async () => {
    await open({ agreement })
    expect(screen.getByText(/还没有人打开看过/)).toBeTruthy()
    tap('打给社工站')
    expect(phone.called).toEqual(['02200000110'])
  })
})
