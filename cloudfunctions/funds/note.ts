import type { Vault } from '../kernel/vault'

const NOTE = 'payment note'

/** For whom it is: for those who decide, and sealed at rest. */
export function sealNote(vault: Vault, paymentId: string, note: string): string {
  return vault.seal(note, NOTE, paymentId)
}

export function openNote(vault: Vault, paymentId: string, sealed: string): string {
  return vault.open(sealed, NOTE, paymentId)
}
