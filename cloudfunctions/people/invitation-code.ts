import type { CommandStamp } from '../kernel/command-stamp'
import { shortCode } from '../kernel/short-code'
import type { Vault } from '../kernel/vault'

/** The code that this command makes. */
export function codeOf(vault: Vault, command: CommandStamp): string {
  return shortCode(vault, command.id, 'invitation code')
}

/** Under which id a code's invitation lies: whoever reads the database cannot tell the code from it. */
export function invitationIdOf(vault: Vault, code: string): string {
  return `i${vault.keyedHash(code, 'invitation').slice(0, 19)}`
}
