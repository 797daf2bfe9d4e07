import fc from 'fast-check'
import { recordId } from '../../../cloudfunctions/kernel/command-stamp'
import { Id } from '../../../shared/kernel/id'
import { COMMUNITY_MAX } from '../../../shared/places/model'
import { communityOf, placeIdOf } from '../../../shared/places/place-id'
import { placeInScene, sceneOf } from '../../../shared/places/scene'
import { hoursWords } from '../../../shared/network/hours-words'

/** What WeChat takes for `scene`: 32 characters of these. */
const wechat = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const code = fc.integer({ min: 0, max: 999_999_999_999 }).map((n) => String(n).padStart(12, '0'))
const number = fc.integer({ min: 1, max: COMMUNITY_MAX })

test('the id of every place of every community is an id, leads back to the community, and fits a code', () => {
  fc.assert(
    fc.property(code, number, (communityCode, n) => {
      const id = placeIdOf(communityCode, n)
      expect(Id.safeParse(id).success).toBe(true)
      expect(communityOf(id)).toBe(communityCode)
      expect(sceneOf(id)).toMatch(wechat)
      expect(placeInScene(encodeURIComponent(sceneOf(id)))).toBe(id)
    }),
  )
})

test('no two places have one id', () => {
  fc.assert(
    fc.property(code, number, code, number, (one, m, other, n) => {
      fc.pre(one !== other || m !== n)
      expect(placeIdOf(one, m)).not.toBe(placeIdOf(other, n))
    }),
  )
})

test.each(['a', 'd', 'e', 'i', 'k', 'n', 'p', 'r', 's', 'v'])(
  'any other id would fit a code, too: the longest that begins with %s',
  (prefix) => {
    const longest = recordId(prefix, 'actor:command')
    expect(longest).toHaveLength(20)
    expect(sceneOf(longest)).toMatch(wechat)
  },
)

test.each([undefined, '', 'p=', 'p=ABC', 'x=kabcd', 'p%3', 'p=k1&p=k2', `p=${'k'.repeat(21)}`])(
  'scene %s is no code of ours',
  (scene) => expect(placeInScene(scene)).toBeUndefined(),
)

test.each(['rlamp', 'k', 'kzzzzzzzz001', 'k0000000000', 'k00000000001x', 'K0000000000A'])(
  '%s was made for no community',
  (id) => expect(communityOf(id)).toBeUndefined(),
)

test('open every day is said so', () => {
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, openMinute: 510, closeMinute: 1050 }))
  expect(hoursWords(week)).toBe('每天 8:30–17:30')
})

test('a break at noon does not name the days twice', () => {
  const spans = [
    [510, 720],
    [840, 1050],
  ] as const
  const week = spans.flatMap(([openMinute, closeMinute]) =>
    [1, 2, 3, 4, 5].map((weekday) => ({ weekday, openMinute, closeMinute })),
  )
  expect(hoursWords(week)).toBe('周一到周五 8:30–12:00、14:00–17:30')
})
