import type { NoticeDraft } from '../../shared/inbox/draft'
import type { LogEntry, Stored } from '../../shared/kernel/record'
import type { Collection } from './collection'

/** Who is told what of one kind of record. */
export interface Teller {
  readonly collection: string
  noticesOf(record: unknown, entry: LogEntry): readonly NoticeDraft[]
}

/** Ties a context's pure `noticesOf` to the collection whose facts it tells. */
export function teller<T extends Stored>(
  collection: Collection<T>,
  noticesOf: (record: T, entry: LogEntry) => readonly NoticeDraft[],
): Teller {
  // Only records of this collection are ever handed to it.
  return { collection: collection.name, noticesOf: (record, entry) => noticesOf(record as T, entry) }
}
