import type { Collection } from './collection'
import type { Database } from './database'

/** What the steps of the store share during one event. */
export interface StoreRoom {
  readonly database: Database
  /** True when somebody is told of this fact, so that the record must remember it until they are. */
  readonly isTold: (collection: string, fact: string) => boolean
  /** Called with each record as it is after a command, also when the command is repeated. */
  readonly wrote: <T extends { readonly _id: string }>(collection: Collection<T>, record: T) => void
}
