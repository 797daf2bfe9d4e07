import type { LogEntry, Stored } from '../../shared/kernel/record'
import type { Collection, Fields } from '../kernel/collection'
import { type CommandStamp, digestOf, recordId } from '../kernel/command-stamp'
import { type Database, DatabaseError } from '../kernel/database'
import { plainFields } from '../kernel/plain'
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

/** As many documents as one call carries without trouble. */
const AT_ONCE = 500
const TRIES = 3

/** Stores what is not there yet, however often and by however many at once. One call for up to 500 where nothing is there. */
export async function putAll<T extends Stored>(
  database: Database,
  collection: Collection<T>,
  documents: readonly T[],
): Promise<void> {
  for (let from = 0; from < documents.length; from += AT_ONCE)
    await putSome(database, collection, documents.slice(from, from + AT_ONCE))
}

async function putSome<T extends Stored>(
  database: Database,
  { name }: Collection<T>,
  documents: readonly T[],
): Promise<void> {
  let missing = documents
  for (let attempt = 1; missing.length > 0; attempt++) {
    try {
      await database.insertMany(
        name,
        missing.map((one) => plainFields(one)),
      )
      return
    } catch (error) {
      if (attempt === TRIES || !(error instanceof DatabaseError) || error.kind !== 'duplicate') throw error
    }
    const ids = documents.map((one) => one._id)
    const found = await database.read(name, { _id: { $in: ids } }, { limit: ids.length })
    const known = new Set(found.map((one) => one._id))
    missing = documents.filter((one) => !known.has(one._id))
  }
}
