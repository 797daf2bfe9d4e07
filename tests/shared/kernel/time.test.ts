import { execFileSync } from 'node:child_process'
import {
  dayHeading,
  greeting,
  momentOn,
  monthDay,
  placeInWeek,
  sayAge,
  sayMinute,
  sayMoment,
  sayVisit,
} from '../../../shared/kernel/time'

/** Sunday, 22 November 2026, in China. */
const china = (text: string) => Date.parse(`${text}+08:00`)
const now = china('2026-11-22T10:00:00')

describe('a moment that has passed', () => {
  test.each([
    ['2026-11-22T09:05:00', '9:05'],
    ['2026-11-22T00:00:00', '0:00'],
    ['2026-11-21T23:59:59', '昨天 23:59'],
    ['2026-11-19T19:12:00', '周四 19:12'],
    ['2026-11-16T08:00:00', '周一 8:00'],
    ['2026-11-15T08:00:00', '11 月 15 日'],
    ['2025-12-31T08:00:00', '2025 年 12 月 31 日'],
  ])('%s is said as %s', (at, said) => expect(sayMoment(china(at), now)).toBe(said))
})

describe('a visit to come', () => {
  test.each([
    ['2026-11-22T15:00:00', '今天下午 3 点'],
    ['2026-11-22T12:30:00', '今天中午 12 点半'],
    ['2026-11-23T09:30:00', '明天上午 9 点半'],
    ['2026-11-24T18:00:00', '后天晚上 6 点'],
    ['2026-11-26T14:20:00', '周四下午 14:20'],
    ['2026-12-03T10:00:00', '12 月 3 日上午 10 点'],
  ])('%s is said as %s', (at, said) => expect(sayVisit(china(at), now)).toBe(said))
})

test('age turns from minutes to hours to the day', () => {
  expect(sayAge(now - 59_000, now)).toBe('刚才')
  expect(sayAge(now - 60_000, now)).toBe('1 分钟前')
  expect(sayAge(now - 59 * 60_000, now)).toBe('59 分钟前')
  expect(sayAge(now - 3 * 3_600_000, now)).toBe('3 小时前')
  expect(sayAge(now - 11 * 3_600_000, now)).toBe('昨天 23:00')
})

test('the day is that of China, whatever the machine is set to', () => {
  expect(placeInWeek(Date.parse('2026-11-22T16:30:00Z'))).toEqual({ weekday: 1, minute: 30 })
  expect(placeInWeek(now)).toEqual({ weekday: 7, minute: 600 })
  expect(monthDay(Date.parse('2026-11-22T16:30:00Z'))).toBe('1123')
  expect(momentOn(now, 1, 15 * 60)).toBe(china('2026-11-23T15:00:00'))
})

test('days are added by China’s clock, also where the machine’s own goes forward that night', () => {
  // 8 March 2026 has 23 hours in New York.
  const script = `
    const { momentOn, monthsAfter } = require('./shared/kernel/time.ts')
    const at = Date.parse('2026-03-07T10:00:00+08:00')
    console.log(JSON.stringify([momentOn(at, 2, 0), monthsAfter(at, 1)]))`
  const env = { ...process.env, TZ: 'America/New_York' }
  const said = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', script], { env })
  expect(JSON.parse(said.toString())).toEqual([china('2026-03-09T00:00:00'), china('2026-04-08T00:00:00')])
})

test('greetings and headings', () => {
  expect(greeting(now)).toBe('上午好')
  expect(greeting(china('2026-11-22T12:00:00'))).toBe('下午好')
  expect(greeting(china('2026-11-22T03:00:00'))).toBe('晚上好')
  expect(dayHeading(now, now)).toBe('今天')
  expect(dayHeading(now - 86_400_000, now)).toBe('昨天')
  expect(dayHeading(now - 2 * 86_400_000, now)).toBe('更早')
  expect(sayMinute(17 * 60 + 5)).toBe('17:05')
})
