import type { Change, Collection } from './collection'
import { checkDocument, idKey, idOf, newId } from './documents'
import { duplicate, invalid, type Operation } from './errors'
import type { Ledger } from './ledger'
import type { Transactions } from './transactions'
import { updater } from './update/apply'
import { clone, same, type Doc, type DocumentId } from './values'

/** Where a write goes: straight to the committed documents, or into a transaction. */
export interface Scope {
  /** Waits, before anything is done, until no transaction holds what the changes need. */
  requireFree(changes: readonly Change[], operation: Operation): void
  read(collection: Collection, key: string): Doc | undefined
  /** All of them or, with an error, none. */
  write(changes: readonly Change[], operation: Operation): void
}

export function outside(ledger: Ledger, transactions: Transactions): Scope {
  const requireFree = (changes: readonly Change[], operation: Operation): void => {
    for (const change of changes) transactions.requireFree(change, operation)
  }
  return {
    requireFree,
    read: (collection, key) => collection.documents.get(key),
    write(changes, operation) {
      requireFree(changes, operation)
      const [first] = changes
      if (!first) return
      const twice = first.collection.duplicateIn(changes, operation)
      if (twice) throw duplicate(operation, first.collection.name, twice.index, `{${twice.value} }`)
      ledger.commit(changes, operation)
    },
  }
}

export function inside(transactions: Transactions, id: string): Scope {
  return {
    requireFree: () => undefined,
    read: (collection, key) => transactions.read(id, collection, key),
    write(changes, operation) {
      for (const change of changes) transactions.write(id, change, operation)
    },
  }
}

/** Ids are made where there are none. In order: those before the first that is refused stay, as in Mongo. */
export function insertAll(
  scope: Scope,
  collection: Collection,
  given: readonly Doc[],
): readonly DocumentId[] {
  const changes = given.map((doc): Change & { after: Doc } => {
    const after: Doc = clone(doc['_id'] === undefined ? { ...doc, _id: newId() } : doc)
    checkDocument(after, 'Insert')
    return { collection, key: idKey(idOf(after)), before: undefined, after }
  })
  scope.requireFree(changes, 'Insert')
  return changes.map((change) => {
    const id = idOf(change.after)
    if (scope.read(collection, change.key)) {
      throw duplicate('Insert', collection.name, '_id_', `{ _id: ${JSON.stringify(id)} }`)
    }
    scope.write([change], 'Insert')
    return id
  })
}

export interface Replaced {
  /** 0 when nothing was different or the document is new. */
  readonly updated: 0 | 1
  readonly upsertedId?: DocumentId
}

/** `set`: the whole document is replaced, or made when there is none. */
export function replaceOne(scope: Scope, collection: Collection, id: DocumentId, given: Doc): Replaced {
  const key = idKey(id)
  const after: Doc = clone({ ...given, _id: id })
  checkDocument(after, 'Update')
  const before = scope.read(collection, key)
  if (before && same(before, after)) return { updated: 0 }
  scope.write([{ collection, key, before, after }], 'Update')
  return before ? { updated: 1 } : { updated: 0, upsertedId: id }
}

/** Applies an update to documents that were read a moment ago; answers each of them as it is now. */
export function updateAll(
  scope: Scope,
  collection: Collection,
  docs: readonly Doc[],
  query: Doc,
  update: Doc,
): { updated: number; after: readonly Doc[] } {
  const apply = updater(update)
  const changes = docs.map((before): Change => {
    const after = apply(before, query)
    checkDocument(after, 'Update')
    return { collection, key: idKey(idOf(before)), before, after }
  })
  const real = changes.filter(({ before, after }) => !same(before, after))
  scope.write(real, 'Update')
  return { updated: real.length, after: changes.map(({ after }) => after).filter((doc) => doc !== undefined) }
}

export function removeAll(scope: Scope, collection: Collection, docs: readonly Doc[]): number {
  const changes = docs.map((before): Change => ({
    collection,
    key: idKey(idOf(before)),
    before,
    after: undefined,
  }))
  scope.write(changes, 'Remove')
  return changes.length
}

/** A condition that vanished (its value was undefined or empty) would mean every document. */
export function requireCondition(query: Doc): void {
  if (Object.keys(query).length === 0) {
    throw invalid(
      'a write to many documents needs a condition; one whose value is undefined or {} is dropped by the SDK',
    )
  }
}
