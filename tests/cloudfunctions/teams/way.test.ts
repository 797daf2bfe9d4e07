import { activeEntries } from '../../../shared/activities/lines'
import type { Session } from '../../../shared/activities/model'
import { runJob } from './run-job'
import type { Notice } from '../../../shared/inbox/model'
import * as contract from '../../../shared/teams/contract'
import type { Team } from '../../../shared/teams/model'
import { registerVolunteer, leaveVolunteers } from '../../../shared/volunteers/contract'
import { type Volunteer, volunteerIdOf } from '../../../shared/volunteers/model'
import { aHelper, anErrand, aVolunteer, lin, theLin, xu } from '../../world/errands'
import { anEntry, aSession } from '../../world/activities'
import { chen, communities, DAY, fenglin, li, MONDAY, person, zhao, zhou } from '../../world/people'
import { aGroup, aMember, anAgreement, aTeam, theLinOfTeam } from '../../world/teams'
import { anAccountOf, theEntryOf } from '../../world/timebank'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await world.insert('volunteers', aVolunteer({ ageBand: 'senior' }))
  await world.insert('volunteers', theLin())
})
afterEach(() => world.close())

const terms = {
  ...{ name: '枫林修修队', purpose: '换灯泡、修水管，找 13812345678' },
  ...{ communityCodes: [communities.fenglinli], joinWay: 'asked' as const },
}
const kept = async () => (await world.all('teams'))[0] as object as Team
const found = () =>
  world.ask(chen, contract.foundTeam, {
    ...{ ...terms, kind: 'neighbours', leaderId: volunteerIdOf(xu.id), words: '坐到了一起' },
  })
const entryOf = async (who: { readonly id: string }) =>
  ((await world.all('volunteers')) as readonly object[] as readonly Volunteer[]).find(
    ({ accountId }) => accountId === who.id,
  )
const told = async (fact: string) =>
  ((await world.all('notices')) as readonly object[] as readonly Notice[])
    .filter((notice) => notice.fact === fact)
    .map(({ personId }) => personId)

test('a team begins, people ask and come in, it is founded on evidence, and somebody else takes the lead', async () => {
  const { id, stage } = await found()
  expect(stage).toBe('preparing')
  expect(await told('team.founded')).toEqual([xu.id])
  expect((await kept()).purpose).toBe('换灯泡、修水管，找 〔号码已收起〕')

  const { items } = await world.ask(lin, contract.listTeams, {})
  expect(items).toMatchObject([{ id, people: 1, stage: 'preparing' }])
  expect(items[0]).not.toHaveProperty('leaderName')
  expect(await world.ask(lin, contract.joinTeam, { id })).toEqual({ id, mine: 'asked' })
  expect(await world.codeOf(lin, contract.joinTeam, { id })).toBe('teams.member_already')
  const led = await world.ask(xu, contract.getTeam, { id })
  expect(led.asks).toMatchObject([{ id: volunteerIdOf(lin.id), displayName: '小林' }])
  const memberId = volunteerIdOf(lin.id)
  expect(await world.ask(xu, contract.admitToTeam, { id, memberId })).toEqual({ id, mine: 'leader' })
  expect(await told('team.admitted')).toEqual([lin.id])

  const seen = await world.ask(lin, contract.getTeam, { id })
  expect(seen.members).toMatchObject([
    { displayName: '许师傅', isLeader: true, ageBand: 'senior', isMe: false },
    { displayName: '小林', isLeader: false, isMe: true },
  ])
  expect(seen).not.toHaveProperty('asks')
  expect(JSON.stringify(seen)).not.toMatch(/13900000007|许建国/)

  const photo = await world.photo('pmeeting', { ownerId: chen.id, ownerOpenid: chen.openid })
  const step = { id, to: 'founded' as const, words: '在站里开过会了', photoIds: [photo] }
  expect(await world.tell(chen, contract.advanceTeam, step)).toMatchObject({
    ...{ code: 'teams.evidence_missing', detail: { lacking: ['members'] } },
  })
  const third = person('openid-third')
  await world.insert('volunteers', aVolunteer({ accountId: third.id }))
  expect(await world.ask(third, contract.joinTeam, { id })).toEqual({ id, mine: 'asked' })
  const thirdId = volunteerIdOf(third.id)
  const asking = await world.ask(chen, contract.getDeskTeam, { id })
  expect(asking.asks).toMatchObject([{ id: thirdId, displayName: '许师傅' }])
  // Nobody from elsewhere, and no member who does not lead; the station where the leader does not answer.
  expect(await world.codeOf(zhao, contract.admitToTeam, { id, memberId: thirdId })).toBe('not_found')
  expect(await world.codeOf(lin, contract.admitToTeam, { id, memberId: thirdId })).toBe('teams.not_leader')
  expect(await world.ask(chen, contract.admitToTeam, { id, memberId: thirdId })).toEqual({ id, mine: 'none' })
  expect((await told('team.admitted')).sort()).toEqual([lin.id, third.id, xu.id].sort())
  expect(await world.ask(third, contract.getTeam, { id })).toMatchObject({ mine: 'member' })
  expect(await world.codeOf(chen, contract.advanceTeam, { ...step, photoIds: ['pnobodys'] })).toBe(
    'requests.photo_unknown',
  )
  expect(await world.ask(chen, contract.advanceTeam, step)).toMatchObject({ stage: 'founded' })
  const other = await world.ask(chen, contract.foundTeam, {
    ...{ ...terms, kind: 'neighbours', leaderId: memberId, words: '又一支' },
  })
  expect(await world.codeOf(chen, contract.advanceTeam, { ...step, id: other.id })).toBe(
    'requests.photo_unknown',
  )
  const evidence = await world.ask(xu, contract.getTeam, { id })
  expect(evidence.steps[1]).toMatchObject({ words: '在站里开过会了', photos: [{ id: 'pmeeting' }] })
  const neighbour = await world.ask(zhou, contract.getTeam, { id })
  expect(neighbour.steps[1]).toEqual({ stage: 'founded', at: expect.any(Number) as number, photos: [] })
  expect(neighbour).not.toHaveProperty('members')

  expect(await world.codeOf(xu, contract.leaveTeam, { id })).toBe('teams.leader_first')
  expect(await world.codeOf(lin, contract.handLead, { id, memberId })).toBe('teams.not_leader')
  expect(await world.ask(xu, contract.handLead, { id, memberId })).toEqual({ id, mine: 'member' })
  expect(await world.ask(xu, contract.leaveTeam, { id })).toEqual({ id, mine: 'none' })
  await world.ask(lin, contract.showLeader, { id, isShown: true })
  expect((await world.ask(xu, contract.listTeams, {})).items.at(-1)).toMatchObject({ leaderName: '小林' })
  expect((await world.ask(lin, contract.listMyTeams, {})).items).toMatchObject([{}, { id, mine: 'leader' }])

  const back = await world.ask(chen, contract.stepTeamBack, { id, reason: '先练练' })
  expect(back.stage).toBe('preparing')
  expect(await world.ask(chen, contract.endTeam, { id, reason: '并到别队' })).toMatchObject({
    status: 'ended',
  })
  expect(await world.codeOf(xu, contract.getTeam, { id })).toBe('not_found')
  expect((await world.ask(lin, contract.getTeam, { id })).status).toBe('ended')
})

describe('evidence that WeChat’s check held', () => {
  const id = 'urepair'
  const show = { id, photoId: 'pheld', decision: 'show' } as const
  const url = expect.stringMatching(/^http/) as string
  beforeEach(async () => {
    const step = {
      stage: 'founded',
      at: MONDAY,
      words: '开过会了',
      photoIds: ['pheld'],
      by: chen.id,
    } as const
    await world.insert('teams', aTeam({ steps: [step], allPhotoIds: ['pheld'] }))
    await world.photo('pheld', { ownerId: chen.id, check: 'held' })
  })
  const atDesk = async (who: typeof chen) =>
    (await world.ask(who, contract.getDeskTeam, { id })).steps[0]?.photos[0]
  const forMembers = async () => (await world.ask(xu, contract.getTeam, { id })).steps[0]?.photos[0]
  const review = (who: typeof chen, input: object = {}) =>
    world.codeOf(who, contract.reviewTeamPhoto, { ...show, ...input })

  test('a colleague looks and lets it out; never whoever took it, no member, no other station', async () => {
    expect(await atDesk(chen)).toMatchObject({ check: 'held', canReview: false, url })
    expect(await atDesk(li)).toMatchObject({ check: 'held', canReview: true, url })
    expect(await forMembers()).toEqual({ id: 'pheld', check: 'held', canReview: false })
    expect(await review(chen)).toBe('photos.own_photo')
    expect(await review(xu)).toBe('not_found')
    expect(await review(zhao)).toBe('not_found')
    expect(await review(li, { photoId: 'pelsewhere' })).toBe('not_found')
    expect(await world.ask(li, contract.reviewTeamPhoto, show)).toEqual({ id: 'pheld', check: 'passed' })
    expect(await forMembers()).toMatchObject({ check: 'passed', canReview: false, url })
  })

  test('put away, nobody but its owner sees it', async () => {
    expect(await review(li, { decision: 'hide' })).toBe('ok')
    expect(await atDesk(li)).toEqual({ id: 'pheld', check: 'hidden', canReview: false })
    expect(await atDesk(chen)).toMatchObject({ url })
    expect(await review(li)).toBe('photos.already_judged')
  })
})

test('somebody is told no kindly, and words that WeChat holds are not written', async () => {
  const { id } = await found()
  await world.ask(lin, contract.joinTeam, { id })
  await world.ask(xu, contract.refuseFromTeam, { id, memberId: volunteerIdOf(lin.id) })
  expect(await told('team.refused')).toEqual([lin.id])
  world.weather.verdict = 'risky'
  expect(await world.codeOf(chen, contract.changeTeam, { id, ...terms })).toBe('teams.words_held')
  expect(await world.codeOf(chen, contract.endTeam, { id, reason: '散' })).toBe('teams.words_held')
  expect(await world.codeOf(chen, contract.stepTeamBack, { id, reason: '退' })).toBe('teams.words_held')
  const step = { id, to: 'founded' as const, words: '开会', photoIds: [] }
  expect(await world.codeOf(chen, contract.advanceTeam, step)).toBe('teams.words_held')
  const founding = { ...terms, kind: 'neighbours' as const, leaderId: volunteerIdOf(xu.id), words: '起' }
  expect(await world.codeOf(chen, contract.foundTeam, founding)).toBe('teams.words_held')
})

test('only a volunteer of the own station leads, and only an active one', async () => {
  const ask = (leaderId: string, who = chen) =>
    world.codeOf(who, contract.foundTeam, { ...terms, kind: 'neighbours', leaderId, words: '起步' })
  expect(await ask('vnobody')).toBe('not_found')
  expect(await ask(volunteerIdOf(xu.id), zhao)).toBe('not_found')
  await world.insert('volunteers', aVolunteer({ accountId: 'awaiting', status: 'waiting' }))
  expect(await ask('vwaiting')).toBe('teams.not_a_volunteer')
  expect(await world.codeOf(person('nobody'), contract.joinTeam, { id: 'urepair' })).toBe(
    'teams.not_a_volunteer',
  )
})

test('who stopped meanwhile is not taken in', async () => {
  const { id } = await found()
  await world.ask(lin, contract.joinTeam, { id })
  await world.ask(lin, leaveVolunteers, {})
  const memberId = volunteerIdOf(lin.id)
  expect(await world.codeOf(xu, contract.admitToTeam, { id, memberId })).toBe('teams.nobody_asked')
})

test('whoever is no volunteer any more is in no team; the station hears where nobody leads', async () => {
  await world.insert('teams', aTeam({ members: [aMember(), aMember(theLinOfTeam)] }))
  await world.ask(xu, leaveVolunteers, {})
  const team = await kept()
  expect(team.memberIds).toEqual([lin.id])
  expect(team.leader).toBeUndefined()
  await runJob(world)
  expect(await told('team.leaderless')).toEqual([zhou.id])
})

test.each([
  ['go to the next in line', {}, [zhou.id]],
  ['stay hers where she says so', { keepsSeats: true }, [lin.id, zhou.id]],
])('who leaves a team: her seats as a helper %s', async (_name, more, left) => {
  await world.insert('teams', aTeam({ members: [aMember(), aMember(theLinOfTeam)] }))
  const helpers = [lin.id, zhou.id].map((byId) => anEntry({ byId, part: 'helper' }))
  await world.insert('sessions', aSession({ entries: helpers, roster: helpers.map(({ key }) => key) }))
  await world.ask(lin, contract.leaveTeam, { id: 'urepair', ...more })
  await runJob(world)
  const [session] = (await world.all('sessions')) as readonly object[] as readonly Session[]
  expect(session && activeEntries(session).map(({ byId }) => byId)).toEqual(left)
  expect((await entryOf(lin))?.status).toBe('active')
})

describe('a university group', () => {
  const through = async () => {
    await world.insert('teams', aGroup({ createdAt: MONDAY }))
    const { code } = await world.ask(chen, contract.newTeamCode, { id: 'ugroup' })
    return code
  }
  const student = person('openid-student')
  const register = () =>
    world.ask(student, registerVolunteer, {
      ...{ displayName: '小沈', contact: { calledName: '沈一', phone: '13900000008' } },
      ...{ communityCode: communities.fenglinli, areaCodes: [], skills: ['tutoring' as const] },
      ...{ ageBand: 'adult' as const, freeTimes: [] },
    })

  test('takes people by its code; who registers with it comes through it', async () => {
    const code = await through()
    expect(await world.codeOf(student, contract.joinTeamByCode, { code })).toBe('teams.register_first')
    await register()
    expect(await world.codeOf(student, contract.joinTeam, { id: 'ugroup' })).toBe('teams.not_a_volunteer')
    const joined = await world.ask(student, contract.joinTeamByCode, { code: code.toLowerCase() })
    expect(joined).toEqual({ id: 'ugroup', mine: 'member' })
    expect(await entryOf(student)).toMatchObject({ throughTeamId: 'ugroup', status: 'waiting' })
    await world.ask(lin, contract.joinTeamByCode, { code })
    expect(await entryOf(lin)).not.toHaveProperty('throughTeamId')
    expect(await world.codeOf(lin, contract.joinTeam, { id: 'ugroup' })).toBe('teams.member_already')

    const { code: other } = await world.ask(chen, contract.newTeamCode, { id: 'ugroup' })
    expect(await world.codeOf(lin, contract.joinTeamByCode, { code })).toBe('teams.code_unknown')
    expect(other).not.toBe(code)
    expect(JSON.stringify(await world.all('teams'))).not.toContain(other)
  })

  test('ten wrong codes an hour are enough', async () => {
    const code = await through()
    for (let wrong = 0; wrong < 10; wrong++)
      expect(await world.codeOf(lin, contract.joinTeamByCode, { code: `ZZZZZZ${String(wrong + 10)}` })).toBe(
        'teams.code_unknown',
      )
    expect(await world.codeOf(lin, contract.joinTeamByCode, { code })).toBe('people.try_later')
  })

  test('its contact is sealed and read at the desk alone', async () => {
    const { id } = await world.ask(chen, contract.foundTeam, {
      ...{ ...terms, kind: 'university', leaderId: volunteerIdOf(xu.id), words: '签了协议' },
      ...{ agreement: anAgreement(), contact: { calledName: '韩老师', phone: '13700000009' } },
    })
    expect(JSON.stringify(await kept())).not.toMatch(/韩老师|13700000009/)
    const { contact, agreement } = await world.ask(chen, contract.getDeskTeam, { id })
    expect(contact).toEqual({ calledName: '韩老师', phone: '13700000009' })
    expect(agreement).toMatchObject({ term: '2026 春', isOver: false })
    expect(JSON.stringify(await world.ask(xu, contract.getTeam, { id }))).not.toMatch(/韩老师|13700000009/)
    await world.ask(chen, contract.renewAgreement, {
      ...{ id, agreement: anAgreement({ term: '2026 秋', untilDay: '2027-01-10' }) },
      contact: { calledName: '吕老师', phone: '13700000010' },
    })
    const renewed = await world.ask(chen, contract.getDeskTeam, { id })
    expect(renewed).toMatchObject({ agreement: { term: '2026 秋' }, contact: { calledName: '吕老师' } })
    const { items } = await world.ask(chen, contract.listStationTeams, { status: 'active' })
    expect(items).toMatchObject([{ id, agreement: { isOver: false }, leaderName: '许师傅', asking: 0 }])
  })

  test('the clock tells leader and station a month ahead, and at the end what is still in hand', async () => {
    const endsAt = Date.UTC(2026, 6, 10, 16)
    const members = [aMember(), aMember(theLinOfTeam)]
    await world.insert('teams', aGroup({ members, tellAt: endsAt - 30 * DAY }))
    await runJob(world)
    expect(await told('team.agreement_ending')).toEqual([])
    world.pass(endsAt - 30 * DAY - world.now())
    await runJob(world)
    await runJob(world)
    expect((await told('team.agreement_ending')).sort()).toEqual([xu.id, zhou.id].sort())
    world.pass(30 * DAY)
    const helping = anEntry({ part: 'helper', byId: lin.id, displayName: '小林' })
    const guest = anEntry({ byId: xu.id })
    const later = aSession({
      ...{ startsAt: endsAt + DAY, entries: [helping, guest], roster: [helping.key, guest.key] },
    })
    await world.insert('sessions', later)
    const errand = anErrand({ endsAt: endsAt + DAY / 2, helpers: [aHelper()], freePlaces: 0 })
    await world.insert('errands', errand)
    await runJob(world)
    expect((await told('team.agreement_over')).sort()).toEqual([xu.id, zhou.id].sort())
    const { items } = await world.ask(chen, contract.listInHand, { id: 'ugroup' })
    expect(items).toEqual([
      { kind: 'errand', id: errand._id, title: errand.title, at: errand.endsAt, displayName: '许师傅' },
      { kind: 'session', id: later._id, title: '树下义剪', at: later.startsAt, displayName: '小林' },
    ])
  })

  test('whoever came through a group that is over sees so, and stays after another look', async () => {
    const over = anAgreement({ untilDay: '2026-03-01' })
    await world.insert(
      'teams',
      aGroup({ agreement: over, members: [aMember(), aMember({ accountId: student.id })] }),
    )
    await world.insert('volunteers', aVolunteer({ accountId: student.id, throughTeamId: 'ugroup' }))
    expect(await world.ask(student, contract.getTeam, { id: 'ugroup' })).toMatchObject({ isStopped: true })
    expect(await world.ask(xu, contract.getTeam, { id: 'ugroup' })).toMatchObject({ isStopped: false })
    const { status } = await world.ask(student, contract.stayOnMyOwn, {})
    expect(status).toBe('waiting')
    expect(await told('volunteer.registered')).toEqual([zhou.id])
    expect(await world.codeOf(student, contract.stayOnMyOwn, {})).toBe('teams.on_your_own')
    expect(await world.codeOf(person('nobody'), contract.stayOnMyOwn, {})).toBe('not_found')
  })
})

test('hours are those of its people while they were in it; six activities make ten people needless', async () => {
  const members = [aMember(), aMember({ ...theLinOfTeam, leftAt: MONDAY + 10 })]
  await world.insert('teams', aTeam({ members, stage: 'founded' }))
  const origin = (index: number) => ({ kind: 'session' as const, id: `x${String(index)}` })
  const entry = (who: { id: string }, index: number, bookedAt: number) =>
    theEntryOf(anAccountOf(who, { balanceMinutes: 60 }), {
      ...{ bookedAt, source: { kind: 'session', id: `${who.id}${String(index)}`, origin: origin(index) } },
    })
  for (let index = 0; index < 5; index++) await world.insert('time_entries', entry(xu, index, MONDAY + 5))
  await world.insert('time_entries', entry(lin, 9, MONDAY + 20))
  const hours = await world.ask(chen, contract.getTeamHours, { id: 'urepair' })
  expect(hours).toMatchObject({ minutes: 300, activities: 5 })
  expect(hours.people).toMatchObject([
    { displayName: '许师傅', minutes: 300, isIn: true },
    { displayName: '小林', minutes: 0, isIn: false },
  ])
  const photo = await world.photo('pmeeting', { ownerId: chen.id, ownerOpenid: chen.openid })
  const step = { id: 'urepair', to: 'mature' as const, words: '办熟了', photoIds: [photo] }
  expect(await world.codeOf(chen, contract.advanceTeam, step)).toBe('teams.evidence_missing')
  await world.insert('time_entries', entry(xu, 6, MONDAY + 6))
  expect(await world.ask(chen, contract.advanceTeam, step)).toMatchObject({ stage: 'mature' })
})

test('the list follows the register, the home, or where one looks', async () => {
  await world.insert('teams', aTeam())
  const stranger = person('openid-stranger')
  expect(await world.ask(stranger, contract.listTeams, {})).toEqual({ items: [] })
  const around = (communityCode: string) => world.ask(stranger, contract.listTeams, { communityCode })
  expect((await around(communities.fenglinli)).items).toHaveLength(1)
  expect((await around(communities.guoyuanxincun)).items).toEqual([])
  expect(await world.codeOf(stranger, contract.listTeams, { communityCode: '999999999999' })).toBe(
    'network.community_unknown',
  )
  expect(fenglin).toBe((await kept()).stationId)
})
