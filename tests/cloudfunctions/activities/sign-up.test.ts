import { lapseOffers } from '../../../cloudfunctions/activities/lapse-offers'
import { openedWho } from '../../../cloudfunctions/activities/sealed-parts'
import { remindSessions } from '../../../cloudfunctions/activities/remind-sessions'
import { tellers } from '../../../cloudfunctions/jobs/tellers'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import { plainFields } from '../../../cloudfunctions/kernel/plain'
import type { Session } from '../../../shared/activities/model'
import type { Notice } from '../../../shared/inbox/model'
import { removeEntry } from '../../../shared/activities/contract'
import {
  answerOffer,
  followEntry,
  getSession,
  listDays,
  listMySessions,
  listSessions,
  signUp,
  withdrawEntries,
} from '../../../shared/activities/sign-up-contract'
import type { InputOf } from '../../../shared/kernel/contract'
import { aSession, someTerms, SUNDAY } from '../../world/activities'
import { aVolunteer, xu } from '../../world/errands'
import { chen, communities, DAY, HOUR, li, liu, MONDAY, vault, wang, zhao } from '../../world/people'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const id = aSession()._id
const mum = { relation: 'parent', calledName: '妈妈', ageBand: 'elder' } as const
const number = '13800000000'
type Who = { readonly openid: string }
const coming = (people: InputOf<typeof signUp>['who'] extends infer W ? W : never) => ({ id, who: people })
const participants = (...names: string[]) =>
  coming({ part: 'participant', people: names.map((calledName) => ({ ...mum, calledName })) })
const passOf = async (who: Who) => (await world.ask(who, getSession, { id })).pass ?? ''
const signedUp = async (who: Who, ...names: string[]) =>
  (await world.ask(who, signUp, participants(...names))).entries
const placesOf = async (who: Who) =>
  (await world.ask(who, getSession, { id })).entries.map(({ place }) => place)
const stored = async () => (await world.all('sessions'))[0] as Session
const noticesTo = async (who: { readonly id: string }) =>
  ((await world.all('notices')) as unknown[] as Notice[])
    .filter(({ personId }) => personId === who.id)
    .map(({ title }) => title)
/** The clock comes by and tells what was left. */
async function sweep() {
  world.pass(60_000)
  const robotUrlOf = () => Promise.resolve(undefined)
  const until = performance.now() + 10_000
  await sweepUnsent({ services: world.services, tellers, robotUrlOf, until, requestId: 'test' })
}

describe('signing up', () => {
  test('with the pass it is one call; who has a seat and who waits comes with the answer; nothing in clear', async () => {
    await world.insert('sessions', aSession({ terms: someTerms({ seats: 1 }) }))
    const pass = await passOf(wang)
    const calls = await world.callsOf(async () => {
      const { entries } = await world.ask(wang, signUp, { ...participants('妈妈', '爸爸'), pass })
      expect(entries).toMatchObject([
        { calledName: '妈妈', place: 0 },
        { calledName: '爸爸', place: 1 },
      ])
    })
    expect(calls).toEqual(['sessions'])
    const session = await stored()
    expect(JSON.stringify(session)).not.toMatch(/妈妈|13800000000/)
    expect(openedWho(vault, session.entries[0]!, id)).toEqual({ calledName: '妈妈' })
    expect(session.unsent).toEqual([])
  })

  test('the same command again has the same answer and no second seat; the same person again is refused', async () => {
    await world.insert('sessions', aSession())
    const commandId = aCommandId()
    const first = await world.ask(wang, signUp, participants('妈妈'), commandId)
    expect(await world.ask(wang, signUp, participants('妈妈'), commandId)).toEqual(first)
    expect(await world.codeOf(wang, signUp, participants('妈妈'))).toBe('activities.already_in')
    expect(await signedUp(liu, '妈妈')).toMatchObject([{ place: 0 }])
    expect((await stored()).roster).toHaveLength(2)
  })

  test("somebody else's pass, an old one and one of another plan do not help; without one it is decided afresh", async () => {
    await world.insert('sessions', aSession())
    const pass = await passOf(wang)
    const child = coming({ part: 'participant', people: [{ ...mum, ageBand: 'child' }] })
    expect(await world.codeOf(liu, signUp, { ...child, pass })).toBe('activities.age')
    world.pass(20 * 60_000)
    const calls = await world.callsOf(() => world.ask(wang, signUp, { ...participants('妈妈'), pass }))
    expect(calls).toEqual(['sessions', 'sessions'])
    const fresh = await passOf(wang)
    await world.database.update('sessions', { _id: { $eq: id } }, { set: { plan: 2 } })
    expect(await world.codeOf(wang, signUp, { ...participants('爸爸'), pass: fresh })).toBe(
      'activities.changed',
    )
  })

  test.each([
    ['activities.not_open', { opensAt: MONDAY + 2 * HOUR }],
    ['activities.closed', { closesAt: MONDAY }],
    ['activities.over', { status: 'cancelled' as const }],
  ])('%s, with a pass and without', async (code, over) => {
    await world.insert('sessions', aSession())
    const pass = await passOf(wang)
    await world.database.update('sessions', { _id: { $eq: id } }, { set: over })
    expect(await world.codeOf(wang, signUp, { ...participants('妈妈'), pass })).toBe(code)
    expect(await world.codeOf(wang, signUp, participants('妈妈'))).toBe(code)
  })

  test('what is not there is not found', async () => {
    expect(await world.codeOf(wang, signUp, participants('妈妈'))).toBe('not_found')
    expect(await world.codeOf(wang, getSession, { id })).toBe('not_found')
  })

  test('a full slot has a line of its own, and the answer names the free ones', async () => {
    const slots = [
      { id: 's1', startsAt: SUNDAY },
      { id: 's2', startsAt: SUNDAY + HOUR },
    ]
    await world.insert('sessions', aSession({ terms: someTerms({ seats: 1, slotMinutes: 60 }), slots }))
    const at = (slotId: string, calledName: string) =>
      coming({ part: 'participant', people: [{ ...mum, calledName, slotId }] })
    expect(await world.ask(wang, signUp, at('s1', '妈妈'))).toMatchObject({
      entries: [{ place: 0, slotStartsAt: SUNDAY }],
      freeSlots: [],
    })
    expect(await world.ask(liu, signUp, at('s1', '老伴'))).toMatchObject({
      entries: [{ place: 1 }],
      freeSlots: [{ id: 's2', free: 1 }],
    })
    const { slots: seen } = await world.ask(zhao, getSession, { id })
    expect(seen).toMatchObject([
      { id: 's1', free: 0, waiting: 1 },
      { id: 's2', free: 1, waiting: 0 },
    ])
  })

  test('two relatives do not sign up the same number; once she has stepped back, or without it, one can', async () => {
    await world.insert('sessions', aSession())
    const called = (calledName: string) =>
      coming({ part: 'participant', people: [{ ...mum, calledName, phone: number }] })
    const { entries } = await world.ask(wang, signUp, called('妈妈'))
    expect(openedWho(vault, (await stored()).entries[0]!, id).phone).toBe(number)
    expect(await world.codeOf(liu, signUp, called('王奶奶'))).toBe('activities.phone_in')
    expect(await signedUp(liu, '岳母')).toHaveLength(1)
    await world.ask(wang, withdrawEntries, { id, tickets: [entries[0]!.ticket] })
    expect((await world.ask(liu, signUp, called('王奶奶'))).entries).toHaveLength(1)
    expect(JSON.stringify(await stored())).not.toContain(number)
  })

  test('a couple with one telephone is signed up in one go', async () => {
    await world.insert('sessions', aSession())
    const people = ['妈妈', '爸爸'].map((calledName) => ({ ...mum, calledName, phone: number }))
    const { entries } = await world.ask(wang, signUp, coming({ part: 'participant', people }))
    expect(entries).toHaveLength(2)
    expect((await stored()).phoneKeys).toHaveLength(1)
  })

  test('note and door are sealed; a note nobody asked for is dropped', async () => {
    const asking = aSession({ terms: someTerms({ kind: 'meal', noteKind: 'diet', mode: 'either' }) })
    await world.insert('sessions', asking)
    const home = { building: '3 号楼', door: '501' }
    await world.ask(wang, signUp, coming({ part: 'participant', people: [{ ...mum, note: '少盐', home }] }))
    const session = await stored()
    expect(JSON.stringify(session)).not.toMatch(/少盐|501/)
    expect(session.entries[0]).toMatchObject({ atHome: true })
    expect(openedWho(vault, session.entries[0]!, id)).toMatchObject({ note: '少盐', ...home })
    const other = aSession({ activityId: 'yotherthing' })
    await world.insert('sessions', other)
    const people = [{ ...mum, note: '少盐' }]
    await world.ask(wang, signUp, { id: other._id, who: { part: 'participant', people } })
    const [found] = await world.database.read('sessions', { _id: { $eq: other._id } }, { limit: 1 })
    expect(openedWho(vault, (found as Session).entries[0]!, other._id).note).toBeUndefined()
  })
})

describe('helpers', () => {
  const helping = coming({ part: 'helper' })
  const caring = aSession({ terms: someTerms({ course: 'care', helperSeats: 1 }) })

  test('a volunteer with the course is in with one call, under the working name', async () => {
    await world.insert('sessions', caring)
    await world.insert('volunteers', aVolunteer({ courses: [{ course: 'care', until: SUNDAY + DAY }] }))
    const { helperPass } = await world.ask(xu, getSession, { id })
    const calls = await world.callsOf(() => world.ask(xu, signUp, { ...helping, pass: helperPass }))
    expect(calls).toEqual(['sessions'])
    expect((await stored()).entries[0]).toMatchObject({ part: 'helper', displayName: '许师傅' })
    expect(await world.codeOf(xu, signUp, helping)).toBe('activities.already_in')
  })

  test('without the course: where to pass it; the pass of those who come is no way round', async () => {
    await world.insert('sessions', caring)
    await world.insert('volunteers', aVolunteer())
    const view = await world.ask(xu, getSession, { id })
    expect(view).toMatchObject({ whyNoHelper: 'course' })
    expect(view.helperPass).toBeUndefined()
    const reply = await world.tell(xu, signUp, { ...helping, pass: view.pass })
    expect(reply).toMatchObject({ code: 'activities.course_needed', detail: { course: 'care' } })
    expect(await world.codeOf(wang, signUp, helping)).toBe('activities.not_volunteer')
  })

  test('a date without helpers reads no register and gives no pass for it', async () => {
    await world.insert('sessions', aSession({ terms: someTerms({ helperSeats: 0 }) }))
    expect(await world.callsOf(() => world.ask(xu, getSession, { id }))).not.toContain('volunteers')
    expect(await world.codeOf(xu, signUp, helping)).toBe('activities.no_helpers')
  })
})

describe('stepping back and moving up', () => {
  beforeEach(() => world.insert('sessions', aSession({ terms: someTerms({ seats: 1, answerMinutes: 120 }) })))

  test('stepping back is one write; the next one moves up, is asked once and told once', async () => {
    const [first] = await signedUp(wang, '妈妈')
    await signedUp(liu, '老伴')
    await signedUp(zhao, '爸爸')
    const calls = await world.callsOf(() =>
      world.ask(wang, withdrawEntries, { id, tickets: [first!.ticket] }),
    )
    // The write, the offer to whoever moved up, and the flag that comes off.
    expect(calls).toEqual(['sessions', 'sessions', 'sessions'])
    expect(await placesOf(liu)).toEqual([0])
    expect(await placesOf(zhao)).toEqual([1])
    const { entries } = await world.ask(liu, getSession, { id })
    expect(entries).toMatchObject([{ answerBy: world.now() + 2 * HOUR }])
    await sweep()
    await sweep()
    expect(await noticesTo(liu)).toEqual(['轮到了，有位置了'])
    expect(await noticesTo(zhao)).toEqual([])
    expect((await stored()).offers).toHaveLength(1)
  })

  test('whoever waited and steps back makes nobody move', async () => {
    await signedUp(wang, '妈妈')
    const [second] = await signedUp(liu, '老伴')
    await signedUp(zhao, '爸爸')
    await world.ask(liu, withdrawEntries, { id, tickets: [second!.ticket] })
    expect(await placesOf(zhao)).toEqual([1])
    expect((await stored()).offers).toEqual([])
  })

  test('who rang is taken off by the station: the next moves up, and whoever signed her up reads which and why', async () => {
    const [first] = await signedUp(wang, '妈妈')
    await signedUp(liu, '老伴')
    await world.ask(li, followEntry, { id, invite: first!.invite! })
    const input = { id, entryId: first!.id, reason: '打电话来，13800000000，去医院' }
    await world.ask(chen, removeEntry, input)
    expect(await placesOf(liu)).toEqual([0])
    expect(await noticesTo(wang)).toEqual(['站里退掉了一位'])
    await sweep()
    expect(await noticesTo(liu)).toEqual(['轮到了，有位置了'])
    const { entries, removals } = await world.ask(wang, getSession, { id })
    expect(entries).toEqual([])
    expect(removals).toMatchObject([{ relation: 'parent', calledName: '妈妈' }])
    expect(removals[0]?.reason).toMatch(/^打电话来.*去医院$/)
    expect(JSON.stringify(await stored())).not.toContain('13800000000')
    expect((await world.ask(liu, getSession, { id })).removals).toEqual([])
    // She herself is told, too, and reads it where the notice leads.
    expect(await noticesTo(li)).toEqual(['站里退掉了一位'])
    expect((await world.ask(li, getSession, { id })).removals).toEqual(removals)
    expect(await world.codeOf(chen, removeEntry, { ...input, reason: '又一次' })).toBe('activities.not_in')
    await signedUp(wang, '妈妈')
    expect((await world.ask(wang, getSession, { id })).removals).toEqual([])
  })

  test('whoever was signed up says over the card that she hears of it, too: one person, who answers and steps back', async () => {
    await signedUp(zhao, '爸爸')
    const [mums] = await signedUp(liu, '妈妈')
    const invite = mums?.invite ?? ''
    expect(await world.codeOf(wang, followEntry, { id, invite: 'made.up.by-somebody' })).toBe('not_found')
    expect(await world.codeOf(wang, followEntry, { id, invite: mums!.ticket })).toBe('not_found')
    await world.ask(wang, followEntry, { id, invite })
    expect(await world.codeOf(li, followEntry, { id, invite })).toBe('activities.followed')
    const [seen] = (await world.ask(wang, getSession, { id })).entries
    expect(seen).toMatchObject({ calledName: '妈妈', place: 1 })
    expect([seen, ...(await world.ask(liu, getSession, { id })).entries].map((one) => one?.invite)).toEqual([
      undefined,
      undefined,
    ])
    const mine = async (who: Who) => (await world.ask(who, listMySessions, { filter: 'coming' })).items
    expect(await mine(wang)).toMatchObject([
      { id, mine: { seated: 0, waiting: 1 }, entries: [{ calledName: '妈妈', place: 1 }] },
    ])
    expect([await mine(liu), await mine(li)].map(({ length }) => length)).toEqual([1, 0])
    // The calendar marks the day for her, and another date on it says what she has there.
    const march = { around: communities.fenglinli, month: '2026-03' }
    expect((await world.ask(wang, listDays, march)).days).toMatchObject([{ isMine: true }])
    expect((await world.ask(li, listDays, march)).days).toMatchObject([{ isMine: false }])
    const beside = aSession({ activityId: 'yfar1', startsAt: SUNDAY + 2 * HOUR })
    await world.insert('sessions', beside)
    expect((await world.ask(wang, getSession, { id: beside._id })).sameDay).toMatchObject([
      { calledName: '妈妈', startsAt: SUNDAY },
    ])
    expect((await world.ask(li, getSession, { id: beside._id })).sameDay).toEqual([])
    await world.ask(wang, withdrawEntries, { id, tickets: [seen!.ticket] })
    expect(await placesOf(liu)).toEqual([])
    expect(await mine(wang)).toEqual([])
  })

  test('a yes keeps the seat; asked again it is settled', async () => {
    const [first] = await signedUp(wang, '妈妈')
    const [mine] = await signedUp(liu, '老伴')
    const ticket = mine!.ticket
    expect(await world.codeOf(liu, answerOffer, { id, ticket, isComing: true })).toBe('activities.not_asked')
    await world.ask(wang, withdrawEntries, { id, tickets: [first!.ticket] })
    await sweep()
    const calls = await world.callsOf(() => world.ask(liu, answerOffer, { id, ticket, isComing: true }))
    expect(calls).toEqual(['sessions'])
    expect(await world.codeOf(liu, answerOffer, { id, ticket, isComing: true })).toBe('activities.not_asked')
    world.pass(3 * HOUR)
    expect(await lapseOffers(world.services)).toBe(0)
    expect(await placesOf(liu)).toEqual([0])
  })

  test('a no, or no answer in time, gives the seat to the next; whoever was silent is told kindly', async () => {
    const [first] = await signedUp(wang, '妈妈')
    const [second] = await signedUp(liu, '老伴')
    await signedUp(zhao, '爸爸')
    await signedUp(li, '公公')
    await world.ask(wang, withdrawEntries, { id, tickets: [first!.ticket] })
    await world.ask(liu, answerOffer, { id, ticket: second!.ticket, isComing: false })
    expect(await placesOf(zhao)).toEqual([0])
    await sweep()
    world.pass(3 * HOUR)
    expect(await lapseOffers(world.services)).toBe(1)
    await sweep()
    await sweep()
    expect(await placesOf(li)).toEqual([0])
    expect((await noticesTo(zhao)).sort()).toEqual(['位置先给了下一位', '轮到了，有位置了'])
    expect(await noticesTo(li)).toEqual(['轮到了，有位置了'])
    const { ticket } = second!
    expect(await world.codeOf(liu, answerOffer, { id, ticket, isComing: true })).toBe('activities.seat_gone')
  })

  test("another's ticket, a forged one and one of another date open nothing; too late one rings up", async () => {
    const [mine] = await signedUp(wang, '妈妈')
    const { ticket } = mine!
    expect(await world.codeOf(liu, withdrawEntries, { id, tickets: [ticket] })).toBe('not_found')
    expect(await world.codeOf(liu, answerOffer, { id, ticket, isComing: false })).toBe('not_found')
    expect(await world.codeOf(wang, withdrawEntries, { id, tickets: [`${ticket}x`] })).toBe('not_found')
    expect(await world.codeOf(wang, withdrawEntries, { id, tickets: ['x'] })).toBe('not_found')
    expect(await world.codeOf(wang, withdrawEntries, { id: 'xanother1', tickets: [ticket] })).toBe(
      'not_found',
    )
    world.pass(aSession().withdrawUntil - world.now())
    expect(await world.codeOf(wang, withdrawEntries, { id, tickets: [ticket] })).toBe('activities.too_late')
  })

  test('more seats, and whoever waited for one is asked', async () => {
    await signedUp(wang, '妈妈')
    await signedUp(liu, '老伴')
    const seatsBefore = { seats: 1, helperSeats: 6 }
    const stamp = { id: 'clock:resize', by: 'clock', at: world.now(), digest: 'resize' }
    const entry = { ...stamp, fact: 'session.resized', detail: { seatsBefore } }
    const terms = someTerms({ seats: 2, answerMinutes: 120 })
    const change = {
      set: plainFields({ terms, updatedAt: world.now() }),
      push: { log: { each: [plainFields(entry)] }, unsent: { each: [entry.id] } },
    }
    await world.database.update('sessions', { _id: { $eq: id } }, change)
    await sweep()
    await sweep()
    expect(await noticesTo(liu)).toEqual(['轮到了，有位置了'])
  })
})

describe('the evening before', () => {
  test('between six and eight, once, those with a seat', async () => {
    await world.insert('sessions', aSession({ terms: someTerms({ seats: 1 }) }))
    await signedUp(wang, '妈妈')
    await signedUp(liu, '老伴')
    const saturdayAt = (hour: number) => SUNDAY - DAY + (hour - 9) * HOUR
    world.pass(saturdayAt(17) - world.now())
    expect(await remindSessions(world.services)).toBe(0)
    world.pass(saturdayAt(18) - world.now())
    expect(await remindSessions(world.services)).toBe(1)
    expect(await remindSessions(world.services)).toBe(0)
    await sweep()
    await sweep()
    expect(await noticesTo(wang)).toEqual(['明天上午 9 点，树下义剪'])
    expect(await noticesTo(liu)).toEqual([])
  })
})

describe('lists', () => {
  const far = (activityId: string, over = {}) =>
    aSession({
      ...{ activityId, terms: someTerms({ communityCode: communities.huaianli, communityName: '槐安里' }) },
      ...over,
    })

  test('the own community first, then the street, each in the order of time, over several pages', async () => {
    for (let n = 0; n < 22; n++) {
      const activityId = `yhome${String(n).padStart(9, '0')}`
      await world.insert('sessions', aSession({ activityId, startsAt: SUNDAY + n * HOUR }))
    }
    await world.insert('sessions', far('yfar1'))
    await world.insert('sessions', far('yfar2', { startsAt: SUNDAY + DAY }))
    await world.insert('sessions', aSession({ activityId: 'ygone', status: 'cancelled' }))
    const around = communities.fenglinli
    const first = await world.ask(wang, listSessions, { around })
    expect(first.around).toMatchObject({ code: around })
    expect(first.items).toHaveLength(20)
    const second = await world.ask(wang, listSessions, { around, cursor: first.next })
    expect(second.items.map(({ communityName }) => communityName)).toEqual([
      ...['枫林里', '枫林里', '槐安里', '槐安里'],
    ])
    expect(second.next).toBeUndefined()
    expect(await world.codeOf(wang, listSessions, { around, cursor: 'h.nonsense' })).toBe('input.invalid')
    expect(await world.codeOf(wang, listSessions, { around, cursor: 'r.nonsense' })).toBe('input.invalid')
  })

  test('by kind, by community, by day; without a home it asks for one', async () => {
    await world.insert('sessions', aSession())
    await world.insert('sessions', far('yfar1', { startsAt: SUNDAY + DAY }))
    const around = communities.fenglinli
    const titles = async (more: object) =>
      (await world.ask(wang, listSessions, { around, ...more })).items.map(
        ({ communityName }) => communityName,
      )
    expect(await titles({ kind: 'meal' })).toEqual([])
    expect(await titles({ kind: 'haircut' })).toEqual(['枫林里', '槐安里'])
    expect(await titles({ communityCode: communities.huaianli })).toEqual(['槐安里'])
    expect(await titles({ day: '2026-03-08' })).toEqual(['枫林里'])
    expect(await world.ask(wang, listSessions, {})).toEqual({ items: [] })
    expect(await world.ask(wang, listDays, { month: '2026-03' })).toEqual({ days: [] })
  })

  test('a month: how much on which day, and where one is in', async () => {
    await world.insert('sessions', aSession())
    await world.insert('sessions', far('yfar1'))
    await world.insert('sessions', far('yfar2', { startsAt: SUNDAY + DAY }))
    await world.insert('sessions', far('yapril', { startsAt: SUNDAY + 30 * DAY }))
    await signedUp(wang, '妈妈')
    const around = communities.fenglinli
    expect((await world.ask(wang, listDays, { around, month: '2026-03' })).days).toEqual([
      { day: '2026-03-08', sessions: 2, isMine: true },
      { day: '2026-03-09', sessions: 1, isMine: false },
    ])
    const there = { around, communityCode: communities.huaianli, kind: 'haircut' as const }
    expect((await world.ask(wang, listDays, { ...there, month: '2026-03' })).days).toMatchObject([
      { sessions: 1 },
      { sessions: 1 },
    ])
    expect((await world.ask(wang, listDays, { around, month: '2026-12' })).days).toEqual([])
  })

  test('mine: what comes next first, and what was; whoever stepped back is not in it', async () => {
    await world.insert('sessions', aSession())
    const later = far('yfar1', { startsAt: SUNDAY + DAY })
    await world.insert('sessions', later)
    await world.ask(wang, signUp, { ...participants('妈妈'), id: later._id })
    const [mine] = await signedUp(wang, '妈妈', '爸爸')
    const coming = await world.ask(wang, listMySessions, { filter: 'coming' })
    expect(coming.items.map(({ id: one }) => one)).toEqual([id, later._id])
    expect(coming.items[0]?.entries.map(({ calledName }) => calledName)).toEqual(['妈妈', '爸爸'])
    expect(coming.items[0]).toMatchObject({ mine: { seated: 2, waiting: 0 } })
    const tickets = coming.items[0]!.entries.map(({ ticket }) => ticket)
    expect(tickets[0]).toBe(mine!.ticket)
    await world.ask(wang, withdrawEntries, { id, tickets })
    expect((await world.ask(wang, listMySessions, { filter: 'coming' })).items).toHaveLength(1)
    world.pass(SUNDAY + 3 * DAY - world.now())
    expect((await world.ask(wang, listMySessions, { filter: 'past' })).items).toMatchObject([
      { id: later._id },
    ])
    expect((await world.ask(liu, listMySessions, { filter: 'past' })).items).toEqual([])
  })

  test('beside a date: what else one has that day, and where a seat is free; of others no name', async () => {
    await world.insert('sessions', aSession({ terms: someTerms({ seats: 1 }) }))
    const same = far('yfar1', { startsAt: SUNDAY + 2 * HOUR })
    await world.insert('sessions', same)
    const full = far('yfar2', { terms: someTerms({ seats: 0 }) })
    await world.insert('sessions', full)
    await world.insert(
      'sessions',
      aSession({ dateId: 'd02', startsAt: SUNDAY + 7 * DAY, terms: someTerms() }),
    )
    await world.ask(wang, signUp, { ...participants('妈妈'), id: same._id })
    await signedUp(liu, '老伴')
    const view = await world.ask(wang, getSession, { id })
    expect(view.sameDay).toMatchObject([{ calledName: '妈妈', startsAt: SUNDAY + 2 * HOUR }])
    expect(view.others.map((one) => one.startsAt)).toEqual([SUNDAY + 7 * DAY, SUNDAY + 2 * HOUR])
    expect(view.counts).toMatchObject({ seats: 1, seated: 1 })
    expect(JSON.stringify(view)).not.toContain('老伴')
  })
})
