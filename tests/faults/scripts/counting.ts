import type { Doc } from '../../../emulator/engine/values'
import type { LogEntry } from '../../../shared/kernel/record'
import type { Aftermath } from '../world'

/** Documents of the collection that have these values. */
export function count(after: Aftermath, collection: string, values: Doc): number {
  return after
    .all(collection)
    .filter((doc) => Object.entries(values).every(([field, value]) => doc[field] === value)).length
}

/** How often the fact stands in the logs of the collection. */
export function told(after: Aftermath, collection: string, fact: string): number {
  const entries = after.all(collection).flatMap(({ log }) => log as readonly LogEntry[])
  return entries.filter((entry) => entry.fact === fact).length
}
