import type { Query } from './condition'
import type { Plain } from './plain'

/** What changes in a document. Fields are top level, or dotted where the document has counters below. */
export interface Change {
  readonly set?: Readonly<Record<string, Plain>>
  readonly remove?: readonly string[]
  readonly inc?: Readonly<Record<string, number>>
  /** Appended; with `keepLast` only so many of the newest stay. */
  readonly push?: Readonly<Record<string, { readonly each: readonly Plain[]; readonly keepLast?: number }>>
  /** These values leave the list. */
  readonly pull?: Readonly<Record<string, readonly string[]>>
}

export type Order = Readonly<Record<string, 'asc' | 'desc'>>

/** A document as it was found; its collection knows its type. */
export interface Found {
  readonly _id: string
}

/** So many documents have these values, in the order of the fields that were asked for. */
export interface Tallied {
  readonly values: readonly unknown[]
  readonly count: number
}

/** What the store needs of a document database. Every method is one call over the network. */
export interface Database {
  insert(collection: string, document: Readonly<Record<string, Plain>>): Promise<void>
  /** For imports. Where one of them is there already it fails, and some may have been stored. */
  insertMany(collection: string, documents: readonly Readonly<Record<string, Plain>>[]): Promise<void>
  read(
    collection: string,
    query: Query,
    options: { readonly order?: Order; readonly limit: number },
  ): Promise<readonly Found[]>
  count(collection: string, query: Query): Promise<number>
  /** How many documents there are per value of one field. */
  countBy(collection: string, query: Query, field: string): Promise<ReadonlyMap<string, number>>
  /** How many documents there are per combination of values of these fields; null for what is missing. */
  tally(collection: string, query: Query, by: readonly string[]): Promise<readonly Tallied[]>
  /** A number added up per combination of values; with `each` of every item of that list, whose fields both may name. */
  sum(
    collection: string,
    query: Query,
    by: readonly string[],
    terms: { readonly of: string; readonly each?: string | undefined },
  ): Promise<readonly (Tallied & { readonly total: number })[]>
  /** The same as `tally`, of documents that have both numbers, with the middle one of all the ways from one to the other. */
  middleSpan(
    collection: string,
    query: Query,
    by: readonly string[],
    span: { readonly from: string; readonly to: string },
  ): Promise<readonly (Tallied & { readonly middle: number })[]>
  /** Changes every document that fits; answers how many did. */
  update(collection: string, query: Query, change: Change): Promise<number>
  /** Changes one document that fits and answers how it is now, or undefined when none fits. */
  updateAndReturn(collection: string, query: Query, change: Change): Promise<Found | undefined>
  /** Takes every document that fits away for good; answers how many there were. */
  remove(collection: string, query: Query): Promise<number>
  begin(): Promise<DatabaseTransaction>
}

/** Single documents by id only; one operation after another. */
export interface DatabaseTransaction {
  get(collection: string, id: string): Promise<Found | undefined>
  insert(collection: string, document: Readonly<Record<string, Plain>>): Promise<void>
  update(collection: string, id: string, change: Change): Promise<number>
  commit(): Promise<void>
  rollback(): Promise<void>
}

/**
 * - `duplicate`: a document with this id, or this value of a unique index, is already there;
 * - `conflict`: somebody else wrote at the same moment, nothing was applied;
 * - `overloaded`: the service did not take the call, nothing was applied;
 * - `ended`: the transaction is no longer there, nothing of it was applied;
 * - `unknown`: no answer came; it may have been applied, or may still be;
 * - `bug`: the call itself is wrong.
 */
export type DatabaseErrorKind = 'duplicate' | 'conflict' | 'overloaded' | 'ended' | 'unknown' | 'bug'

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  constructor(
    readonly kind: DatabaseErrorKind,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
