import { z } from '../kernel/schema'

/** The code on the organiser's screen changes this often. */
export const CODE_LASTS_MS = 30_000
/** So many codes are handed out at once: ten minutes during which the screen keeps turning without signal. */
export const CODES_AHEAD = 20

/** Six digits, as they stand on the organiser's screen. */
export const CheckInCode = z.string().check(z.regex(/^\d{6}$/))

/** Which half minute a moment lies in. */
export function halfMinuteOf(at: number): number {
  return Math.floor(at / CODE_LASTS_MS)
}

/** A phone's clock may be a little off, and typing takes a moment: the code before and the one after are good, too. */
export function halfMinutesAround(at: number): readonly number[] {
  const now = halfMinuteOf(at)
  return [now, now - 1, now + 1]
}

/** What the organiser's screen shows to a camera. It says which half minute it belongs to: a phone's own clock may be wrong. */
export function checkInText(sessionId: string, halfMinute: number, digits: string): string {
  return `lm-in:${sessionId}:${halfMinute.toString(36)}:${digits}`
}

/** What a camera saw; undefined where it is something else. */
export function readCheckInText(
  text: string,
): { readonly sessionId: string; readonly from: number; readonly code: string } | undefined {
  const [, sessionId, halfMinute, code] = /^lm-in:([a-z0-9]{4,20}):([a-z0-9]{1,8}):(\d{6})$/.exec(text) ?? []
  if (sessionId === undefined || halfMinute === undefined || code === undefined) return undefined
  return { sessionId, from: parseInt(halfMinute, 36) * CODE_LASTS_MS, code }
}

/** When the code was seen: now, or in its own half minute where this phone's clock says something else. */
export function seenAt(from: number, now: number): number {
  return Math.abs(now - from) <= 2 * CODE_LASTS_MS ? now : from
}

/** What a person shows to the organiser's camera. */
export function entryText(sessionId: string, entryId: string, proof: string): string {
  return `lm-me:${sessionId}:${entryId}:${proof}`
}

export function readEntryText(
  text: string,
): { readonly sessionId: string; readonly entryId: string; readonly proof: string } | undefined {
  const [, sessionId, entryId, proof] =
    /^lm-me:([a-z0-9]{4,20}):([^:]{1,40}):([a-z0-9]{16})$/.exec(text) ?? []
  if (sessionId === undefined || entryId === undefined || proof === undefined) return undefined
  return { sessionId, entryId, proof }
}
