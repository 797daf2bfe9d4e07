import fc from 'fast-check'
import { datesOf, daysOf, type Series, weekOfMonth } from '../../../shared/activities/series'
import { previewWords, seriesWords } from '../../../shared/activities/plan-words'
import { isRefused } from '../../../shared/kernel/refusal'
import { dayOf, placeInWeek } from '../../../shared/kernel/time'
import { isHoliday } from '../../../shared/kernel/working-time'

const series = (over: Partial<Series> = {}): Series => ({
  ...{ repeat: 'weekly', from: '2026-03-04', until: '2026-03-25', weekdays: [], skipsHolidays: true },
  ...{ startMinute: 14 * 60, endMinute: 15 * 60 + 30 },
  ...over,
})
const daysIn = (over: Partial<Series>) => daysOf(series(over)).days
const refusedFor = (over: Partial<Series>) => {
  const dates = datesOf(series(over))
  return isRefused(dates) ? [dates.refused, dates.detail?.['why'] ?? dates.detail?.['count']] : dates.length
}

test('once is that day, whatever else is said', () => {
  expect(daysIn({ repeat: 'once', until: '2026-03-01', from: '2026-10-01' })).toEqual(['2026-10-01'])
})

test('every week on the weekday of the first day, or on those that are said', () => {
  expect(daysIn({})).toEqual(['2026-03-04', '2026-03-11', '2026-03-18', '2026-03-25'])
  expect(daysIn({ until: '2026-03-12', weekdays: [1, 4] })).toEqual([
    '2026-03-05',
    '2026-03-09',
    '2026-03-12',
  ])
})

test('every two weeks counts by weeks that begin on a Monday', () => {
  expect(daysIn({ repeat: 'biweekly', weekdays: [1, 3] })).toEqual(['2026-03-04', '2026-03-16', '2026-03-18'])
})

test('every month on the same weekday of the month; a month without a fifth has none', () => {
  const monthly = { repeat: 'monthly', from: '2026-03-29', until: '2026-06-30' } as const
  expect(weekOfMonth('2026-03-29')).toBe(5)
  expect(daysIn(monthly)).toEqual(['2026-03-29', '2026-05-31'])
})

test('holidays are left out and said, where that is wanted', () => {
  const golden = { from: '2026-09-30', until: '2026-10-14' }
  expect(daysOf(series(golden))).toEqual({ days: ['2026-09-30', '2026-10-14'], skipped: ['2026-10-07'] })
  expect(daysIn({ ...golden, skipsHolidays: false })).toHaveLength(3)
})

test('minutes of the day become moments in China', () => {
  expect(datesOf(series({ repeat: 'once' }))).toEqual([
    { startsAt: Date.UTC(2026, 2, 4, 6, 0), endsAt: Date.UTC(2026, 2, 4, 7, 30) },
  ])
})

test.each<readonly [Partial<Series>, number | readonly unknown[]]>([
  [{ endMinute: 14 * 60 }, ['activities.dates', 'end']],
  [{ until: '2026-03-03' }, ['activities.dates', 'period']],
  [{ until: '2027-06-30' }, ['activities.dates', 'period']],
  [{ from: '2026-10-01', until: '2026-10-06' }, ['activities.no_dates', undefined]],
  [{ until: '2026-09-30', weekdays: [1, 2, 3, 4, 5] }, ['activities.too_many_dates', 145]],
  [{ until: '2026-05-20', weekdays: [1, 2, 3, 4, 5] }, 52],
])('%j', (over, expected) => {
  expect(refusedFor(over)).toEqual(expected)
})

const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
const anySeries = fc.record({
  repeat: fc.constantFrom('weekly' as const, 'biweekly' as const, 'monthly' as const),
  from: day.map((date) => dayOf(date.getTime())),
  weeks: fc.integer({ min: 0, max: 50 }),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
  skipsHolidays: fc.boolean(),
})

test('any series: in order, each day once, within its ends, on its weekdays, and on no holiday it leaves out', () => {
  fc.assert(
    fc.property(anySeries, ({ weeks, ...made }) => {
      const until = dayOf(Date.parse(made.from) + weeks * 7 * 24 * 60 * 60_000)
      const { days, skipped } = daysOf(series({ ...made, until }))
      expect(days).toEqual([...new Set(days)].sort())
      expect(days.every((one) => one >= made.from && one <= until)).toBe(true)
      const weekdayOf = (one: string) => placeInWeek(Date.parse(`${one}T12:00:00+08:00`)).weekday
      const isPlain = made.repeat === 'monthly' || made.weekdays.length === 0
      const allowed = isPlain ? [weekdayOf(made.from)] : made.weekdays
      expect([...days, ...skipped].every((one) => allowed.includes(weekdayOf(one)))).toBe(true)
      expect(skipped.every((one) => made.skipsHolidays && isHoliday(one))).toBe(true)
      expect(made.skipsHolidays && days.some(isHoliday)).toBe(false)
      // Nothing is lost on the way: whoever does not skip has both together.
      const all = daysOf(series({ ...made, until, skipsHolidays: false })).days
      expect([...days, ...skipped].sort()).toEqual(all)
    }),
  )
})

test.each<readonly [Partial<Series>, string]>([
  [{}, '每周三 14:00 到 15:30'],
  [{ weekdays: [5, 1, 2, 3, 4] }, '每周一到周五 14:00 到 15:30'],
  [{ weekdays: [4, 2] }, '每周二、四 14:00 到 15:30'],
  [{ weekdays: [4] }, '每周四 14:00 到 15:30'],
  [{ repeat: 'biweekly' }, '每隔一周三 14:00 到 15:30'],
  [{ repeat: 'monthly' }, '每月第 1 个周三 14:00 到 15:30'],
  [{ repeat: 'once' }, '3 月 4 日周三 14:00 到 15:30'],
])('%j reads %s', (over, words) => {
  expect(seriesWords(series(over))).toBe(words)
})

test('what a series comes to', () => {
  expect(previewWords(series())).toBe('从 3 月 4 日到 3 月 25 日，一共 4 次')
  expect(previewWords(series({ from: '2026-09-30', until: '2026-10-14' }))).toBe(
    '从 9 月 30 日到 10 月 14 日，一共 2 次，10 月 7 日放假，不排',
  )
  expect(previewWords(series({ repeat: 'once' }))).toBe('只有 3 月 4 日这一次')
  expect(previewWords(series({ from: '2026-10-01', until: '2026-10-02' }))).toBe('这段时间里一次也排不出来')
})
