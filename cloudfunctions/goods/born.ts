import type { LogEntry, Stored } from '../../shared/kernel/record'
import type { Collection, Fields } from '../kernel/collection'
import { type CommandStamp, digestOf, recordId } from '../kernel/command-stamp'
import { blankOf, nextVersion } from '../kernel/records'

/** What follows from a fact is done in the name of whoever did it, once. */
function stampOf(entry: LogEntry, id: string): CommandStamp {
  return { id: `${entry.id}:${id}`, by: entry.by, at: entry.at, digest: digestOf('goods.follow', entry.id) }
}

/** A record as it is born from a fact of another one: the same however often it is asked for. */
export function born<T extends Stored>(
  collection: Collection<T>,
  id: string,
  fields: Fields<T>,
  entry: LogEntry,
  fact: string,
  detail?: Readonly<Record<string, unknown>>,
): T {
  const blank = blankOf<T>(id, fields, entry.at)
  const facts = [detail === undefined ? { fact } : { fact, detail }]
  const decided = { next: blank, facts, reply: () => undefined }
  // Nobody is told: what there is to tell is told of the fact it follows from.
  const room = { isTold: () => false }
  return nextVersion(room, collection, stampOf(entry, id), blank, decided).next
}

/** The move that a fact of a batch makes. */
export function moveIdOf(entryId: string, batchId: string): string {
  return recordId('9', `${entryId}:${batchId}`)
}
