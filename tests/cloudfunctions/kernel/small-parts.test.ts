import { openidOf } from '../../../cloudfunctions/kernel/actor'
import { base32 } from '../../../cloudfunctions/kernel/base32'
import { openClock } from '../../../cloudfunctions/kernel/clock'
import { asDatabaseError } from '../../../cloudfunctions/kernel/cloudbase-errors'
import { digestOf, recordId } from '../../../cloudfunctions/kernel/command-stamp'
import { quoteOf } from '../../../cloudfunctions/kernel/report'
import { messageData } from '../../../cloudfunctions/kernel/wechat'
import { Id } from '../../../shared/kernel/id'

test.each([
  ['', ''],
  ['f', 'my'],
  ['fo', 'mzxq'],
  ['foo', 'mzxw6'],
  ['foob', 'mzxw6yq'],
  ['fooba', 'mzxw6ytb'],
  ['foobar', 'mzxw6ytboi'],
])('base32 of "%s", by the test vectors of RFC 4648', (text, expected) => {
  expect(base32(Buffer.from(text))).toBe(expected)
})

test('record ids are ids, and the same for the same command', () => {
  expect(Id.safeParse(recordId('r', 'awang:command-1')).success).toBe(true)
  expect(recordId('r', 'awang:command-1')).toBe(recordId('r', 'awang:command-1'))
  expect(recordId('r', 'awang:command-1')).not.toBe(recordId('r', 'ali:command-1'))
  expect(recordId('r', 'awang:command-1').slice(1)).not.toBe(recordId('p', 'awang:command-1').slice(1))
})

test('a digest knows contract and input, not the order of members, but the order of lists', () => {
  const digest = digestOf('a.b', { x: 1, y: { p: 1, q: [1, 2] } })
  expect(digestOf('a.b', { y: { q: [1, 2], p: 1 }, x: 1 })).toBe(digest)
  expect(digestOf('a.c', { x: 1, y: { p: 1, q: [1, 2] } })).not.toBe(digest)
  expect(digestOf('a.b', { x: 1, y: { p: 1, q: [2, 1] } })).not.toBe(digest)
  expect(digestOf('a.b', { x: '1', y: { p: 1, q: [1, 2] } })).not.toBe(digest)
})

describe('who calls', () => {
  const context = (environment: string) => ({ environment })
  test('the openid of the event wins over the one that lies around in the process', () => {
    expect(openidOf(context('{"WX_OPENID":"o-1"}'), { WX_OPENID: 'o-2' })).toBe('o-1')
  })
  test('an event that brings an environment without an openid has none', () => {
    expect(openidOf(context('{}'), { WX_OPENID: 'o-2' })).toBeUndefined()
  })
  test.each([[undefined], [{}], [{ environment: 7 }], [{ environment: 'no json' }]])(
    'without an environment the process is asked (%j)',
    (bare) => {
      expect(openidOf(bare, { WX_OPENID: 'o-2' })).toBe('o-2')
      expect(openidOf(bare, {})).toBeUndefined()
    },
  )
})

test('the clock goes as it is told', () => {
  const machine = jest.spyOn(Date, 'now').mockReturnValue(1_000_000)
  expect(openClock({})()).toBe(1_000_000)
  expect(openClock({ LM_CLOCK_OFFSET_MS: '3600000' })()).toBe(4_600_000)
  machine.mockRestore()
  expect(openClock({ LM_CLOCK_OFFSET_MS: 'soon' })).toThrow('whole number')
})

test.each([
  [{ code: 'DATABASE_DUPLICATE_WRITE', message: 'x' }, 'duplicate'],
  [{ code: 'DATABASE_REQUEST_FAILED', message: 'bulk write error: [{E11000 duplicate key …}]' }, 'duplicate'],
  [{ code: 'DATABASE_TRANSACTION_CONFLICT', message: 'x' }, 'conflict'],
  [{ code: 'DATABASE_TRANSACTION_FAIL', message: 'x' }, 'ended'],
  [{ code: 'EXCEED_REQUEST_LIMIT', message: 'x' }, 'overloaded'],
  [{ code: 'ECONNREFUSED', message: 'x' }, 'overloaded'],
  [{ code: 'ESOCKETTIMEDOUT', message: 'x' }, 'unknown'],
  [{ code: 'ECONNRESET', message: 'socket hang up' }, 'unknown'],
  [{ code: 502, message: 'x' }, 'unknown'],
  [{ message: 'socket hang up' }, 'unknown'],
  [{ code: 'DATABASE_COLLECTION_NOT_EXIST', message: 'x' }, 'bug'],
  [{ code: 'DATABASE_REQUEST_FAILED', message: 'x' }, 'bug'],
])('a failed call is understood: %j is %s', (failure, kind) => {
  expect(asDatabaseError(Object.assign(new Error(failure.message), failure)).kind).toBe(kind)
})

test('an answer that is no JSON, and something that is no error', () => {
  expect(asDatabaseError(new SyntaxError('Unexpected end')).kind).toBe('unknown')
  expect(asDatabaseError('E11000 dup').kind).toBe('duplicate')
  expect(asDatabaseError(undefined)).toMatchObject({ kind: 'bug', code: 'NO_CODE' })
})

test('a number to quote has six figures and comes from the request', () => {
  expect(quoteOf('a')).toMatch(/^\d{6}$/)
  expect(quoteOf('a')).toBe(quoteOf('a'))
  expect(quoteOf('a')).not.toBe(quoteOf('b'))
})

test('a template takes 20 characters and the time of China', () => {
  const fields = { id: 't', title: 'thing1', words: 'thing2', time: 'time3' }
  const message = {
    openid: 'o',
    template: 'requestMoved',
    title: '办好了',
    words: '长'.repeat(30),
    page: '/p',
    at: Date.UTC(2026, 2, 1, 16, 5),
  } as const
  expect(messageData(fields, message)).toEqual({
    thing1: { value: '办好了' },
    thing2: { value: `${'长'.repeat(19)}…` },
    time3: { value: '2026-03-02 00:05' },
  })
})
