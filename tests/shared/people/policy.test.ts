import { isForEverybody, isPermitted, type Permission, policy, roles } from '../../../shared/people/policy'

/** Written out once more on purpose: whoever widens a right has to say so in two places. */
const expected: Record<Permission, readonly string[]> = {
  self: ['resident', 'volunteer', 'donor', 'partner', 'committee', 'worker', 'head', 'supervisor', 'admin'],
  'network.read': [
    'resident',
    'volunteer',
    'donor',
    'partner',
    'committee',
    'worker',
    'head',
    'supervisor',
    'admin',
  ],
  'requests.handle': ['worker', 'head'],
  'referrals.answer': ['partner', 'worker', 'head'],
  'requests.fileFor': ['committee'],
  'requests.count': ['worker', 'head', 'supervisor'],
  'team.read': ['worker', 'head', 'admin'],
  'team.manage': ['head', 'admin'],
  'duty.read': ['worker', 'head'],
  'duty.swap': ['worker', 'head'],
  'duty.plan': ['head'],
  'places.manage': ['worker', 'head'],
  'activities.manage': ['worker', 'head'],
  'volunteers.manage': ['worker', 'head'],
  'timebank.read': ['worker', 'head', 'supervisor'],
  'wishes.manage': ['worker', 'head'],
  'funds.manage': ['worker', 'head'],
  'funds.read': ['worker', 'head', 'supervisor'],
  'grants.manage': ['worker', 'head'],
  'goods.manage': ['worker', 'head'],
  'network.oversee': ['supervisor', 'admin'],
}

const permissions = Object.keys(policy) as Permission[]

test('no permission is missing in the expectation', () => {
  expect(permissions.sort()).toEqual(Object.keys(expected).sort())
})

describe.each(permissions)('%s', (permission) => {
  test.each(roles)('%s', (role) => {
    expect(isPermitted(permission, [role])).toBe(expected[permission].includes(role))
  })

  test('one fitting role of several is enough, none is not', () => {
    expect(isPermitted(permission, ['resident', ...(expected[permission] as typeof roles)])).toBe(true)
    expect(isPermitted(permission, [])).toBe(false)
  })

  test('spares the account exactly where every resident may', () => {
    expect(isForEverybody(permission)).toBe(expected[permission].includes('resident'))
  })
})
