import type { CollectionDeclaration } from '../../shared/collections'
import { conditionsOf } from './conditions'
import { idKey } from './documents'
import type { Operation } from './errors'
import { keysOf } from './index-keys'
import { requireIndex } from './index-rule'
import { Lookup } from './lookup'
import { matcher } from './match'
import type { Sort } from './sort'
import type { Doc } from './values'

/** One document before and after; `key` is its `idKey`. */
export interface Change {
  readonly collection: Collection
  readonly key: string
  readonly before: Doc | undefined
  readonly after: Doc | undefined
}

export interface Duplicate {
  readonly index: string
  readonly value: string
  /** Key of the document that has the value already. */
  readonly owner: string
}

/** The committed documents of one collection with their indexes. */
export class Collection {
  readonly documents = new Map<string, Doc>()
  readonly #unique = new Map<string, Map<string, string>>()
  readonly #lookup: Lookup

  /** Collections made by `createCollection` are not `declared`: they have no indexes and no index rule. */
  constructor(
    readonly declaration: CollectionDeclaration,
    readonly declared: boolean,
  ) {
    this.#lookup = new Lookup(declaration)
    for (const { name, unique } of declaration.indexes) if (unique) this.#unique.set(name, new Map())
  }

  get name(): string {
    return this.declaration.name
  }

  requireIndex(query: Doc, sort: Sort): void {
    if (this.declared) requireIndex(this.declaration, query, sort)
  }

  /** The committed documents that match, in the order in which they were inserted where no index narrows the query. */
  matching(query: Doc, operation: Operation): Doc[] {
    const test = matcher(query, operation)
    const ids = conditionsOf(query).find(({ path, bound }) => path === '_id' && bound === 'point')?.values
    const keys = ids
      ? ids.flatMap((id) => (typeof id === 'string' || typeof id === 'number' ? [idKey(id)] : []))
      : this.#lookup.candidates(query)
    const all = keys ? [...new Set(keys)].map((key) => this.documents.get(key)) : [...this.documents.values()]
    return all.filter((doc) => doc !== undefined).filter(test)
  }

  /** Index name and entry for every unique index; checks all index keys on the way. */
  uniqueKeys(doc: Doc, operation: Operation): readonly { index: string; value: string }[] {
    return this.declaration.indexes.flatMap((index) => {
      const keys = keysOf(index, doc, operation)
      return index.unique ? keys.map((value) => ({ index: index.name, value })) : []
    })
  }

  /** The first value that would stand twice in a unique index if all the changes were made. */
  duplicateIn(changes: readonly Change[], operation: Operation): Duplicate | undefined {
    const changing = new Set(changes.map(({ key }) => key))
    const taken = new Map<string, string>()
    for (const { key, after } of changes) {
      for (const { index, value } of after ? this.uniqueKeys(after, operation) : []) {
        const committed = this.#unique.get(index)?.get(value)
        const owner =
          committed !== undefined && !changing.has(committed) ? committed : taken.get(`${index}${value}`)
        if (owner !== undefined && owner !== key) return { index, value, owner }
        taken.set(`${index}${value}`, key)
      }
    }
    return undefined
  }

  /** Makes changes that have been checked. All old index entries go before the new ones come. */
  make(changes: readonly Change[], operation: Operation): void {
    for (const { before } of changes) {
      for (const { index, value } of before ? this.uniqueKeys(before, operation) : [])
        this.#unique.get(index)?.delete(value)
    }
    for (const { key, before, after } of changes) {
      this.#lookup.replace(key, before, after)
      if (after) this.documents.set(key, after)
      else this.documents.delete(key)
      for (const { index, value } of after ? this.uniqueKeys(after, operation) : [])
        this.#unique.get(index)?.set(value, key)
    }
  }
}
