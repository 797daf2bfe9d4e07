import type { Entry, Session } from '../../shared/activities/model'
import { Part } from '../../shared/activities/model'
import { CLOSES_AFTER_MS, SENT_WITHIN_MS } from '../../shared/attendances/mark-rules'
import { z } from '../../shared/kernel/schema'
import type { Vault } from '../kernel/vault'

const PASS = 'check-in pass'
const Pass = z.object({
  startsAt: z.number(),
  endsAt: z.number(),
  people: z.array(z.tuple([z.string(), z.string(), Part])),
})

/** What a check-in must know of the session and of those who come: with it nothing is read before the write. */
export interface Known extends Pick<Session, 'startsAt' | 'endsAt'> {
  readonly people: readonly Pick<Entry, 'id' | 'key' | 'part'>[]
}

/** Proof that these people hold seats and came through this account. Sealed for the two of them, it is no use to anybody else. */
export function givePass(vault: Vault, sessionId: string, accountId: string, known: Known): string {
  const { startsAt, endsAt } = known
  const people = known.people.map(({ id, key, part }) => [id, key, part])
  return vault.seal(JSON.stringify({ startsAt, endsAt, people }), PASS, `${sessionId} ${accountId}`)
}

/** Undefined where the pass is somebody else's, of another session, too old, or none at all. */
export function readPass(
  vault: Vault,
  pass: string | undefined,
  sessionId: string,
  accountId: string,
  at: number,
): Known | undefined {
  if (pass === undefined) return undefined
  try {
    const read = z.parse(Pass, JSON.parse(vault.open(pass, PASS, `${sessionId} ${accountId}`)))
    if (at > read.endsAt + CLOSES_AFTER_MS + SENT_WITHIN_MS) return undefined
    return { ...read, people: read.people.map(([id, key, part]) => ({ id, key, part })) }
  } catch {
    return undefined
  }
}
