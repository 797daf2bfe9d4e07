import { sessions } from '../../../cloudfunctions/activities/activities-store'
import { spread } from '../../../cloudfunctions/activities/spread'
import { digestOf } from '../../../cloudfunctions/kernel/command-stamp'
import { everything, neq } from '../../../cloudfunctions/kernel/condition'
import {
  cancelActivity,
  changeActivity,
  extendActivity,
  publishActivity,
} from '../../../shared/activities/contract'
import type { Notice } from '../../../shared/inbox/model'
import { type Activity, type Session, sessionIdOf } from '../../../shared/activities/model'
import { anActivity, anEntry, aSessionOf, someTerms, SUNDAY } from '../../world/activities'
import { chen, HOUR, MONDAY } from '../../world/people'
import { openWorld, type World } from '../../world/world'
import { sweep } from './sweeping'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const sessionsNow = async () => (await world.all('sessions')) as readonly Session[]

/** Somebody signs up as the handler does: one conditional write that knows nothing of the version. */
async function signUp(sessionId: string, who: string) {
  const entry = anEntry({ key: `k${who}`, byId: `a${who}` })
  const command = { id: `a${who}:sign`, by: `a${who}`, at: world.now(), digest: digestOf('sign', who) }
  return world.store.race(sessions, sessionId, everything, command, {
    when: { status: 'open', roster: neq(entry.key) },
    change: { push: { entries: [entry], roster: [entry.key] } },
    facts: [{ fact: 'session.signed_up' }],
    isUntold: true,
    lost: () => ({ refused: 'busy' as const }),
    reply: () => true,
  })
}

test('a series of 52 dates is edited while people sign up: nobody is lost, every date ends at the last plan', async () => {
  const { communityName: _, ...terms } = someTerms({ seats: 3 })
  const series = {
    ...{ repeat: 'weekly' as const, from: '2026-03-08', until: '2027-02-28', weekdays: [] },
    ...{ skipsHolidays: false, startMinute: 540, endMinute: 690 },
  }
  const asked = {
    ...{ ...terms, series, partners: [], communityCodes: [] },
    ageBands: ['senior' as const],
  }
  const { id, dates } = await world.ask(chen, publishActivity, asked)
  expect(dates).toBe(52)
  const ids = (await sessionsNow()).map(({ _id }) => _id)
  const all = { id, dateId: 'd01', scope: 'all' } as const
  // More people than seats, and more seats at the same time.
  const first = ids.flatMap((sessionId, index) =>
    [0, 1, 2, 3].map((one) => signUp(sessionId, `${index}x${one}`)),
  )
  await Promise.all([...first, world.ask(chen, changeActivity, { ...all, seats: 4, words: '带上毛巾' })])
  await sweep(world)
  // Another place and fewer seats, and somebody more everywhere.
  const later = ids.map((sessionId, index) => signUp(sessionId, `${index}late`))
  const moves = world.ask(chen, changeActivity, { ...all, place: '站里一楼' })
  await Promise.all([moves, ...later])
  await sweep(world)
  await sweep(world)
  const now = await sessionsNow()
  expect(now).toHaveLength(52)
  for (const [index, session] of now.entries()) {
    const everybody = ['0', '1', '2', '3'].map((one) => `k${index}x${one}`)
    expect([...session.roster].sort()).toEqual([...everybody, `k${index}late`].sort())
    expect(session.entries.map(({ key }) => key)).toEqual(session.roster)
    expect(session.terms).toMatchObject({ seats: 4, words: '带上毛巾', place: '站里一楼' })
    expect([session.plan, session.unsent]).toEqual([3, []])
  }
  // Whoever came in time hears of the place once; whoever came later may have seen the new one already.
  const told = new Map<string, number>()
  for (const { personId, fact } of (await world.all('notices')) as readonly Notice[]) {
    if (fact === 'session.moved') told.set(personId, (told.get(personId) ?? 0) + 1)
  }
  const early = ids.flatMap((_id, index) => ['0', '1', '2', '3'].map((one) => `a${index}x${one}`))
  expect(early.filter((personId) => told.get(personId) !== 1)).toEqual([])
  expect([...told.values()].every((times) => times === 1)).toBe(true)
  // The series ends two dates earlier, others are added, and somebody signs up to the last four.
  const lastFour = ids.slice(48)
  const latest = lastFour.map((sessionId, index) => signUp(sessionId, `${index}last`))
  const further = { ...series, from: '2027-03-03', until: '2027-03-10' }
  await Promise.all([
    ...latest,
    world.ask(chen, cancelActivity, { id, dateId: 'd51', scope: 'following', reason: '老师调走了' }),
    world.ask(chen, extendActivity, { id, series: further }),
  ])
  await sweep(world)
  const ended = (await sessionsNow()).slice(48)
  expect(ended.map(({ dateId, status, cancelReason }) => [dateId, status, cancelReason])).toEqual([
    ['d49', 'open', undefined],
    ['d50', 'open', undefined],
    ['d51', 'cancelled', '老师调走了'],
    ['d52', 'cancelled', '老师调走了'],
    ['d53', 'open', undefined],
    ['d54', 'open', undefined],
  ])
  const heardOf = ((await world.all('notices')) as readonly Notice[]).filter(
    ({ fact }) => fact === 'session.cancelled',
  )
  const everybody = ended.slice(2, 4).flatMap(({ entries }) => entries.map(({ byId }) => byId))
  expect(everybody.length).toBeGreaterThanOrEqual(10)
  expect(heardOf.map(({ personId }) => personId).sort()).toEqual(everybody.sort())
}, 60_000)

const planned = (over: Partial<Activity> = {}) => anActivity({ plan: 2, ...over })
const dateOf = (plan: number, over: object = {}) => [
  { id: 'd01', startsAt: SUNDAY, endsAt: SUNDAY + 2.5 * HOUR, isCancelled: false, plan, ...over },
]
const entryOf = (fact: string, plan: number) => ({
  id: `e${plan}`,
  fact,
  at: MONDAY,
  by: chen.id,
  detail: { plan },
})
const theSession = async () => (await sessionsNow())[0]

test('done twice, late, or with an older reading, a session only goes on to a later plan', async () => {
  const old = planned({ plan: 1, dates: dateOf(1) })
  const late = planned({ plan: 2, dates: dateOf(2, { terms: { place: '站里' } }) })
  await spread(world.services, late, entryOf('activity.changed', 2))
  expect(await theSession()).toMatchObject({ plan: 2, terms: { place: '站里' } })
  // The first telling comes last: the session is there, and at a later plan.
  await spread(world.services, old, entryOf('activity.published', 1))
  await spread(world.services, late, entryOf('activity.changed', 2))
  expect(await theSession()).toMatchObject({ plan: 2, terms: { place: '站里' }, version: 1 })
})

test('a date that another fact changed later is left to that fact', async () => {
  await spread(world.services, planned({ dates: dateOf(2) }), entryOf('activity.published', 1))
  expect(await sessionsNow()).toEqual([])
})

test('a date that is off is not opened; one that is held back is called off all the same', async () => {
  const held = { words: '', check: 'review', byId: chen.id } as const
  const off = planned({ text: held, dates: dateOf(2, { isCancelled: true, cancelReason: '雨' }) })
  await spread(world.services, off, entryOf('activity.cancelled', 2))
  expect(await sessionsNow()).toEqual([])
  await world.insert('sessions', aSessionOf([anEntry()]))
  await spread(world.services, off, entryOf('activity.cancelled', 2))
  expect(await theSession()).toMatchObject({ status: 'cancelled', cancelReason: '雨' })
})

test('held words bring nothing to a date', async () => {
  await world.insert('sessions', aSessionOf([anEntry()]))
  const held = { words: '', check: 'unchecked', byId: chen.id } as const
  await spread(world.services, planned({ text: held, dates: dateOf(2) }), entryOf('activity.changed', 2))
  expect((await theSession())?.plan).toBe(1)
})

test('fewer seats, while somebody takes one: nobody loses hers', async () => {
  await world.insert('sessions', aSessionOf([anEntry({ key: 'k1' })]))
  const fewer = planned({ dates: dateOf(2, { terms: { seats: 1 } }) })
  const id = sessionIdOf('yscissors', 'd01')
  await Promise.all([
    spread(world.services, fewer, entryOf('activity.changed', 2)),
    signUp(id, '2'),
    signUp(id, '3'),
  ])
  const now = await theSession()
  expect([now?.plan, now?.roster.length]).toEqual([2, 3])
  const inTime = Number(now?.log.findIndex(({ fact }) => fact === 'session.resized'))
  expect(now?.terms.seats).toBe(1 + inTime)
})

test('what was reminded of the old day is asked to be reminded of the new one', async () => {
  await world.insert('sessions', aSessionOf([anEntry()], { remindedAt: MONDAY }))
  const moved = planned({ dates: dateOf(2, { startsAt: SUNDAY + HOUR, endsAt: SUNDAY + 3 * HOUR }) })
  await spread(world.services, moved, entryOf('activity.changed', 2))
  expect(await theSession()).not.toHaveProperty('remindedAt')
  expect(await theSession()).toMatchObject({
    startsAt: SUNDAY + HOUR,
    unsent: [expect.stringContaining('plan')],
  })
})
