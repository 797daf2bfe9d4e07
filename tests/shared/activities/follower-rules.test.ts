import { peopleOf, whyNotFollowed } from '../../../shared/activities/follower-rules'
import { planNoticesOf } from '../../../shared/activities/plan-notices'
import { signUpNoticesOf } from '../../../shared/activities/sign-up-notices'
import { aSessionOf, anEntry } from '../../world/activities'
import { liu, MONDAY, wang, zhao } from '../../world/people'

const hers = anEntry({ id: 'khers', key: 'hers', byId: liu.id, relation: 'parent' })
const his = anEntry({ id: 'khis', key: 'his', byId: zhao.id })
const followed = { followers: [{ entryId: 'khers', personId: wang.id }] }
const session = aSessionOf([hers, his], followed)

test('of an entry hears whoever made it, and whoever it is where she said so', () => {
  expect(peopleOf(session, hers)).toEqual([liu.id, wang.id])
  expect(peopleOf(session, his)).toEqual([zhao.id])
  expect(peopleOf({}, hers)).toEqual([liu.id])
})

test.each([
  ['activities.over', { ...session, status: 'cancelled' as const }, 'khis'],
  ['activities.not_in', { ...session, roster: ['hers'] }, 'khis'],
  ['activities.followed', session, 'khers'],
  [undefined, session, 'khis'],
])('%s', (refused, of, entryId) => {
  const key = entryId === 'khers' ? 'hers' : 'his'
  expect(whyNotFollowed(of, { entryId, key })?.refused).toBe(refused)
})

test.each(['session.offered', 'session.lapsed', 'session.removed', 'session.reminded'])(
  'mother and daughter are both told of %s',
  (fact) => {
    const entry = { id: 'x', fact, at: MONDAY, by: 'clock', detail: { entryIds: ['khers'] } }
    const told = signUpNoticesOf(aSessionOf([hers], followed), entry).map(({ to }) => to)
    expect(told).toEqual([{ personId: liu.id }, { personId: wang.id }])
  },
)

test('and of a date that is off', () => {
  const entry = { id: 'x', fact: 'session.cancelled', at: MONDAY, by: 'clock' }
  expect(planNoticesOf(session, entry).map(({ to }) => to)).toEqual([
    { personId: liu.id },
    { personId: wang.id },
    { personId: zhao.id },
  ])
})
