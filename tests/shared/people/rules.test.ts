import { PostRole } from '../../../shared/people/model'
import {
  addConsents,
  canEnd,
  canFill,
  canFillSomewhere,
  canSeeTeam,
  isOpen,
  keepProfile,
  rolesOf,
  stationsOf,
} from '../../../shared/people/rules'
import { anAccount, aPost, noon } from './people-world'

const postRoles = PostRole.options

describe('rolesOf', () => {
  test('everybody is a resident', () => expect(rolesOf([])).toEqual(['resident']))
  test('two posts of one role are one role', () =>
    expect(
      rolesOf([aPost({ role: 'worker', stationId: 's1' }), aPost({ role: 'worker', stationId: 's2' })]),
    ).toEqual(['resident', 'worker']))
  test('an ended post gives nothing', () => {
    const ended = aPost({ role: 'head', stationId: 's1', endedAt: noon })
    expect(isOpen(ended)).toBe(false)
    expect(rolesOf([ended, aPost({ role: 'committee', stationId: 's1' })])).toEqual(['resident', 'committee'])
  })
})

describe('stationsOf', () => {
  const posts = [
    aPost({ role: 'worker', stationId: 's1' }),
    aPost({ role: 'head', stationId: 's2' }),
    aPost({ role: 'worker', stationId: 's2' }),
    aPost({ role: 'worker', stationId: 's3', endedAt: noon }),
    aPost({ role: 'admin' }),
  ]
  test('of the roles asked for, each station once', () => {
    expect(stationsOf(posts, ['worker'])).toEqual(['s1', 's2'])
    expect(stationsOf(posts, ['head'])).toEqual(['s2'])
    expect(stationsOf(posts, ['worker', 'head'])).toEqual(['s1', 's2'])
  })
  test('an ended post and a post above stations give none', () => {
    expect(stationsOf(posts, ['admin', 'partner'])).toEqual([])
    expect(stationsOf([aPost({ role: 'worker', stationId: 's3', endedAt: noon })], ['worker'])).toEqual([])
  })
})

describe('canFill: every role × every post × own and other station', () => {
  const allowed: Record<
    PostRole,
    { readonly own: readonly PostRole[]; readonly other: readonly PostRole[] }
  > = {
    committee: { own: [], other: [] },
    worker: { own: [], other: [] },
    head: { own: ['committee', 'worker', 'partner'], other: [] },
    supervisor: { own: [], other: [] },
    admin: {
      own: ['worker', 'head', 'supervisor', 'admin'],
      other: ['worker', 'head', 'supervisor', 'admin'],
    },
    partner: { own: [], other: [] },
  }
  const cases = postRoles.flatMap((holder) =>
    postRoles.flatMap((role) =>
      (['own', 'other'] as const).map((station) => [holder, role, station] as const),
    ),
  )

  test.each(cases)('%s fills %s at the %s station', (holder, role, station) => {
    const posts = [aPost({ role: holder, stationId: 'sown' })]
    const wanted = { role, stationId: station === 'own' ? 'sown' : 'sother' }
    expect(canFill(posts, wanted)).toBe(allowed[holder][station].includes(role))
    expect(canFillSomewhere(posts, role)).toBe(allowed[holder].own.includes(role))
  })

  test.each(postRoles)('whose post as %s has ended fills nothing', (holder) => {
    const posts = [aPost({ role: holder, stationId: 'sown', endedAt: noon })]
    for (const role of postRoles) expect(canFill(posts, { role, stationId: 'sown' })).toBe(false)
  })

  test('a head without a station is no head of people without a station', () => {
    const posts = [aPost({ role: 'head', stationId: 'sown' })]
    expect(canFill(posts, { role: 'worker' })).toBe(false)
  })
})

describe('canEnd', () => {
  const head = [aPost({ role: 'head', stationId: 'sown' })]
  const worker = aPost({ role: 'worker', stationId: 'sown' })

  test('the head ends the people of the own station, not of another, and not another head', () => {
    expect(canEnd(head, worker, false)).toBe(true)
    expect(canEnd(head, { ...worker, stationId: 'sother' }, false)).toBe(false)
    expect(canEnd(head, aPost({ role: 'head', stationId: 'sown' }), false)).toBe(false)
    expect(canEnd(head, aPost({ role: 'admin' }), false)).toBe(false)
  })
  test('an admin ends every post', () => {
    for (const role of postRoles) {
      expect(canEnd([aPost({ role: 'admin' })], aPost({ role, stationId: 'sother' }), false)).toBe(true)
    }
  })
  test('whoever was admin once does not', () => {
    expect(canEnd([aPost({ role: 'admin', endedAt: noon })], worker, false)).toBe(false)
  })
  test('everybody ends the own post', () => expect(canEnd([worker], worker, true)).toBe(true))
})

describe('addConsents', () => {
  test('counts one more of each template named, once', () => {
    const left = { requestMoved: 1, requestArrived: 0 }
    expect(addConsents(left, ['requestMoved', 'requestMoved'])).toEqual({
      requestMoved: 2,
      requestArrived: 0,
    })
    expect(addConsents(left, ['requestMoved', 'requestArrived'])).toEqual({
      requestMoved: 2,
      requestArrived: 1,
    })
  })
  test('keeps at most twenty', () => {
    expect(addConsents({ requestMoved: 20, requestArrived: 19 }, ['requestMoved', 'requestArrived'])).toEqual(
      {
        requestMoved: 20,
        requestArrived: 20,
      },
    )
  })
})

describe('canSeeTeam', () => {
  test.each([
    ['committee', false, false],
    ['worker', true, false],
    ['head', true, false],
    ['supervisor', false, false],
    ['admin', true, true],
    ['partner', false, false],
  ] as const)('%s: own station %s, other station %s', (role, own, other) => {
    const posts = [aPost({ role, stationId: 'sown' })]
    expect(canSeeTeam(posts, 'sown')).toBe(own)
    expect(canSeeTeam(posts, 'sother')).toBe(other)
    expect(canSeeTeam([aPost({ role, stationId: 'sown', endedAt: noon })], 'sown')).toBe(false)
  })
})

test('a profile that is saved without phone and community has them no more', () => {
  const account = anAccount({ sealedProfile: 'old', phoneHash: 'hash', communityCode: '120113001001' })
  const { next, facts } = keepProfile(account, { sealedProfile: 'new' })
  expect(next).toEqual(anAccount({ sealedProfile: 'new' }))
  expect(facts).toEqual([{ fact: 'account.profile_saved' }])
})
