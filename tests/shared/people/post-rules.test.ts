import { isRefused } from '../../../shared/kernel/refusal'
import type { PostRole } from '../../../shared/people/model'
import {
  endPost,
  missCode,
  mustWait,
  offerPost,
  openPost,
  redeem,
  setDesks,
} from '../../../shared/people/post-rules'
import { anAccount, anInvitation, aPost, noon } from './people-world'

const none = new Map<string, number>()
const hour = 60 * 60 * 1000

describe('offerPost', () => {
  const head = [aPost({ role: 'head', stationId: 'sown' })]
  const admin = [aPost({ role: 'admin' })]
  const asked = (role: PostRole, more: { stationId?: string; areaCode?: string } = {}) => ({
    role,
    stationId: undefined,
    areaCode: undefined,
    desks: undefined,
    communityCodes: ['120113001001'],
    displayName: '陈禾',
    workPhone: '02226390000',
    ...more,
  })

  test('a head into the own station', () => {
    expect(offerPost(head, asked('worker', { stationId: 'sown' }))).toEqual({
      role: 'worker',
      stationId: 'sown',
      communityCodes: ['120113001001'],
      displayName: '陈禾',
      workPhone: '02226390000',
    })
  })
  test('E9: the desks of a worker, and of nobody else', () => {
    const desks = ['social', 'children'] as const
    expect(offerPost(head, { ...asked('worker', { stationId: 'sown' }), desks })).toMatchObject({ desks })
    expect(offerPost(head, { ...asked('committee', { stationId: 'sown' }), desks })).not.toHaveProperty(
      'desks',
    )
    expect(offerPost(admin, { ...asked('head', { stationId: 'sown' }), desks })).not.toHaveProperty('desks')
    expect(offerPost(head, asked('worker', { stationId: 'sown' }))).not.toHaveProperty('desks')
  })
  test('another station looks like one that is not there', () => {
    expect(offerPost(head, asked('worker', { stationId: 'sother' }))).toEqual({ refused: 'not_found' })
  })
  test.each(['worker', 'committee', 'partner'] as const)('a %s needs a station', (role) => {
    expect(offerPost(head, asked(role))).toEqual({ refused: 'people.station_needed' })
  })
  test('a head post needs a station, too', () => {
    expect(offerPost(admin, asked('head', { areaCode: '120113' }))).toEqual({
      refused: 'people.station_needed',
    })
  })
  test.each(['head', 'supervisor', 'admin'] as const)('a head invites no %s', (role) => {
    expect(offerPost(head, asked(role, { stationId: 'sown' }))).toEqual({ refused: 'people.cannot_fill' })
  })
  test('whoever holds no open post invites nobody', () => {
    const ended = [aPost({ role: 'head', stationId: 'sown', endedAt: noon })]
    expect(offerPost(ended, asked('worker', { stationId: 'sown' }))).toEqual({
      refused: 'people.cannot_fill',
    })
  })
  test('an admin stands above stations: station and communities are left out', () => {
    expect(offerPost(admin, { ...asked('admin', { stationId: 'sown' }), workPhone: undefined })).toEqual({
      role: 'admin',
      communityCodes: [],
      displayName: '陈禾',
    })
  })
  test('a supervisor has an area, and nothing without one', () => {
    expect(offerPost(admin, asked('supervisor'))).toEqual({ refused: 'people.area_needed' })
    expect(offerPost(admin, asked('supervisor', { areaCode: '120113', stationId: 'sown' }))).toEqual({
      role: 'supervisor',
      areaCode: '120113',
      communityCodes: [],
      displayName: '陈禾',
      workPhone: '02226390000',
    })
  })
})

describe('redeem', () => {
  test('once, before it expires', () => {
    const decided = redeem(anInvitation(), 'aperson', noon)
    if (isRefused(decided)) throw new Error('refused')
    expect(decided.next).toMatchObject({ usedBy: 'aperson', usedAt: noon })
    expect(decided.facts).toEqual([{ fact: 'invitation.used' }])
    expect(redeem(decided.next, 'aother', noon)).toEqual({ refused: 'people.invitation_used' })
  })
  test('at its last moment it has expired', () => {
    expect(isRefused(redeem(anInvitation({ expiresAt: noon }), 'aperson', noon - 1))).toBe(false)
    expect(redeem(anInvitation({ expiresAt: noon }), 'aperson', noon)).toEqual({
      refused: 'people.invitation_expired',
    })
  })
})

describe('openPost', () => {
  test('adds the post of the invitation and its station', () => {
    const decided = openPost(anAccount(), anInvitation({ workPhone: '02226390000' }), noon)
    if (isRefused(decided)) throw new Error('refused')
    expect(decided.next.posts).toEqual([
      {
        id: 'iinvitation',
        role: 'worker',
        stationId: 'sfenglin',
        communityCodes: ['120113001001'],
        displayName: '陈禾',
        workPhone: '02226390000',
        since: noon,
      },
    ])
    expect(decided.next.stationIds).toEqual(['sfenglin'])
    expect(decided.facts).toEqual([
      { fact: 'post.opened', detail: { postId: 'iinvitation', role: 'worker' } },
    ])
  })
  test('not twice the same post, but again after it has ended', () => {
    const held = aPost({ role: 'worker', stationId: 'sfenglin' })
    expect(openPost(anAccount({ posts: [held] }), anInvitation(), noon)).toEqual({
      refused: 'people.already_in_post',
    })
    const ended = anAccount({ posts: [{ ...held, endedAt: noon }] })
    expect(isRefused(openPost(ended, anInvitation(), noon))).toBe(false)
  })
  test('a second area or station is a second post', () => {
    const supervisor = { role: 'supervisor', stationId: undefined, communityCodes: [] } as const
    const account = anAccount({ posts: [aPost({ role: 'supervisor', areaCode: '120113' })] })
    const { stationId: _, ...office } = anInvitation({ role: supervisor.role, areaCode: '120114' })
    const decided = openPost(account, office, noon)
    if (isRefused(decided)) throw new Error('refused')
    expect(decided.next.posts.map((post) => post.areaCode)).toEqual(['120113', '120114'])
    expect(decided.next.stationIds).toEqual([])
  })
})

describe('endPost', () => {
  const post = aPost({ id: 'ipost', role: 'worker', stationId: 'sown' })
  const account = anAccount({ posts: [post], stationIds: ['sown'] })
  const head = { accountId: 'ahead', posts: [aPost({ role: 'head', stationId: 'sown' })] }

  test('ends it and takes the station away', () => {
    const decided = endPost(account, 'ipost', head, none, noon + 1)
    if (isRefused(decided)) throw new Error('refused')
    expect(decided.next.posts).toEqual([{ ...post, endedAt: noon + 1 }])
    expect(decided.next.stationIds).toEqual([])
    expect(decided.facts).toEqual([{ fact: 'post.ended', detail: { postId: 'ipost' } }])
  })
  test('a second post at the same station keeps the station', () => {
    const both = anAccount({ posts: [post, aPost({ role: 'committee', stationId: 'sown' })] })
    const decided = endPost(both, 'ipost', head, none, noon)
    expect(decided).toMatchObject({ next: { stationIds: ['sown'] } })
  })
  test('says how much is left on the desk', () => {
    const left = new Map([
      ['sother', 9],
      ['sown', 3],
    ])
    expect(endPost(account, 'ipost', head, left, noon)).toEqual({
      refused: 'people.requests_left',
      detail: { count: 3 },
    })
  })
  test('what lies at another station, or with another post at the same desk, does not hold it', () => {
    expect(isRefused(endPost(account, 'ipost', head, new Map([['sother', 9]]), noon))).toBe(false)
    const both = anAccount({ posts: [post, aPost({ role: 'head', stationId: 'sown' })] })
    expect(isRefused(endPost(both, 'ipost', head, new Map([['sown', 3]]), noon))).toBe(false)
    const partner = anAccount({
      posts: [post, aPost({ id: 'ipartner', role: 'partner', stationId: 'sown' })],
    })
    expect(isRefused(endPost(partner, 'ipartner', head, new Map([['sown', 3]]), noon))).toBe(false)
    expect(isRefused(endPost(partner, 'ipost', head, new Map([['sown', 3]]), noon))).toBe(true)
  })
  test('ended is ended, whatever lies on the desk', () => {
    const ended = anAccount({ posts: [{ ...post, endedAt: noon }] })
    expect(endPost(ended, 'ipost', head, new Map([['sown', 3]]), noon)).toEqual({
      refused: 'people.post_ended',
    })
  })
  test('a post that is not there and one that is not theirs look the same', () => {
    const stranger = { accountId: 'astranger', posts: [aPost({ role: 'head', stationId: 'sother' })] }
    expect(endPost(account, 'inothere', head, none, noon)).toEqual({ refused: 'not_found' })
    expect(endPost(account, 'ipost', stranger, none, noon)).toEqual({ refused: 'not_found' })
  })
  test('the own post', () => {
    expect(isRefused(endPost(account, 'ipost', { accountId: 'aperson', posts: [] }, none, noon))).toBe(false)
  })
})

describe('wrong codes', () => {
  const missed = (times: number, at: number) =>
    Array.from({ length: times }).reduce<ReturnType<typeof anAccount>>(
      (account) => missCode(account, at).next,
      anAccount(),
    )

  test('nine are slips, the tenth must wait', () => {
    expect(mustWait(anAccount(), noon)).toBe(false)
    expect(mustWait(missed(9, noon), noon)).toBe(false)
    expect(mustWait(missed(10, noon), noon)).toBe(true)
  })
  test('after an hour they are forgotten', () => {
    const account = missed(10, noon)
    expect(mustWait(account, noon + hour - 1)).toBe(true)
    expect(mustWait(account, noon + hour)).toBe(false)
    expect(missCode(account, noon + hour).next.wrongCodesAt).toEqual([noon + hour])
    expect(missCode(account, noon + hour).facts).toEqual([{ fact: 'invitation.missed' }])
  })
})

describe('setDesks (E9)', () => {
  const post = aPost({ role: 'worker', stationId: 'sown', id: 'pworker' })
  const head = [aPost({ role: 'head', stationId: 'sown' })]
  const account = anAccount({ posts: [post, aPost({ role: 'committee', stationId: 'sown', id: 'pother' })] })
  test('the head of the same station says which, on that post only', () => {
    const decided = setDesks(account, 'pworker', head, ['children'])
    if (isRefused(decided)) throw new Error('refused')
    expect(decided.next.posts).toEqual([{ ...post, desks: ['children'] }, account.posts[1]])
    expect(decided.facts).toEqual([
      { fact: 'post.desks_set', detail: { postId: 'pworker', desks: ['children'] } },
    ])
  })
  test.each([
    ['the head of another station', [aPost({ role: 'head', stationId: 'sother' })]],
    ['a head whose post has ended', [aPost({ role: 'head', stationId: 'sown', endedAt: noon })]],
    ['a colleague', [post]],
    ['an admin, who reads no request', [aPost({ role: 'admin' })]],
  ])('not by %s', (_who, by) => {
    expect(setDesks(account, 'pworker', by, ['children'])).toEqual({ refused: 'not_found' })
  })
  test.each(['pother', 'pnowhere'])('not of %s', (postId) => {
    expect(setDesks(account, postId, head, ['social'])).toEqual({ refused: 'not_found' })
  })
  test('a post that has ended keeps what it had', () => {
    const ended = anAccount({ posts: [{ ...post, endedAt: noon }] })
    expect(setDesks(ended, 'pworker', head, ['social'])).toEqual({ refused: 'people.post_ended' })
  })
})

test('the post of an invitation has its desks', () => {
  const opened = openPost(anAccount(), anInvitation({ desks: ['counsel'] }), noon)
  if (isRefused(opened)) throw new Error('refused')
  expect(opened.next.posts[0]?.desks).toEqual(['counsel'])
})
