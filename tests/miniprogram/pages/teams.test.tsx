import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import TeamOfVolunteers from '@/desk/team-of-volunteers/index'
import DeskTeams from '@/desk/teams/index'
import TeamPage from '@/hours/team/index'
import TeamsPage from '@/hours/teams/index'
import { setElder } from '@/ui/elder'
import { ageBandWords } from '@shared/volunteers/words'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { sunday } from './errand-lines'
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
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })

const row = {
  ...{ id: 'urepair', name: '枫林修修队', kind: 'neighbours', purpose: '换灯泡、修水管，下楼就能到。' },
  ...{ stage: 'preparing', status: 'active', people: 2 },
}
const steps = [{ stage: 'preparing', at: sunday - 5000, words: '几位师傅坐到了一起', photos: [] }]
const whole = {
  ...{ ...row, steps, communities: [{ code: '120113900001', name: '枫林里' }], joinWay: 'open' },
  ...{ station: { name: '枫林社工站', phone: '02200000001' }, isLeaderShown: false, isStopped: false },
}
const member = (id: string, displayName: string, over: object = {}) => ({
  ...{ id, displayName, isLeader: false, isDeputy: false, isMe: false, ...over },
})
const xu = member('vxu12', '许师傅', { isLeader: true, ageBand: 'senior' })
const lin = member('vlin1', '小林', { isDeputy: true })

describe('我的队伍', () => {
  test('mine, those of the station, and a code', async () => {
    stationSays({
      'teams.listMine': { items: [] },
      'teams.list': { items: [{ ...row, leaderName: '许师傅' }] },
      'teams.joinByCode': refused('teams.register_first', '先报个名，站里才认得您。'),
    })
    render(<TeamsPage />)
    await screen.findByRole('heading', { name: '您还没有进队' })
    choose('站里的队伍')
    expect(await screen.findByText('街坊队 · 2 个人，许师傅带队')).toBeTruthy()
    expect(screen.getByRole('img', { name: '筹备，正在进行；成立，还没到；成熟，还没到' })).toBeTruthy()
    tap('我有队伍的码')
    expect(screen.getByText('码一共八位')).toBeTruthy()
    write('队伍的码', 'k7mq2xwd')
    tap('进队')
    expect(await screen.findByText(/站里才认得您/)).toBeTruthy()
    expect(callsOf('teams.joinByCode')[0]?.input).toEqual({ code: 'k7mq2xwd' })
    expect(screen.getByRole('button', { name: '先去报名' })).toBeTruthy()
  })
  test('a code that is right leads to the own teams', async () => {
    stationSays({
      'teams.listMine': {
        items: [
          { ...row, mine: 'member' },
          { ...row, id: 'uold1', status: 'ended' },
        ],
      },
      'teams.list': { items: [] },
      'teams.joinByCode': { id: 'urepair', mine: 'member' },
    })
    render(<TeamsPage />)
    expect(await screen.findByText('您在队里')).toBeTruthy()
    expect(screen.getByText('已经散了')).toBeTruthy()
    tap('我有队伍的码')
    write('队伍的码', 'K7MQ2XWD')
    tap('进队')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('一支队', () => {
  const open = async (team: object, more: Readonly<Record<string, unknown>> = {}) => {
    phone.params = { id: 'urepair' }
    stationSays({ 'teams.get': team, ...more })
    const page = render(<TeamPage />)
    await screen.findByRole('heading', { name: whole.purpose })
    return page
  }
  test('a neighbour sees what it is and comes in with one tap; no names', async () => {
    const strangers = [{ stage: 'preparing', at: sunday, photos: [] }]
    await open({ ...whole, steps: strangers }, { 'teams.join': { id: 'urepair', mine: 'member' } })
    expect(screen.getByText('枫林里')).toBeTruthy()
    expect(screen.queryByText(/队友/)).toBeNull()
    expect(screen.getByText('满 3 个人，写一段话，附一张照片。')).toBeTruthy()
    tap('我也来')
    await waitFor(() => expect(callsOf('teams.join')).toHaveLength(1))
  })
  test('who is no volunteer yet is shown the way', async () => {
    await open(whole, { 'teams.join': refused('teams.not_a_volunteer', '队里收的是在册的志愿者。') })
    tap('我也来')
    expect(await screen.findByRole('button', { name: '做志愿者' })).toBeTruthy()
  })
  test.each([
    ['离开，报的名也退掉', { id: 'urepair' }],
    ['离开，报过的照样去', { id: 'urepair', keepsSeats: true }],
  ])('a member knows her fellows by name and band, and may go: %s', async (way, input) => {
    const members = [xu, { ...lin, isMe: true }]
    const left = { id: 'urepair', mine: 'none' }
    await open({ ...whole, mine: 'member', members }, { 'teams.leave': left })
    expect(screen.getByText(`队长 · ${ageBandWords.senior}`)).toBeTruthy()
    expect(screen.getByText('小林（您）')).toBeTruthy()
    tap('离开这支队')
    expect(callsOf('teams.leave')).toHaveLength(0)
    tap(way)
    await waitFor(() => expect(callsOf('teams.leave')[0]?.input).toEqual(input))
    expect(await screen.findByText('离开了，您还是站里的志愿者')).toBeTruthy()
  })
  test('the leader takes somebody in, hands the team on, says whether she is named', async () => {
    const standing = { id: 'urepair', mine: 'leader' }
    await open(
      {
        ...{ ...whole, mine: 'leader', members: [{ ...xu, isMe: true }, lin] },
        asks: [{ id: 'vgao1', displayName: '高姐', askedAt: sunday - 60_000 }],
      },
      { 'teams.admit': standing, 'teams.handLead': standing, 'teams.showLeader': standing },
    )
    expect(screen.queryByRole('button', { name: '离开这支队' })).toBeNull()
    tap('进来吧')
    await waitFor(() =>
      expect(callsOf('teams.admit')[0]?.input).toEqual({ id: 'urepair', memberId: 'vgao1' }),
    )
    tap('外面可以写我的称呼')
    await waitFor(() =>
      expect(callsOf('teams.showLeader')[0]?.input).toEqual({ id: 'urepair', isShown: true }),
    )
    tap('把队交给队友')
    expect(screen.getByText('先选一位')).toBeTruthy()
    choose('小林')
    tap('交给这位')
    await waitFor(() =>
      expect(callsOf('teams.handLead')[0]?.input).toEqual({ id: 'urepair', memberId: 'vlin1' }),
    )
  })
  test('an agreement that is over says so, and how to stay', async () => {
    const agreement = {
      ...{ partnerName: '城建大学', term: '2026 春', fromDay: '2026-02-20', untilDay: '2026-07-10' },
      isOver: true,
    }
    await open(
      { ...whole, kind: 'university', agreement, mine: 'member', members: [xu], isStopped: true },
      { 'teams.stayOnMyOwn': { id: 'vxu12', status: 'waiting' } },
    )
    expect(screen.getByText(/已经到期/)).toBeTruthy()
    tap('我想自己留下')
    await waitFor(() => expect(callsOf('teams.stayOnMyOwn')).toHaveLength(1))
  })
  test('in elder mode coming in stands first, and the phone is there', async () => {
    act(() => setElder(true))
    await open(whole)
    const buttons = screen.getAllByRole('button').map((one) => one.textContent)
    expect(buttons).toContain('我也来')
    expect(screen.getAllByRole('button', { name: /打/ }).length).toBeGreaterThan(0)
  })
})

const linInRegister = {
  ...{ id: 'vlin1', displayName: '小林', status: 'active', communityName: '槐安里', areas: 0 },
  ...{ skills: ['errands'], courses: [], freeTimes: [], registeredAt: sunday },
}

describe('the desk', () => {
  const deskTeam = {
    ...{ ...whole, leaderName: '许师傅', members: [xu, lin], asks: [], hasCode: false },
    stage: 'founded',
    steps: [...steps, { stage: 'founded', at: sunday, words: '开过会', photos: [] }],
  }
  const hours = {
    ...{ id: 'urepair', minutes: 150, activities: 2 },
    people: [
      { id: 'vxu12', displayName: '许师傅', minutes: 150, isIn: false },
      { id: 'vlin1', displayName: '小林', minutes: 0, isIn: true },
    ],
  }
  const inHand = {
    id: 'urepair',
    items: [{ kind: 'errand', id: 'emed1', title: '帮取一盒药', at: sunday + 60_000, displayName: '小林' }],
  }
  const open = async (team: object, more: Readonly<Record<string, unknown>> = {}) => {
    phone.params = { id: 'urepair' }
    stationSays({ 'teams.getAtDesk': team, 'teams.hours': hours, 'teams.listInHand': inHand, ...more })
    render(<TeamOfVolunteers />)
    await screen.findByRole('heading', { name: whole.purpose })
  }

  test('the list says what waits; a team begins with a leader from the register', async () => {
    stationSays({
      'teams.listOfStation': { items: [{ ...row, asking: 2 }] },
      'volunteers.list': { items: [linInRegister] },
      'teams.found': { id: 'unew12', status: 'active', stage: 'preparing' },
    })
    render(<DeskTeams />)
    expect(await screen.findByText('街坊队 · 2 个人 · 还没有队长 · 2 人想进队')).toBeTruthy()
    tap('起一支队')
    expect(screen.getByText('先起个名字')).toBeTruthy()
    choose('高校队')
    expect(screen.getByRole('textbox', { name: '到哪天' })).toBeTruthy()
    write('名字', '小树林')
    expect(screen.getByText('先写这支队做什么')).toBeTruthy()
    write('这支队做什么', '教老人用手机')
    expect(screen.getByText('先选队长')).toBeTruthy()
    fireEvent.click(await screen.findByRole('radio', { name: '小林' }))
    write('怎么起步的', '签了协议')
    write('对方', '城建大学')
    write('哪个学期', '2026 秋')
    write('从哪天', '2026-09-01')
    write('到哪天', '2027-01-10')
    tap('起步')
    await waitFor(() =>
      expect(callsOf('teams.found')[0]?.input).toEqual({
        ...{ kind: 'university', joinWay: 'open', leaderId: 'vlin1', communityCodes: [] },
        ...{ name: '小树林', purpose: '教老人用手机', words: '签了协议' },
        agreement: {
          ...{ partnerName: '城建大学', term: '2026 秋', fromDay: '2026-09-01', untilDay: '2027-01-10' },
        },
      }),
    )
  })

  test('takes somebody in where the leader does not answer', async () => {
    const asks = [{ id: 'vgao1', displayName: '高姐', askedAt: sunday - 60_000 }]
    await open({ ...deskTeam, asks }, { 'teams.admit': { id: 'urepair', mine: 'none' } })
    expect(screen.getByText('想进队 1 人')).toBeTruthy()
    tap('进来吧')
    await waitFor(() =>
      expect(callsOf('teams.admit')[0]?.input).toEqual({ id: 'urepair', memberId: 'vgao1' }),
    )
    expect(await screen.findByText('高姐进队了')).toBeTruthy()
  })

  test('a stage needs a photo before it can be sent', async () => {
    await open(deskTeam)
    expect(await screen.findAllByText('2 小时 30 分')).toHaveLength(2)
    expect(screen.getByText('已经离开')).toBeTruthy()
    expect(await screen.findByText('帮取一盒药')).toBeTruthy()
    tap('到成熟这一步')
    expect(screen.getByText('附一张照片')).toBeTruthy()
  })

  test('evidence that WeChat held waits for a colleague; then it is asked afresh', async () => {
    const held = { id: 'pmeeting', check: 'held', canReview: true, url: 'https://file/pmeeting' }
    const founded = { stage: 'founded', at: sunday, words: '开过会', photos: [held] }
    const answer = { 'teams.reviewPhoto': { id: 'pmeeting', check: 'hidden' } }
    await open({ ...deskTeam, steps: [...steps, founded] }, answer)
    tap('收起来')
    await waitFor(() => expect(callsOf('teams.getAtDesk')).toHaveLength(2))
    const decided = { id: 'urepair', photoId: 'pmeeting', decision: 'hide' }
    expect(callsOf('teams.reviewPhoto')[0]?.input).toEqual(decided)
  })

  test('a step back and an end say why', async () => {
    const moved = { id: 'urepair', status: 'active', stage: 'preparing' }
    await open(deskTeam, { 'teams.stepBack': moved, 'teams.end': { ...moved, status: 'ended' } })
    fireEvent.click(screen.getByRole('button', { name: '退一步' }))
    write('为什么退一步', '人走了一半')
    const [, send] = screen.getAllByRole('button', { name: '退一步' })
    if (send !== undefined) fireEvent.click(send)
    await waitFor(() =>
      expect(callsOf('teams.stepBack')[0]?.input).toEqual({ id: 'urepair', reason: '人走了一半' }),
    )
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    tap('这支队散了')
    write('为什么散了', '并到别队')
    tap('就到这里')
    await waitFor(() => expect(callsOf('teams.end')).toHaveLength(1))
  })

  test('another leader, and a deputy who can be taken away again', async () => {
    await open(deskTeam, { 'teams.change': { id: 'urepair', status: 'active', stage: 'founded' } })
    tap('改名字、队长、进队的办法')
    choose('队长或站里看过再进')
    write('名字', '枫林巧手队')
    fireEvent.click(screen.getAllByRole('radio', { name: '小林' }).at(-1) ?? document.body)
    tap('改好了')
    await waitFor(() => expect(callsOf('teams.change')).toHaveLength(1))
    expect(callsOf('teams.change')[0]?.input).toMatchObject({
      ...{ name: '枫林巧手队', joinWay: 'asked', leaderId: 'vxu12' },
      communityCodes: ['120113900001'],
    })
    expect(callsOf('teams.change')[0]?.input).not.toHaveProperty('deputyId', 'vlin1')
  })

  test('what was to be changed is still written there after a lost connection and a closed page', async () => {
    await open(deskTeam)
    tap('改名字、队长、进队的办法')
    write('名字', '枫林巧手队')
    tap('改好了')
    await screen.findByText(/网断了，写的都在/)
    cleanup()
    await open(deskTeam)
    tap('改名字、队长、进队的办法')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '名字' }).value).toBe('枫林巧手队')
  })

  test('a partner: a code shown once, and new dates', async () => {
    const agreement = {
      ...{ partnerName: '城建大学', term: '2026 春', fromDay: '2026-02-20', untilDay: '2026-07-10' },
      isOver: true,
    }
    await open(
      {
        ...{ ...deskTeam, stage: 'mature', kind: 'university', agreement },
        contact: { calledName: '韩老师', phone: '13700000009' },
      },
      {
        'teams.newCode': { id: 'urepair', code: 'K7MQ2XWD' },
        'teams.renew': { id: 'urepair', status: 'active', stage: 'mature' },
      },
    )
    expect(screen.getByText('协议到期了，跟着来的人先报不了新的。')).toBeTruthy()
    expect(screen.getByRole('button', { name: '打给韩老师' })).toBeTruthy()
    tap('做一个进队的码')
    expect(await screen.findByText('K7MQ2XWD')).toBeTruthy()
    tap('续签')
    expect(screen.getByText('先写哪个学期')).toBeTruthy()
    write('哪个学期', '2026 秋')
    write('从哪天', '2026-9-1')
    expect(screen.getByText('日子写成 2026-09-01 这样')).toBeTruthy()
    write('从哪天', '2026-09-01')
    write('到哪天', '2027-01-10')
    write('怎么称呼', '吕老师')
    expect(screen.getByText(/要一起写/)).toBeTruthy()
    write('手机号', '13700000010')
    tap('续上')
    await waitFor(() =>
      expect(callsOf('teams.renew')[0]?.input).toEqual({
        id: 'urepair',
        agreement: {
          ...{ partnerName: '城建大学', term: '2026 秋', fromDay: '2026-09-01', untilDay: '2027-01-10' },
        },
        contact: { calledName: '吕老师', phone: '13700000010' },
      }),
    )
  })
})
