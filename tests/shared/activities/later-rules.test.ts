import { cover, extend } from '../../../shared/activities/later-rules'
import { type Activity, SERIES_MAX } from '../../../shared/activities/model'
import { anActivity, someTerms, SUNDAY } from '../../world/activities'
import { DAY, HOUR, MONDAY } from '../../world/people'

const NOW = MONDAY + HOUR
const date = (id: string, startsAt: number, isCancelled = false) => ({
  ...{ id, startsAt, endsAt: startsAt + HOUR, isCancelled, plan: 1 },
})
/** d01 is over, d02 was called off, d03 lies ahead. */
const three = (over: Partial<Activity> = {}) =>
  anActivity({
    dates: [date('d01', MONDAY - DAY), date('d02', SUNDAY, true), date('d03', SUNDAY + 7 * DAY)],
    ...over,
  })
const span = (startsAt: number) => ({ startsAt, endsAt: startsAt + HOUR })

test('dates are added behind those that are there, with the next plan; the others keep theirs', () => {
  const before = three()
  expect(extend(before, [span(SUNDAY + 14 * DAY), span(SUNDAY + 21 * DAY)], NOW)).toEqual({
    next: {
      ...before,
      plan: 2,
      dates: [
        ...before.dates,
        { ...date('d04', SUNDAY + 14 * DAY), plan: 2 },
        { ...date('d05', SUNDAY + 21 * DAY), plan: 2 },
      ],
    },
    facts: [{ fact: 'activity.extended', detail: { plan: 2 } }],
  })
})

test('at the moment of one that lies ahead there is no other; of one that is off there may be', () => {
  expect(extend(three(), [span(SUNDAY + 7 * DAY)], NOW)).toEqual({
    ...{ refused: 'activities.dates', detail: { why: 'twice' } },
  })
  expect(extend(three(), [span(SUNDAY)], NOW)).toMatchObject({ next: { plan: 2 } })
  expect(extend(three(), [span(NOW)], NOW)).toMatchObject({ detail: { why: 'past' } })
})

test('what was called off goes on', () => {
  const off = three({ status: 'cancelled', cancelReason: '过年' })
  const { next } = extend(off, [span(SUNDAY + 14 * DAY)], NOW) as { next: Activity }
  expect(next.status).toBe('published')
  expect(next).not.toHaveProperty('cancelReason')
  expect(next.dates[1]?.isCancelled).toBe(true)
})

test('one activity has at most so many dates', () => {
  const spans = (many: number) => Array.from({ length: many }, (_, index) => span(SUNDAY + (index + 8) * DAY))
  expect(extend(three(), spans(SERIES_MAX - 3), NOW)).toMatchObject({
    next: { dates: { length: SERIES_MAX } },
  })
  expect(extend(three(), spans(SERIES_MAX - 2), NOW)).toEqual({
    ...{ refused: 'activities.too_many_dates', detail: { count: SERIES_MAX + 1, most: SERIES_MAX } },
  })
})

test('another cover goes to what lies ahead, and the fact names the one before', () => {
  const before = three({ terms: someTerms({ coverPhotoId: 'ptree' }) })
  const { next, facts } = cover(before, 'plamp', NOW)
  expect(next.terms.coverPhotoId).toBe('plamp')
  expect(next.dates.map(({ plan }) => plan)).toEqual([1, 1, 2])
  expect(facts).toEqual([{ fact: 'activity.covered', detail: { plan: 2, left: 'ptree' } }])
})

test('without a photo the drawing stands; a first or the same photo lets none go', () => {
  const before = three({ terms: someTerms({ coverPhotoId: 'ptree' }) })
  const drawn = cover(before, undefined, NOW)
  expect(drawn.next.terms).toEqual(someTerms())
  expect(drawn.facts[0]?.detail).toEqual({ plan: 2, left: 'ptree' })
  expect(cover(three(), 'ptree', NOW).facts[0]?.detail).toEqual({ plan: 2 })
  expect(cover(before, 'ptree', NOW).facts[0]?.detail).toEqual({ plan: 2 })
})
