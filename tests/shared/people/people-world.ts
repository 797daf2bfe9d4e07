import type { Account, Invitation, Post } from '../../../shared/people/model'

/** 1 May 2026, noon in China. */
export const noon = Date.UTC(2026, 4, 1, 4)

export function aPost(post: Partial<Post> & Pick<Post, 'role'>): Post {
  return { id: `post-${post.role}`, communityCodes: [], displayName: '陈禾', since: noon, ...post }
}

export function anAccount(account: Partial<Account> = {}): Account {
  return {
    _id: 'aperson',
    version: 1,
    createdAt: noon,
    updatedAt: noon,
    log: [],
    unsent: [],
    openid: 'openid-of-a-person',
    posts: [],
    stationIds: [],
    consents: { requestMoved: 0, requestArrived: 0 },
    pushed: [],
    ...account,
  }
}

export function anInvitation(invitation: Partial<Invitation> = {}): Invitation {
  return {
    _id: 'iinvitation',
    version: 1,
    createdAt: noon,
    updatedAt: noon,
    log: [],
    unsent: [],
    role: 'worker',
    stationId: 'sfenglin',
    communityCodes: ['120113001001'],
    displayName: '陈禾',
    expiresAt: noon + 1000,
    ...invitation,
  }
}
