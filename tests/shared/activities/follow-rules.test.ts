import { countsOf } from '../../../shared/activities/counts'
import { follow, openSession } from '../../../shared/activities/follow-rules'
import { lineUp } from '../../../shared/activities/lines'
import type { Activity, DateTerms, PlannedDate, Session } from '../../../shared/activities/model'
import { isRefused } from '../../../shared/kernel/refusal'
import { anActivity, anEntry, aSession, aSessionOf, someTerms, SUNDAY } from '../../world/activities'
import { DAY, HOUR, MONDAY } from '../../world/people'

const onPlan = (over: Partial<PlannedDate> = {}): PlannedDate => ({
  ...{ id: 'd01', startsAt: SUNDAY, endsAt: SUNDAY + 2.5 * HOUR, isCancelled: false, plan: 2 },
  ...over,
})
const following = (session: Session, date: PlannedDate, activity: Activity = anActivity()) => {
  const decided = follow(session, activity, date)
  if (isRefused(decided)) throw new Error(decided.refused)
  return decided
}
const full = (seats = 3) =>
  aSessionOf(
    ['a', 'b', 'c', 'd'].map((key) => anEntry({ key })),
    { terms: someTerms({ seats }), remindedAt: MONDAY },
  )

test('a session is opened as it is planned, with nobody in it', () => {
  const { next, facts } = openSession(anActivity(), onPlan({ plan: 1 }))
  const { _id, version, createdAt, updatedAt, log, unsent, ...fresh } = aSession()
  expect(next).toEqual(fresh)
  expect(facts).toEqual([{ fact: 'session.opened' }])
})

test('slots fill the time, and keep their ids when the date is moved', () => {
  const clinic = anActivity({ terms: someTerms({ kind: 'clinic', slotMinutes: 40 }) })
  const { slots } = openSession(clinic, onPlan()).next
  expect(slots).toEqual([
    { id: 's1', startsAt: SUNDAY },
    { id: 's2', startsAt: SUNDAY + 40 * 60_000 },
    { id: 's3', startsAt: SUNDAY + 80 * 60_000 },
  ])
  const later = openSession(clinic, onPlan({ startsAt: SUNDAY + DAY, endsAt: SUNDAY + DAY + 2.5 * HOUR }))
  expect(later.next.slots.map(({ id }) => id)).toEqual(['s1', 's2', 's3'])
})

test('what is at the plan, off or confirmed stays', () => {
  const refused = { refused: 'activities.not_due' }
  expect(follow(aSession({ plan: 2 }), anActivity(), onPlan())).toEqual(refused)
  expect(follow(aSession({ plan: 3 }), anActivity(), onPlan())).toEqual(refused)
  expect(follow(aSession({ status: 'cancelled' }), anActivity(), onPlan())).toEqual(refused)
  expect(follow(aSession({ status: 'confirmed' }), anActivity(), onPlan())).toEqual(refused)
})

const to = { startsAt: SUNDAY + DAY, endsAt: SUNDAY + DAY + 2.5 * HOUR }
test.each<readonly [string, Partial<PlannedDate>]>([
  ['time', to],
  ['time', { endsAt: SUNDAY + HOUR }],
  ['place', { terms: { place: '站里一楼' } }],
  ['both', { ...to, terms: { place: '站里一楼' } }],
])('who comes is told of another %s', (what, over) => {
  const session = full()
  const { next, facts } = following(session, onPlan(over))
  expect(facts.filter(({ fact }) => fact === 'session.moved')).toMatchObject([
    { detail: { what, from: { startsAt: SUNDAY, place: '枫林里小花园' } } },
  ])
  expect(facts[0]?.detail?.['to']).toEqual({
    ...{ startsAt: next.startsAt, endsAt: next.endsAt, place: next.terms.place },
  })
  expect([next.roster, next.entries, next.plan]).toEqual([session.roster, session.entries, 2])
  expect(next.closesAt).toBe(next.startsAt - HOUR)
})

test('who was reminded of the old day is reminded of the new one', () => {
  expect(following(full(), onPlan(to)).next).not.toHaveProperty('remindedAt')
  expect(following(full(), onPlan({ terms: { place: '站里' } })).next.remindedAt).toBe(MONDAY)
  expect(following(aSession(), onPlan()).next).not.toHaveProperty('remindedAt')
})

test('other words are noted, and nobody is bothered', () => {
  expect(following(aSession(), onPlan({ terms: { words: '带上水杯' } })).facts).toEqual([
    { fact: 'session.changed' },
  ])
})

test('called off, with the reason', () => {
  const session = full()
  const { next, facts } = following(session, onPlan({ isCancelled: true, cancelReason: '下大雨' }))
  expect(next).toEqual({ ...session, status: 'cancelled', cancelReason: '下大雨', plan: 2 })
  expect(facts).toEqual([{ fact: 'session.cancelled' }])
  expect(following(full(), onPlan({ isCancelled: true })).next).not.toHaveProperty('cancelReason')
})

const resized = (terms: DateTerms) => following(full(), onPlan({ terms }))
test('more seats let people move up; the log says how many there were', () => {
  const { next, facts } = resized({ seats: 4 })
  expect(lineUp(next, { part: 'participant' }).seated).toHaveLength(4)
  expect(facts).toEqual([
    {
      fact: 'session.resized',
      detail: { seats: 4, helperSeats: 6, seatsBefore: { seats: 3, helperSeats: 6 } },
    },
  ])
})

test('fewer seats than are held: the session keeps as many as are held', () => {
  expect(resized({ seats: 1 }).next.terms.seats).toBe(3)
  expect(resized({ seats: 1, helperSeats: 0 }).next.terms.helperSeats).toBe(0)
  const helped = aSessionOf([anEntry({ key: 'h', part: 'helper' })])
  const { terms } = following(helped, onPlan({ terms: { helperSeats: 0, seats: 2 } })).next
  expect([terms.helperSeats, terms.seats]).toEqual([1, 2])
})

test('how full it is: slots together, helpers apart, who waits beside it', () => {
  expect(countsOf(full())).toEqual({
    ...{ seats: 3, seated: 3, waiting: 1, helperSeats: 6, helpers: 0, helpersWaiting: 0 },
  })
  const slots = [
    { id: 's1', startsAt: SUNDAY },
    { id: 's2', startsAt: SUNDAY + HOUR },
  ]
  const slotted = aSessionOf(
    [
      anEntry({ key: 'a', slotId: 's1' }),
      anEntry({ key: 'b', slotId: 's1' }),
      anEntry({ key: 'c', slotId: 's2' }),
      ...['h', 'i'].map((key) => anEntry({ key, part: 'helper' })),
    ],
    { slots, terms: someTerms({ seats: 1, helperSeats: 1 }) },
  )
  expect(countsOf(slotted)).toEqual({
    ...{ seats: 2, seated: 2, waiting: 1, helperSeats: 1, helpers: 1, helpersWaiting: 1 },
  })
})
