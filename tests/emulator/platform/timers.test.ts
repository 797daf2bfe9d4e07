import path from 'node:path'
import { startEmulator } from '../../../emulator/emulator'
import { nextRun } from '../../../emulator/platform/functions/timers'

const beijing = (text: string): number => Date.parse(`${text}+08:00`)

test.each([
  ['every day at eight', '0 0 8 * * * *', '2027-01-01T08:00:00', '2027-01-02T08:00:00'],
  ['every ten seconds', '*/10 * * * * * *', '2027-01-01T00:00:05', '2027-01-01T00:00:10'],
  ['Mondays', '0 30 9 * * MON *', '2027-01-01T00:00:00', '2027-01-04T09:30:00'],
  ['the 15th, or a Monday', '0 0 0 15 * MON *', '2027-01-12T00:00:00', '2027-01-15T00:00:00'],
  ['a year to come', '0 0 0 1 1 * 2029', '2027-01-01T00:00:00', '2029-01-01T00:00:00'],
])('seven fields in UTC+8: %s', (_words, timer, after, next) => {
  expect(nextRun(timer, beijing(after))).toBe(beijing(next))
})

test('a year that is over never comes again, and five fields are not a timer', () => {
  expect(nextRun('0 0 0 1 1 * 2026', beijing('2027-01-01T00:00:00'))).toBeUndefined()
  expect(() => nextRun('0 8 * * *', 0)).toThrow()
})

test('declared timers run by the clock until the emulator is closed', async () => {
  const file = path.join(__dirname, 'functions/receiver.ts')
  const emulator = await startEmulator({
    declarations: [],
    functions: [{ name: 'jobs', file, timer: '* * * * * * *' }],
  })
  expect(emulator.logs.list({ functionName: 'jobs' })).toEqual([])
  emulator.runTimers()
  const fired = () => emulator.logs.list({ functionName: 'jobs' }).length
  for (let tries = 0; fired() === 0 && tries < 400; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
  expect(emulator.logs.list({ functionName: 'jobs' })[0]?.text).toContain('"TriggerName":"jobs-timer"')
  await emulator.close()
  const before = fired()
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect(fired()).toBe(before)
})
