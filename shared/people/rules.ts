import type { Decision, Fact } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import type { Account, Invitation, Post, PostRole } from './model'
import type { Role } from './policy'

export function isOpen(post: Post): boolean {
  return post.endedAt === undefined
}

/** The roles a person holds now. Everybody is a resident. */
export function rolesOf(posts: readonly Post[]): readonly Role[] {
  return ['resident', ...posts.filter(isOpen).map((post) => post.role)]
}

/** The stations where the person holds an open post in one of these roles. */
export function stationsOf(posts: readonly Post[], held: readonly PostRole[]): readonly string[] {
  const ids = posts.filter((post) => isOpen(post) && held.includes(post.role)).map((post) => post.stationId)
  return [...new Set(ids.filter((id) => id !== undefined))]
}

/** Who may fill which post: a head the people of the own station, an admin the heads and the offices above. */
const fills = {
  head: ['worker', 'committee', 'partner'],
  admin: ['head', 'supervisor', 'admin', 'worker'],
} as const satisfies Partial<Record<PostRole, readonly PostRole[]>>

export function canFill(
  posts: readonly Post[],
  wanted: { readonly role: PostRole; readonly stationId?: string | undefined },
): boolean {
  return posts.filter(isOpen).some((post) => {
    if (post.role === 'admin') return includes(fills.admin, wanted.role)
    if (post.role === 'head') return includes(fills.head, wanted.role) && post.stationId === wanted.stationId
    return false
  })
}

function includes(list: readonly PostRole[], role: PostRole): boolean {
  return list.includes(role)
}

export function useInvitation(
  invitation: Invitation,
  by: string,
  at: number,
): Decision<Invitation> | Refusal<'people.invitation_used' | 'people.invitation_expired'> {
  if (invitation.usedBy !== undefined) return refuse('people.invitation_used')
  if (invitation.expiresAt <= at) return refuse('people.invitation_expired')
  return { next: { ...invitation, usedBy: by, usedAt: at }, facts: [{ fact: 'invitation.used' }] }
}

/** Adds the invitation's post to the account that used it. */
export function openPost(
  account: Account,
  invitation: Invitation,
  at: number,
): Decision<Account> | Refusal<'people.already_in_post'> {
  const same = account.posts.find(
    (post) => isOpen(post) && post.role === invitation.role && post.stationId === invitation.stationId,
  )
  if (same !== undefined) return refuse('people.already_in_post')
  const post: Post = {
    id: invitation._id,
    role: invitation.role,
    communityCodes: [...invitation.communityCodes],
    displayName: invitation.displayName,
    since: at,
    ...(invitation.stationId === undefined ? {} : { stationId: invitation.stationId }),
    ...(invitation.areaCode === undefined ? {} : { areaCode: invitation.areaCode }),
    ...(invitation.workPhone === undefined ? {} : { workPhone: invitation.workPhone }),
  }
  return withPosts(account, [...account.posts, post], {
    fact: 'post.opened',
    detail: { postId: post.id, role: post.role },
  })
}

/** Ends a post on condition that nothing is left on the person's desk (practice A13: hand over before leaving). */
export function endPost(
  account: Account,
  postId: string,
  openRequests: number,
  at: number,
): Decision<Account> | Refusal<'not_found' | 'people.post_ended' | 'people.requests_left'> {
  const post = account.posts.find((one) => one.id === postId)
  if (post === undefined) return refuse('not_found')
  if (!isOpen(post)) return refuse('people.post_ended')
  if (openRequests > 0) return refuse('people.requests_left', { count: openRequests })
  const posts = account.posts.map((one) => (one.id === postId ? { ...one, endedAt: at } : one))
  return withPosts(account, posts, { fact: 'post.ended', detail: { postId } })
}

function withPosts(account: Account, posts: readonly Post[], fact: Fact): Decision<Account> {
  const stationIds = [...new Set(posts.filter(isOpen).map((post) => post.stationId))].filter(
    (id) => id !== undefined,
  )
  return { next: { ...account, posts, stationIds }, facts: [fact] }
}
