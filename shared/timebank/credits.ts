import type { LogEntry } from '../kernel/record'
import { z } from '../kernel/schema'
import type { Origin, Source } from './model'

const Minutes = z.int().check(z.minimum(0))
const Credited = z.object({
  credits: z.array(z.object({ accountId: z.string(), entryId: z.string(), creditMinutes: Minutes })),
})
const Corrected = z.object({
  accountId: z.string(),
  entryId: z.string(),
  correctionId: z.string(),
  toMinutes: Minutes,
})
const Confirmed = z.object({ accountId: z.string(), creditMinutes: Minutes })

/** Minutes that somebody is to have; 0 where there is nothing to book. */
export interface ToCredit {
  readonly personId: string
  readonly minutes: number
  readonly source: Source
}

/** What the confirmed errand brings to one helper. */
export function ofErrand(errandId: string, { detail }: LogEntry): ToCredit {
  const { accountId, creditMinutes } = z.parse(Confirmed, detail)
  const origin: Origin = { kind: 'errand', id: errandId }
  return {
    personId: accountId,
    minutes: creditMinutes,
    source: { kind: 'errand', id: `${errandId}:${accountId}`, origin },
  }
}

/** What the confirmed session brings to each helper. */
export function ofSession(sessionId: string, { detail }: LogEntry): readonly ToCredit[] {
  const origin: Origin = { kind: 'session', id: sessionId }
  return z.parse(Credited, detail).credits.map(({ accountId, entryId, creditMinutes }) => ({
    personId: accountId,
    minutes: creditMinutes,
    source: { kind: 'session', id: `${sessionId}:${entryId}`, origin },
  }))
}

/**
 * What one helper was to have, step by step, up to this correction: each step takes the place of the one before. All of them,
 * because the corrections of a session may be followed in any order.
 */
export function upToCorrection(
  sessionId: string,
  log: readonly LogEntry[],
  correction: LogEntry,
): readonly ToCredit[] {
  const { entryId } = z.parse(Corrected, correction.detail)
  const origin: Origin = { kind: 'session', id: sessionId }
  const until = log.findIndex(({ id }) => id === correction.id)
  return log.slice(0, until + 1).flatMap((entry): readonly ToCredit[] => {
    if (entry.fact === 'session.confirmed')
      return ofSession(sessionId, entry).filter(({ source }) => source.id === `${sessionId}:${entryId}`)
    if (entry.fact !== 'session.corrected') return []
    const { accountId, correctionId, toMinutes, ...of } = z.parse(Corrected, entry.detail)
    if (of.entryId !== entryId) return []
    const source: Source = { kind: 'correction', id: `${sessionId}:${entryId}:${correctionId}`, origin }
    return [{ personId: accountId, minutes: toMinutes, source }]
  })
}
