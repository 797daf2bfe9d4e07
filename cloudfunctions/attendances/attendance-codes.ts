import {
  CODE_LASTS_MS,
  CODES_AHEAD,
  checkInText,
  entryText,
  halfMinuteOf,
  halfMinutesAround,
} from '../../shared/attendances/codes'
import type { Vault } from '../kernel/vault'

const CODE = 'check-in code'
const PROOF = 'entry code'
const base32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** Six digits for this session and half minute; they come from the secret key, so nobody knows the next ones. */
export function digitsOf(vault: Vault, sessionId: string, halfMinute: number): string {
  const hash = vault.keyedHash(`${sessionId}:${halfMinute}`, CODE)
  // Ten characters carry fifty bits, which a number holds exactly; a million divides them evenly enough.
  const number = Array.from(hash.slice(0, 10)).reduce((sum, letter) => sum * 32 + base32.indexOf(letter), 0)
  return String(number % 1_000_000).padStart(6, '0')
}

export function codesFrom(vault: Vault, sessionId: string, at: number) {
  const first = halfMinuteOf(at)
  return Array.from({ length: CODES_AHEAD }, (_, place) => {
    const halfMinute = first + place
    const digits = digitsOf(vault, sessionId, halfMinute)
    return { from: halfMinute * CODE_LASTS_MS, digits, text: checkInText(sessionId, halfMinute, digits) }
  })
}

/** When the code was seen: when the phone says so, or now where the phone's clock is off. Undefined: it fits neither. */
export function momentOf(
  vault: Vault,
  sessionId: string,
  { code, seenAt }: { readonly code: string; readonly seenAt: number },
  now: number,
): number | undefined {
  return [seenAt, now].find((at) =>
    halfMinutesAround(at).some((halfMinute) => digitsOf(vault, sessionId, halfMinute) === code),
  )
}

/** The code that one person shows; nobody else can make it. */
export function entryCode(vault: Vault, sessionId: string, entryId: string): string {
  return entryText(sessionId, entryId, proofOf(vault, sessionId, entryId))
}

export function proofOf(vault: Vault, sessionId: string, entryId: string): string {
  return vault.keyedHash(`${sessionId}:${entryId}`, PROOF).slice(0, 16)
}
