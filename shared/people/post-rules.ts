import type { Decision, Fact } from '../kernel/record'
import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import {
  type Account,
  type DeskName,
  type Invitation,
  type Post,
  type PostRole,
  WRONG_CODES_MAX,
  WRONG_CODES_WITHIN_MS,
} from './model'
import { canEnd, canFill, canFillSomewhere, isOpen, leads, stationsOf } from './rules'

/** What a post is made of, before somebody holds it. */
export type Vacancy = Pick<
  Invitation,
  'role' | 'stationId' | 'areaCode' | 'communityCodes' | 'desks' | 'displayName' | 'workPhone'
>

type Asked = { readonly [K in keyof Vacancy]: Vacancy[K] | undefined } & Pick<
  Vacancy,
  'role' | 'communityCodes' | 'displayName'
>

const aboveStations: readonly PostRole[] = ['supervisor', 'admin']

/** The post that may be offered, without what such a post has not. Another's station is as good as none. */
export function offerPost(
  by: readonly Post[],
  asked: Asked,
): Vacancy | Refusal<'not_found' | 'people.cannot_fill' | 'people.station_needed' | 'people.area_needed'> {
  if (!canFillSomewhere(by, asked.role)) return refuse('people.cannot_fill')
  const base = {
    role: asked.role,
    displayName: asked.displayName,
    ...(asked.workPhone === undefined ? {} : { workPhone: asked.workPhone }),
  }
  if (asked.role === 'supervisor' && asked.areaCode === undefined) return refuse('people.area_needed')
  if (asked.role === 'supervisor') return { ...base, communityCodes: [], ...areaOf(asked) }
  if (aboveStations.includes(asked.role)) return { ...base, communityCodes: [] }
  if (asked.stationId === undefined) return refuse('people.station_needed')
  if (!canFill(by, asked)) return refuse('not_found')
  const post = { ...base, communityCodes: asked.communityCodes, stationId: asked.stationId }
  return asked.role === 'worker' && asked.desks !== undefined ? { ...post, desks: asked.desks } : post
}

function areaOf({ areaCode }: Asked) {
  return areaCode === undefined ? {} : { areaCode }
}

export function redeem(
  invitation: Invitation,
  by: string,
  at: number,
): Decision<Invitation> | Refusal<'people.invitation_used' | 'people.invitation_expired'> {
  if (invitation.usedBy !== undefined) return refuse('people.invitation_used')
  if (invitation.expiresAt <= at) return refuse('people.invitation_expired')
  return { next: { ...invitation, usedBy: by, usedAt: at }, facts: [{ fact: 'invitation.used' }] }
}

/** What using a code does to the account: a post, a slip that is counted, or nothing while too many were. */
export function joinWith(
  account: Account,
  invitation: Invitation | undefined,
  at: number,
):
  | Decision<Account>
  | Refusal<
      'people.try_later' | 'people.invitation_used' | 'people.invitation_expired' | 'people.already_in_post'
    > {
  if (mustWait(account, at)) return refuse('people.try_later')
  if (invitation === undefined) return missCode(account, at)
  const used = redeem(invitation, account._id, at)
  return isRefused(used) ? used : openPost(account, invitation, at)
}

/** True where the person has used this very invitation and still holds the post: the answer is the same again. */
export function hasJoined(account: Account, invitation: Invitation): boolean {
  return account.posts.some((post) => post.id === invitation._id && isOpen(post))
}

/** Adds the invitation's post to the account that used it. */
export function openPost(
  account: Account,
  invitation: Invitation,
  at: number,
): Decision<Account> | Refusal<'people.already_in_post'> {
  const isSame = (post: Post) =>
    post.role === invitation.role &&
    post.stationId === invitation.stationId &&
    post.areaCode === invitation.areaCode
  if (account.posts.some((post) => isOpen(post) && isSame(post))) return refuse('people.already_in_post')
  const post: Post = {
    id: invitation._id,
    role: invitation.role,
    communityCodes: [...invitation.communityCodes],
    ...(invitation.desks === undefined ? {} : { desks: [...invitation.desks] }),
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

/**
 * Ends a post on condition that nothing is left on the person's desk (practice A13: hand over before leaving).
 * `openByStation`: how many open requests lie with the person, per station.
 */
export function endPost(
  account: Account,
  postId: string,
  by: { readonly accountId: string; readonly posts: readonly Post[] },
  openByStation: ReadonlyMap<string, number>,
  at: number,
): Decision<Account> | Refusal<'not_found' | 'people.post_ended' | 'people.requests_left'> {
  const post = account.posts.find((one) => one.id === postId)
  if (post === undefined || !canEnd(by.posts, post, account._id === by.accountId)) return refuse('not_found')
  if (!isOpen(post)) return refuse('people.post_ended')
  const posts = account.posts.map((one) => (one.id === postId ? { ...one, endedAt: at } : one))
  const count = openByStation.get(post.stationId ?? '') ?? 0
  if (hasDesk(account.posts, post.stationId) && !hasDesk(posts, post.stationId) && count > 0) {
    return refuse('people.requests_left', { count })
  }
  return withPosts(account, posts, { fact: 'post.ended', detail: { postId } })
}

/** Which desks a worker holds is for the head of the same station to say. */
export function setDesks(
  account: Account,
  postId: string,
  by: readonly Post[],
  desks: readonly DeskName[],
): Decision<Account> | Refusal<'not_found' | 'people.post_ended'> {
  const post = account.posts.find((one) => one.id === postId)
  if (post?.role !== 'worker' || !leads(by, post.stationId)) return refuse('not_found')
  if (!isOpen(post)) return refuse('people.post_ended')
  const posts = account.posts.map((one) => (one.id === postId ? { ...one, desks: [...desks] } : one))
  return withPosts(account, posts, { fact: 'post.desks_set', detail: { postId, desks: [...desks] } })
}

/** Requests lie with workers and heads; who is both keeps the desk when one of the two ends. */
function hasDesk(posts: readonly Post[], stationId: string | undefined): boolean {
  return stationId !== undefined && stationsOf(posts, ['worker', 'head']).includes(stationId)
}

/** A code that nobody made was tried. So many an hour are slips of the finger; more are guesses, and must wait. */
export function missCode(account: Account, at: number): Decision<Account> {
  return {
    next: { ...account, wrongCodesAt: [...recentMisses(account, at), at] },
    facts: [{ fact: 'invitation.missed' }],
  }
}

export function mustWait(account: Account, at: number): boolean {
  return recentMisses(account, at).length >= WRONG_CODES_MAX
}

function recentMisses(account: Account, at: number): readonly number[] {
  return (account.wrongCodesAt ?? []).filter((missedAt) => at - missedAt < WRONG_CODES_WITHIN_MS)
}

function withPosts(account: Account, posts: readonly Post[], fact: Fact): Decision<Account> {
  const stationIds = [...new Set(posts.filter(isOpen).map((post) => post.stationId))].filter(
    (id) => id !== undefined,
  )
  return { next: { ...account, posts, stationIds }, facts: [fact] }
}
