import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import ActivityPage from '@/activity/activity/index'
import { inviteIn } from '@/activity/activity/tell-them'
import MyActivitiesPage from '@/activity/mine/index'
import ActivitiesPage from '@/pages/activities/index'
import { monthWords, nextMonth, weeksOf } from '@/pages/activities/months'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { station } from '../../stubs/transport'
import { fresh } from './fresh'
import { aRow, aView, myEntry, sundayNine, wednesday } from './activity-lines'
import { callsOf, grannyWang, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

const HOUR = 60 * 60 * 1000
let now = 0
beforeEach(() => {
  fresh()
  now = wednesday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
  phone.params = { id: 'xscissorsd01' }
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const write = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const red = () => [...document.querySelectorAll('.btn-primary')].map((one) => one.textContent)
const whoAreYou = '在看您怎么称呼，稍等一下'
const sheet = (name: string) => within(screen.getByRole('dialog', { name }))
const open = async (view = aView(), more: Readonly<Record<string, unknown>> = {}) => {
  stationSays({ 'activities.getSession': view, 'people.getMe': grannyWang, ...more })
  render(<ActivityPage />)
  await screen.findByText(view.title)
  await waitFor(() => expect(screen.queryByText(whoAreYou)).toBeNull())
}

describe('one date', () => {
  test('what, when, where, for whom; seats as rectangles; one red button that says the place in the line', async () => {
    await open()
    for (const words of [
      '枫林街道社工站，和红杉美发一起',
      '11 月 22 日 周日',
      '9:00 到 11:30',
      '枫林里小花园',
      '下雨改到站里一楼',
      '谁都可以来',
      '20 位，已满',
      '6 位，还有 2 位',
      '前面有 2 位在候补。有人退，按报名先后补上。',
    ])
      screen.getByText(words)
    screen.getByRole('img', { name: '20 个位置全部报满，2 位候补' })
    expect(document.querySelectorAll('.activity-seat')).toHaveLength(26)
    expect(document.querySelectorAll('.activity-seat.is-taken')).toHaveLength(24)
    expect(red()).toEqual(['候补，排第 3'])
    choose('爸妈')
    expect(red()).toEqual(['给妈妈候补，排第 3'])
    tap('打电话问陈禾')
    expect(phone.called).toEqual(['02200000002'])
  })

  test('how to get there: a person who tells it, or the words for a map', async () => {
    await open()
    fireEvent.click(screen.getByRole('link', { name: '怎么走到枫林里小花园' }))
    fireEvent.click(sheet('怎么走').getByRole('button', { name: '打电话问路' }))
    expect(phone.called).toEqual(['02200000002'])
    fireEvent.click(sheet('怎么走').getByRole('button', { name: '抄下地名，去地图里找' }))
    await screen.findByText(/地名抄好了/)
  })

  test('whoever was signed up by a relative hears of it, too, with one tap', async () => {
    phone.params = { id: 'xscissorsd01', also: 'kmum.key.sealed' }
    await open(aView(), { 'activities.follow': { id: 'xscissorsd01' } })
    screen.getByText('家里人给您报了这一场')
    tap('也给我发消息')
    await screen.findByText('好了，有变动也会告诉您')
    expect(callsOf('activities.follow')[0]?.input).toEqual({ id: 'xscissorsd01', invite: 'kmum.key.sealed' })
  })
  test('the card to her carries her invitation, any other does not', () => {
    const entries = [myEntry({ invite: 'kmum.key.sealed' })]
    expect(inviteIn(entries, { id: 'tell-kmum1' })).toBe('kmum.key.sealed')
    expect(inviteIn(entries, { id: 'other' })).toBeUndefined()
    expect(inviteIn(entries, undefined)).toBeUndefined()
  })

  test('what the station took off the list is said, with the reason', async () => {
    await open(
      aView({
        removals: [{ id: 'kmum', relation: 'parent', calledName: '妈妈', reason: '打电话来说去医院' }],
      }),
    )
    screen.getByText('站里把妈妈从名单里退掉了：打电话来说去医院')
  })

  test('another sign-up at the same time is said, and is no obstacle', async () => {
    const talk = { title: '健康讲座', startsAt: sundayNine + 2 * HOUR, endsAt: sundayNine + 3 * HOUR }
    await open(aView({ sameDay: [{ ...talk, relation: 'parent', calledName: '妈妈' }] }))
    expect(screen.queryByText(/健康讲座/)).toBeNull()
    choose('爸妈')
    screen.getByText('那天 11:00 妈妈还报了健康讲座，和这场重了 30 分钟。')
    expect(red()).toEqual(['给妈妈候补，排第 3'])
  })

  test('waiting: the place, how it goes on, and where there is a seat at once', async () => {
    const other = {
      id: 'xother',
      title: '槐安里义剪',
      communityName: '槐安里',
      startsAt: sundayNine,
      free: 9,
    }
    const waiting = myEntry({ place: 3 })
    await open(aView({ others: [other] }), {
      'activities.signUp': { entries: [waiting], freeSlots: [] },
      'activities.withdraw': { id: 'xscissorsd01' },
    })
    choose('爸妈')
    tap('给妈妈候补，排第 3')
    await screen.findByRole('dialog', { name: '妈妈排在第 3 位' })
    expect(callsOf('activities.signUp')[0]?.input).toEqual({
      id: 'xscissorsd01',
      who: { part: 'participant', people: [{ relation: 'parent', calledName: '妈妈' }] },
      pass: 'a-pass',
    })
    const shown = sheet('妈妈排在第 3 位')
    shown.getByText('轮到时，您会收到消息。2 小时内点一下，位置就是妈妈的；没点就给下一位。')
    shown.getByRole('img', { name: '第 3 位，在等人；第 2 位，还没到；第 1 位，还没到；有位置，还没到' })
    fireEvent.click(shown.getByText('槐安里义剪'))
    expect(phone.went).toEqual(['/activity/activity/index?id=xother'])
    fireEvent.click(shown.getByRole('button', { name: '不候补了' }))
    await waitFor(() =>
      expect(callsOf('activities.withdraw')[0]?.input).toEqual({
        id: 'xscissorsd01',
        tickets: ['ticket-of-mum'],
      }),
    )
  })

  test('a seat: when, where, and that there will be a reminder; of oneself the profile says name and phone', async () => {
    const free = { ...aRow().counts, seated: 3, waiting: 0 }
    const entries = [myEntry({ relation: 'self', calledName: '王奶奶' })]
    await open(aView({ counts: free }), { 'activities.signUp': { entries, freeSlots: [] } })
    expect(red()).toEqual(['报名'])
    tap('报名')
    await screen.findByRole('dialog', { name: '您报上了' })
    expect(callsOf('activities.signUp')[0]?.input).toMatchObject({
      who: { people: [{ relation: 'self', calledName: '王奶奶', phone: '13800000000', isFourteen: true }] },
    })
    fireEvent.click(sheet('您报上了').getByRole('button', { name: '知道了' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('under fourteen, a parent signs up: said where all ages may come, and of oneself alone', async () => {
    await open(aView({ counts: { ...aRow().counts, seated: 3, waiting: 0 } }))
    const box = () => screen.queryByRole('checkbox', { name: '我还不到 14 岁' })
    fireEvent.click(box()!)
    expect(box()!.getAttribute('aria-checked')).toBe('true')
    screen.getByText(/请家长用自己的微信打开这一页/)
    tap('报名')
    expect(callsOf('activities.signUp')).toEqual([])
    choose('孩子')
    expect(box()).toBeNull()
    expect(screen.queryByText(/请家长用自己的微信打开这一页/)).toBeNull()
    expect(red()).toEqual(['给孩子报名'])
  })

  test('nobody signs herself up before it is known who she is; somebody else she may', async () => {
    stationSays({ 'activities.getSession': aView({ counts: { ...aRow().counts, seated: 3, waiting: 0 } }) })
    const { answer } = station
    station.answer = (call) => (call.name === 'people.getMe' ? new Promise(() => undefined) : answer(call))
    render(<ActivityPage />)
    await screen.findByText(whoAreYou)
    tap('报名')
    expect(callsOf('activities.signUp')).toEqual([])
    choose('爸妈')
    expect(screen.queryByText(whoAreYou)).toBeNull()
    tap('给妈妈报名')
    expect(callsOf('activities.signUp')).toHaveLength(1)
  })

  test('several at once; what is missing stands under the button', async () => {
    const people = aView({
      ageBands: ['senior', 'elder', 'eldest'],
      perSignUp: 2,
      noteKind: 'diet',
      mode: 'either',
      counts: { ...aRow().counts, seated: 3, waiting: 0 },
    })
    await open(people, { 'activities.signUp': refused('activities.changed', '站里刚改过这一场。') })
    screen.getByText('60 岁以上，行动不便的可以上门')
    screen.getByText('先选年龄')
    choose('70 到 79 岁')
    tap('一起再报一位')
    expect(screen.queryByRole('button', { name: '一起再报一位' })).toBeNull()
    expect(red()).toEqual(['报名，一共 2 位'])
    fireEvent.click(screen.getAllByRole('radio', { name: '18 到 59 岁' })[1]!)
    screen.getByText(/有一位对不上/)
    fireEvent.click(screen.getAllByRole('radio', { name: '80 岁以上' })[1]!)
    fireEvent.click(screen.getAllByRole('radio', { name: '走不动，请上门' })[1]!)
    screen.getByText('先写上到哪一家')
    write('几号楼', '3 号楼')
    write('手机号', '1380000')
    screen.getByText('手机号是 11 位，再看一眼')
    write('手机号', '13800000001')
    fireEvent.input(screen.getAllByLabelText('忌口')[1]!, { target: { value: '少盐' } })
    tap('报名，一共 2 位')
    await screen.findByText('站里刚改过这一场。')
    expect(callsOf('activities.signUp')[0]?.input).toMatchObject({
      who: {
        people: [
          { relation: 'self', ageBand: 'elder' },
          {
            relation: 'parent',
            ageBand: 'eldest',
            phone: '13800000001',
            note: '少盐',
            home: { building: '3 号楼' },
          },
        ],
      },
    })
    fireEvent.click(screen.getAllByRole('button', { name: '这位不报了' })[1]!)
    expect(red()).toEqual(['报名'])
  })

  test('slots: each with what is left; for a full one the next free one is named', async () => {
    const slots = [
      { id: 's1', startsAt: sundayNine, free: 0, waiting: 1 },
      { id: 's2', startsAt: sundayNine + HOUR, free: 2, waiting: 0 },
    ]
    await open(aView({ slots, slotMinutes: 60 }), {
      'activities.signUp': { entries: [myEntry({ place: 2 })], freeSlots: [slots[1]] },
    })
    screen.getByText('先选时段')
    choose('9:00 候补第 2')
    expect(red()).toEqual(['候补，排第 2'])
    tap('10:00 还有位置，换过去')
    expect(red()).toEqual(['报名'])
    choose('9:00 候补第 2')
    tap('候补，排第 2')
    await screen.findByText('不想等的话，10:00 还有位置。')
  })

  test.each([
    ['course' as const, '去上课', '/hours/courses/index'],
    ['unregistered' as const, '先登记', '/pages/volunteer/index'],
    ['guardian' as const, '请家长点头', '/pages/volunteer/index'],
  ])('lending a hand, %s: where to go first', async (whyNoHelper, word, page) => {
    const { helperPass: _, ...view } = aView({ whyNoHelper })
    await open(view)
    tap(word)
    expect(phone.went).toEqual([page])
  })

  test('lending a hand is one tap', async () => {
    await open(aView(), {
      'activities.signUp': { entries: [myEntry({ part: 'helper', relation: 'self' })], freeSlots: [] },
    })
    tap('我来帮忙')
    await screen.findByRole('dialog', { name: '您报上了' })
    expect(callsOf('activities.signUp')[0]?.input).toEqual({
      ...{ id: 'xscissorsd01', who: { part: 'helper' }, pass: 'a-helper-pass' },
    })
  })

  test('whoever moved up answers with one tap; a no is one tap, too', async () => {
    const asked = myEntry({ answerBy: wednesday + 2 * HOUR })
    await open(aView({ entries: [asked] }), { 'activities.answerOffer': { id: 'xscissorsd01' } })
    screen.getByText('等您一句话')
    screen.getByText('有位置了。今天上午 11 点前点一下，位置就留着；没点就给下一位。')
    tap('来，留给我们')
    await waitFor(() => expect(callsOf('activities.answerOffer')).toHaveLength(1))
    expect(callsOf('activities.answerOffer')[0]?.input).toMatchObject({
      ticket: 'ticket-of-mum',
      isComing: true,
    })
    await waitFor(() => expect(callsOf('activities.getSession')).toHaveLength(2))
    tap('来不了')
    await waitFor(() =>
      expect(callsOf('activities.answerOffer')[1]?.input).toMatchObject({ isComing: false }),
    )
  })

  test('stepping back, and too late for it: the phone', async () => {
    await open(aView({ entries: [myEntry()] }), {
      'activities.withdraw': refused('activities.too_late', '快开始了，打电话说一声：02200000001。'),
    })
    tap('来不了，退掉')
    await screen.findByText(/快开始了/)
    tap('到了，签到')
    expect(phone.went).toEqual(['/activity/check-in/index?id=xscissorsd01'])
  })

  test.each([
    [{ status: 'cancelled' as const, cancelReason: '下大雨' }, /取消了：下大雨/],
    [{ opensAt: wednesday + 24 * HOUR }, '明天上午 9 点开始报名，到时再来点一下。'],
    [{ closesAt: wednesday }, '报名已经截止。还想来的话，打电话问问。'],
    [{ endsAt: wednesday, closesAt: wednesday }, '这一场已经办完了。看看接下来的几场。'],
  ])('no red button when there is nothing to do', async (over, words) => {
    await open(aView(over))
    screen.getByText(words)
    expect(red()).toEqual([])
  })

  test('in elder mode no seats are counted out, and the way to a person stays', async () => {
    act(() => setElder(true))
    await open()
    expect(document.querySelectorAll('.activity-seat')).toHaveLength(0)
    expect(red()).toEqual(['候补，排第 3'])
    screen.getByRole('button', { name: '打电话' })
  })

  test('a poster opens the page by its code; what is not there says so', async () => {
    phone.params = { scene: 'x%3Dxscissorsd01' }
    stationSays({ 'activities.getSession': refused('not_found', '没有找到这件事。') })
    render(<ActivityPage />)
    await screen.findByText('没有找到这件事')
    expect(callsOf('activities.getSession')[0]?.input).toEqual({ id: 'xscissorsd01' })
  })

  test('what was written is still there when the page is opened again', async () => {
    await open()
    choose('别人')
    write('怎么称呼', '李奶奶')
    await waitFor(() => expect([...phone.store.values()].join()).toContain('李奶奶'))
  })
})

describe('the list', () => {
  const listed = {
    'activities.list': { around: { code: '120113900001', name: '枫林里' }, items: [aRow()] },
    'activities.listDays': { days: [{ day: '2026-11-22', sessions: 2, isMine: true }] },
  }

  test('near first, by kind, nearby only, by the month', async () => {
    stationSays(listed)
    render(<ActivitiesPage />)
    await screen.findByText('树下义剪')
    screen.getByText('枫林里附近，近的排在前面')
    screen.getByText('已满，2 位在候补')
    choose('义诊')
    await waitFor(() => expect(callsOf('activities.list').at(-1)?.input).toEqual({ kind: 'clinic' }))
    choose('就在本社区')
    await waitFor(() =>
      expect(callsOf('activities.list').at(-1)?.input).toEqual({
        kind: 'clinic',
        communityCode: '120113900001',
      }),
    )
    choose('按月看')
    await screen.findByText('2026 年 11 月')
    choose('22 日，2 场，有您报的')
    await waitFor(() => expect(callsOf('activities.list').at(-1)?.input).toMatchObject({ day: '2026-11-22' }))
    tap('下个月')
    await screen.findByText('2026 年 12 月')
  })

  test('a card leads to its page', async () => {
    stationSays(listed)
    render(<ActivitiesPage />)
    await screen.findByText('树下义剪')
    tap(/^树下义剪，11 月 22 日 周日/)
    expect(phone.went).toEqual(['/activity/activity/index?id=xscissorsd01'])
  })

  test('nothing on: a bench; no home known: where is it', async () => {
    stationSays({ 'activities.list': { around: { code: '120113900001', name: '枫林里' }, items: [] } })
    const { unmount } = render(<ActivitiesPage />)
    await screen.findByText('长椅还空着')
    unmount()
    phone.reset()
    stationSays({ 'activities.list': { items: [] } })
    render(<ActivitiesPage />)
    await screen.findByText('您在哪一片')
  })

  test('months', () => {
    expect(monthWords('2026-03')).toBe('2026 年 3 月')
    expect(nextMonth('2026-12', 1)).toBe('2027-01')
    expect(nextMonth('2026-01', -1)).toBe('2025-12')
    expect(weeksOf('2026-11').slice(0, 8)).toEqual([...Array<undefined>(6), '2026-11-01', '2026-11-02'])
    expect(weeksOf('2026-02')).toHaveLength(6 + 28)
  })
})

describe('我的活动', () => {
  test('whom one signed up for what; what was is asked for by itself', async () => {
    const row = { ...aRow({ mine: { seated: 1, waiting: 0 } }), entries: [myEntry()] }
    stationSays({ 'activities.listMine': { items: [row] }, 'activities.withdraw': { id: row.id } })
    render(<MyActivitiesPage />)
    await screen.findByText('树下义剪')
    screen.getByText('妈妈')
    screen.getByText('报上了')
    tap('来不了，退掉')
    await waitFor(() => expect(callsOf('activities.listMine')).toHaveLength(2))
    choose('参加过的')
    await waitFor(() => expect(callsOf('activities.listMine').at(-1)?.input).toEqual({ filter: 'past' }))
  })

  test('nothing yet: a kite and one step', async () => {
    stationSays({ 'activities.listMine': { items: [] } })
    render(<MyActivitiesPage />)
    await screen.findByText('还没报过活动')
    tap('看看活动')
    expect(phone.went.join()).toContain('/pages/activities/index')
  })
})
