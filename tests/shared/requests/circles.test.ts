import type { Post } from '../../../shared/people/model'
import {
  circleOf,
  circlesOf,
  circlesOfStation,
  deskOf,
  deskOfCircle,
  desksOf,
  kindsOn,
  needOf,
} from '../../../shared/requests/circles'
import { type Call, kinds } from '../../../shared/requests/model'
import { aRequest } from '../../world/requests'

const post = (over: Partial<Post> = {}): Post => ({
  ...{
    id: 'p1',
    role: 'worker',
    stationId: 's1',
    communityCodes: [],
    displayName: '陈禾',
    since: 1,
    ...over,
  },
})

test('every kind comes to one desk, and the kinds of the desks are all there are', () => {
  const desks = ['social', 'property', 'volunteers', 'children', 'counsel'] as const
  expect(desks.flatMap(kindsOn).sort()).toEqual([...kinds].sort())
  expect(kinds.filter((kind) => deskOf[kind] === 'children' || deskOf[kind] === 'counsel')).toEqual([
    'mood',
    'child',
  ])
})

test('the closed desks have circles of their own, the others share the station', () => {
  expect(kinds.map((kind) => circleOf('s1', kind)).filter((circle) => circle !== 's1')).toEqual([
    's1.counsel',
    's1.children',
  ])
  expect(circlesOfStation('s1')).toEqual(['s1', 's1.children', 's1.counsel'])
  expect(circlesOfStation('s1').map(deskOfCircle)).toEqual([undefined, 'children', 'counsel'])
})

test.each([
  ['nothing said: the open ones', post(), ['s1']],
  ['one open desk', post({ desks: ['property'] }), ['s1']],
  ['an open and a closed one', post({ desks: ['social', 'children'] }), ['s1', 's1.children']],
  ['a closed one only: nothing else of the station', post({ desks: ['counsel'] }), ['s1.counsel']],
  ['the head: all of them', post({ role: 'head', desks: ['social'] }), ['s1', 's1.children', 's1.counsel']],
  ['an ended post', post({ endedAt: 2 }), []],
  ['a member of the committee', post({ role: 'committee' }), []],
])('circles: %s', (_what, held, circles) => {
  expect(circlesOf([held])).toEqual(circles)
})

test('two posts: each circle once', () => {
  const { stationId: _, ...nowhere } = post()
  const posts = [post(), post({ desks: ['children', 'social'] }), post({ stationId: 's2' }), nowhere]
  expect(circlesOf(posts)).toEqual(['s1', 's1.children', 's2'])
  expect(desksOf(post({ desks: [] }))).toEqual([])
})

test('a call on the counsellors’ line goes to them, whatever it was about', () => {
  const call: Call = { line: 'counsel', at: 1, outcome: 'filed', isAnonymous: true }
  expect(needOf(aRequest({ kind: 'policy', call })).kind).toBe('mood')
  expect(needOf(aRequest({ kind: 'policy', call: { ...call, line: 'elder' } })).kind).toBe('policy')
  expect(aRequest({ kind: 'policy', call }).circle).toMatch(/\.counsel$/)
})
