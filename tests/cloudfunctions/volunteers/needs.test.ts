import { freeLateSeats } from '../../../cloudfunctions/volunteers/free-late-seats'
import { freeSeats } from '../../../cloudfunctions/volunteers/free-seats'
import { recheckNeeds } from '../../../cloudfunctions/volunteers/recheck-needs'
import { lineUp } from '../../../shared/activities/lines'
import { getSession, signUp } from '../../../shared/activities/sign-up-contract'
import type { Notice } from '../../../shared/inbox/model'
import * as contract from '../../../shared/volunteers/contract'
import { anEntry, aSession, SUNDAY } from '../../world/activities'
import { anErrand, aVolunteer, lin, theLin, xu } from '../../world/errands'
import { aNeed, aTakenNeed } from '../../world/needs'
import { chen, communities, DAY, fenglin, guoyuan, MONDAY, vault, wang, zhao } from '../../world/people'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const talks = (over: Parameters<typeof aVolunteer>[0] = {}) =>
  aVolunteer({ skills: ['company'], freeTimes: ['tue.morning'], ...over })
const draft = {
  ...{ communityCode: communities.fenglinli, title: '每周二陪聊', words: '爱听评书，找她打 13812345678' },
  ...{ skill: 'company' as const, needsEntry: true, isWeekly: true, minutes: 60 },
  freeTimes: ['tue.morning' as const, 'tue.morning' as const],
}

test('a worker puts a need on the list, folded; the fitting volunteer is proposed with why, takes it, gives it back', async () => {
  await world.insert('volunteers', talks({ ageBand: 'senior' }))
  await world.insert('volunteers', theLin())
  const { id } = await world.ask(chen, contract.addNeed, draft)
  const [listed] = (await world.ask(chen, contract.listNeeds, { status: 'open' })).items
  expect(listed).toMatchObject({ words: '爱听评书，找她打 〔号码已收起〕', freeTimes: ['tue.morning'] })
  expect((await world.ask(chen, contract.matchNeed, { id })).candidates).toEqual([
    {
      ...{ id: talks()._id, displayName: '许师傅', ageBand: 'senior', communityName: '枫林里' },
      reason: '就住这个社区，周二上午有空，会陪伴聊天',
    },
  ])

  const { services, around, mine } = await world.ask(xu, contract.listService, {})
  expect([around?.name, mine]).toEqual(['枫林里', []])
  expect(services).toMatchObject([
    { kind: 'need', id, isWeekly: true, reason: '就在枫林里，周二上午您有空，您会陪伴聊天' },
  ])
  const pass = services[0]?.pass
  if (pass === undefined) throw new Error('no pass')
  await world.ask(xu, contract.takeNeed, { id, pass })
  expect(await world.all('notices')).toMatchObject([{ personId: chen.id, fact: 'need.taken' }])
  const after = await world.ask(xu, contract.listService, {})
  expect(after.services).toEqual([])
  expect(after.mine).toMatchObject([
    { id, taker: { displayName: '许师傅' }, worker: { displayName: '陈禾' } },
  ])
  expect(await world.codeOf(lin, contract.releaseNeed, { id })).toBe('not_found')
  expect(await world.ask(xu, contract.releaseNeed, { id })).toEqual({ id, status: 'open' })
  expect(((await world.all('notices')) as object as readonly Notice[]).map(({ fact }) => fact)).toContain(
    'need.released',
  )
})

test('errands, seats and needs side by side; what she lacks stands apart with what to do, and has no pass', async () => {
  await world.insert('volunteers', talks())
  await world.insert('errands', anErrand())
  await world.insert('errands', anErrand({ _id: 'eown', partyIds: [xu.id] }))
  await world.insert('sessions', aSession())
  await world.insert('needs', aNeed())
  await world.insert('needs', aNeed({ _id: 'crepair', skill: 'repair', title: '换一个灯泡' }))
  const { services } = await world.ask(xu, contract.listService, {})
  expect(services.map(({ kind, lacking }) => [kind, lacking])).toEqual([
    ['need', undefined],
    ['errand', undefined],
    ['session', undefined],
    ['need', { skill: 'repair' }],
  ])
  expect(services.map(({ pass }) => pass !== undefined)).toEqual([true, false, false, false])
  expect(services[2]).toMatchObject({ title: '树下义剪', places: 6, startsAt: SUNDAY })
  expect(JSON.stringify(services)).not.toMatch(/birth|王奶奶|13800000000|3 号楼/)
  expect(await world.codeOf(xu, contract.takeNeed, { id: 'crepair' })).toBe('volunteers.need_lacking')
})

test.each([
  ['unregistered', undefined],
  ['waiting', 'waiting'],
  ['left', 'left'],
] as const)('%s: nothing is offered, and it says why', async (why, status) => {
  if (status !== undefined) await world.insert('volunteers', talks({ status }))
  await world.insert('needs', aNeed())
  expect(await world.ask(xu, contract.listService, {})).toEqual({ why, services: [], mine: [] })
  expect(await world.codeOf(xu, contract.takeNeed, { id: 'ctea' })).toBe('volunteers.not_active')
})

test('twenty take one need: one gets it, each in one call', async () => {
  await world.insert('needs', aNeed())
  const people = Array.from({ length: 20 }, (_, at) => {
    const openid = `openid-taker-${String(at)}`
    return { openid, id: vault.accountIdOf(openid) }
  })
  for (const { id } of people) await world.insert('volunteers', talks({ accountId: id }))
  const asked = await Promise.all(
    people.map(async (who) => ({
      who,
      pass: (await world.ask(who, contract.listService, {})).services[0]?.pass ?? '',
    })),
  )
  let codes: readonly string[] = []
  const calls = await world.callsOf(async () => {
    codes = await Promise.all(
      asked.map(({ who, pass }) => world.codeOf(who, contract.takeNeed, { id: 'ctea', pass })),
    )
  })
  expect(codes.filter((code) => code === 'ok')).toHaveLength(1)
  expect(new Set(codes)).toEqual(new Set(['ok', 'volunteers.need_taken']))
  // A command of the tests is not marked as new, so whoever is late looks once why.
  expect(calls.filter((name) => name === 'needs').length).toBeLessThanOrEqual(20 + 19 + 1)
})

test('a pass is for one person, one need and a quarter of an hour', async () => {
  await world.insert('volunteers', talks())
  await world.insert('needs', aNeed())
  await world.insert('needs', aNeed({ _id: 'cother', stationId: guoyuan }))
  const pass = (await world.ask(xu, contract.listService, {})).services[0]?.pass ?? ''
  expect(await world.codeOf(wang, contract.takeNeed, { id: 'ctea', pass })).toBe('volunteers.not_active')
  expect(await world.codeOf(xu, contract.takeNeed, { id: 'cother', pass })).toBe('not_found')
  expect(await world.codeOf(xu, contract.takeNeed, { id: 'cnowhere' })).toBe('not_found')
  world.pass(16 * 60_000)
  expect(await world.codeOf(xu, contract.takeNeed, { id: 'ctea', pass })).toBe('ok')
  expect(await world.codeOf(xu, contract.takeNeed, { id: 'ctea', pass })).toBe('volunteers.need_yours')
})

test('words that WeChat does not pass are not put there; another station’s community and list are not there', async () => {
  world.weather.verdict = 'review'
  expect(await world.codeOf(chen, contract.addNeed, draft)).toBe('volunteers.words_held')
  world.weather.verdict = 'pass'
  world.weather.verdict = 'unchecked'
  const unseen = await world.ask(chen, contract.addNeed, draft)
  await world.insert('volunteers', talks())
  expect((await world.ask(xu, contract.listService, {})).services).toEqual([])
  expect(await world.codeOf(xu, contract.takeNeed, { id: unseen.id })).toBe('not_found')
  expect(await recheckNeeds(world.services)).toBe(0)
  world.weather.verdict = 'pass'
  expect(await recheckNeeds(world.services)).toBe(1)
  expect((await world.ask(xu, contract.listService, {})).services).toMatchObject([{ id: unseen.id }])
  expect((await world.all('needs'))[0]).not.toHaveProperty('writerOpenid')
  world.weather.verdict = 'unchecked'
  const { id: late } = await world.ask(chen, contract.addNeed, draft)
  world.pass(25 * 60 * 60_000)
  expect(await recheckNeeds(world.services)).toBe(1)
  const { items } = await world.ask(chen, contract.listNeeds, { status: 'closed' })
  expect(items).toMatchObject([{ id: late, closeReason: '微信没有放行这几句话，换个说法再放一次' }])
  await world.database.remove('needs', { stationId: { $eq: fenglin } })
  world.weather.verdict = 'pass'
  expect(await world.codeOf(zhao, contract.addNeed, draft)).toBe('not_found')
  expect(await world.codeOf(chen, contract.addNeed, { ...draft, communityCode: communities.wuzhancun })).toBe(
    'network.not_covered',
  )
  expect(await world.all('needs')).toEqual([])
  await world.insert('needs', aTakenNeed())
  expect(await world.ask(zhao, contract.listNeeds, { status: 'taken' })).toEqual({ items: [] })
  expect(await world.codeOf(zhao, contract.matchNeed, { id: 'ctea' })).toBe('not_found')
  expect(await world.codeOf(zhao, contract.closeNeed, { id: 'ctea', reason: '搬走了' })).toBe('not_found')
})

test('closing says why to whoever did it', async () => {
  await world.insert('needs', aTakenNeed({ createdAt: MONDAY + DAY }))
  await world.ask(chen, contract.closeNeed, { id: 'ctea', reason: '女儿接走了，电话 13812345678' })
  const [row] = (await world.ask(chen, contract.listNeeds, { status: 'closed' })).items
  expect(row).toMatchObject({
    closeReason: '女儿接走了，电话 〔号码已收起〕',
    taker: { displayName: '许师傅' },
  })
  expect(await world.all('notices')).toMatchObject([{ personId: xu.id, fact: 'need.closed' }])
  expect(await world.codeOf(chen, contract.closeNeed, { id: 'ctea', reason: '再说' })).toBe(
    'volunteers.need_over',
  )
})

test('leaving frees her seats as a helper ahead, the next one moves up, and what she did weekly is looked for anew', async () => {
  const mine = anEntry({ part: 'helper', byId: xu.id })
  const next = anEntry({ part: 'helper', byId: lin.id })
  const forMother = anEntry({ byId: xu.id, relation: 'parent' })
  const entries = [mine, next, forMother]
  const roster = entries.map(({ key }) => key)
  const terms = { ...aSession().terms, helperSeats: 1 }
  await world.insert('volunteers', talks())
  await world.insert('sessions', aSession({ entries, roster, terms }))
  const past = { dateId: 'd00', startsAt: MONDAY - DAY }
  await world.insert('sessions', aSession({ entries, roster, terms, ...past }))
  await world.insert('needs', aTakenNeed())
  const seats = async () =>
    (await world.all('sessions')).map((session) => {
      const found = session as object as ReturnType<typeof aSession>
      const { seated, waiting } = lineUp(found, { part: 'helper' })
      return [seated.map(({ byId }) => byId), waiting.length, found.roster.length]
    })
  expect(await seats()).toEqual([
    [[xu.id], 1, 3],
    [[xu.id], 1, 3],
  ])
  await world.ask(xu, contract.leaveVolunteers, {})
  expect(await seats()).toEqual([
    [[xu.id], 1, 3],
    [[lin.id], 0, 2],
  ])
  const [, session] = await world.all('sessions')
  expect(session).toMatchObject({
    roster: [next.key, forMother.key],
    log: [{ fact: 'session.withdrawn', detail: { left: [mine.id] } }],
  })
  expect(await world.all('needs')).toMatchObject([{ status: 'open' }])
  // Followed again, it comes out the same.
  const [volunteer] = await world.all('volunteers')
  const left = volunteer as object as ReturnType<typeof aVolunteer>
  const entry = left.log.find(({ fact }) => fact === 'volunteer.left')
  if (entry === undefined) throw new Error('no such fact')
  await freeSeats(world.services, left, entry)
  expect((await world.all('sessions'))[1]).toMatchObject({ log: [{ fact: 'session.withdrawn' }] })
  expect(await world.all('needs')).toMatchObject([{ log: [{ fact: 'need.released' }] }])
})

test('whoever may not go on holds no seat either', async () => {
  const mine = anEntry({ part: 'helper', byId: xu.id })
  await world.insert('volunteers', talks())
  await world.insert('sessions', aSession({ entries: [mine], roster: [mine.key] }))
  await world.ask(chen, contract.declineVolunteer, { id: talks()._id, reason: '先歇歇' })
  expect(await world.all('sessions')).toMatchObject([{ roster: [] }])
})

test('what she took by a pass from before goes free again, also the second time; back among them she keeps it', async () => {
  await world.insert('volunteers', talks())
  await world.insert('needs', aNeed())
  await world.insert('sessions', aSession())
  const { services } = await world.ask(xu, contract.listService, {})
  const { id, pass = '' } = services.find(({ kind }) => kind === 'need') ?? { id: '' }
  const { helperPass = '' } = await world.ask(xu, getSession, { id: aSession()._id })
  await world.ask(chen, contract.declineVolunteer, { id: talks()._id, reason: '先歇歇' })
  const takeBoth = async () => {
    await world.ask(xu, contract.takeNeed, { id, pass })
    await world.ask(xu, signUp, { id: aSession()._id, who: { part: 'helper' }, pass: helperPass })
  }
  const held = async () => [await world.all('needs'), await world.all('sessions')]
  for (const waitMs of [60_000, 0]) {
    await takeBoth()
    expect(await freeLateSeats(world.services)).toBe(1)
    expect(await held()).toMatchObject([[{ status: 'open' }], [{ roster: [] }]])
    world.pass(waitMs)
  }
  await takeBoth()
  await world.ask(chen, contract.admitVolunteer, { id: talks()._id })
  expect(await freeLateSeats(world.services)).toBe(0)
  expect(await held()).toMatchObject([[{ status: 'taken' }], [{ roster: [expect.any(String)] }]])
})
