import { GiverContact } from '../../shared/goods/contract'
import type { Giver } from '../../shared/goods/model'
import { z } from '../../shared/kernel/schema'
import type { Vault } from '../kernel/vault'

const CONTACT = 'giver contact'

/** Nothing where nobody is named. */
export function sealedContact(vault: Vault, contact: GiverContact | undefined, giverId: string) {
  if (contact === undefined) return {}
  return { sealedContact: vault.seal(JSON.stringify(contact), CONTACT, giverId) }
}

export function openedContact(vault: Vault, { _id, sealedContact: sealed }: Giver) {
  return sealed === undefined
    ? {}
    : { contact: z.parse(GiverContact, JSON.parse(vault.open(sealed, CONTACT, _id))) }
}
