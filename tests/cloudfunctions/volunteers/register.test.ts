import * as contract from '../../../shared/volunteers/contract'
import type { Volunteer } from '../../../shared/volunteers/model'
import { aVolunteer, xu } from '../../world/errands'
import { chen, communities, DAY, guoyuan, MONDAY, zhao, zhou } from '../../world/people'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const entry = {
  ...{ displayName: '许师傅', contact: { calledName: '许建国', phone: '13900000007' } },
  ...{ communityCode: communities.fenglinli, skills: ['repair' as const, 'repair' as const] },
  areaCodes: [communities.guoyuanxincun, communities.fenglinli],
  ...{ ageBand: 'adult' as const, freeTimes: ['tue.morning' as const, 'tue.morning' as const] },
}
const mother = { calledName: '许母', phone: '13900000008' }
const kept = async () => (await world.all('volunteers'))[0] as object as Volunteer

test('in the register, sealed, at the station of the home; the heads hear of it and the station lets her in', async () => {
  const { id, status } = await world.ask(xu, contract.registerVolunteer, entry)
  expect(status).toBe('waiting')
  const volunteer = await kept()
  expect(volunteer).toMatchObject({ skills: ['repair'], areaCodes: [communities.guoyuanxincun] })
  expect(volunteer.stationIds).toEqual([volunteer.stationId, guoyuan])
  expect(JSON.stringify(volunteer)).not.toMatch(/许建国|13900000007/)
  expect(await world.all('notices')).toMatchObject([{ personId: zhou.id, fact: 'volunteer.registered' }])

  const waiting = await world.ask(chen, contract.listVolunteers, { status: 'waiting' })
  expect(waiting.items).toMatchObject([{ id, displayName: '许师傅', areas: 1, communityName: '枫林里' }])
  expect(JSON.stringify(waiting)).not.toMatch(/许建国|13900000007/)
  expect(await world.ask(zhao, contract.listVolunteers, { status: 'waiting' })).toEqual({ items: [] })
  expect(await world.codeOf(zhao, contract.admitVolunteer, { id })).toBe('not_found')

  await world.ask(chen, contract.admitVolunteer, { id })
  await world.ask(chen, contract.recordCourse, { id, course: 'escort', until: MONDAY + 300 * DAY })
  const { volunteer: mine } = await world.ask(xu, contract.getMyVolunteer, {})
  expect(mine).toMatchObject({
    ...{ id, status: 'active', contact: entry.contact, home: { name: '枫林里' } },
    ...{ areas: [{ name: '果园新村' }], courses: [{ course: 'escort' }], station: { name: '枫林社工站' } },
  })
})

test('an edit stays in, another name waits again, and stopping is one tap', async () => {
  const { id } = await world.ask(xu, contract.registerVolunteer, entry)
  await world.ask(zhou, contract.admitVolunteer, { id })
  const edit = (over: object) => world.ask(xu, contract.registerVolunteer, { ...entry, ...over })
  expect(await edit({ skills: ['tech'] })).toEqual({ id, status: 'active' })
  expect(await edit({ displayName: '许叔' })).toEqual({ id, status: 'waiting' })
  expect(await world.ask(xu, contract.leaveVolunteers, {})).toEqual({ id, status: 'left' })
  expect(await world.codeOf(xu, contract.leaveVolunteers, {})).toBe('volunteers.not_now')
})

test('a kind no says why, without numbers, and can be turned', async () => {
  const { id } = await world.ask(xu, contract.registerVolunteer, entry)
  await world.ask(chen, contract.declineVolunteer, { id, reason: '先来站里聊聊，打 13812345678' })
  expect((await world.ask(xu, contract.getMyVolunteer, {})).volunteer).toMatchObject({
    ...{ status: 'declined', reason: '先来站里聊聊，打 〔号码已收起〕' },
  })
  expect(await world.codeOf(chen, contract.admitVolunteer, { id })).toBe('ok')
})

test('a minor with a guardian’s yes; whom to ring is opened by the station alone, and she sees who did', async () => {
  const emergency = { calledName: '许姨', phone: '13900000009' }
  const guardian = { ...mother, hasAgreed: true as const }
  const young = { ...entry, ageBand: 'minor' as const, guardian, emergency }
  expect(await world.codeOf(xu, contract.registerVolunteer, { ...entry, ageBand: 'minor' })).toBe(
    'volunteers.guardian_needed',
  )
  const child = { ...young, ageBand: 'child' as const }
  expect(await world.codeOf(xu, contract.registerVolunteer, child)).toBe('volunteers.too_young')
  expect(await world.all('volunteers')).toEqual([])
  const { id } = await world.ask(xu, contract.registerVolunteer, young)
  expect(JSON.stringify(await kept())).not.toMatch(/许母|许姨|1390000000/)
  expect(await kept()).toMatchObject({ guardianConsentAt: world.now(), freeTimes: ['tue.morning'] })

  const row = (await world.ask(chen, contract.listVolunteers, { status: 'waiting' })).items[0]
  expect(row).toMatchObject({ ageBand: 'minor', freeTimes: ['tue.morning'] })
  expect(JSON.stringify(row)).not.toMatch(/许母|许姨|birth|emergency|guardian/)
  expect(await world.codeOf(zhao, contract.openVolunteerContact, { id })).toBe('not_found')
  expect(await world.ask(chen, contract.openVolunteerContact, { id })).toEqual({
    ...{ id, ...entry.contact, emergency, guardian: { ...mother, agreedAt: world.now() } },
  })
  const { volunteer } = await world.ask(xu, contract.getMyVolunteer, {})
  expect(volunteer).toMatchObject({ ageBand: 'minor', emergency, guardian: mother })
  expect(volunteer?.looks).toEqual([{ displayName: '陈禾', at: world.now() }])
  // Grown up: the guardian is asked no more, and goes. A consent that no minor needs is not kept.
  await world.ask(xu, contract.registerVolunteer, { ...entry, guardian })
  expect(await kept()).not.toHaveProperty('sealedGuardian')
  expect(await kept()).not.toHaveProperty('guardianConsentAt')
})

test('real name and number are sealed for the official record, shown by their end, and go away when she likes', async () => {
  const identity = { realName: '许建国强', idKind: 'resident' as const, idNumber: '11010519491231002x' }
  const keep = { ...identity, hasAgreed: true as const }
  expect(await world.codeOf(xu, contract.keepIdentity, keep)).toBe('not_found')
  const { id } = await world.ask(xu, contract.registerVolunteer, entry)
  expect(await world.codeOf(xu, contract.keepIdentity, { ...keep, idNumber: '110105194912310021' })).toBe(
    'volunteers.id_number',
  )
  await world.ask(xu, contract.keepIdentity, keep)
  expect(JSON.stringify(await kept())).not.toMatch(/许建国|19491231/)
  const mine = async () => (await world.ask(xu, contract.getMyVolunteer, {})).volunteer?.identity
  expect(await mine()).toEqual({ realName: '许建国强', idKind: 'resident', tail: '002X' })
  expect(JSON.stringify(await world.ask(chen, contract.openVolunteerContact, { id }))).not.toMatch(
    /002X|许建国强/,
  )
  await world.ask(xu, contract.removeIdentity, {})
  expect(await kept()).not.toHaveProperty('sealedIdentity')
  expect(await mine()).toBeUndefined()
  expect(await world.codeOf(xu, contract.removeIdentity, {})).toBe('volunteers.no_identity')
})

test('an entry from before ages and times were asked works as it did', async () => {
  await world.insert('volunteers', aVolunteer())
  const { volunteer } = await world.ask(xu, contract.getMyVolunteer, {})
  expect(volunteer).toMatchObject({ status: 'active', freeTimes: [], looks: [] })
  expect(volunteer?.ageBand).toBeUndefined()
  const [row] = (await world.ask(chen, contract.listVolunteers, { status: 'active' })).items
  expect(row).toMatchObject({ displayName: '许师傅', freeTimes: [] })
  expect(await world.ask(xu, contract.registerVolunteer, entry)).toMatchObject({ status: 'active' })
})

test.each([
  ['a community that is none', { communityCode: '999999999999' }, 'network.community_unknown'],
  ['an area without a station', { areaCodes: [communities.wuzhancun] }, 'network.not_covered'],
  ['a name with figures', { displayName: '许 139' }, 'input.invalid'],
  ['no skill at all', { skills: [] }, 'input.invalid'],
])('%s', async (_name, over, wanted) => {
  expect(await world.codeOf(xu, contract.registerVolunteer, { ...entry, ...over })).toBe(wanted)
  expect(await world.all('volunteers')).toEqual([])
})

test('whoever never registered has nothing to show and nothing to stop', async () => {
  expect(await world.ask(xu, contract.getMyVolunteer, {})).toEqual({})
  expect(await world.codeOf(xu, contract.leaveVolunteers, {})).toBe('not_found')
})
