import type { LogEntry, Stored } from '../../shared/kernel/record'
import type { Collection } from './collection'
import type { Database } from './database'

/** What the steps of the store share during one event. */
export interface StoreRoom {
  readonly database: Database
  /**
   * True when somebody is told of this entry, so that the record must remember it until they are. A race does not know
   * the record it writes to: then true when somebody might be told, and delivery finds out.
   */
  readonly isTold: (collection: string, record: Stored | undefined, entry: LogEntry) => boolean
  /** Called with each record as it is after a command, also when the command is repeated. */
  readonly wrote: <T extends Stored>(collection: Collection<T>, record: T) => void
}
