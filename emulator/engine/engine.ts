import type { CollectionDeclaration } from '../../shared/collections'
import { aggregate, type Stage } from './aggregate'
import { idKey } from './documents'
import { Ledger, type Snapshot } from './ledger'
import { nearestFirst, projected } from './match'
import { Disk } from './persistence'
import { sorted, type Sort } from './sort'
import { Held, Transactions } from './transactions'
import { clone, type Doc, type DocumentId } from './values'
import {
  inside,
  insertAll,
  outside,
  removeAll,
  replaceOne,
  requireCondition,
  updateAll,
  type Replaced,
  type Scope,
} from './writes'

const DEFAULT_LIMIT = 100
const LARGEST_LIMIT = 1000

/** Two operations of one transaction must be seen to overlap even when they arrive a moment apart. */
const TRANSACTION_STEP_MS = 3

export interface EngineOptions {
  readonly declarations: readonly CollectionDeclaration[]
  /** Without it nothing is kept. */
  readonly dataFolder?: string
  /** The service gives 30 seconds. */
  readonly transactionMs?: number
}

export interface Read {
  readonly query?: Doc
  readonly sort?: Sort
  readonly skip?: number
  /** 100 when left out; at most 1000. */
  readonly limit?: number
  readonly projection?: Doc
}

export type Engine = ReturnType<typeof createEngine>

/**
 * The document database. Every call is one moment: it sees all of what happened before it and nothing of what happens
 * beside it, but calls take turns, so that a race shows. What was answered is on disk. Errors are `DatabaseError`.
 */
export function createEngine({ declarations, dataFolder, transactionMs = 30_000 }: EngineOptions) {
  const disk = dataFolder === undefined ? undefined : new Disk(dataFolder)
  const ledger = new Ledger(declarations, disk)
  const transactions = new Transactions(ledger, transactionMs)
  const free = outside(ledger, transactions)

  async function turn<T>(work: () => T): Promise<T> {
    await new Promise((resolve) => setImmediate(resolve))
    for (;;) {
      try {
        return work()
      } catch (problem) {
        if (!(problem instanceof Held)) throw problem
        await problem.until
      } finally {
        await disk?.settled()
      }
    }
  }

  /** A call on one document, in a transaction when an id is given. */
  async function scoped<T>(transaction: string | undefined, work: (scope: Scope) => T): Promise<T> {
    if (transaction === undefined) return turn(() => work(free))
    const entered = transactions.enter(transaction)
    try {
      await new Promise((resolve) => setTimeout(resolve, TRANSACTION_STEP_MS))
      return work(inside(transactions, transaction))
    } catch (problem) {
      // As on the service: whatever was wrong, the transaction is over when the error arrives.
      transactions.end(transaction)
      throw problem
    } finally {
      entered.busy = false
    }
  }

  const named = (name: string) => ledger.collection(name)
  const one = (doc: Doc | undefined): Doc[] => (doc ? [doc] : [])
  const shaped = (docs: readonly Doc[], projection: Doc | undefined): readonly Doc[] =>
    projection && Object.keys(projection).length > 0 ? projected(clone(docs), projection) : clone(docs)

  return {
    createCollection: (name: string): Promise<void> => turn(() => ledger.create(name)),

    /** In order: those before the first that is refused stay, as in Mongo. */
    insert: (name: string, docs: readonly Doc[], transaction?: string): Promise<readonly DocumentId[]> =>
      scoped(transaction, (scope) => insertAll(scope, named(name), docs)),

    get: (name: string, id: DocumentId, projection?: Doc, transaction?: string): Promise<Doc | undefined> =>
      scoped(transaction, (scope) => shaped(one(scope.read(named(name), idKey(id))), projection)[0]),

    find: (name: string, { query = {}, sort = [], skip = 0, limit = DEFAULT_LIMIT, projection }: Read) =>
      turn((): readonly Doc[] => {
        const collection = named(name)
        collection.requireIndex(query, sort)
        const matching = nearestFirst(query, collection.matching(query, 'Query'))
        const inOrder = sort.length > 0 ? sorted(matching, sort) : matching
        return shaped(inOrder.slice(skip, skip + Math.min(limit, LARGEST_LIMIT)), projection)
      }),

    count: (name: string, query: Doc = {}): Promise<number> =>
      turn(() => {
        named(name).requireIndex(query, [])
        return named(name).matching(query, 'Query').length
      }),

    /** `set` of a whole document, made when there is none. */
    replace: (name: string, id: DocumentId, doc: Doc, transaction?: string): Promise<Replaced> =>
      scoped(transaction, (scope) => replaceOne(scope, named(name), id, doc)),

    updateOne: (name: string, id: DocumentId, update: Doc, transaction?: string): Promise<number> =>
      scoped(transaction, (scope) => {
        const docs = one(scope.read(named(name), idKey(id)))
        return updateAll(scope, named(name), docs, { _id: id }, update).updated
      }),

    /** Answers how many documents became different. */
    update: (name: string, query: Doc, update: Doc, multi: boolean): Promise<number> =>
      turn(() => {
        requireCondition(query)
        named(name).requireIndex(query, [])
        const docs = named(name)
          .matching(query, 'Update')
          .slice(0, multi ? undefined : 1)
        return updateAll(free, named(name), docs, query, update).updated
      }),

    /** Changes the first that matches and answers it as it is then. */
    updateAndReturn: (name: string, query: Doc, update: Doc): Promise<Doc | undefined> =>
      turn(() => {
        requireCondition(query)
        named(name).requireIndex(query, [])
        const docs = named(name).matching(query, 'Update').slice(0, 1)
        return clone(updateAll(free, named(name), docs, query, update).after[0])
      }),

    removeOne: (name: string, id: DocumentId, transaction?: string): Promise<number> =>
      scoped(transaction, (scope) => removeAll(scope, named(name), one(scope.read(named(name), idKey(id))))),

    remove: (name: string, query: Doc, multi: boolean): Promise<number> =>
      turn(() => {
        requireCondition(query)
        named(name).requireIndex(query, [])
        return removeAll(
          free,
          named(name),
          named(name)
            .matching(query, 'Remove')
            .slice(0, multi ? undefined : 1),
        )
      }),

    aggregate: (name: string, stages: readonly Stage[]): Promise<readonly Doc[]> =>
      turn(() => aggregate(named(name), stages, (other) => ledger.collections.get(other))),

    begin: (): Promise<string> => turn(() => transactions.begin()),
    async commit(id: string): Promise<void> {
      transactions.requireIdle(id)
      await turn(() => transactions.commit(id))
    },
    async abort(id: string): Promise<void> {
      transactions.requireIdle(id)
      await turn(() => transactions.abort(id))
    },

    /** For the emulator's own page: what there is, without the index rule and without waiting. */
    collections: (): readonly { name: string; declared: boolean; documents: number }[] =>
      [...ledger.collections.values()].map(({ name, declared, documents }) => ({
        name,
        declared,
        documents: documents.size,
      })),
    peek: (name: string, skip = 0, limit = DEFAULT_LIMIT): readonly Doc[] =>
      clone([...named(name).documents.values()].slice(skip, skip + limit)),

    /** Everything as it is now, for `restore`. */
    snapshot: (): Snapshot => ledger.snapshot(),
    /** Everything as it was then; open transactions end without a trace. */
    restore: (snapshot: Snapshot): Promise<void> =>
      turn(() => {
        transactions.closeAll()
        ledger.restore(snapshot)
      }),

    async close(): Promise<void> {
      transactions.closeAll()
      await disk?.close()
    },
  }
}
