import { PASS_LASTS_MS } from '../../shared/errands/model'
import { z } from '../../shared/kernel/schema'
import type { Vault } from '../kernel/vault'

const PASS = 'errand pass'
const Pass = z.tuple([z.string(), z.number()])

/**
 * Proof that this person may take this errand, under this working name, for a quarter of an hour: so that the grab, in
 * which every millisecond counts, need not read who somebody is. Sealed for the two of them, it is no use to anybody else.
 * `end`: from then on she may not take it any more; the pass ends with it.
 */
export function givePass(
  vault: Vault,
  errandId: string,
  volunteer: { readonly accountId: string; readonly displayName: string },
  at: number,
  end = Infinity,
): string {
  const { accountId, displayName } = volunteer
  const until = Math.min(at + PASS_LASTS_MS, end)
  return vault.seal(JSON.stringify([displayName, until]), PASS, holder(errandId, accountId))
}

/** The working name, or undefined where the pass is somebody else's, of another errand, too old, or none at all. */
export function readPass(
  vault: Vault,
  pass: string | undefined,
  errandId: string,
  accountId: string,
  at: number,
): string | undefined {
  if (pass === undefined) return undefined
  try {
    const [displayName, until] = z.parse(
      Pass,
      JSON.parse(vault.open(pass, PASS, holder(errandId, accountId))),
    )
    return until > at ? displayName : undefined
  } catch {
    return undefined
  }
}

function holder(errandId: string, accountId: string): string {
  return `${errandId} ${accountId}`
}
