import type { NoticeDraft } from '../../shared/inbox/draft'
import type { LogEntry, Stored } from '../../shared/kernel/record'
import type { Collection } from './collection'
import type { Services } from './services'

/** Who is told what of one kind of record, and what else follows from its facts. */
export interface Teller {
  readonly collection: string
  noticesOf(record: unknown, entry: LogEntry): readonly NoticeDraft[]
  /** Absent where nothing but notices follows. */
  readonly follows?: {
    isFollowed(entry: LogEntry): boolean
    run(services: Services, record: unknown, entry: LogEntry): Promise<void>
  }
}

/** Ties a context's pure `noticesOf` to the collection whose facts it tells. */
export function teller<T extends Stored>(
  collection: Collection<T>,
  noticesOf: (record: T, entry: LogEntry) => readonly NoticeDraft[],
): Teller {
  // Only records of this collection are ever handed to it.
  return { collection: collection.name, noticesOf: (record, entry) => noticesOf(record as T, entry) }
}

/**
 * What other records do because of a fact: hours are booked because attendance was confirmed. Done after the write like the
 * telling, and done again until it worked: so it must come out the same however often, also by two at once.
 */
export function follower<T extends Stored>(
  collection: Collection<T>,
  facts: readonly string[],
  run: (services: Services, record: T, entry: LogEntry) => Promise<void>,
): Teller {
  return {
    collection: collection.name,
    noticesOf: () => [],
    follows: {
      isFollowed: ({ fact }) => facts.includes(fact),
      run: (services, record, entry) => run(services, record as T, entry),
    },
  }
}

/** True where the fact must stay flagged until somebody was told or something was done. A race does not know the record yet. */
export function isTold(
  tellers: readonly Teller[],
  collection: string,
  record: unknown,
  entry: LogEntry,
): boolean {
  return tellers.some(
    (one) =>
      one.collection === collection &&
      (one.follows === undefined
        ? record === undefined || one.noticesOf(record, entry).length > 0
        : one.follows.isFollowed(entry)),
  )
}
