import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { checkInText, halfMinuteOf } from '@shared/attendances/codes'
import DeskSession from '@/desk/session/index'
import { bySlot } from '@/desk/session/by-slot'
import { turnAt } from '@/desk/session/use-turn'
import { quartersOf } from '@/desk/session/when-field'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { HOUR, line, sheet, sunday } from './attendance-lines'
import { callsOf, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  phone.params = { id: 'xscissorsd01' }
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const part = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }))
const moved = { id: 'xscissorsd01', status: 'confirmed' }
const codesFrom = (at: number, count = 20) => ({
  ...{ id: 'xscissorsd01', title: '树下义剪', at },
  codes: Array.from({ length: count }, (_, place) => {
    const from = Math.floor(at / 30_000) * 30_000 + place * 30_000
    const digits = String(100_000 + place)
    return { from, digits, text: checkInText('xscissorsd01', halfMinuteOf(from), digits) }
  }),
})
const open = async (view = sheet(), answers: Readonly<Record<string, unknown>> = {}) => {
  stationSays({ 'attendances.getSheet': view, 'attendances.getCode': codesFrom(now), ...answers })
  const page = render(<DeskSession />)
  await screen.findByText(/树下义剪/)
  return page
}

describe('the code', () => {
  test('is large, and for cameras, too', async () => {
    await open()
    expect(await screen.findByText('100 000')).toBeTruthy()
    expect(screen.getByRole('img', { name: '签到码' })).toBeTruthy()
  })
  test('turns with the half minutes, and runs out when nobody asks for more', () => {
    const { codes } = codesFrom(sunday, 2)
    expect(turnAt(codes, sunday)).toMatchObject({ code: { digits: '100000' }, left: 1 })
    expect(turnAt(codes, sunday + 30_000)).toMatchObject({ code: { digits: '100001' }, left: 0 })
    expect(turnAt(codes, sunday + 60_000)).toBeUndefined()
    expect(turnAt(codes, sunday - 1)).toBeUndefined()
  })
  test('where it has run out the list is the way', async () => {
    await open(sheet(), { 'attendances.getCode': codesFrom(sunday, 0) })
    expect(await screen.findByText(/先用名单打勾/)).toBeTruthy()
  })
})

describe('the list', () => {
  test('several are ticked in one go; who is there already cannot be', async () => {
    await open(
      sheet({ lines: [line(), line({ entryId: 'efang', name: '方阿姨' }), ...sheet().lines.slice(1)] }),
      {
        'attendances.tick': { id: 'xscissorsd01', way: 'in', people: [{ entryId: 'ewang', at: sunday }] },
      },
    )
    part('名单')
    expect(screen.getByText('先在名单上点人')).toBeTruthy()
    tick(/刘爷爷/)
    expect(screen.getByText('先在名单上点人')).toBeTruthy()
    tick(/王奶奶/)
    tick(/方阿姨/)
    tick(/方阿姨/)
    tap('记上签到，1 位')
    await waitFor(() => expect(callsOf('attendances.tick')).toHaveLength(1))
    expect(callsOf('attendances.tick')[0]?.input).toMatchObject({ way: 'in', entryIds: ['ewang'] })
  })
  test('a look at the codes in between: who was ticked still is', async () => {
    await open(sheet())
    part('名单')
    tick(/王奶奶/)
    part('签到码')
    expect(screen.queryByRole('checkbox', { name: /王奶奶/ })).toBeNull()
    part('名单')
    expect(screen.getByRole('checkbox', { name: /王奶奶/ }).getAttribute('aria-checked')).toBe('true')
    expect(screen.getByRole('button', { name: '记上签到，1 位' })).toBeTruthy()
  })
  test('from paper with the time, and those who leave', async () => {
    await open(sheet(), { 'attendances.tick': { id: 'xscissorsd01', way: 'out', people: [] } })
    part('名单')
    part('签退')
    expect(screen.getByRole('checkbox', { name: /王奶奶/ }).getAttribute('aria-checked')).toBe('false')
    tick(/许师傅/)
    const [, begins] = quartersOf(sheet())
    fireEvent.click(
      within(screen.getByRole('radiogroup', { name: '什么时候' })).getAllByRole('radio')[2] as HTMLElement,
    )
    tap('记上签退，1 位')
    await waitFor(() => expect(callsOf('attendances.tick')).toHaveLength(1))
    expect(callsOf('attendances.tick')[0]?.input).toMatchObject({ way: 'out', entryIds: ['exu'], at: begins })
  })
  test('a refusal is said', async () => {
    await open(sheet(), { 'attendances.tick': refused('attendances.seat_kept', '座位留到开始后 10 分钟。') })
    part('名单')
    tick(/王奶奶/)
    tap('记上签到，1 位')
    expect(await screen.findByText('座位留到开始后 10 分钟。')).toBeTruthy()
  })
  test('a wrong mark is taken away again', async () => {
    await open(sheet(), { 'attendances.unmark': { id: 'xscissorsd01', status: 'open' } })
    part('名单')
    expect(screen.queryByRole('button', { name: /退掉/ })).toBeNull()
    tap('刘爷爷的签到记错了')
    await waitFor(() => expect(callsOf('attendances.unmark')).toHaveLength(1))
    expect(callsOf('attendances.unmark')[0]?.input).toEqual({
      ...{ id: 'xscissorsd01', entryId: 'eliu', way: 'in' },
    })
  })
  test('whoever rang is taken off before it begins, with the reason', async () => {
    now = sunday - 2 * HOUR
    await open(sheet(), { 'activities.remove': { id: 'xscissorsd01' } })
    part('名单')
    tap('把王奶奶退掉')
    expect(screen.getByText('先写一句')).toBeTruthy()
    fireEvent.change(screen.getByRole('textbox', { name: '为什么退' }), { target: { value: '去医院' } })
    now += 1000
    tap('退掉这位')
    await waitFor(() => expect(callsOf('activities.remove')).toHaveLength(1))
    expect(callsOf('activities.remove')[0]?.input).toMatchObject({ entryId: 'ewang', reason: '去医院' })
  })
  test('helpers first, slot by slot, those who wait last', () => {
    const lines = [
      line({ entryId: 'ewait', waiting: 1 }),
      line({ entryId: 'elate', slotStartsAt: sunday + HOUR }),
      line({ entryId: 'esoon', slotStartsAt: sunday }),
      line({ entryId: 'exu', part: 'helper' }),
    ]
    expect(bySlot(lines).map(({ title, lines: of }) => [title, ...of.map(({ entryId }) => entryId)])).toEqual(
      [
        ['帮忙的', 'exu'],
        ['10:00', 'esoon'],
        ['11:00', 'elate'],
        ['候补的', 'ewait'],
      ],
    )
  })
  test('paper knows quarters, of a long day half hours, never more than a screen of them', () => {
    expect(quartersOf({ startsAt: sunday, endsAt: sunday + HOUR })).toHaveLength(7)
    expect(quartersOf({ startsAt: sunday, endsAt: sunday + 6 * HOUR })).toHaveLength(14)
    expect(quartersOf({ startsAt: sunday, endsAt: sunday + 100 * HOUR })).toHaveLength(47)
  })
})

describe('the service sheet', () => {
  const served = {
    ...{ id: 'xscissorsd01', as: 'worker' },
    lines: [
      {
        entryId: 'ewang',
        name: '王奶奶',
        note: '糖尿病',
        phone: '13800000000',
        building: '3 号楼',
        door: '501',
      },
      { entryId: 'eliu', name: '刘爷爷', slotStartsAt: sunday },
    ],
  }
  test('is opened by a tap, which is said to be on record', async () => {
    await open(sheet(), { 'attendances.getServing': served })
    part('服务单')
    expect(screen.getByText(/记下是谁在什么时候看的/)).toBeTruthy()
    expect(callsOf('attendances.getServing')).toHaveLength(0)
    tap('打开服务单')
    expect(await screen.findByText('糖尿病')).toBeTruthy()
    expect(screen.getByText('没有要注意的')).toBeTruthy()
    tap('打电话')
    expect(phone.called).toEqual(['13800000000'])
    expect([...phone.store.values()].join()).not.toContain('糖尿病')
  })
  test('with nobody in it', async () => {
    await open(sheet({ lines: [] }), { 'attendances.getServing': { ...served, lines: [] } })
    part('服务单')
    tap('打开服务单')
    expect(await screen.findByText('还没有人报上。')).toBeTruthy()
  })
})

describe('confirmation', () => {
  const over = { endsAt: sunday - HOUR, startsAt: sunday - 3 * HOUR }
  test('before the end it waits', async () => {
    await open()
    part('核对')
    expect(screen.getByText('这一场结束以后再核对')).toBeTruthy()
  })
  test('after it the page begins there; minutes can be set otherwise, with a reason', async () => {
    await open(sheet(over), { 'attendances.confirm': moved })
    expect(screen.getByText('等您核对')).toBeTruthy()
    tap('改许师傅的时间')
    const write = (label: string, value: string) =>
      fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } })
    write('多少分钟', '151')
    expect(screen.getAllByText('这一场最多记 150 分钟')).not.toHaveLength(0)
    write('多少分钟', '')
    expect(screen.getAllByText('写个整数就行，比如 120')).not.toHaveLength(0)
    write('多少分钟', '90')
    tap('就这样改')
    expect(screen.getByText('先写一句为什么')).toBeTruthy()
    write('为什么改', '早走半小时')
    tap('就这样改')
    expect(screen.getByText('改过：早走半小时')).toBeTruthy()
    tap('核对好了，记上时间')
    await waitFor(() => expect(callsOf('attendances.confirm')).toHaveLength(1))
    expect(callsOf('attendances.confirm')[0]?.input).toEqual({
      id: 'xscissorsd01',
      adjustments: [{ entryId: 'exu', creditMinutes: 90, reason: '早走半小时' }],
    })
  })
  test('the own minutes are a colleague business, said before and by the station', async () => {
    const lines = [
      line({ entryId: 'echen', part: 'helper', name: '陈禾', isMe: true, creditMinutes: 60, came: 'onTime' }),
    ]
    await open(sheet({ ...over, lines }), {
      'attendances.confirm': refused('attendances.yourself', '自己的时间要请同事来核对。'),
    })
    expect(screen.getByText(/请一位同事来核对这一场/)).toBeTruthy()
    tap('核对好了，记上时间')
    expect(await screen.findByText('自己的时间要请同事来核对。')).toBeTruthy()
  })
})

describe('a correction', () => {
  const correction = { id: 'cone', entryId: 'exu', askedMinutes: 140, words: '收拾到十二点', at: sunday }
  const settled = { status: 'confirmed' as const, corrections: [correction] }
  test.each([
    ['改过来', true, '改成 140 分钟'],
    ['照原来的', false, '照原来记的'],
  ])('%s, with a word', async (way, isGranted, word) => {
    await open(sheet(settled), { 'attendances.answerCorrection': moved })
    expect(screen.getByText('收拾到十二点')).toBeTruthy()
    tap(way)
    fireEvent.change(screen.getByRole('textbox', { name: '怎么回' }), { target: { value: '问过了' } })
    tap(word)
    await waitFor(() => expect(callsOf('attendances.answerCorrection')).toHaveLength(1))
    expect(callsOf('attendances.answerCorrection')[0]?.input).toEqual({
      ...{ id: 'xscissorsd01', correctionId: 'cone', isGranted, words: '问过了' },
    })
  })
  test('an answered one shows both; the own one is a colleague business', async () => {
    const answered = { ...correction, answer: { isGranted: true, words: '对', at: sunday } }
    const page = await open(sheet({ ...settled, corrections: [answered] }))
    expect(screen.getByText('改了：对')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '改过来' })).toBeNull()
    page.unmount()
    await open(sheet({ ...settled, lines: [line({ entryId: 'exu', part: 'helper', isMe: true })] }))
    expect(await screen.findByText('自己的时间要请同事来回。')).toBeTruthy()
  })
})

test('cancelled is said', async () => {
  await open(sheet({ status: 'cancelled' }))
  expect(screen.getByText('取消了')).toBeTruthy()
})
