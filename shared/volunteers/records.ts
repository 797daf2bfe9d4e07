import { amountOn } from '../timebank/ledger'
import type { Origin, TimeEntry } from '../timebank/model'

/** One person's service on one occasion, as it stands after corrections and reversals. */
export interface ServiceRecord {
  readonly personId: string
  readonly stationId: string
  readonly origin: Origin
  readonly minutes: number
}

/** Adds a page of entries to what was added up so far: a correction and a reversal go to the occasion they are about. */
export function addUp(
  records: ReadonlyMap<string, ServiceRecord>,
  entries: readonly TimeEntry[],
): ReadonlyMap<string, ServiceRecord> {
  const summed = new Map(records)
  for (const entry of entries) {
    const { personId, stationId, source } = entry
    const key = `${personId} ${source.origin.id}`
    const minutes = (summed.get(key)?.minutes ?? 0) + amountOn(entry, 'minutes')
    summed.set(key, { personId, stationId, origin: source.origin, minutes })
  }
  return summed
}

/** What is left of them: what was taken back, or moved points only, is no service. */
export function served(records: ReadonlyMap<string, ServiceRecord>): readonly ServiceRecord[] {
  return [...records.values()].filter(({ minutes }) => minutes > 0)
}
