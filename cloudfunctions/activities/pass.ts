import type { Door } from '../../shared/activities/sign-up-rules'
import { AgeBand, Mode } from '../../shared/activities/model'
import { z } from '../../shared/kernel/schema'
import type { Vault } from '../kernel/vault'

const PASS = 'activity pass'
/** A pass from the page is good this long. */
const PASS_LASTS_MS = 15 * 60_000

const Door = z.object({
  plan: z.number(),
  perSignUp: z.number(),
  ageBands: z.array(AgeBand),
  communityCodes: z.array(z.string()),
  mode: Mode,
  slotIds: z.array(z.string()),
  asksNote: z.boolean(),
})
/** `helper`: the working name of somebody who may lend a hand here. */
const Pass = z.object({ until: z.number(), door: Door, helper: z.optional(z.string()) })

export interface Passed {
  readonly door: Door
  readonly helper?: string | undefined
}

/**
 * What decides about who may come, and that this person may lend a hand, for a quarter of an hour: so that signing up, where
 * many come at once, reads nothing. Sealed for the two of them, it is no use to anybody else.
 * `end`: from then on she may not sign up any more; the pass ends with it.
 */
export function givePass(
  vault: Vault,
  sessionId: string,
  personId: string,
  passed: Passed,
  at: number,
  end = Infinity,
): string {
  const until = Math.min(at + PASS_LASTS_MS, end)
  return vault.seal(JSON.stringify({ ...passed, until }), PASS, holder(sessionId, personId))
}

/** Undefined where the pass is somebody else's, of another session, too old, or none at all. */
export function readPass(
  vault: Vault,
  pass: string | undefined,
  sessionId: string,
  personId: string,
  at: number,
): Passed | undefined {
  if (pass === undefined) return undefined
  try {
    const read = z.parse(Pass, JSON.parse(vault.open(pass, PASS, holder(sessionId, personId))))
    return read.until > at ? read : undefined
  } catch {
    return undefined
  }
}

function holder(sessionId: string, personId: string): string {
  return `${sessionId} ${personId}`
}
