import { pastDay } from '@/matter/typed-day'

/** Sunday, 22 November 2026, 0:30 in China. */
const now = Date.parse('2026-11-22T00:30:00+08:00')

it.each([
  ['今天', '2026-11-22'],
  [' 昨天 ', '2026-11-21'],
  ['11.22', '2026-11-22'],
  ['11.6', '2026-11-06'],
  ['11 月 6 日', '2026-11-06'],
  ['11/23', '2025-11-23'],
  ['2-30', undefined],
  ['13.1', undefined],
  ['11', undefined],
  ['2026-11-06', undefined],
  ['', undefined],
])('%s is the last such day', (written, day) => {
  expect(pastDay(written, now)).toBe(day)
})
