import { remove, whyNotRemoved } from '../../../shared/activities/removal-rules'
import { signUpNoticesOf } from '../../../shared/activities/sign-up-notices'
import { aSessionOf, anEntry, someTerms, SUNDAY } from '../../world/activities'
import { aMark } from '../../world/attendances'
import { chen, liu, MONDAY, wang } from '../../world/people'

const hers = anEntry({ id: 'khers', key: 'hers' })
const his = anEntry({ id: 'khis', key: 'his', byId: liu.id })
const full = aSessionOf([hers, his], { terms: someTerms({ seats: 1 }) })
const removal = { entryId: 'khers', reason: '打电话来说不来了', byId: chen.id, at: MONDAY }

test('off the list, the reason stays, the one who waited holds the seat', () => {
  expect(remove(full, removal)).toMatchObject({
    next: { roster: ['his'], removals: [removal] },
    facts: [{ fact: 'session.removed', detail: { left: ['khers'] } }],
  })
  const numbered = { ...full, entries: [{ ...hers, phoneKey: 'p1' }, his], phoneKeys: ['p1', 'p2'] }
  expect(remove(numbered, removal)).toMatchObject({ next: { phoneKeys: ['p2'] } })
  const before = { ...full, removals: [{ ...removal, entryId: 'kearlier' }] }
  expect(remove(before, removal)).toMatchObject({ next: { removals: [{ entryId: 'kearlier' }, removal] } })
})

test.each([
  ['activities.over', { ...full, status: 'confirmed' as const }, 'khers', MONDAY],
  ['activities.not_in', full, 'knobody', MONDAY],
  ['activities.not_in', { ...full, roster: ['his'] }, 'khers', MONDAY],
  ['activities.has_come', { ...full, marks: [aMark(hers)] }, 'khers', MONDAY],
  ['activities.begun', full, 'khers', SUNDAY],
  [undefined, full, 'khers', SUNDAY - 1],
])('%s', (refused, session, entryId, at) => {
  expect(whyNotRemoved(session, entryId, at)?.refused).toBe(refused)
  expect('refused' in remove(session, { ...removal, entryId, at })).toBe(refused !== undefined)
})

test('whoever signed her up is told, without the name; whoever took herself off is not', () => {
  const fact = (by: string) => ({
    ...{ id: 'x', fact: 'session.removed', at: MONDAY, by },
    detail: { left: ['khers'] },
  })
  const gone = { ...full, roster: ['his'], removals: [removal] }
  expect(signUpNoticesOf(gone, fact(chen.id))).toMatchObject([
    {
      to: { personId: wang.id },
      title: '站里退掉了一位',
      words: '树下义剪，周日上午 9 点：打开看看是哪位、为什么。',
    },
  ])
  expect(signUpNoticesOf(gone, fact(wang.id))).toEqual([])
})
