import type { Decision } from '../kernel/record'
import type { Account, Post, PostRole, Template } from './model'
import { CONSENTS_MAX, templates } from './model'
import type { Role } from './policy'

export function isOpen(post: Post): boolean {
  return post.endedAt === undefined
}

/** The roles a person holds now, each once. Everybody is a resident. */
export function rolesOf(posts: readonly Post[]): readonly Role[] {
  return [...new Set<Role>(['resident', ...posts.filter(isOpen).map((post) => post.role)])]
}

/** The stations where the person holds an open post in one of these roles. */
export function stationsOf(posts: readonly Post[], held: readonly PostRole[]): readonly string[] {
  const ids = posts.filter((post) => isOpen(post) && held.includes(post.role)).map((post) => post.stationId)
  return [...new Set(ids.filter((id) => id !== undefined))]
}

/** True for the head of this station. */
export function leads(posts: readonly Post[], stationId: string | undefined): boolean {
  return stationId !== undefined && stationsOf(posts, ['head']).includes(stationId)
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

/** True where some post of these people may fill such a post somewhere. */
export function canFillSomewhere(posts: readonly Post[], role: PostRole): boolean {
  return posts.some((post) => canFill(posts, { role, stationId: post.stationId }))
}

/** A post of one's own may always be ended; an admin ends any, a head every other of the own station but a head's. */
export function canEnd(posts: readonly Post[], post: Post, isOwn: boolean): boolean {
  const isAdmin = rolesOf(posts).includes('admin')
  return isOwn || isAdmin || canFill(posts, post)
}

/** The team is known to those who work in it, and to the admin who fills the heads. */
export function canSeeTeam(posts: readonly Post[], stationId: string): boolean {
  return rolesOf(posts).includes('admin') || stationsOf(posts, ['worker', 'head']).includes(stationId)
}

/** What is kept of a profile beside the sealed one; what is left out is forgotten. */
export function keepProfile(
  account: Account,
  kept: Pick<Account, 'sealedProfile' | 'phoneHash' | 'communityCode'>,
): Decision<Account> {
  const { sealedProfile: _, phoneHash: __, communityCode: ___, ...rest } = account
  return { next: { ...rest, ...kept }, facts: [{ fact: 'account.profile_saved' }] }
}

function includes(list: readonly PostRole[], role: PostRole): boolean {
  return list.includes(role)
}

/** One more message of each of these kinds may be sent. More than twenty are not kept: nobody would miss them. */
export function addConsents(left: Account['consents'], agreed: readonly Template[]): Account['consents'] {
  const counts = templates.map((template) => {
    const more = agreed.includes(template) ? 1 : 0
    return [template, Math.min(left[template] + more, CONSENTS_MAX)] as const
  })
  return Object.fromEntries(counts) as Account['consents']
}
