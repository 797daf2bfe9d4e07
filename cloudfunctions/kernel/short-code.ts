import type { Vault } from './vault'

/** No 0 and O, no 1, I and L: a code is read out over the phone. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const base32 = 'abcdefghijklmnopqrstuvwxyz234567'
const LENGTH = 8

/**
 * A code of eight characters. It comes from the seed by the secret key, so that the same command again shows the same code
 * although it is kept nowhere.
 */
export function shortCode(vault: Vault, seed: string, purpose: string): string {
  const hash = Array.from(vault.keyedHash(seed, purpose))
  // Two characters of the hash for each letter: 1024 possibilities are near enough to even over 31 letters.
  return Array.from({ length: LENGTH }, (_, place) => {
    const [high = 'a', low = 'a'] = hash.slice(place * 2, place * 2 + 2)
    return letters.charAt((base32.indexOf(high) * 32 + base32.indexOf(low)) % letters.length)
  }).join('')
}
