import type { Activity, PlannedDate } from '../../../shared/activities/model'
import {
  cancel,
  change,
  checkSeats,
  checkTerms,
  datesInScope,
  merged,
  publish,
  recheck,
  type Scope,
} from '../../../shared/activities/plan-rules'
import { isRefused } from '../../../shared/kernel/refusal'
import { anActivity, anEntry, aSessionOf, someTerms } from '../../world/activities'
import { chen, DAY, HOUR, MONDAY } from '../../world/people'

const NOW = MONDAY + HOUR
const passed = { words: '树下义剪', check: 'passed', byId: chen.id } as const
/** d01 is over, d02 was called off, d03 to d05 lie ahead, each a week later. */
const date = (index: number, over: Partial<PlannedDate> = {}): PlannedDate => {
  const startsAt = MONDAY + (index - 2) * 7 * DAY
  return { id: `d0${String(index)}`, startsAt, endsAt: startsAt + HOUR, isCancelled: false, plan: 1, ...over }
}
const weekly = (over: Partial<Activity> = {}) =>
  anActivity({
    dates: [date(1), date(2, { startsAt: NOW + 1, isCancelled: true }), date(3), date(4), date(5)],
    ...over,
  })

const draftOf = ({ stationId, station, contact, terms, text }: Activity) => ({
  ...{ stationId, station, contact, terms, text },
})
const publishing = (spans: readonly (readonly [number, number])[], terms = someTerms()) => {
  const made = publish(
    draftOf(anActivity({ terms })),
    spans.map(([startsAt, endsAt]) => ({ startsAt, endsAt })),
    NOW,
  )
  return isRefused(made) ? [made.refused, made.detail?.['why']] : made
}

test('published: the dates get ids in their order and the first plan', () => {
  const made = publishing([
    [NOW + DAY, NOW + DAY + HOUR],
    [NOW + 8 * DAY, NOW + 8 * DAY + HOUR],
  ])
  expect(made).toMatchObject({
    next: {
      status: 'published',
      plan: 1,
      hasUnchecked: false,
      dates: [
        { id: 'd01', startsAt: NOW + DAY, isCancelled: false, plan: 1 },
        { id: 'd02', startsAt: NOW + 8 * DAY, isCancelled: false, plan: 1 },
      ],
    },
    facts: [{ fact: 'activity.published', detail: { plan: 1 } }],
  })
})

test.each<readonly [string, number, number]>([
  ['past', NOW, NOW + HOUR],
  ['far', NOW + 401 * DAY, NOW + 401 * DAY + HOUR],
  ['end', NOW + DAY, NOW + DAY],
  ['long', NOW + DAY, NOW + DAY + 13 * HOUR],
])('a date is refused: %s', (why, startsAt, endsAt) => {
  expect(publishing([[startsAt, endsAt]])).toEqual(['activities.dates', why])
})

test('no two dates at the same moment; with slots, room for one at least', () => {
  const one = [NOW + DAY, NOW + DAY + HOUR] as const
  expect(publishing([one, one])).toEqual(['activities.dates', 'twice'])
  expect(publishing([one], someTerms({ slotMinutes: 61 }))).toEqual(['activities.dates', 'slots'])
  expect(publishing([one], someTerms({ slotMinutes: 60 }))).toMatchObject({ next: { plan: 1 } })
})

test('slots and visits are for services, a course is granted by a training', () => {
  expect(checkTerms(someTerms({ slotMinutes: 15 }))).toBeUndefined()
  expect(checkTerms(someTerms({ kind: 'talk', mode: 'spot', slotMinutes: 15 }))?.detail).toEqual({
    why: 'slots',
  })
  expect(checkTerms(someTerms({ kind: 'talk' }))?.detail).toEqual({ why: 'home' })
  expect(checkTerms(someTerms({ grants: 'care' }))?.detail).toEqual({ why: 'grants' })
  expect(checkTerms(someTerms({ kind: 'training', mode: 'spot', grants: 'care' }))).toBeUndefined()
  expect(publishing([[NOW + DAY, NOW + DAY + HOUR]], someTerms({ kind: 'talk' }))).toEqual([
    'activities.terms',
    'home',
  ])
})

test('words without an answer wait for it', () => {
  const text = { ...passed, check: 'unchecked' as const }
  const made = publish(
    draftOf(anActivity({ text })),
    [{ startsAt: NOW + DAY, endsAt: NOW + DAY + HOUR }],
    NOW,
  )
  expect(made).toMatchObject({ next: { hasUnchecked: true } })
})

const idsOf = (dateId: string, scope: Scope) => {
  const found = datesInScope(weekly(), { dateId, scope }, NOW)
  return isRefused(found) ? found.refused : found.map(({ id }) => id)
}

test('a change concerns what lies ahead of its scope; nothing that is over or off', () => {
  expect(idsOf('d04', 'one')).toEqual(['d04'])
  expect(idsOf('d04', 'following')).toEqual(['d04', 'd05'])
  expect(idsOf('d04', 'all')).toEqual(['d03', 'd04', 'd05'])
  expect(idsOf('d01', 'all')).toBe('activities.date_over')
  expect(idsOf('d02', 'one')).toBe('activities.date_over')
  expect(idsOf('d09', 'one')).toBe('not_found')
})

const changing = (
  on: { dateId: string; scope: Scope },
  planned: Parameters<typeof change>[2],
  activity = weekly(),
) => {
  const decided = change(activity, on, planned, NOW)
  if (isRefused(decided)) return { refused: [decided.refused, decided.detail?.['why']] }
  return decided
}

test('this date alone: its own terms, its own clock', () => {
  const { next, facts } = changing(
    { dateId: 'd04', scope: 'one' },
    {
      terms: { seats: 8, place: '站里一楼' },
      span: { startsAt: date(4).startsAt + HOUR, endsAt: date(4).endsAt + 2 * HOUR },
    },
  ) as { next: Activity; facts: unknown }
  expect(next.plan).toBe(2)
  expect(next.terms).toEqual(someTerms())
  expect(next.dates[3]).toEqual({
    ...date(4),
    ...{ startsAt: date(4).startsAt + HOUR, endsAt: date(4).endsAt + 2 * HOUR, plan: 2 },
    terms: { seats: 8, place: '站里一楼' },
  })
  expect([next.dates[0], next.dates[2], next.dates[4]]).toEqual([date(1), date(3), date(5)])
  expect(facts).toEqual([{ fact: 'activity.changed', detail: { plan: 2, scope: 'one' } }])
})

test('this and the following move by as much', () => {
  const { next } = changing(
    { dateId: 'd04', scope: 'following' },
    { terms: {}, span: { startsAt: date(4).startsAt + DAY, endsAt: date(4).startsAt + DAY + 2 * HOUR } },
  ) as { next: Activity }
  expect(next.dates.map(({ startsAt, plan }) => [startsAt, plan])).toEqual([
    [date(1).startsAt, 1],
    [NOW + 1, 1],
    [date(3).startsAt, 1],
    [date(4).startsAt + DAY, 2],
    [date(5).startsAt + DAY, 2],
  ])
  expect(next.dates[4]?.endsAt).toBe(date(5).startsAt + DAY + 2 * HOUR)
  expect(next.dates[4]).not.toHaveProperty('terms')
})

test('all: the terms themselves, and what single dates had of it goes', () => {
  const own = date(4, { terms: { seats: 8, place: '站里' } })
  const activity = weekly({ dates: [date(1), own, date(5, { terms: { seats: 3 } })] })
  const { next } = changing({ dateId: 'd04', scope: 'all' }, { terms: { seats: 12 } }, activity) as {
    next: Activity
  }
  expect(next.terms.seats).toBe(12)
  expect(next.dates.map(({ terms, plan }) => [terms, plan])).toEqual([
    [undefined, 1],
    [{ place: '站里' }, 2],
    [undefined, 2],
  ])
})

test.each<readonly [string, { startsAt: number; endsAt: number }, Scope]>([
  ['past', { startsAt: NOW, endsAt: NOW + HOUR }, 'one'],
  ['end', { startsAt: NOW + DAY, endsAt: NOW + DAY }, 'all'],
  ['twice', { startsAt: date(5).startsAt, endsAt: date(5).endsAt }, 'one'],
])('a moved date is refused: %s', (why, span, scope) => {
  expect(changing({ dateId: 'd03', scope }, { terms: {}, span })).toEqual({
    refused: ['activities.dates', why],
  })
})

test('a date with slots may be moved and made longer, not shorter', () => {
  const clinic = weekly({ terms: someTerms({ kind: 'clinic', slotMinutes: 15 }) })
  const on = { dateId: 'd03', scope: 'one' } as const
  const span = (hours: number) => ({ startsAt: NOW + DAY, endsAt: NOW + DAY + hours * HOUR })
  expect(changing(on, { terms: {}, span: span(0.5) }, clinic)).toEqual({
    refused: ['activities.dates', 'shorter'],
  })
  expect(changing(on, { terms: {}, span: span(2) }, clinic)).toMatchObject({ next: { plan: 2 } })
})

test('a change of what is over is refused', () => {
  expect(changing({ dateId: 'd01', scope: 'one' }, { terms: {} })).toEqual({
    refused: ['activities.date_over', undefined],
  })
})

test('good words after words that were held back go to every date ahead', () => {
  const held = weekly({ text: { ...passed, check: 'review' } })
  const on = { dateId: 'd04', scope: 'one' } as const
  const { next } = changing(on, { terms: { words: '新的' }, text: passed }, held) as { next: Activity }
  expect(next.dates.map(({ plan }) => plan)).toEqual([1, 1, 2, 2, 2])
  const still = changing(on, { terms: { words: '新的' }, text: { ...passed, check: 'unchecked' } }) as {
    next: Activity
  }
  expect(still.next).toMatchObject({ hasUnchecked: true, text: { check: 'unchecked' } })
  expect(still.next.dates.map(({ plan }) => plan)).toEqual([1, 1, 1, 2, 1])
})

test('one date is called off, the others stay', () => {
  const decided = cancel(weekly(), { dateId: 'd04' }, '下大雨', NOW)
  expect(decided).toMatchObject({
    next: { status: 'published', plan: 2 },
    facts: [{ fact: 'activity.cancelled', detail: { plan: 2 } }],
  })
  const { dates } = (decided as { next: Activity }).next
  expect(dates[3]).toEqual({ ...date(4), isCancelled: true, cancelReason: '下大雨', plan: 2 })
  expect([dates[2], dates[4]]).toEqual([date(3), date(5)])
})

test('everything ahead is called off; what was is left as it was', () => {
  const { next } = cancel(weekly(), {}, '不办了', NOW) as { next: Activity }
  expect(next).toMatchObject({ status: 'cancelled', cancelReason: '不办了' })
  expect(next.dates.map(({ isCancelled, plan }) => [isCancelled, plan])).toEqual([
    [false, 1],
    [true, 1],
    [true, 2],
    [true, 2],
    [true, 2],
  ])
  expect(cancel(next, {}, '再来', NOW)).toMatchObject({ refused: 'activities.date_over' })
})

test('a series ends earlier: that date and those after are called off, the activity is not', () => {
  const { next } = cancel(weekly(), { dateId: 'd04', scope: 'following' }, '老师调走了', NOW) as {
    next: Activity
  }
  expect(next.status).toBe('published')
  expect(next).not.toHaveProperty('cancelReason')
  expect(next.dates.map(({ isCancelled, cancelReason, plan }) => [isCancelled, cancelReason, plan])).toEqual([
    [false, undefined, 1],
    [true, undefined, 1],
    [false, undefined, 1],
    [true, '老师调走了', 2],
    [true, '老师调走了', 2],
  ])
  expect(cancel(weekly(), { dateId: 'd01', scope: 'following' }, '雨', NOW)).toMatchObject({
    refused: 'activities.date_over',
  })
})

test('what is over or unknown is not called off', () => {
  expect(cancel(weekly(), { dateId: 'd01' }, '雨', NOW)).toMatchObject({ refused: 'activities.date_over' })
  expect(cancel(weekly(), { dateId: 'd02' }, '雨', NOW)).toMatchObject({ refused: 'activities.date_over' })
  expect(cancel(weekly(), { dateId: 'd09' }, '雨', NOW)).toMatchObject({ refused: 'not_found' })
})

test('an answer about the words', () => {
  const waiting = weekly({ hasUnchecked: true, text: { ...passed, check: 'unchecked', writerOpenid: 'o' } })
  const yes = recheck(waiting, 'passed') as { next: Activity; facts: unknown }
  expect(yes.next).toEqual({ ...waiting, hasUnchecked: false, text: passed })
  expect(yes.facts).toEqual([{ fact: 'activity.rechecked', detail: { isHeldBack: false } }])
  expect(recheck(waiting, 'review')).toMatchObject({
    next: { text: { check: 'review' }, hasUnchecked: false },
    facts: [{ detail: { isHeldBack: true } }],
  })
  expect(recheck(weekly(), 'passed')).toMatchObject({ refused: 'activities.not_due' })
})

test('fewer seats than are held are refused, with how many and when', () => {
  const people = ['a', 'b', 'c'].map((key) => anEntry({ key }))
  const helpers = ['h', 'i'].map((key) => anEntry({ key, part: 'helper' }))
  const full = aSessionOf([...people, ...helpers])
  const { startsAt: at } = full
  expect(checkSeats([full], { seats: 2 })).toEqual({
    refused: 'activities.seated',
    detail: { seated: 3, at },
  })
  expect(checkSeats([full], { helperSeats: 1 })).toEqual({
    refused: 'activities.seated',
    detail: { seated: 2, at },
  })
  expect(checkSeats([full], { seats: 3, helperSeats: 2 })).toBeUndefined()
  expect(checkSeats([full], {})).toBeUndefined()
})

test('of slots the fullest one counts, and whoever waits holds no seat', () => {
  const in1 = ['a', 'b', 'c'].map((key) => anEntry({ key, slotId: 's1' }))
  const in2 = [anEntry({ key: 'd', slotId: 's2' })]
  const slots = [
    { id: 's1', startsAt: MONDAY },
    { id: 's2', startsAt: MONDAY + HOUR },
  ]
  const session = aSessionOf([...in1, ...in2], { slots, terms: someTerms({ seats: 2, slotMinutes: 60 }) })
  expect(checkSeats([session], { seats: 2 })).toBeUndefined()
  expect(checkSeats([session], { seats: 1 })).toMatchObject({ detail: { seated: 2 } })
})

test('an empty place for the rain is none', () => {
  expect(merged(someTerms(), { rainPlace: '' })).not.toHaveProperty('rainPlace')
  expect(merged(someTerms(), { rainPlace: '二楼' }).rainPlace).toBe('二楼')
  expect(merged(someTerms())).toEqual(someTerms())
})
