import type { CommandStamp } from '../kernel/command-stamp'
import type { Vault } from '../kernel/vault'

/** No 0 and O, no 1, I and L: a code is read out over the phone. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const base32 = 'abcdefghijklmnopqrstuvwxyz234567'
const LENGTH = 8

/**
 * The code that this command makes. It comes from the command by the secret key, so that the same command again shows the
 * same code although it is kept nowhere.
 */
export function codeOf(vault: Vault, command: CommandStamp): string {
  const hash = Array.from(vault.keyedHash(command.id, 'invitation code'))
  // Two characters of the hash for each letter: 1024 possibilities are near enough to even over 31 letters.
  return Array.from({ length: LENGTH }, (_, place) => {
    const [high = 'a', low = 'a'] = hash.slice(place * 2, place * 2 + 2)
    return letters.charAt((base32.indexOf(high) * 32 + base32.indexOf(low)) % letters.length)
  }).join('')
}

/** Under which id a code's invitation lies: whoever reads the database cannot tell the code from it. */
export function invitationIdOf(vault: Vault, code: string): string {
  return `i${vault.keyedHash(code, 'invitation').slice(0, 19)}`
}
