import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import Volunteers from '@/desk/volunteers/index'
import VolunteerPage from '@/pages/volunteer/index'
import { GUARDIAN_CONSENT, IDENTITY_PURPOSE } from '@shared/volunteers/words'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { sunday } from './errand-lines'
import { callsOf, fenglin, grannyWang, refused, stationSays } from './lines'

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
const check = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }))
const year = 365 * 24 * 60 * 60 * 1000

const xu = {
  id: 'vxu1234',
  status: 'active',
  displayName: '许师傅',
  contact: { calledName: '许建国', phone: '13800000000' },
  home: { code: '120113001001', name: '枫林里' },
  areas: [{ code: '120113001002', name: '槐安里' }],
  skills: ['repair', 'errands'],
  courses: [],
  ...{ ageBand: 'adult', freeTimes: ['tue.morning'], looks: [] },
  station: { name: '枫林街道社工站', phone: '02200000001' },
}
const said = { 'people.getMe': grannyWang, 'network.getStation': fenglin }

describe('做志愿者', () => {
  const open = async (volunteer: unknown, words: string, more: Readonly<Record<string, unknown>> = {}) => {
    const mine = volunteer === undefined ? {} : { volunteer }
    stationSays({ ...said, 'volunteers.getMine': mine, ...more })
    const page = render(<VolunteerPage />)
    await screen.findByRole('heading', { name: words })
    return page
  }
  const begin = '有十分钟，就能帮上忙'

  test('what is known already is filled in; what is missing is said', async () => {
    await open(undefined, begin)
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '电话' }).value).toBe('13800000000')
    expect(await screen.findByText('枫林里')).toBeTruthy()
    expect(screen.getByText('先选会做什么')).toBeTruthy()
    tap('我同意，报名')
    expect(callsOf('volunteers.register')).toHaveLength(0)
  })
  test('several skills; the name for residents; what both sides promise', async () => {
    await open(undefined, begin, { 'volunteers.register': { id: 'vwang12', status: 'waiting' } })
    check('跑腿取件')
    check('做饭')
    check('做饭')
    check('教用手机')
    write('居民怎么叫您', '王姐')
    fireEvent.click(screen.getByRole('radio', { name: '60–69 岁' }))
    check('周二上午')
    expect(screen.getByText('不收居民的钱和东西；代买的，按收据结。')).toBeTruthy()
    stationSays({
      ...said,
      'volunteers.register': { id: 'vwang12', status: 'waiting' },
      'volunteers.getMine': { volunteer: { ...xu, status: 'waiting' } },
    })
    tap('我同意，报名')
    await screen.findByRole('heading', { name: '等站里看一眼' })
    expect(callsOf('volunteers.register')[0]?.input).toEqual({
      displayName: '王姐',
      contact: { calledName: '王奶奶', phone: '13800000000' },
      communityCode: '120113001001',
      areaCodes: [],
      skills: ['errands', 'tech'],
      ...{ ageBand: 'senior', freeTimes: ['tue.morning'] },
    })
  })
  test('a minor: the guardian writes and ticks, else it is not sent; under eight it says so kindly', async () => {
    await open(undefined, begin, { 'volunteers.register': { id: 'vwang12', status: 'waiting' } })
    check('教用手机')
    fireEvent.click(screen.getByRole('radio', { name: '8–13 岁' }))
    expect(screen.getAllByText('8 岁以前先跟着家里人一起来玩，活动都欢迎').length).toBeGreaterThan(0)
    check('满 8 岁了')
    expect(screen.getByText('先写家里大人的姓名和电话')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '14–17 岁' }))
    write('家里大人的姓名', '王敏')
    write('家里大人的电话', '13900000001')
    tap('我同意，报名')
    expect(callsOf('volunteers.register')).toHaveLength(0)
    check(GUARDIAN_CONSENT)
    write('紧急联系人的姓名', '王姨')
    expect(screen.getByText('紧急联系人的姓名和电话都要写')).toBeTruthy()
    write('紧急联系人的电话', '13900000002')
    tap('我同意，报名')
    await waitFor(() =>
      expect(callsOf('volunteers.register')[0]?.input).toMatchObject({
        ageBand: 'minor',
        guardian: { calledName: '王敏', phone: '13900000001', hasAgreed: true },
        emergency: { calledName: '王姨', phone: '13900000002' },
      }),
    )
  })
  test('the official record: said why, sent once ticked, shown by its end, taken away', async () => {
    await open(xu, '许师傅，可以接了', { 'volunteers.keepIdentity': { id: 'vxu1234', status: 'active' } })
    tap('填姓名和证件')
    expect(screen.getByText(IDENTITY_PURPOSE)).toBeTruthy()
    write('真实姓名', '许建国')
    write('证件号码', '11010519491231002X')
    tap('我同意，存上')
    await waitFor(() =>
      expect(callsOf('volunteers.keepIdentity')[0]?.input).toEqual({
        ...{ realName: '许建国', idKind: 'resident', idNumber: '11010519491231002X', hasAgreed: true },
      }),
    )
  })
  test('what is kept goes with one tap; who looked is said', async () => {
    const identity = { realName: '许建国', idKind: 'resident', tail: '002X' }
    const looks = [{ displayName: '陈禾', at: sunday }]
    await open({ ...xu, identity, looks }, '许师傅，可以接了', {
      'volunteers.removeIdentity': { id: 'vxu1234', status: 'active' },
    })
    expect(screen.getByText('许建国 · 居民身份证，尾号 002X')).toBeTruthy()
    expect(screen.getByText(/看过您联系方式的：陈禾/)).toBeTruthy()
    tap('删掉证件')
    await waitFor(() => expect(callsOf('volunteers.removeIdentity')).toHaveLength(1))
  })
  test('a draft survives a refusal and a closed app; the wrong field says what to do', async () => {
    const invalid = refused('input.invalid', '有一处要改一下再交。', { paths: ['displayName'] })
    const { unmount } = await open(undefined, begin, { 'volunteers.register': invalid })
    check('理发')
    fireEvent.click(screen.getByRole('radio', { name: '18–59 岁' }))
    write('居民怎么叫您', '王')
    tap('我同意，报名')
    await screen.findByText('两到六个字，比如 许师傅')
    unmount()
    await open(undefined, begin)
    expect(screen.getByRole('checkbox', { name: '理发' }).getAttribute('aria-checked')).toBe('true')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '居民怎么叫您' }).value).toBe('王')
  })
  test.each([
    ['active', '许师傅，可以接了', '看看附近的小事'],
    ['declined', '这次没有通过', '重新报名'],
    ['left', '您停下了', '重新报名'],
  ])('%s: one first step', async (status, sentence, step) => {
    await open({ ...xu, status, ...(status === 'declined' ? { reason: '电话没打通' } : {}) }, sentence)
    expect([...document.querySelectorAll('.btn-primary')].map((one) => one.textContent)).toEqual([step])
    expect(screen.queryByText('站里说：电话没打通') !== null).toBe(status === 'declined')
    tap('打给枫林街道社工站')
    expect(phone.called).toEqual(['02200000001'])
  })
  test('editing begins from what stands there; an area can be taken away', async () => {
    await open(xu, '许师傅，可以接了', { 'volunteers.register': { id: 'vxu1234', status: 'active' } })
    tap('改一改')
    await screen.findByRole('heading', { name: begin })
    fireEvent.click(screen.getByRole('link', { name: '去掉槐安里' }))
    tap('我同意，报名')
    await waitFor(() =>
      expect(callsOf('volunteers.register')[0]?.input).toMatchObject({
        displayName: '许师傅',
        areaCodes: [],
        skills: ['repair', 'errands'],
      }),
    )
  })
  test('courses with their end; stopping is asked once', async () => {
    const courses = [
      { course: 'escort', until: sunday + year },
      { course: 'care', until: sunday - year },
    ]
    await open({ ...xu, courses }, '许师傅，可以接了', {
      'volunteers.leave': { id: 'vxu1234', status: 'left' },
    })
    expect(screen.getByText('过期了，再学一次就好')).toBeTruthy()
    tap('不做了，停下来')
    expect(screen.getByText(/手上有没办完的跑腿，会放回去请别人接/)).toBeTruthy()
    expect(callsOf('volunteers.leave')).toHaveLength(0)
    tap('停下来')
    await waitFor(() => expect(callsOf('volunteers.leave')).toHaveLength(1))
  })
})

describe('the register on the desk', () => {
  const row = {
    id: 'vxu1234',
    displayName: '许师傅',
    status: 'waiting',
    communityName: '枫林里',
    areas: 2,
    skills: ['repair'],
    courses: [],
    ...{ ageBand: 'senior', freeTimes: ['tue.morning'] },
    registeredAt: sunday - 60 * 60 * 1000,
  }
  const moved = { id: 'vxu1234', status: 'active' }
  const open = async (part: object, more: Readonly<Record<string, unknown>> = {}) => {
    stationSays({ 'volunteers.list': { items: [{ ...row, ...part }] }, ...more })
    render(<Volunteers />)
    await screen.findByText('许师傅')
  }

  test('whoever waits is let in with one tap', async () => {
    await open({}, { 'volunteers.admit': moved })
    expect(screen.getByText('60–69 岁 · 枫林里，还愿去 2 个社区 · 水电小修 · 有空：周二上午')).toBeTruthy()
    tap('可以接')
    await waitFor(() => expect(callsOf('volunteers.list')).toHaveLength(2))
    expect(callsOf('volunteers.admit')[0]?.input).toEqual({ id: 'vxu1234' })
  })
  test('phones are opened on purpose, with the word that it is on record', async () => {
    const contact = { id: 'vxu1234', calledName: '许建国', phone: '13900000007' }
    const emergency = { calledName: '许姨', phone: '13900000009' }
    await open({}, { 'volunteers.openContact': { ...contact, emergency } })
    expect(document.body.textContent).not.toContain('13900000007')
    tap('联系方式')
    expect(screen.getByText(/打开会记一笔/)).toBeTruthy()
    tap('打开联系方式')
    fireEvent.click(await screen.findByRole('button', { name: '紧急联系人：许姨 13900000009' }))
    expect(phone.called).toEqual(['13900000009'])
  })
  test('the records of a period are put on record, then fetched', async () => {
    await open(
      {},
      {
        'volunteers.export': { id: 'wexport' },
        'volunteers.getExport': refused('not_found', '没有找到这件事。'),
      },
    )
    tap('取服务记录')
    fireEvent.click(screen.getByRole('radio', { name: '上个月' }))
    tap('取一份')
    await waitFor(() => expect(callsOf('volunteers.getExport')[0]?.input).toEqual({ id: 'wexport' }))
    expect(callsOf('volunteers.export')[0]?.input).toEqual({ from: '2026-10', to: '2026-10' })
    expect(await screen.findByText(/没有找到这件事/)).toBeTruthy()
  })
  test('declining wants a reason', async () => {
    await open({}, { 'volunteers.decline': { id: 'vxu1234', status: 'declined' } })
    tap('先不通过')
    fireEvent.click(screen.getAllByRole('button', { name: '先不通过' }).at(-1) ?? document.body)
    expect(callsOf('volunteers.decline')).toHaveLength(0)
    write('原因', '电话没打通，来站里坐坐')
    fireEvent.click(screen.getAllByRole('button', { name: '先不通过' }).at(-1) ?? document.body)
    await waitFor(() =>
      expect(callsOf('volunteers.decline')[0]?.input).toEqual({
        id: 'vxu1234',
        reason: '电话没打通，来站里坐坐',
      }),
    )
  })
  test('a course is recorded to a day', async () => {
    await open({ status: 'active' }, { 'volunteers.recordCourse': moved })
    tap('记一门课')
    tap('记上')
    expect(callsOf('volunteers.recordCourse')).toHaveLength(0)
    fireEvent.click(screen.getByRole('radio', { name: '陪诊' }))
    fireEvent.click(screen.getByRole('radio', { name: '两年' }))
    tap('记上')
    await waitFor(() =>
      expect(callsOf('volunteers.recordCourse')[0]?.input).toEqual({
        id: 'vxu1234',
        course: 'escort',
        until: Date.parse('2028-11-21T00:00:00+08:00'),
      }),
    )
  })
  test('a no stands beside the button; other parts are one tap away', async () => {
    await open({}, { 'volunteers.admit': refused('volunteers.yourself', '自己的报名请一位同事来看。') })
    tap('可以接')
    expect(await screen.findByText(/自己的报名请一位同事来看/)).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '在册' }))
    await waitFor(() => expect(callsOf('volunteers.list').at(-1)?.input).toEqual({ status: 'active' }))
  })
})
