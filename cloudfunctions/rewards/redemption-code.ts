import { shortCode } from '../kernel/short-code'
import type { Vault } from '../kernel/vault'

/** The code of an order. It follows from the order by the secret key, and is kept nowhere. */
export function codeOf(vault: Vault, redemptionId: string): string {
  return shortCode(vault, redemptionId, 'redemption code')
}

/** By this an order is found: whoever reads the database cannot tell the code from it. */
export function codeHash(vault: Vault, code: string): string {
  return vault.keyedHash(code, 'redemption')
}
