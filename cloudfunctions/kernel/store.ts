import type { Stored } from '../../shared/kernel/record'
import { type Refusal, refuse } from '../../shared/kernel/refusal'
import { reading } from './attempts'
import type { Collection, Fields } from './collection'
import type { CommandStamp } from './command-stamp'
import { both, type Condition, type PathOf, type Scope, toQuery } from './condition'
import { named, type Tally, type Tallying } from './tally'
import { create, type Creation } from './create'
import { type Database, DatabaseError, type Order } from './database'
import { keepAll } from './keep-all'
import { list, type Listing, type OrderOf, type Page } from './list'
import { StoreMisuse } from './misuse'
import { plainFields } from './plain'
import { race, type Race } from './race'
import { inScope, readMany, readOne } from './read'
import { revise, type Revision } from './revise'
import type { Refused } from './refused'
import type { StoreRoom } from './store-room'
import { transact, type TransactionBody } from './transact'

type Kept = { readonly _id: string }

/**
 * The one way to the documents. Every read carries the scope of the one who asks: outside of it nothing exists.
 * Every write of a record belongs to a command, and the same command again is answered as before.
 */
export class Store {
  constructor(private readonly room: StoreRoom) {}

  /** Stands for the database behind: what a warm instance remembers of it is kept under this key, and goes with it. */
  get origin(): object {
    return this.room.database
  }

  /** Writes a new record whose id is derived from the command. One call; two when the command is repeated. */
  create<T extends Stored, Output>(
    collection: Collection<T>,
    command: CommandStamp,
    creation: Creation<T, Output>,
  ): Promise<Output | Refused> {
    return create(this.room, collection, command, creation)
  }

  /** Reads, lets a pure rule decide, writes on condition that nobody else wrote meanwhile. Two calls. */
  revise<T extends Stored, Output>(
    collection: Collection<T>,
    id: string,
    scope: Scope<T>,
    command: CommandStamp,
    revision: Revision<T, Output>,
  ): Promise<Output | Refused> {
    return revise(this.room, collection, id, scope, command, revision)
  }

  /** Many people, one record: the condition is in the write, so the database decides who wins. One call to win; to lose two, or one with `lostAtOnce`. */
  race<T extends Stored, Output>(
    collection: Collection<T>,
    id: string,
    scope: Scope<T>,
    command: CommandStamp,
    terms: Race<T, Output>,
  ): Promise<Output | Refused> {
    return race(this.room, collection, id, scope, command, terms)
  }

  /** For a rule that truly spans two records. The body is run again after a conflict: no clock, no chance, no messages in it. */
  transact<Output>(body: TransactionBody<Output>): Promise<Output | Refused> {
    return transact(this.room, body)
  }

  async get<T extends Kept>(
    collection: Collection<T>,
    id: string,
    scope: Scope<T>,
  ): Promise<T | Refusal<'not_found'>> {
    return (await readOne(this.room, collection, inScope(id, toQuery(scope)))) ?? refuse('not_found')
  }

  /** At most `limit` records, 1000 at the most. */
  find<T extends Kept>(
    collection: Collection<T>,
    scope: Scope<T>,
    options: { readonly where?: Condition<T>; readonly order?: OrderOf<T>; readonly limit: number },
  ): Promise<readonly T[]> {
    // The SDK would quietly answer fewer.
    if (options.limit > 1000 || options.limit < 1) throw new StoreMisuse('a limit lies between 1 and 1000')
    const query = both(toQuery(scope), options.where ? toQuery(options.where) : {})
    const order = options.order as Order | undefined
    return readMany(this.room, collection, query, { ...(order && { order }), limit: options.limit })
  }

  /** One page, and the cursor of the next. */
  list<T extends Kept>(
    collection: Collection<T>,
    scope: Scope<T>,
    listing: Listing<T>,
  ): Promise<Page<T> | Refusal<'input.invalid'>> {
    return list(this.room, collection, scope, listing)
  }

  count<T extends Kept>(collection: Collection<T>, scope: Scope<T>, where?: Condition<T>): Promise<number> {
    const query = both(toQuery(scope), where ? toQuery(where) : {})
    return reading(() => this.room.database.count(collection.name, query))
  }

  /** How many records there are per value of the field. */
  countBy<T extends Kept>(
    collection: Collection<T>,
    scope: Scope<T>,
    field: PathOf<T>,
    where?: Condition<T>,
  ): Promise<ReadonlyMap<string, number>> {
    const query = both(toQuery(scope), where ? toQuery(where) : {})
    return reading(() => this.room.database.countBy(collection.name, query, field))
  }

  /** How many records there are per combination of values of these fields, counted by the database in one call. */
  async tally<T extends Kept, P extends PathOf<T>>(
    collection: Collection<T>,
    scope: Scope<T>,
    { by, where }: Tallying<T, P>,
  ): Promise<readonly Tally<T, P>[]> {
    const query = both(toQuery(scope), where ? toQuery(where) : {})
    const found = await reading(() => this.room.database.tally(collection.name, query, by))
    return found.map((group) => ({ of: named(by, group.values), count: group.count }))
  }

  /** A number added up per combination of values of these fields; with `each`, of every item of that list. One call. */
  async sum<T extends Kept, P extends PathOf<T>>(
    collection: Collection<T>,
    scope: Scope<T>,
    { by, where, of, each }: Tallying<T, P> & { readonly of: PathOf<T>; readonly each?: keyof T & string },
  ): Promise<readonly (Tally<T, P> & { readonly total: number })[]> {
    const query = both(toQuery(scope), where ? toQuery(where) : {})
    const { database } = this.room
    const found = await reading(() => database.sum(collection.name, query, by, { of, each }))
    return found.map(({ values, count, total }) => ({ of: named(by, values), count, total }))
  }

  /**
   * The same as `tally`, of the records that have the second number, with the middle one of all the ways from the first number to the
   * second: at least half of them are no longer. One call; nothing but the middle leaves the database.
   */
  async middleSpan<T extends Kept, P extends PathOf<T>>(
    collection: Collection<T>,
    scope: Scope<T>,
    { by, where, from, to }: Tallying<T, P> & { readonly from: PathOf<T>; readonly to: PathOf<T> },
  ): Promise<readonly (Tally<T, P> & { readonly middle: number })[]> {
    const query = both(toQuery(scope), where ? toQuery(where) : {})
    const { database } = this.room
    const found = await reading(() => database.middleSpan(collection.name, query, by, { from, to }))
    return found.map(({ values, count, middle }) => ({ of: named(by, values), count, middle }))
  }

  /** Stores a document that never changes its meaning, such as a notice. False when its id was there already. */
  async keep<T extends Kept>(collection: Collection<T>, document: T): Promise<boolean> {
    try {
      await this.room.database.insert(collection.name, plainFields(document))
      return true
    } catch (error) {
      if (error instanceof DatabaseError && error.kind === 'duplicate') return false
      throw error
    }
  }

  /** Stores those that are not there yet, however often and by however many at once: for imports. Their ids say what they are. */
  keepAll<T extends Kept>(collection: Collection<T>, documents: readonly T[]): Promise<void> {
    return reading(() => keepAll(this.room.database, collection, documents))
  }

  /** Lets records be seen that an import has brought and nobody could see till now, all in one call. The record of the import has the log. */
  unveil<T extends Stored>(
    collection: Collection<T>,
    hidden: Condition<T>,
    fields: Readonly<Partial<Fields<T>>>,
    at: number,
  ): Promise<number> {
    const change = { set: { ...plainFields(fields), updatedAt: at }, inc: { version: 1 } }
    return reading(() => this.room.database.update(collection.name, toQuery<T>(hidden), change))
  }

  /** Sets fields of every kept document that fits, the same however often it is done. Not for records: they have a log. */
  mark<T extends Kept>(
    collection: Collection<T>,
    scope: T extends Stored ? never : Condition<T>,
    fields: Partial<Omit<T, '_id'>>,
  ): Promise<number> {
    const query = toQuery<T>(scope)
    return reading(() => this.room.database.update(collection.name, query, { set: plainFields(fields) }))
  }

  /** Takes what nobody needs any more away for good; answers how much it was. */
  forget<T extends Kept>(collection: Collection<T>, scope: Condition<T>): Promise<number> {
    const query = toQuery<T>(scope)
    return reading(() => this.room.database.remove(collection.name, query))
  }
}

/** A store for one event. */
export function openStore(room: Partial<StoreRoom> & { readonly database: Database }): Store {
  return new Store({ isTold: () => false, wrote: () => undefined, ...room })
}
