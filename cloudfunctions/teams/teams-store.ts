import { z } from '../../shared/kernel/schema'
import { stationsOf } from '../../shared/people/rules'
import { signUpEnd, whyNoSignUp } from '../../shared/teams/agreement-rules'
import { MEMBERS_MAX, type Team } from '../../shared/teams/model'
import { type Volunteer, volunteerIdOf } from '../../shared/volunteers/model'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { type Condition, isIn, or, type Scope } from '../kernel/condition'
import type { Store } from '../kernel/store'
import type { Vault } from '../kernel/vault'
import { volunteers } from '../volunteers/volunteers-store'

export const teams = collection<Team>('teams', { idPrefix: 'u' })

const CONTACT = 'team contact'
const Contact = z.object({ calledName: z.string(), phone: z.string() })

/** A person is in so few teams that one reading has them all. */
const TEAMS_OF_ONE = 50

/** The teams of the stations where one holds a post. */
export function teamsAtDesk(actor: Pick<Actor, 'posts'>) {
  return { stationId: isIn(stationsOf(actor.posts, ['worker', 'head'])) } satisfies Condition<Team>
}

/** The teams one is in. */
export function ownTeams(actor: Pick<Actor, 'id'>) {
  return { memberIds: actor.id } satisfies Condition<Team>
}

/** The teams one is in, and those one asked to be in. */
export function ownOrAsked(actor: Pick<Actor, 'id'>): Condition<Team> {
  return or<Team>({ memberIds: actor.id }, { 'asks.accountId': actor.id })
}

/** The teams one is in, and those of the stations where one holds a post. */
export function ownOrAtDesk(actor: Pick<Actor, 'id' | 'posts'>): Condition<Team> {
  return or<Team>(ownTeams(actor), teamsAtDesk(actor))
}

/** Everybody reads of a team while there is one; its members also afterwards. */
export function readable(actor: Pick<Actor, 'id'>): Condition<Team> {
  return or<Team>({ status: 'active' }, ownTeams(actor))
}

/** The active teams a person is in. */
export function activeTeamsOf(store: Store, accountId: string): Promise<readonly Team[]> {
  const where = { status: 'active' } as const
  return store.find(teams, ownTeams({ id: accountId }), { where, limit: TEAMS_OF_ONE })
}

/**
 * Why this volunteer signs up for nothing new: the agreement of the group she came through is over. To be asked where
 * somebody comes without a pass. No call for whoever registered on her own, else one.
 */
export async function findAgreementOver(
  store: Store,
  volunteer: Pick<Volunteer, 'accountId' | 'throughTeamId'>,
  at: number,
) {
  if (volunteer.throughTeamId === undefined) return undefined
  return whyNoSignUp(volunteer, await activeTeamsOf(store, volunteer.accountId), at)
}

/**
 * Until when this volunteer signs up for anything new, in epoch ms: to be asked where passes are given, and no pass is good
 * beyond it. As many calls as `findAgreementOver`.
 */
export async function findSignUpEnd(
  store: Store,
  volunteer: Pick<Volunteer, 'accountId' | 'throughTeamId'>,
): Promise<number> {
  if (volunteer.throughTeamId === undefined) return Infinity
  return signUpEnd(volunteer, await activeTeamsOf(store, volunteer.accountId))
}

/** The entries of these people in the register, by account. */
export async function entriesOf(
  store: Store,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, Volunteer>> {
  if (accountIds.length === 0) return new Map()
  const ids = accountIds.map(volunteerIdOf)
  const found = await store.find(volunteers, { _id: isIn(ids) }, { limit: MEMBERS_MAX })
  return new Map(found.map((one) => [one.accountId, one]))
}

/** Which of these photos are evidence of a team already, and of which. */
export async function teamsWithPhotos(
  store: Store,
  scope: Scope<Team>,
  photoIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await store.find(teams, scope, { where: { allPhotoIds: isIn(photoIds) }, limit: 1000 })
  return new Map(found.flatMap((team) => team.allPhotoIds.map((id) => [id, team._id] as const)))
}

export function sealedPartner(vault: Vault, contact: z.input<typeof Contact>, teamId: string): string {
  return vault.seal(JSON.stringify(z.parse(Contact, contact)), CONTACT, teamId)
}

export function openedPartner(vault: Vault, { _id, sealedContact }: Pick<Team, '_id' | 'sealedContact'>) {
  if (sealedContact === undefined) return undefined
  return z.parse(Contact, JSON.parse(vault.open(sealedContact, CONTACT, _id)))
}

/** All that is kept of a group's code. */
export function teamCodeHash(vault: Vault, code: string): string {
  return vault.keyedHash(code, 'team code')
}
