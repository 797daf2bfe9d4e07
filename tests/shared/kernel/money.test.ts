import fc from 'fast-check'
import { exactYuan, fenOf, sayYuan, sharesOf } from '../../../shared/kernel/money'

test.each([
  ['98', 9800],
  ['98.5', 9850],
  ['98.05', 9805],
  [' 1,200.00 元', 120_000],
  ['62，941。5', 6_294_150],
  ['0', 0],
])('%s is an amount', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen)
})

test.each(['', '元', '-5', '1.234', '12,34', '一百', '1e3', '123456789'])('%s is none', (typed) => {
  expect(fenOf(typed)).toBeUndefined()
})

test('a price as it is said, and as books write it', () => {
  expect(sayYuan(6000)).toBe('60 元')
  expect(sayYuan(1250)).toBe('12.5 元')
  expect(exactYuan(6_294_150)).toBe('62,941.50')
  expect(exactYuan(123_456_789)).toBe('1,234,567.89')
  expect(exactYuan(5)).toBe('0.05')
  expect(exactYuan(-19_600)).toBe('−196.00')
})

test('what books write is read back as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (fen) => {
      expect(fenOf(exactYuan(fen))).toBe(fen)
    }),
  )
})

test('shares add up to the whole, and nobody is off by a tenth of a percent', () => {
  expect(sharesOf([1, 1, 1])).toEqual([334, 333, 333])
  expect(sharesOf([0, 0])).toEqual([0, 0])
  expect(sharesOf([])).toEqual([])
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 1, maxLength: 8 }),
      (amounts) => {
        const whole = amounts.reduce((sum, amount) => sum + amount, 0)
        fc.pre(whole > 0)
        const shares = sharesOf(amounts)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1000)
        amounts.forEach((amount, index) => {
          expect(Math.abs((shares[index] ?? 0) - (amount * 1000) / whole)).toBeLessThan(1)
        })
      },
    ),
  )
})
