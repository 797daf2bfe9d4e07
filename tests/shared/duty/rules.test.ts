import { daysInARow, kept, longRuns, onDuty, overlaps } from '../../../shared/duty/rules'
import { DAY } from '../../world/people'
import { aRota, asColleague, aShift, on } from '../../world/rotas'

const { chen, li } = asColleague
const dayShift = (day: number, who: typeof chen | typeof li = chen) =>
  aShift({ id: `h1${day}`, startsAt: on(day, 8), endsAt: on(day, 18), ...who })

test('on duty: the start counts, the end does not; the one who began first comes first', () => {
  const early = aShift({ id: 'h0002', startsAt: on(1, 6), endsAt: on(1, 12), ...li })
  const rota = aRota([aShift(), early])
  const at = (hour: number) => onDuty(rota, on(1, hour)).map(({ displayName }) => displayName)
  expect([at(5), at(6), at(8), at(12), at(18)]).toEqual([[], ['李悦'], ['李悦', '陈禾'], ['陈禾'], []])
})

describe('days in a row', () => {
  const week = [0, 1, 2, 3, 4, 5].map((day) => dayShift(day))
  test('counts back from the day, of this person, and stops at a day off', () => {
    const shifts = [...week, dayShift(6, li), dayShift(7)]
    expect(daysInARow(shifts, chen.accountId, on(5, 23))).toBe(6)
    expect(daysInARow(shifts, chen.accountId, on(6, 9))).toBe(0)
    expect(daysInARow(shifts, chen.accountId, on(7, 0))).toBe(1)
    expect(daysInARow(shifts, li.accountId, on(6, 9))).toBe(1)
  })
  test('a night counts for the day on which it begins, so a free day between two nights is free', () => {
    const nights = [0, 2].map((day) => aShift({ startsAt: on(day, 18), endsAt: on(day + 1, 8) }))
    expect(daysInARow(nights, chen.accountId, on(2, 20))).toBe(1)
  })
  test('two shifts on one day are one day', () => {
    const twice = [dayShift(0), aShift({ id: 'h0009', startsAt: on(0, 20), endsAt: on(0, 22) })]
    expect(daysInARow(twice, chen.accountId, on(0, 12))).toBe(1)
    expect(longRuns([...twice, ...week.slice(1), dayShift(6)], on(0, 9))).toEqual([
      { ...chen, days: 7, lastAt: on(6, 8) },
    ])
  })
  test('the sixth day is no warning, the seventh is; the whole run is told once', () => {
    expect(longRuns(week, on(0, 9))).toEqual([])
    expect(longRuns([...week, dayShift(6)], on(0, 9))).toEqual([{ ...chen, days: 7, lastAt: on(6, 8) }])
    expect(longRuns([...week, dayShift(6), dayShift(7)], on(0, 9))).toEqual([
      { ...chen, days: 8, lastAt: on(7, 8) },
    ])
  })
  test('one that is over warns of nothing', () => {
    const shifts = [...week, dayShift(6)]
    expect(longRuns(shifts, on(6, 23))).toHaveLength(1)
    expect(longRuns(shifts, on(7, 0))).toEqual([])
  })
})

test('back to back is no overlap', () => {
  const span = (from: number, to: number) => ({ startsAt: on(0, from), endsAt: on(0, to) })
  expect(overlaps(span(8, 12), span(12, 18))).toBe(false)
  expect(overlaps(span(8, 12), span(11, 18))).toBe(true)
  expect(overlaps(span(11, 18), span(8, 12))).toBe(true)
})

test('a shift goes thirty-five days after its end, to the millisecond', () => {
  const shift = aShift()
  expect(kept([shift], shift.endsAt + 35 * DAY - 1)).toEqual([shift])
  expect(kept([shift], shift.endsAt + 35 * DAY)).toEqual([])
})
