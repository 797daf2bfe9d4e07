import type { Vault } from '../kernel/vault'

const LENGTH = 20

/** In the unit's one link. It follows from the id by the secret key: kept nowhere, and nobody guesses it. */
export function linkCodeOf(vault: Vault, giverId: string): string {
  return vault.keyedHash(giverId, 'giver link').slice(0, LENGTH)
}

/** By which the unit is found. */
export function linkHashOf(vault: Vault, code: string): string {
  return vault.keyedHash(code, 'giver link code')
}
