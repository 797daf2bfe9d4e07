import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import Needs from '@/desk/needs/index'
import ServicePage from '@/hours/service/index'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { sunday } from './errand-lines'
import { callsOf, fenglin, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

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

const need = {
  ...{ kind: 'need', id: 'ctea', title: '每周二陪聊', words: '爱听评书', communityName: '枫林里' },
  ...{ freeTimes: ['tue.morning'], isWeekly: true, minutes: 60, places: 1, needsEntry: true },
  ...{ reason: '就在枫林里，周二上午您有空，您会陪伴聊天', pass: 'pass' },
}
const errand = {
  ...{ kind: 'errand', id: 'emedicine', title: '帮取一盒药', words: '社区医院', communityName: '枫林里' },
  ...{ endsAt: sunday + 3_600_000, isWeekly: false, minutes: 15, places: 1, needsEntry: false },
  reason: '就在枫林里',
}
const session = {
  ...{ kind: 'session', id: 'xscissors', title: '树下义剪', words: '扶一把', communityName: '枫林里' },
  ...{ startsAt: sunday + 86_400_000, endsAt: sunday + 90_000_000, isWeekly: false, minutes: 60, places: 2 },
  ...{ needsEntry: false, reason: '就在枫林里' },
}
const row = {
  ...{ id: 'ctea', status: 'open', title: '每周二陪聊', words: '爱听评书', skill: 'company' },
  ...{ communityName: '枫林里', needsEntry: true, freeTimes: ['tue.morning'], isWeekly: true, minutes: 60 },
  listedAt: sunday - 3_600_000,
}

describe('志愿服务清单', () => {
  const open = async (listed: object, words: string, more: Readonly<Record<string, unknown>> = {}) => {
    stationSays({ 'volunteers.listService': { services: [], mine: [], ...listed }, ...more })
    render(<ServicePage />)
    await screen.findByText(words)
  }

  test('what she can do with why and one red step; what is missing stands apart with the way to it', async () => {
    const apart = { ...errand, id: 'eescort', title: '陪一位老人', lacking: { course: 'escort' } }
    const young = { ...errand, id: 'elamp', title: '换灯泡', lacking: { age: 'adult' } }
    const skill = { ...errand, id: 'ehair', title: '理发', lacking: { skill: 'haircut' } }
    await open({ services: [need, session, errand, apart, young, skill] }, '每周二陪聊')
    expect(screen.getByText(need.reason)).toBeTruthy()
    expect(screen.getByText('每周，周二上午，一次约 60 分钟')).toBeTruthy()
    expect(screen.getByText(/还要 2 位帮手/)).toBeTruthy()
    expect([...document.querySelectorAll('.btn-primary')].map((one) => one.textContent)).toEqual(['我来'])
    expect(screen.getByText('还差一样')).toBeTruthy()
    expect(screen.getByText('要进别人家里，满 18 岁再接')).toBeTruthy()
    tap('先上陪诊课')
    tap('看看这场')
    expect(phone.went).toEqual(['/hours/course/index?course=escort', '/activity/activity/index?id=xscissors'])
  })
  test('taking one; who was quicker is said in the same place', async () => {
    await open({ services: [need] }, '每周二陪聊', {
      'volunteers.takeNeed': refused('volunteers.need_taken', '这件已经有人接了，老人那边您放心。'),
    })
    tap('我来')
    expect(await screen.findByText(/老人那边您放心/)).toBeTruthy()
    expect(callsOf('volunteers.takeNeed')[0]?.input).toEqual({ id: 'ctea', pass: 'pass' })
  })
  test('a course that ran out since is one tap away', async () => {
    const message = '您的陪诊课过期了，眼下还不能来。'
    await open({ services: [need] }, '每周二陪聊', {
      'volunteers.takeNeed': {
        ...refused('volunteers.need_lacking', message),
        detail: { course: 'escort', isOver: true },
      },
    })
    tap('我来')
    expect(await screen.findByText(message)).toBeTruthy()
    tap('打开这门课')
    expect(phone.went).toEqual(['/hours/course/index?course=escort'])
  })
  test('what she does week by week can be given back, asked once', async () => {
    const worker = { displayName: '陈禾', phone: '02200001001' }
    await open({ mine: [{ ...row, status: 'taken', worker }] }, '第一次陈禾带您去认门。', {
      'volunteers.releaseNeed': { id: 'ctea', status: 'open' },
    })
    tap('打给陈禾')
    expect(phone.called).toEqual(['02200001001'])
    tap('做不了了')
    expect(callsOf('volunteers.releaseNeed')).toHaveLength(0)
    tap('放回去')
    await waitFor(() => expect(callsOf('volunteers.releaseNeed')[0]?.input).toEqual({ id: 'ctea' }))
  })
  test.each([
    ['unregistered', /先报个名/, '去报名'],
    ['waiting', /站里正在看/, '看看报名'],
  ])('%s: says why and leads there', async (why, words, step) => {
    stationSays({ 'volunteers.listService': { why, services: [], mine: [] } })
    render(<ServicePage />)
    await screen.findByText(words)
    tap(step)
    expect(phone.went).toEqual(['/pages/volunteer/index'])
  })
  test('nothing now: a bench, and a step', async () => {
    await open({}, '眼下都有人在办')
    expect(screen.getByRole('button', { name: '改改什么时候有空' })).toBeTruthy()
  })
})

describe('the list on the desk', () => {
  const open = async (part: object, more: Readonly<Record<string, unknown>> = {}) => {
    stationSays({
      ...{ 'volunteers.listNeeds': { items: [{ ...row, ...part }] }, 'network.getStation': fenglin },
      ...more,
    })
    render(<Needs />)
    await screen.findByText('每周二陪聊')
  }

  test('who fits, with why; the phone is opened on purpose', async () => {
    const candidate = {
      ...{ id: 'vxu1234', displayName: '许师傅', ageBand: 'senior', communityName: '枫林里' },
      reason: '就住这个社区，周二上午有空，会陪伴聊天',
    }
    await open({}, { 'volunteers.matchNeed': { need: row, candidates: [candidate] } })
    expect(screen.getByText('枫林里 · 陪伴聊天 · 每周 60 分钟 · 周二上午 · 进家门')).toBeTruthy()
    tap('谁合适')
    expect(await screen.findByText(candidate.reason)).toBeTruthy()
    expect(screen.getByText('枫林里 · 60–69 岁')).toBeTruthy()
    tap('联系')
    expect(screen.getByText(/打开会记一笔/)).toBeTruthy()
  })
  test('nobody fits: says so', async () => {
    await open({}, { 'volunteers.matchNeed': { need: row, candidates: [] } })
    tap('谁合适')
    expect(await screen.findByText(/眼下没有合适的/)).toBeTruthy()
  })
  test('taking it off wants a reason', async () => {
    await open(
      { status: 'taken', taker: { displayName: '小林', at: sunday } },
      {
        'volunteers.closeNeed': { id: 'ctea', status: 'closed' },
      },
    )
    expect(screen.getByText('小林在做')).toBeTruthy()
    tap('不找了')
    write('原因', '女儿搬回来住了')
    tap('收起来')
    await waitFor(() =>
      expect(callsOf('volunteers.closeNeed')[0]?.input).toEqual({ id: 'ctea', reason: '女儿搬回来住了' }),
    )
  })
  test('a new one says what is missing, and keeps what was written', async () => {
    await open({})
    tap('写一件上清单')
    expect(screen.getByText('先选在哪个社区')).toBeTruthy()
    write('叫什么', '周六教用手机')
    fireEvent.click(screen.getByRole('checkbox', { name: '周六上午' }))
    expect(screen.getByRole('checkbox', { name: '周六上午' }).getAttribute('aria-checked')).toBe('true')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '叫什么' }).value).toBe('周六教用手机')
    expect(callsOf('volunteers.addNeed')).toHaveLength(0)
  })
})
