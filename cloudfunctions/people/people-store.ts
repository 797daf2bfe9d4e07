import { type Account, type Invitation, INVITATION_LASTS_MS, type Profile } from '../../shared/people/model'
import type { Vacancy } from '../../shared/people/post-rules'
import { accounts } from '../kernel/actor'
import { collection, type Fields } from '../kernel/collection'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Condition } from '../kernel/condition'
import type { Store } from '../kernel/store'
import type { Vault } from '../kernel/vault'
import { invitationIdOf } from './invitation-code'

export const invitations = collection<Invitation>('invitations', { idPrefix: 'i' })

const PROFILE = 'account profile'
/** What a phone number is hashed for, wherever it is kept, so that it is found everywhere. */
export const PHONE = 'phone'

/** The one account that is one's own. */
export function self(actor: { readonly id: string }) {
  return { _id: actor.id } satisfies Condition<Account>
}

/** Undefined while the person has done nothing yet that needs one. */
export async function findAccount(
  store: Store,
  actor: { readonly id: string },
): Promise<Account | undefined> {
  const [account] = await store.find(accounts, self(actor), { limit: 1 })
  return account
}

/** What an account is before its first command. */
export function blankAccount(openid: string): Fields<Account> {
  return { openid, posts: [], stationIds: [], consents: { requestMoved: 0, requestArrived: 0 }, pushed: [] }
}

export function sealProfile(vault: Vault, accountId: string, profile: Profile) {
  const { phone, communityCode } = profile
  return {
    sealedProfile: vault.seal(JSON.stringify(profile), PROFILE, accountId),
    ...(phone === undefined ? {} : { phoneHash: vault.keyedHash(phone, PHONE) }),
    ...(communityCode === undefined ? {} : { communityCode }),
  }
}

export function openProfile(vault: Vault, account: Account): Profile | undefined {
  if (account.sealedProfile === undefined) return undefined
  return JSON.parse(vault.open(account.sealedProfile, PROFILE, account._id)) as Profile
}

/** Keeps an invitation under the hash of its code. Setup makes the first admin's with it. */
export function createInvitation(
  { store, vault, command }: { store: Store; vault: Vault; command: CommandStamp },
  code: string,
  vacancy: Vacancy,
) {
  return store.create(invitations, command, {
    id: invitationIdOf(vault, code),
    fields: { ...vacancy, expiresAt: command.at + INVITATION_LASTS_MS },
    facts: [{ fact: 'invitation.made', detail: { role: vacancy.role } }],
    reply: ({ _id: id, expiresAt }) => ({ id, expiresAt }),
  })
}
