import { nameKey } from '../../shared/activities/sign-up-rules'
import type { Entry } from '../../shared/activities/model'
import type { Vault } from '../kernel/vault'

type Who = Pick<Entry, 'byId' | 'part' | 'relation'> & { readonly calledName: string }

/** One person and part of one who signs up, in one session; says nothing about the name. */
export function keyOf(vault: Vault, sessionId: string, { byId, part, relation, calledName }: Who): string {
  const text = [sessionId, byId, part, nameKey(relation, calledName)].join('\n')
  return vault.keyedHash(text, 'seat').slice(0, 16)
}

/** What a ticket says of an entry. */
export interface Ticketed {
  readonly entryId: string
  readonly key: string
}

/**
 * Proof that this entry of the session is this person's: so that stepping back and answering are one conditional write, with
 * nothing read before it. The same however often it is given out.
 */
export function ticketFor(
  vault: Vault,
  sessionId: string,
  personId: string,
  { id, key }: Pick<Entry, 'id' | 'key'>,
): string {
  return [id, key, seal(vault, sessionId, personId, id, key)].join('.')
}

/** Undefined where it is somebody else's, of another session, or none at all. */
export function readTicket(
  vault: Vault,
  sessionId: string,
  personId: string,
  ticket: string,
): Ticketed | undefined {
  const [entryId = '', key = '', sealed] = ticket.split('.')
  return sealed === seal(vault, sessionId, personId, entryId, key) ? { entryId, key } : undefined
}

function seal(vault: Vault, ...parts: readonly string[]): string {
  return vault.keyedHash(parts.join('\n'), 'seat ticket').slice(0, 24)
}
