import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { ActivityView, DateView, DeskRow } from '@shared/activities/plan-views'
import { keep } from '@/call/keep'
import { personKey } from '@/call/person'
import StationActivities from '@/desk/activities/index'
import DeskActivity from '@/desk/activity/index'
import ActivityNew from '@/desk/activity-new/index'
import { dayIn, minuteIn, weeksAfter } from '@/desk/activity-new/said-times'
import { phone } from '../../stubs/taro'
import { station } from '../../stubs/transport'
import { fresh } from './fresh'
import { callsOf, fenglin, grannyWang, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Monday, 2 March 2026, ten in the morning. */
const MONDAY = Date.UTC(2026, 2, 2, 2, 0)
const SUNDAY = Date.UTC(2026, 2, 8, 1, 0)
let now = 0
beforeEach(() => {
  fresh()
  phone.params = { id: 'yscissors' }
  now = MONDAY
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const said = (name: string) => screen.getByRole('button', { name }).nextElementSibling?.textContent

const counts = { seats: 20, seated: 20, waiting: 2, helperSeats: 6, helpers: 4, helpersWaiting: 0 }
const row: DeskRow = {
  ...{ id: 'xscissorsd01', activityId: 'yscissors', title: '树下义剪', kind: 'haircut', status: 'open' },
  ...{
    startsAt: SUNDAY,
    endsAt: SUNDAY + 150 * MINUTE,
    communityName: '枫林里',
    place: '枫林里小花园',
    counts,
  },
}
const date = (index: number, over: Partial<DateView> = {}): DateView => ({
  ...{ id: `d0${String(index)}`, sessionId: `xscissorsd0${String(index)}`, title: '树下义剪' },
  ...{ startsAt: SUNDAY + (index - 1) * 7 * DAY, endsAt: SUNDAY + (index - 1) * 7 * DAY + 150 * MINUTE },
  partners: ['红杉美发'],
  ...{ words: '洗好头来就行', place: '枫林里小花园', isCancelled: false, isAhead: true, isConfirmed: false },
  ...{ seats: 20, counts },
  ...over,
})
const activity = (over: Partial<ActivityView> = {}): ActivityView => ({
  ...{ id: 'yscissors', title: '树下义剪', kind: 'haircut', words: '洗好头来就行', partners: ['红杉美发'] },
  ...{
    mode: 'spot',
    communityName: '枫林里',
    ageBands: ['elder'],
    communities: [],
    helperWords: '扫地',
    slotMinutes: 0,
  },
  ...{ perSignUp: 3, noteKind: 'none', answerMinutes: 0, contactName: '陈禾', status: 'published' },
  ...{ textCheck: 'passed', dates: [date(1), date(2)] },
  ...over,
})
const post = {
  ...{ id: 'iworker', role: 'worker', stationId: 'sfenglin', stationName: '枫林街道社工站' },
  ...{ displayName: '陈禾', communityCodes: ['120113001001'], since: 1 },
}
const me = { ...grannyWang, roles: ['resident', 'worker'], posts: [post] }

test.each([
  ['3.8', '2026-03-08'],
  ['3-2', '2026-03-02'],
  ['3 月 1 日', '2027-03-01'],
  ['2.30', undefined],
  ['周日', undefined],
])('%s is %s', (text, day) => {
  expect(dayIn(text, MONDAY)).toBe(day)
})
test.each([
  ['9', 540],
  ['9:30', 570],
  ['9：30', 570],
  ['1430', 870],
  ['14 点半', 870],
  ['24:00', 1440],
  ['9:70', undefined],
  ['上午', undefined],
])('%s o’clock is %s', (text, minute) => {
  expect(minuteIn(text)).toBe(minute)
})
test('so many weeks after', () => expect(weeksAfter('2026-03-08', 4)).toBe('2026-04-05'))

describe('活动', () => {
  test('the dates day by day, how full each is, and where it leads', async () => {
    stationSays({
      'activities.listStation': { items: [row, { ...row, id: 'xlater', startsAt: SUNDAY + DAY }] },
    })
    render(<StationActivities />)
    await waitFor(() => expect(screen.getByText('3 月 8 日 周日')).toBeTruthy())
    expect(screen.getByText('3 月 9 日 周一')).toBeTruthy()
    expect(screen.getAllByText('20 个位子，报了 20 位，2 位候补；帮手要 6 位，有 4 位')).toHaveLength(2)
    fireEvent.click(screen.getAllByRole('button', { name: /^树下义剪，9:00 到 11:30/ })[0] as HTMLElement)
    fireEvent.click(screen.getAllByRole('link', { name: /印海报/ })[0] as HTMLElement)
    tap('发一个活动')
    expect(phone.went).toEqual([
      '/desk/session/index?id=xscissorsd01',
      '/desk/activity/index?id=yscissors',
      '/desk/activity-new/index',
    ])
  })
  test('what is over or off, and nothing at all', async () => {
    stationSays({ 'activities.listStation': { items: [{ ...row, status: 'cancelled' }] } })
    render(<StationActivities />)
    await waitFor(() => expect(screen.getByText('取消了')).toBeTruthy())
    stationSays({ 'activities.listStation': { items: [] } })
    pick('看哪一部分', '办过的')
    await waitFor(() => expect(screen.getByText('还没有办过的活动')).toBeTruthy())
    expect(callsOf('activities.listStation').at(-1)?.input).toEqual({ filter: 'past' })
  })
})

describe('发一个活动', () => {
  const answers = {
    ...{ 'people.getMe': me, 'network.getStation': fenglin },
    'network.listCommunities': {
      communities: [
        { code: '120113001001', name: '枫林里' },
        { code: '120113001002', name: '槐安里' },
      ],
    },
  }
  const fill = () => {
    write('叫什么', '健康讲座')
    pick('哪一种', '讲座')
    write('说给大家听', '带上药盒')
    write('和谁一起办', '红杉美发、社区医院')
    write('哪天', '3.4')
    write('从几点', '14')
    write('到几点', '15:30')
    write('在什么地方', '站里一楼')
  }
  test('says what is missing, one thing after the other, and what a series comes to', () => {
    stationSays(answers)
    render(<ActivityNew />)
    expect(said('发出去')).toBe('先写叫什么')
    fill()
    expect(screen.getByText('3 月 4 日 周三')).toBeTruthy()
    pick('办几次', '每周')
    pick('排多久', '一个月')
    expect(screen.getByText('每周三 14:00 到 15:30。从 3 月 4 日到 4 月 1 日，一共 5 次。')).toBeTruthy()
    write('到几点', '13:00')
    expect(said('发出去')).toBe('结束要在开始之后')
    write('哪天', '第一天')
    expect(said('发出去')).toBe('写一下哪天，比如 3.8')
    expect(screen.getByText('写月和日，比如 3.8')).toBeTruthy()
    expect(callsOf('activities.publish')).toHaveLength(0)
  })
  test('everything goes along; slots and notes only where somebody is served', async () => {
    const own = { ...me, posts: [{ ...me.posts[0], communityCodes: ['120113001001'] }] }
    const whole = { consents: {}, roles: ['worker'] }
    stationSays({
      ...answers,
      'people.getMe': { ...whole, ...own },
      'activities.publish': { id: 'ynew', dates: 5 },
    })
    render(<ActivityNew />)
    fill()
    pick('哪一种', '义剪')
    pick('要不要分时段', '每人 15 分钟')
    pick('要先知道什么', '问身体情况')
    pick('办几次', '每周')
    pick('排多久', '一个月')
    write('几位帮手', '2')
    write('帮手做什么', '扫地')
    pick('哪一种', '讲座')
    await waitFor(() => expect(said('发出去')).toBeUndefined())
    tap('发出去')
    await waitFor(() => expect(callsOf('activities.publish')).toHaveLength(1))
    expect(callsOf('activities.publish')[0]?.input).toMatchObject({
      ...{ title: '健康讲座', kind: 'talk', words: '带上药盒', partners: ['红杉美发', '社区医院'] },
      ...{ communityCode: '120113001001', place: '站里一楼', mode: 'spot', slotMinutes: 0, seats: 20 },
      ...{ helperSeats: 2, helperWords: '扫地', answerMinutes: 0 },
      series: {
        ...{ repeat: 'weekly', from: '2026-03-04', until: '2026-04-01', weekdays: [], skipsHolidays: true },
        ...{ startMinute: 840, endMinute: 930 },
      },
    })
  })
  test('for some communities only, and what a training counts as', async () => {
    stationSays({ ...answers, 'activities.publish': { id: 'ynew', dates: 1 } })
    render(<ActivityNew />)
    fill()
    pick('哪一种', '培训')
    pick('上完算学过哪门课', '助浴')
    fireEvent.click(await screen.findByRole('checkbox', { name: '槐安里' }))
    await waitFor(() => expect(said('发出去')).toBeUndefined())
    tap('发出去')
    await waitFor(() => expect(callsOf('activities.publish')).toHaveLength(1))
    expect(callsOf('activities.publish')[0]?.input).toMatchObject({
      ...{ kind: 'training', grants: 'care', communityCodes: ['120113001002'] },
    })
  })
  test('what was written stays', () => {
    stationSays(answers)
    const { unmount } = render(<ActivityNew />)
    write('叫什么', '健康讲座')
    unmount()
    render(<ActivityNew />)
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '叫什么' }).value).toBe('健康讲座')
  })
})

describe('一个活动', () => {
  const open = async (over: Partial<ActivityView> = {}, more: Readonly<Record<string, unknown>> = {}) => {
    stationSays({ 'activities.get': activity(over), ...more })
    render(<DeskActivity />)
    await waitFor(() => expect(screen.getByRole('heading', { name: '树下义剪' })).toBeTruthy())
  }
  test('what it is, its dates, and what is over', async () => {
    await open({
      dates: [
        date(1, { isAhead: false, isConfirmed: true }),
        date(2, { isAhead: false, isCancelled: true, cancelReason: '下大雨' }),
        date(3),
      ],
    })
    expect(screen.getByText('和红杉美发一起，陈禾负责')).toBeTruthy()
    expect(screen.getByText('接下来 1 场')).toBeTruthy()
    expect(screen.getByText('点过名了')).toBeTruthy()
    expect(screen.getByText('因为下大雨')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /^3 月 22 日 周日 9:00 到 11:30，/ }))
    expect(phone.went).toEqual(['/desk/session/index?id=xscissorsd03'])
  })
  test('the poster is made and shown', async () => {
    await open({}, { 'activities.poster': { url: 'https://station/poster.pdf' } })
    tap('印海报')
    await waitFor(() => expect(phone.shown).toHaveLength(1))
    stationSays({ 'activities.poster': refused('activities.code_unavailable', '微信这会儿没有给码') })
    tap('印海报')
    await waitFor(() => expect(screen.getByText('微信这会儿没有给码')).toBeTruthy())
  })
  test('words that wait or were held back are said', async () => {
    await open({ textCheck: 'review', cancelReason: '不办了' })
    expect(screen.getByText(/微信没有放行这几句话/)).toBeTruthy()
    expect(screen.getByText('取消的原因：不办了')).toBeTruthy()
  })
  test('a change: only what is different goes along, and who is told stands beside it', async () => {
    await open({}, { 'activities.change': { id: 'yscissors', dates: 2 } })
    tap('改3 月 8 日 周日 9:00 到 11:30')
    expect(said('改好了')).toBe('还没有改什么')
    pick('改哪些', '这一场和以后的')
    write('从几点', '9:30')
    expect(screen.getByText('报了名和候补的人，都会收到新的时间和地方。')).toBeTruthy()
    write('几个位子', '30')
    write('下雨改到哪里', '站里一楼')
    write('和谁一起办', '红杉美发、 社区医院')
    tap('改好了')
    await waitFor(() => expect(callsOf('activities.change')).toHaveLength(1))
    expect(callsOf('activities.change')[0]?.input).toEqual({
      ...{ id: 'yscissors', dateId: 'd01', scope: 'following', seats: 30, rainPlace: '站里一楼' },
      partners: ['红杉美发', '社区医院'],
      span: { startsAt: SUNDAY + 30 * MINUTE, endsAt: SUNDAY + 150 * MINUTE },
    })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
  test('what is not right is not sent', async () => {
    await open({ dates: [date(1)] })
    tap('改3 月 8 日 周日 9:00 到 11:30')
    expect(screen.queryByRole('radiogroup', { name: '改哪些' })).toBeNull()
    write('在什么地方', ' ')
    expect(said('改好了')).toBe('有一处没写对，再看一眼')
  })
  test('seats that are held are said by the station', async () => {
    await open()
    tap('改3 月 8 日 周日 9:00 到 11:30')
    write('几个位子', '5')
    station.answer = () =>
      Promise.resolve({ reply: refused('activities.seated', '那场已经有 20 位占了位子') })
    tap('改好了')
    await waitFor(() => expect(screen.getByText('那场已经有 20 位占了位子')).toBeTruthy())
  })
  test('the series ends earlier: that date and those after, with a reason', async () => {
    await open({}, { 'activities.cancel': { id: 'yscissors', dates: 2 } })
    tap('取消3 月 8 日 周日 9:00 到 11:30')
    pick('取消哪些', '这一场和以后的都取消')
    write('为什么取消', '老师调走了')
    tap('取消活动')
    await waitFor(() =>
      expect(callsOf('activities.cancel')[0]?.input).toEqual({
        ...{ id: 'yscissors', dateId: 'd01', scope: 'following', reason: '老师调走了' },
      }),
    )
  })
  test('further dates: at the same hours, and what that comes to is said before', async () => {
    await open({}, { 'activities.extend': { id: 'yscissors', dates: 4 } })
    tap('再加几场')
    expect(screen.getByText('现在最后一场是 3 月 15 日 周日。')).toBeTruthy()
    expect(said('加上')).toBe('写一下哪天，比如 3.8')
    write('哪天', '3.22')
    pick('办几次', '每周')
    pick('排多久', '一个月')
    expect(screen.getByText(/从 3 月 22 日到 4 月 19 日，一共 4 次，4 月 5 日放假，不排/)).toBeTruthy()
    tap('加上')
    await waitFor(() => expect(callsOf('activities.extend')).toHaveLength(1))
    expect(callsOf('activities.extend')[0]?.input).toEqual({
      id: 'yscissors',
      series: {
        ...{ repeat: 'weekly', from: '2026-03-22', until: '2026-04-19', weekdays: [], skipsHolidays: true },
        ...{ startMinute: 540, endMinute: 690 },
      },
    })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
  test('another cover: the photo that was sent, or the drawing again', async () => {
    keep(`lm-photos:${personKey()}:activity-cover:yscissors`, [{ key: 'k1', id: 'plamp' }])
    const cover = { id: 'ptree', check: 'passed', canReview: false } as const
    await open({ cover }, { 'activities.cover': { id: 'yscissors' } })
    tap('换封面')
    expect(screen.getByText('每一场都换。原来那张哪里都不再放，办过的场次也不放。')).toBeTruthy()
    tap('换上这张')
    await waitFor(() =>
      expect(callsOf('activities.cover')[0]?.input).toEqual({ id: 'yscissors', coverPhotoId: 'plamp' }),
    )
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    tap('换封面')
    expect(said('换上这张')).toBe('先拍一张，或者从相册里挑一张')
    tap('不放照片，用画好的图')
    await waitFor(() => expect(callsOf('activities.cover')[1]?.input).toEqual({ id: 'yscissors' }))
  })
  test('a cover that WeChat held waits for a colleague; then it is asked afresh', async () => {
    const cover = { id: 'ptree', check: 'held', canReview: true, url: 'https://file/ptree' } as const
    await open({ cover }, { 'activities.reviewCover': { id: 'ptree', check: 'passed' } })
    tap('没问题，放出去')
    await waitFor(() => expect(callsOf('activities.get')).toHaveLength(2))
    const decided = { id: 'yscissors', photoId: 'ptree', decision: 'show' }
    expect(callsOf('activities.reviewCover')[0]?.input).toEqual(decided)
  })
  test('where there is no photo the drawing is not offered; who may come from where is said', async () => {
    await open({ communities: ['枫林里', '槐安里'] })
    expect(screen.getByText(/住枫林里、槐安里的能来/)).toBeTruthy()
    tap('换封面')
    expect(screen.queryByRole('button', { name: '不放照片，用画好的图' })).toBeNull()
  })
  test('one date is called off with a reason, or everything', async () => {
    await open({}, { 'activities.cancel': { id: 'yscissors', dates: 1 } })
    tap('取消3 月 15 日 周日 9:00 到 11:30')
    expect(screen.queryByRole('radiogroup', { name: '取消哪些' })).toBeNull()
    write('为什么取消', '下大雨')
    tap('取消活动')
    await waitFor(() =>
      expect(callsOf('activities.cancel')[0]?.input).toEqual({
        ...{ id: 'yscissors', dateId: 'd02', scope: 'one', reason: '下大雨' },
      }),
    )
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    tap('后面的都取消')
    write('为什么取消', '不办了')
    tap('取消活动')
    await waitFor(() =>
      expect(callsOf('activities.cancel')[1]?.input).toEqual({ id: 'yscissors', reason: '不办了' }),
    )
  })
})
