import type { CollectionDeclaration } from '../../shared/collections'
import { Collection, type Change } from './collection'
import { collectionExists, noCollection, type Operation } from './errors'
import type { Disk } from './persistence'
import type { Doc } from './values'

/** Names a document among all collections. */
export const place = (collection: Collection, key: string): string => `${collection.name}/${key}`

/** What a ledger held at one moment. Documents are never changed in place, so it costs next to nothing. */
export type Snapshot = ReadonlyMap<Collection, ReadonlyMap<string, Doc>>

interface Past {
  readonly before: Doc | undefined
  /** The clock after the change. */
  readonly at: number
}

/** All committed documents, and as much of their past as open transactions may still ask for. */
export class Ledger {
  readonly collections = new Map<string, Collection>()
  readonly #past = new Map<string, Past[]>()
  #clock = 0
  #watchers = 0

  constructor(
    declarations: readonly CollectionDeclaration[],
    readonly disk: Disk | undefined,
  ) {
    for (const declaration of declarations)
      this.collections.set(declaration.name, new Collection(declaration, true))
    for (const name of disk?.collections() ?? []) this.#adopt(name)
    for (const { collection: name, key, doc } of disk?.documents() ?? []) {
      const collection = this.#adopt(name)
      const change: Change = { collection, key, before: undefined, after: doc }
      const twice = collection.duplicateIn([change], 'Insert')
      if (twice)
        throw new Error(`index ${twice.index} of ${name} is unique, but two stored documents share a value`)
      collection.make([change], 'Insert')
    }
  }

  #adopt(name: string): Collection {
    const known = this.collections.get(name)
    if (known) return known
    const made = new Collection({ name, indexes: [] }, false)
    this.collections.set(name, made)
    return made
  }

  get clock(): number {
    return this.#clock
  }

  collection(name: string): Collection {
    const collection = this.collections.get(name)
    if (!collection) throw noCollection(name)
    return collection
  }

  create(name: string): void {
    if (this.collections.has(name)) throw collectionExists()
    this.#adopt(name)
    this.disk?.addCollection(name)
  }

  /** Makes changes that have been checked, all at one moment. */
  commit(changes: readonly Change[], operation: Operation): void {
    this.#clock += 1
    for (const collection of new Set(changes.map((change) => change.collection))) {
      collection.make(
        changes.filter((change) => change.collection === collection),
        operation,
      )
    }
    for (const change of changes) {
      this.disk?.write(change)
      if (this.#watchers === 0) continue
      const name = place(change.collection, change.key)
      const past = this.#past.get(name)
      const entry = { before: change.before, at: this.#clock }
      if (past) past.push(entry)
      else this.#past.set(name, [entry])
    }
  }

  snapshot(): Snapshot {
    return new Map([...this.collections.values()].map((one) => [one, new Map(one.documents)]))
  }

  /** Makes everything as it was at the snapshot. */
  restore(snapshot: Snapshot): void {
    const changes = [...this.collections.values()].flatMap((collection) => {
      const then = snapshot.get(collection) ?? new Map<string, Doc>()
      const keys = new Set([...collection.documents.keys(), ...then.keys()])
      return [...keys].map((key): Change => {
        return { collection, key, before: collection.documents.get(key), after: then.get(key) }
      })
    })
    this.commit(
      changes.filter(({ before, after }) => before !== after),
      'Update',
    )
  }

  changedSince(collection: Collection, key: string, snapshot: number): boolean {
    return this.#past.get(place(collection, key))?.some(({ at }) => at > snapshot) ?? false
  }

  /** The document as it was at the snapshot. */
  asOf(collection: Collection, key: string, snapshot: number): Doc | undefined {
    const next = this.#past.get(place(collection, key))?.find(({ at }) => at > snapshot)
    return next ? next.before : collection.documents.get(key)
  }

  /** A transaction begins: from here on the past is kept. */
  watch(): void {
    this.#watchers += 1
  }

  /** A transaction is over; with the last one the past is forgotten. */
  unwatch(): void {
    this.#watchers -= 1
    if (this.#watchers === 0) this.#past.clear()
  }
}
