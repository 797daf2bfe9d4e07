import { z } from '../../shared/kernel/schema'
import type { Vault } from '../kernel/vault'

const PASS = 'need pass'
const Pass = z.tuple([z.string(), z.number()])
const LASTS_MS = 15 * 60_000

/** Proof from the list that this person may take this need, under this working name, for a quarter of an hour; not beyond `end`. */
export function givePass(
  vault: Vault,
  needId: string,
  { accountId, displayName }: { readonly accountId: string; readonly displayName: string },
  at: number,
  end = Infinity,
): string {
  return vault.seal(
    JSON.stringify([displayName, Math.min(at + LASTS_MS, end)]),
    PASS,
    `${needId} ${accountId}`,
  )
}

/** The working name, or undefined where the pass is somebody else's, of another need, too old, or none at all. */
export function readPass(
  vault: Vault,
  pass: string | undefined,
  needId: string,
  accountId: string,
  at: number,
): string | undefined {
  if (pass === undefined) return undefined
  try {
    const [displayName, until] = z.parse(Pass, JSON.parse(vault.open(pass, PASS, `${needId} ${accountId}`)))
    return until > at ? displayName : undefined
  } catch {
    return undefined
  }
}
