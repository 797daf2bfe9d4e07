import { beginOf, Day, isOneMonth, isPeriod, momentsOf, periodOf } from '../../../shared/kernel/period'

const at = (moment: string) => Date.parse(`${moment}+08:00`)

test('a day begins at midnight in China, and a period ends behind its last day', () => {
  expect(beginOf('2026-03-02')).toBe(Date.UTC(2026, 2, 1, 16))
  expect(momentsOf({ from: '2026-03-02', to: '2026-03-02' })).toEqual({
    from: at('2026-03-02T00:00'),
    to: at('2026-03-03T00:00'),
  })
})

test.each([
  ['2026-03-02', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-3-2', false],
  ['1999-01-01', false],
])('%s is a day: %s', (day, is) => {
  expect(Day.safeParse(day).success).toBe(is)
})

test.each([
  ['2026-03-02', '2026-03-02', true],
  ['2026-03-02', '2026-03-01', false],
  ['2024-01-01', '2024-12-31', true],
  ['2026-01-01', '2027-01-01', true],
  ['2026-01-01', '2027-01-02', false],
])('%s to %s is a period: %s', (from, to, is) => {
  expect(isPeriod({ from, to })).toBe(is)
})

test.each([
  ['2026-02-01', '2026-02-28', true],
  ['2024-02-01', '2024-02-29', true],
  ['2026-12-01', '2026-12-31', true],
  ['2024-02-01', '2024-02-28', false],
  ['2026-02-02', '2026-02-28', false],
  ['2026-01-01', '2026-02-28', false],
])('%s to %s is one month: %s', (from, to, is) => {
  expect(isOneMonth({ from, to })).toBe(is)
})

describe('the periods a page offers', () => {
  const sunday = at('2026-03-01T23:59')
  const monday = at('2026-03-02T00:00')
  test.each([
    ['week', sunday, '2026-02-23', '2026-03-01'],
    ['week', monday, '2026-03-02', '2026-03-08'],
    ['month', sunday, '2026-03-01', '2026-03-31'],
    ['month', at('2026-12-31T12:00'), '2026-12-01', '2026-12-31'],
    ['lastMonth', sunday, '2026-02-01', '2026-02-28'],
    ['lastMonth', at('2026-01-31T12:00'), '2025-12-01', '2025-12-31'],
    ['year', sunday, '2026-01-01', '2026-12-31'],
  ] as const)('%s at %i: %s to %s', (name, now, from, to) => {
    expect(periodOf(name, now)).toEqual({ from, to })
  })
})
