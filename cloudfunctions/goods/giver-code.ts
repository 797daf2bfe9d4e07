import type { Giver } from '../../shared/goods/model'
import { shortCode } from '../kernel/short-code'
import type { Vault } from '../kernel/vault'

/** In the unit's one link. It follows from the id, and from how often it was renewed, by the secret key: kept nowhere, and short enough to be read out, for wrong ones are counted. */
export function linkCodeOf(vault: Vault, { _id, linkNumber = 0 }: Pick<Giver, '_id' | 'linkNumber'>): string {
  const seed = linkNumber === 0 ? _id : `${_id}:${String(linkNumber)}`
  return shortCode(vault, seed, 'giver link')
}

/** By which the unit is found. */
export function linkHashOf(vault: Vault, code: string): string {
  return vault.keyedHash(code, 'giver link code')
}
