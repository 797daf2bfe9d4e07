import { afterWorking, isHoliday, isWorkingTime, workedMinutes } from '../../../shared/kernel/working-time'

const china = (text: string) => Date.parse(`${text}:00+08:00`)
/** Every weekday from nine to five with an hour at noon; Saturdays from nine to twelve. */
const hours = [
  ...[1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, openMinute: 540, closeMinute: 720 },
    { weekday, openMinute: 780, closeMinute: 1020 },
  ]),
  { weekday: 6, openMinute: 540, closeMinute: 720 },
]
const weekdays = hours.filter(({ weekday }) => weekday < 6)

describe('holidays and make-up days', () => {
  test.each([
    ['2026-10-01', true],
    ['2026-10-07', true],
    ['2026-10-08', false],
    ['2026-09-30', false],
    ['2026-02-14', false],
    ['2025-01-01', true],
    ['2031-10-01', false],
  ])('%s: %s', (day, expected) => expect(isHoliday(day)).toBe(expected))
})

describe('when the station works', () => {
  test.each([
    ['a Monday morning', '2026-03-02T09:00', hours, true],
    ['a minute before the door opens', '2026-03-02T08:59', hours, false],
    ['at noon', '2026-03-02T12:00', hours, false],
    ['as the door closes', '2026-03-02T17:00', hours, false],
    ['a Saturday morning', '2026-03-07T10:00', hours, true],
    ['a Sunday', '2026-03-08T10:00', hours, false],
    ['National Day, a Thursday', '2026-10-01T10:00', hours, false],
    ['a make-up Sunday is worked like a Monday', '2026-09-20T14:00', hours, true],
    ['a make-up Saturday with hours of its own keeps them', '2026-10-10T14:00', hours, false],
    ['a make-up Saturday without: like a Monday', '2026-10-10T14:00', weekdays, true],
    ['a station that has not said its hours', '2026-03-02T08:30', [], true],
    ['the same on a Saturday', '2026-03-07T10:00', [], false],
  ])('%s', (_when, at, kept, expected) => expect(isWorkingTime(kept, china(at))).toBe(expected))
})

describe('minutes worked', () => {
  test.each([
    ['within a morning', '2026-03-02T09:30', '2026-03-02T10:00', 30],
    ['over noon', '2026-03-02T11:30', '2026-03-02T13:30', 60],
    ['over a night', '2026-03-02T16:00', '2026-03-03T10:00', 120],
    ['over a weekend', '2026-03-06T16:00', '2026-03-09T10:00', 60 + 180 + 60],
    ['over the autumn holidays', '2026-09-30T16:00', '2026-10-08T10:00', 120],
    ['a night alone', '2026-03-02T18:00', '2026-03-03T08:00', 0],
    ['backwards', '2026-03-03T10:00', '2026-03-02T10:00', 0],
  ])('%s', (_span, from, to, minutes) => {
    expect(workedMinutes(hours, china(from), china(to))).toBe(minutes)
  })
})

describe('the moment after so many working minutes', () => {
  test.each([
    ['the same morning', '2026-03-02T09:00', 60, '2026-03-02T10:00'],
    ['to the last minute before noon', '2026-03-02T09:00', 180, '2026-03-02T12:00'],
    ['over noon', '2026-03-02T11:00', 90, '2026-03-02T13:30'],
    ['begun in the night', '2026-03-02T22:00', 30, '2026-03-03T09:30'],
    ['over a weekend', '2026-03-06T16:30', 240, '2026-03-09T09:30'],
    ['over the autumn holidays', '2026-09-30T16:30', 60, '2026-10-08T09:30'],
  ])('%s', (_span, from, minutes, to) => {
    expect(afterWorking(hours, china(from), minutes)).toBe(china(to))
  })

  test('and back: what is added is what is counted', () => {
    const from = china('2026-09-24T11:17')
    for (let minutes = 1; minutes < 6000; minutes += 173) {
      expect(workedMinutes(hours, from, afterWorking(hours, from, minutes))).toBe(minutes)
    }
  })

  test('a door that opens a minute a week ends the search some day', () => {
    const rare = [{ weekday: 3, openMinute: 600, closeMinute: 601 }]
    const at = china('2026-03-02T09:00')
    expect(afterWorking(rare, at, 10_000)).toBeGreaterThan(at + 390 * 24 * 60 * 60 * 1000)
  })
})
