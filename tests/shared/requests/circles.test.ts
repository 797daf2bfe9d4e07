import type { Post } from '../../../shared/people/model'
import { circleOf, circlesOf, desksOf } from '../../../shared/requests/circles'
import { MONDAY } from '../../world/people'

const post = (over: Partial<Post>): Post => ({
  ...{ id: 'i1', role: 'worker', stationId: 's1', communityCodes: [], displayName: '陈禾', since: MONDAY },
  ...over,
})

test('who may know of it: the station, or a closed desk within it', () => {
  expect(circleOf('s1', 'repair')).toBe('s1')
  expect(circleOf('s1', 'hazard')).toBe('s1')
  expect(circleOf('s1', 'child')).toBe('s1.children')
  expect(circleOf('s1', 'mood')).toBe('s1.counsel')
})

describe('the circles of a person', () => {
  test.each<[string, readonly Post[], readonly string[]]>([
    ['a worker of whom nothing is said holds the open desks', [post({})], ['s1']],
    ['a worker with a closed desk beside', [post({ desks: ['social', 'counsel'] })], ['s1', 's1.counsel']],
    ['a worker with a closed desk alone', [post({ desks: ['children'] })], ['s1.children']],
    ['a head', [post({ role: 'head' })], ['s1', 's1.children', 's1.counsel']],
    ['a post that has ended', [post({ endedAt: MONDAY })], []],
    ['a partner', [post({ role: 'partner' })], []],
    ['a supervisor', [{ ...post({ role: 'supervisor' }), stationId: undefined } as Post], []],
    [
      'worker at two stations',
      [post({}), post({ stationId: 's2', desks: ['children'] })],
      ['s1', 's2.children'],
    ],
    ['twice the same', [post({}), post({ id: 'i2' })], ['s1']],
  ])('%s', (_who, posts, circles) => expect(circlesOf(posts)).toEqual(circles))
})

test('a head answers for every desk, whatever the post says', () => {
  expect(desksOf({ role: 'head', desks: ['social'] })).toEqual([
    'social',
    'property',
    'volunteers',
    'children',
    'counsel',
  ])
})
