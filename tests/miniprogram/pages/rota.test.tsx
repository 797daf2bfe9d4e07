import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { RotaView, ShiftView } from '@shared/duty/contract'
import Rota from '@/desk/rota/index'
import Plan from '@/desk/rota/plan'
import { phone } from '../../stubs/taro'
import { DAY, HOUR, MONDAY } from '../../world/people'
import { fresh } from './fresh'
import { callsOf, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

const midnight = MONDAY - 9 * HOUR
const on = (day: number, hour: number) => midnight + day * DAY + hour * HOUR
let now = 0
beforeEach(() => {
  fresh()
  now = MONDAY
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 1000))
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const isThere = (name: string) => screen.queryByRole('button', { name }) !== null
const chen = { accountId: 'achen', displayName: '陈禾' }
const li = { accountId: 'aliyue', displayName: '李悦' }

const aShift = (over: Partial<ShiftView> = {}): ShiftView => ({
  ...{ id: 'h0001', startsAt: on(1, 8), endsAt: on(1, 18), ...chen, isMine: false, hasLeft: false },
  ...over,
})
const aRota = (over: Partial<RotaView> = {}): RotaView => ({
  ...{ stationId: 'sfenglin', edition: 3, covers: 'always', promisedFrom: on(0, 8), openingHours: [] },
  ...{ shifts: [aShift()], gaps: [], onDuty: [], colleagues: [chen, li], mayPlan: false },
  ...over,
})
const says = (rota: RotaView, more: Readonly<Record<string, unknown>> = {}) => {
  const role = rota.mayPlan ? 'head' : 'worker'
  const post = { id: 'ipost', role, communityCodes: [], displayName: '陈禾', since: 1, stationId: 'sfenglin' }
  const consents = { requestMoved: 0, requestArrived: 0 }
  stationSays({
    'people.getMe': { id: 'achen', roles: ['resident', role], posts: [post], consents },
    'duty.get': rota,
    ...more,
  })
}

describe('the rota', () => {
  test('says who is on duty, and the gaps in words before the days', async () => {
    const onDuty = [{ displayName: '陈禾', endsAt: on(1, 8) }]
    says(aRota({ onDuty, gaps: [{ startsAt: on(4, 22), endsAt: on(5, 8) }] }))
    render(<Rota />)
    await screen.findByText('陈禾在值班，到明天 8:00')
    screen.getByText('往后两周，有 1 段没人值班')
    screen.getByText('周五 22:00 到周六 8:00 没人值班')
    screen.getByText('8:00 到 18:00')
    expect(isThere('排班')).toBe(false)
  })
  test('a long gap is said by its beginning, many are folded', async () => {
    const nights = [1, 2, 3, 4].map((day) => ({ startsAt: on(day, 18), endsAt: on(day, 20) }))
    says(aRota({ gaps: [...nights, { startsAt: on(7, 8), endsAt: on(20, 0) }] }))
    render(<Rota />)
    await screen.findByText('现在没人值班')
    fireEvent.click(screen.getByText('还有 1 段，都看看'))
    screen.getByText('3 月 9 日 8:00 起一直没人值班')
  })
  test.each([
    ['own', aShift({ isMine: true }), ['换班']],
    ['own and offered', aShift({ isMine: true, offeredTo: 'everybody' }), ['收回来']],
    ['offered to all', aShift({ offeredTo: 'everybody' }), ['我来值']],
    ['offered to me', aShift({ offeredTo: 'me' }), ['我来值']],
    ['offered to another', aShift({ offeredTo: 'another' }), []],
    ['of a colleague', aShift(), []],
    ['own, begun', aShift({ isMine: true, startsAt: on(0, 8), endsAt: on(0, 18) }), []],
  ] as const)('%s: exactly the steps that are possible', async (_name, shift, steps) => {
    says(aRota({ shifts: [shift] }))
    render(<Rota />)
    await screen.findByText('8:00 到 18:00')
    expect(['换班', '收回来', '我来值'].filter(isThere)).toEqual(steps)
  })
  test('asking one colleague', async () => {
    says(aRota({ shifts: [aShift({ isMine: true })] }), {
      'duty.offerSwap': { stationId: 'sfenglin', edition: 3 },
    })
    render(<Rota />)
    await screen.findByText('8:00 到 18:00')
    tap('换班')
    fireEvent.click(screen.getByRole('radio', { name: '李悦' }))
    tap('问一声')
    await waitFor(() =>
      expect(callsOf('duty.offerSwap')[0]?.input).toEqual({
        ...{ stationId: 'sfenglin', shiftId: 'h0001', to: 'aliyue' },
      }),
    )
  })
  test('whoever comes second hears that the shift has somebody', async () => {
    says(aRota({ shifts: [aShift({ offeredTo: 'everybody' })] }), {
      'duty.takeSwap': refused('duty.swap_taken', '这个班刚有人替了，放心。'),
    })
    render(<Rota />)
    await screen.findByText('8:00 到 18:00')
    tap('我来值')
    await screen.findByText('这个班刚有人替了，放心。')
  })
  test('seven days in a row stand only where the answer has them', async () => {
    says(aRota({ mayPlan: true, longRuns: [{ ...li, days: 7, lastAt: on(6, 8) }] }))
    render(<Rota />)
    await screen.findByText(/^李悦连着值 7 天，到周日/)
    expect(isThere('排班')).toBe(true)
  })
  test('nothing of it stays on the phone', async () => {
    says(aRota())
    render(<Rota />)
    await screen.findByText('8:00 到 18:00')
    expect([...phone.store.values()].join()).not.toContain('8:00')
    expect([...phone.store.keys()].join()).not.toContain('duty.get')
  })
})

describe('planning', () => {
  const head = (over: Partial<RotaView> = {}) => aRota({ mayPlan: true, ...over })
  const open = async (rota: RotaView, more: Readonly<Record<string, unknown>> = {}) => {
    says(rota, more)
    const view = render(<Plan />)
    await screen.findByText('这两周谁来值班')
    return view
  }
  const repeat = (who: string, days: readonly string[]) => {
    tap('按星期排一段')
    fireEvent.click(screen.getByRole('radio', { name: who }))
    for (const day of days) fireEvent.click(screen.getByRole('checkbox', { name: day }))
    fireEvent.click(screen.getByRole('radio', { name: '只排下周' }))
    tap('排进去')
  }
  test('by weekday, then handed in at once with what was there', async () => {
    await open(head(), { 'duty.plan': { stationId: 'sfenglin', edition: 4 } })
    repeat('李悦', ['周一', '周三'])
    tap('就这样排')
    await waitFor(() => expect(phone.went).toEqual(['back']))
    expect(callsOf('duty.plan')[0]?.input).toEqual({
      ...{ stationId: 'sfenglin', from: on(0, 0), to: on(14, 0), covers: 'always', edition: 3 },
      shifts: [
        { startsAt: on(1, 8), endsAt: on(1, 18), accountId: 'achen' },
        { startsAt: on(7, 8), endsAt: on(7, 18), accountId: 'aliyue' },
        { startsAt: on(9, 8), endsAt: on(9, 18), accountId: 'aliyue' },
      ],
    })
  })
  test('the seventh day is said before it is handed in', async () => {
    await open(
      head({ shifts: [0, 1, 2, 3, 4, 5].map((day) => aShift({ id: `h000${day}`, ...dayOf(day + 1) })) }),
    )
    expect(screen.queryByText(/连着值/)).toBeNull()
    repeat('陈禾', ['周一'])
    await screen.findByText(/^陈禾连着值 7 天/)
  })
  test('one shift is changed, or taken away', async () => {
    await open(head(), { 'duty.plan': { stationId: 'sfenglin', edition: 4 } })
    tap('改')
    fireEvent.click(screen.getByRole('radio', { name: '18:00 到第二天 8:00' }))
    tap('就这样')
    screen.getByText('18:00 到第二天 8:00')
    tap('改')
    tap('去掉这个班')
    expect(screen.queryByText('18:00 到第二天 8:00')).toBeNull()
  })
  test('somebody was quicker: what was planned is still there, and whoever plans says what counts', async () => {
    await open(head(), { 'duty.plan': refused('duty.changed', '班表有了变动。') })
    repeat('李悦', ['周一'])
    says(head({ edition: 4 }), { 'duty.plan': refused('duty.changed', '班表有了变动。') })
    tap('就这样排')
    await screen.findByText(/您开始排以后/)
    screen.getByText('李悦')
    tap('还照我排的')
    says(head({ edition: 4 }), { 'duty.plan': { stationId: 'sfenglin', edition: 5 } })
    tap('就这样排')
    await waitFor(() => expect(callsOf('duty.plan')).toHaveLength(2))
    expect(callsOf('duty.plan')[1]?.input).toMatchObject({ edition: 4 })
  })
  test('what was begun is still there when the page is opened again', async () => {
    const view = await open(head())
    repeat('李悦', ['周一'])
    await screen.findByText('李悦')
    view.unmount()
    await open(head())
    screen.getByText('李悦')
  })
  const dayOf = (day: number) => ({ startsAt: on(day, 8), endsAt: on(day, 18) })
})
