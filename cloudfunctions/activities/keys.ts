import { nameKey } from '../../shared/activities/sign-up-rules'
import type { Entry } from '../../shared/activities/model'
import type { Vault } from '../kernel/vault'

/** In place of a person: no account has it. */
const INVITED = 'invited'

type Who = Pick<Entry, 'byId' | 'part' | 'relation'> & { readonly calledName: string }

/** One person and part of one who signs up, in one session; says nothing about the name. */
export function keyOf(vault: Vault, sessionId: string, { byId, part, relation, calledName }: Who): string {
  const text = [sessionId, byId, part, nameKey(relation, calledName)].join('\n')
  return vault.keyedHash(text, 'seat').slice(0, 16)
}

/** One phone number in one session. */
export function phoneKeyOf(vault: Vault, sessionId: string, phone: string): string {
  return vault.keyedHash([sessionId, phone].join('\n'), 'seat phone').slice(0, 16)
}

/** What a ticket says of an entry. */
export interface Ticketed {
  readonly entryId: string
  readonly key: string
  readonly phoneKey?: string
}

/**
 * Proof that this entry of the session is this person's: so that stepping back and answering are one conditional write, with
 * nothing read before it. The same however often it is given out.
 */
export function ticketFor(
  vault: Vault,
  sessionId: string,
  personId: string,
  { id, key, phoneKey }: Pick<Entry, 'id' | 'key' | 'phoneKey'>,
): string {
  const parts = phoneKey === undefined ? [id, key] : [id, key, phoneKey]
  return [...parts, seal(vault, sessionId, personId, ...parts)].join('.')
}

/** Undefined where it is somebody else's, of another session, or none at all. */
export function readTicket(
  vault: Vault,
  sessionId: string,
  personId: string,
  ticket: string,
): Ticketed | undefined {
  const parts = ticket.split('.')
  const sealed = parts.pop()
  const [entryId = '', key = '', phoneKey] = parts
  if (sealed !== seal(vault, sessionId, personId, ...parts)) return undefined
  return { entryId, key, ...(phoneKey === undefined ? {} : { phoneKey }) }
}

/** For whoever was signed up: lets the one to whom it is passed on hear of this entry. */
export function inviteFor(vault: Vault, sessionId: string, { id, key }: Pick<Entry, 'id' | 'key'>): string {
  return ticketFor(vault, sessionId, INVITED, { id, key })
}

/** Undefined where it is of another session, or none at all. */
export function readInvite(vault: Vault, sessionId: string, invite: string): Ticketed | undefined {
  return readTicket(vault, sessionId, INVITED, invite)
}

/** What leaves the session with these people: their places in the line, and their numbers. */
export function pullOf(leaving: readonly Pick<Entry, 'key' | 'phoneKey'>[]) {
  const phoneKeys = leaving.flatMap(({ phoneKey }) => phoneKey ?? [])
  const roster = leaving.map(({ key }) => key)
  return { pull: { roster, ...(phoneKeys.length === 0 ? {} : { phoneKeys }) } }
}

function seal(vault: Vault, ...parts: readonly string[]): string {
  return vault.keyedHash(parts.join('\n'), 'seat ticket').slice(0, 24)
}
