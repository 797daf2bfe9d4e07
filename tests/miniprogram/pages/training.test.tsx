import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import CertificatePage from '@/hours/certificate/index'
import CertificatesPage from '@/hours/certificates/index'
import { monthsOf } from '@/hours/certificates/months'
import CoursePage from '@/hours/course/index'
import CoursesPage from '@/hours/courses/index'
import VerifyPage from '@/hours/verify/index'
import ErrandsPage from '@/pages/errands/index'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { clinic, medicine, near, sunday } from './errand-lines'
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
const button = (name: string | RegExp) => screen.queryByRole('button', { name })
const pick = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const red = () => [...document.querySelectorAll('.btn-primary')].map((one) => one.textContent)
const until = Date.parse('2027-11-23T00:00:00+08:00')

const row = {
  ...{ id: 'lcare', course: 'care', title: '助浴怎么帮', summary: '给老人洗澡搭把手', minutes: 8 },
  ...{ questions: 3, validMonths: 12, stationName: '枫林社工站' },
}
const lesson = {
  ...row,
  ...{ edition: 1, passMark: 2 },
  sections: [
    { heading: '先看身体', words: '量血压。\n不舒服就不洗。' },
    { heading: '水温', words: '四十度上下。' },
  ],
  quiz: [
    { words: '饭后多久', options: ['马上', '一小时后'] },
    { words: '水温谁试', options: ['先自己', '不用'] },
    { words: '说头晕', options: ['洗完', '停下'] },
  ],
}
const mine = (standing?: 'valid' | 'ending' | 'over', isRegistered = true) => ({
  isRegistered,
  courses: standing === undefined ? [] : [{ course: 'care', until, standing }],
})

describe('培训', () => {
  test('what one has and until when, what can be learnt, and the way there', async () => {
    stationSays({ 'courses.listMine': mine('over'), 'courses.list': { courses: [row] } })
    render(<CoursesPage />)
    await screen.findByText('助浴怎么帮')
    expect(await screen.findByText('2027 年 11 月 22 日过期了，再答一次就续上')).toBeTruthy()
    expect(screen.getByText('给老人洗澡搭把手。读 8 分钟，答 3 道题，管一年')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /^助浴怎么帮/ }))
    expect(phone.went).toEqual(['/hours/course/index?id=lcare'])
  })
  test('nothing taught around: registering is the step', async () => {
    stationSays({ 'courses.listMine': mine(), 'courses.list': { courses: [] } })
    render(<CoursesPage />)
    await screen.findByText('附近的站还没有课')
    tap('去登记')
    expect(phone.went).toEqual(['/pages/volunteer/index'])
  })
})

describe('one course', () => {
  const open = async (more: Readonly<Record<string, unknown>> = {}) => {
    phone.params = { course: 'care' }
    stationSays({ 'courses.get': lesson, 'courses.listMine': mine('over'), ...more })
    render(<CoursePage />)
    await screen.findAllByText('先看身体')
  }
  const answerAll = () => {
    pick('饭后多久', '一小时后')
    pick('水温谁试', '先自己')
    pick('说头晕', '停下')
  }
  const looked = (over: object = {}) => ({
    isPassed: true,
    right: 3,
    passMark: 2,
    wrong: [],
    triesLeft: 4,
    until,
    ...over,
  })

  test('asked for by its name, read as a whole, and answered; passed until when', async () => {
    await open({ 'courses.answerQuiz': looked() })
    expect(callsOf('courses.get')[0]?.input).toEqual({ course: 'care' })
    await screen.findByText('过期了')
    tap('看完了，答 3 道题')
    expect(screen.getByText('第 1 题还没选')).toBeTruthy()
    answerAll()
    tap('交')
    await screen.findByText('助浴课过了')
    expect(callsOf('courses.answerQuiz')[0]?.input).toEqual({ id: 'lcare', edition: 1, answers: [1, 0, 1] })
    expect(screen.getByText('答对 3 道，到 2027 年 11 月 22 日都算')).toBeTruthy()
    expect(red()).toEqual(['接着去帮忙'])
  })

  test('not passed: which ones, and back to the text; what was chosen is forgotten', async () => {
    await open({
      'courses.answerQuiz': looked({ isPassed: false, right: 1, wrong: [0, 2], until: undefined }),
    })
    tap('看完了，答 3 道题')
    answerAll()
    tap('交')
    await screen.findByText('答对了 1 道，要 2 道')
    expect(screen.getByText('1. 饭后多久')).toBeTruthy()
    expect(screen.getByText('3. 说头晕')).toBeTruthy()
    expect(screen.queryByText('2. 水温谁试')).toBeNull()
    tap('再看一遍')
    tap('看完了，答 3 道题')
    expect(screen.getByText('第 1 题还没选')).toBeTruthy()
  })

  test('a no, a lost connection and another day: what was chosen is still there', async () => {
    await open({ 'courses.answerQuiz': refused('courses.enough_today', '今天答了五次了。') })
    tap('看完了，答 3 道题')
    answerAll()
    tap('交')
    await screen.findByText('今天答了五次了。')
    tap('再看一遍')
    tap('看完了，答 3 道题')
    expect(screen.queryByText(/还没选/)).toBeNull()
    stationSays({ 'courses.get': lesson, 'courses.listMine': mine() })
    tap('交')
    await screen.findByText('网断了，选好的都在。连上以后再交一次，只算一次。')
  })

  test('whoever is in no register reads, and is led there before she answers', async () => {
    await open({ 'courses.listMine': mine(undefined, false) })
    await screen.findByText('去登记')
    expect(button(/看完了/)).toBeNull()
    tap('去登记')
    expect(phone.went).toEqual(['/pages/volunteer/index'])
  })

  test('elder: one part a screen, one question a screen', async () => {
    act(() => setElder(true))
    await open({ 'courses.answerQuiz': looked() })
    expect(screen.queryByText('四十度上下。')).toBeNull()
    tap('下一段')
    await screen.findByText('四十度上下。')
    expect(screen.queryByText('量血压。')).toBeNull()
    tap('看完了，答 3 道题')
    expect(screen.getByText('第 1 题，共 3 题')).toBeTruthy()
    expect(screen.queryByText('水温谁试')).toBeNull()
    expect(screen.getByText('先选一个')).toBeTruthy()
    pick('饭后多久', '一小时后')
    tap('下一题')
    pick('水温谁试', '先自己')
    tap('下一题')
    pick('说头晕', '停下')
    tap('交')
    await screen.findByText('助浴课过了')
  })

  test('a name that is no course asks for nothing', () => {
    phone.params = { course: 'magic' }
    stationSays({ 'courses.get': lesson })
    render(<CoursePage />)
    expect(callsOf('courses.get')).toEqual([])
  })
})

describe('from the errand to the course', () => {
  const open = async (more: Readonly<Record<string, unknown>> = {}) => {
    stationSays({ 'errands.listNear': near(), 'errands.listMine': { items: [] }, ...more })
    render(<ErrandsPage />)
    await screen.findByText('帮取一盒药')
  }
  test('one that has run out is to be renewed, one that is missing to be taken; the button leads there', async () => {
    const over = { ...clinic, lacking: { course: 'care', isOver: true } }
    await open({ 'errands.listNear': near({ errands: [medicine(), over] as never }) })
    tap('续上助浴课')
    expect(phone.went).toEqual(['/hours/course/index?course=care'])
  })
  test('refused at the tap, the course is the next step', async () => {
    const no = refused('errands.lacking', '您的助浴课过期了。', { course: 'care', isOver: true })
    await open({ 'errands.listNear': near({ errands: [medicine()] }), 'errands.grab': no })
    tap('我来')
    await screen.findByText('您的助浴课过期了。')
    tap('打开这门课')
    expect(phone.went).toEqual(['/hours/course/index?course=care'])
  })
})

const certificate = {
  ...{ id: 'zone', number: '枫林 2026-000001', stationName: '枫林社工站', from: '2026-06', to: '2026-11' },
  ...{ minutes: 150, services: 2, issuedAt: sunday },
}
const whole = { ...certificate, realName: '许建国', displayName: '许师傅', code: 'K7M2XQ4D', state: 'valid' }

describe('时长证明', () => {
  const account = { id: 'bone', station: { id: 'sfenglin', name: '枫林社工站', phone: '02200000001' } }
  const balances = { minutes: 150, points: 5, owedPoints: 0 }
  const time = {
    ...{ totalMinutes: 150, level: 0 },
    accounts: [{ ...account, ...balances, minutesPerPoint: 30, isOnBoard: false }],
  }
  test('one is asked for with months and a name that stays on no phone', async () => {
    stationSays({
      'certificates.listMine': { items: [] },
      'timebank.getMine': time,
      'certificates.issue': { id: 'zone', number: '枫林 2026-000001' },
    })
    render(<CertificatesPage />)
    await screen.findByText('还没有开过')
    tap('开一张')
    await screen.findByText('先写证明上的名字')
    pick('哪段时间', '最近半年')
    expect(screen.getByText('2026 年 6 月到 11 月')).toBeTruthy()
    write('证明上的名字', ' 许建国 ')
    tap('开出来')
    await waitFor(() => expect(phone.went).toEqual(['/hours/certificate/index?id=zone']))
    expect(callsOf('certificates.issue')[0]?.input).toEqual({
      ...{ stationId: 'sfenglin', from: '2026-06', to: '2026-11', realName: '许建国' },
    })
    expect([...phone.store.values()].join()).not.toContain('许建国')
  })
  test('whoever has no hours is told so, and asks for nothing', async () => {
    stationSays({ 'certificates.listMine': { items: [] }, 'timebank.getMine': { ...time, accounts: [] } })
    render(<CertificatesPage />)
    await screen.findByText('还没有开过')
    tap('开一张')
    await screen.findByText('社工确认过时长，才开得出来')
  })
  test('the list has no name, and leads to each', async () => {
    stationSays({ 'certificates.listMine': { items: [{ ...certificate, isRevoked: true }] } })
    render(<CertificatesPage />)
    await screen.findByText('2026 年 6 月到 11 月，2 小时 30 分钟')
    expect(screen.getByText('枫林社工站 · 枫林 2026-000001 · 已作废')).toBeTruthy()
    expect(red()).toEqual(['开一张新的'])
  })
  test.each([
    ['year', { from: '2026-01', to: '2026-11' }],
    ['half', { from: '2026-06', to: '2026-11' }],
    ['all', { from: '2021-12', to: '2026-11' }],
  ] as const)('%s', (span, months) => expect(monthsOf(span, sunday)).toEqual(months))
  test('half a year goes over the turn of the year', () =>
    expect(monthsOf('half', Date.parse('2027-02-10T10:00:00+08:00'))).toEqual({
      from: '2026-09',
      to: '2027-02',
    }))
})

describe('one certificate', () => {
  const open = async (over: object = {}, more: object = {}) => {
    phone.params = { id: 'zone' }
    stationSays({ 'certificates.get': { ...whole, ...over }, ...more })
    render(<CertificatePage />)
    await screen.findByText('许建国')
  }
  test('says what the paper says; the name stays on no phone', async () => {
    await open()
    for (const words of ['志愿服务时长证明', '编号 枫林 2026-000001', '2 小时 30 分钟', 'K7M2 XQ4D'])
      expect(screen.getByText(words)).toBeTruthy()
    expect(red()).toEqual(['下载 PDF'])
    expect([...phone.store.values()].join()).not.toContain('许建国')
  })
  test.each([
    ['corrected', { now: { minutes: 60, services: 1 } }, /现在是 1 小时。重新开一张/],
    ['revoked', { revokedReason: '名字写错了' }, /已作废。站里说：名字写错了/],
  ])('%s: said first, and no paper', async (state, more, words) => {
    await open({ state, ...more })
    expect(screen.getByText(words)).toBeTruthy()
    expect(button('下载 PDF')).toBeNull()
  })
  test('a lost connection is said', async () => {
    await open()
    tap('下载 PDF')
    await screen.findByText('网断了，没下载成。连上再点一次就好')
  })
})

describe('核对证明', () => {
  const proof = { ...certificate, maskedName: '许*国', state: 'valid' }
  const { id: _, ...proven } = proof
  test('by number and code; then another one', async () => {
    stationSays({ 'certificates.verify': proven })
    render(<VerifyPage />)
    expect(screen.getByText('先写编号')).toBeTruthy()
    write('编号', '枫林 2026-000001')
    write('校验码', 'k7m2 xq4')
    expect(screen.getByText('校验码是 8 位')).toBeTruthy()
    write('校验码', 'k7m2 xq4d')
    tap('核对')
    await screen.findByText('这张是真的')
    expect(callsOf('certificates.verify')[0]?.input).toEqual({
      number: '枫林 2026-000001',
      code: 'k7m2 xq4d',
    })
    expect(screen.getByText('许*国')).toBeTruthy()
    tap('再核对一张')
    expect(screen.getByText('先写编号')).toBeTruthy()
  })
  test('a scan asks at once', async () => {
    phone.params = { scene: encodeURIComponent('z=zone~K7M2XQ4D') }
    stationSays({ 'certificates.verify': { ...proven, state: 'revoked' } })
    render(<VerifyPage />)
    await screen.findByText('这张已经作废')
    expect(callsOf('certificates.verify').map(({ input }) => input)).toEqual([
      { id: 'zone', code: 'K7M2XQ4D' },
    ])
  })
  test('corrected later: what holds now', async () => {
    phone.params = { scene: 'z=zone~K7M2XQ4D' }
    stationSays({
      'certificates.verify': { ...proven, state: 'corrected', now: { minutes: 60, services: 1 } },
    })
    render(<VerifyPage />)
    await screen.findByText('这段时间现在是 1 小时，以这个为准')
  })
  test('a forged one is not there, and a person is', async () => {
    stationSays({ 'certificates.verify': refused('certificates.unknown', '这张证明不存在。') })
    render(<VerifyPage />)
    write('编号', '枫林 2026-000777')
    write('校验码', 'AAAA2222')
    tap('核对')
    await screen.findByText('这张证明不存在。')
    expect(button('打给社工站')).not.toBeNull()
  })
})
