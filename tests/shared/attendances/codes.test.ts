import fc from 'fast-check'
import {
  CODE_LASTS_MS,
  checkInText,
  entryText,
  halfMinuteOf,
  halfMinutesAround,
  readCheckInText,
  readEntryText,
  seenAt,
} from '../../../shared/attendances/codes'
import { MONDAY } from '../../world/people'

test('a code is good in its own half minute, the one before and the one after', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -120_000, max: 120_000 }), (at, off) => {
      const isGood = halfMinutesAround(at + off).includes(halfMinuteOf(at))
      expect(isGood).toBe(Math.abs(halfMinuteOf(at + off) - halfMinuteOf(at)) <= 1)
    }),
  )
})

test('what the camera sees says session, half minute and code', () => {
  const text = checkInText('xscissorsd01', halfMinuteOf(MONDAY), '012345')
  expect(readCheckInText(text)).toEqual({ sessionId: 'xscissorsd01', from: MONDAY, code: '012345' })
  const mine = entryText('xscissorsd01', 'ewang', 'abcdefghijklmnop')
  expect(readEntryText(mine)).toEqual({
    sessionId: 'xscissorsd01',
    entryId: 'ewang',
    proof: 'abcdefghijklmnop',
  })
  expect(readEntryText(text)).toBeUndefined()
  expect(readCheckInText(mine)).toBeUndefined()
})

test.each([
  '',
  '012345',
  'https://example.com',
  'lm-in:xscissorsd01:zz:12345',
  'lm-in:X:1:123456',
  'lm-me::e:p',
])('anything else is none of ours: %s', (text) => {
  expect(readCheckInText(text)).toBeUndefined()
  expect(readEntryText(text)).toBeUndefined()
})

test('a phone whose clock is off takes the time from the code', () => {
  expect(seenAt(MONDAY, MONDAY + 2 * CODE_LASTS_MS)).toBe(MONDAY + 2 * CODE_LASTS_MS)
  expect(seenAt(MONDAY, MONDAY - 2 * CODE_LASTS_MS)).toBe(MONDAY - 2 * CODE_LASTS_MS)
  expect(seenAt(MONDAY, MONDAY + 2 * CODE_LASTS_MS + 1)).toBe(MONDAY)
})
