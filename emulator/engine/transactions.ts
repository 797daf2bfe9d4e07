import type { Change, Collection } from './collection'
import { newId } from './documents'
import {
  conflict,
  duplicate,
  noTransaction,
  transactionBusy,
  transactionTooLong,
  type Operation,
} from './errors'
import { place, type Ledger } from './ledger'
import type { Doc } from './values'

const MOST_OPERATIONS = 100

/** Thrown by a write outside that meets a document a transaction holds: try again when that one is over. */
export class Held extends Error {
  constructor(readonly until: Promise<void>) {
    super('held by a transaction')
  }
}

interface Transaction {
  readonly id: string
  readonly snapshot: number
  readonly changes: Map<string, Change>
  readonly ended: Promise<void>
  readonly end: () => void
  readonly timer: NodeJS.Timeout
  operations: number
  busy: boolean
}

/** What a change occupies until its transaction is over: the document and its values in unique indexes. */
function occupies({ collection, key, before, after }: Change, operation: Operation): readonly string[] {
  const values = [before, after].flatMap((doc) => (doc ? collection.uniqueKeys(doc, operation) : []))
  return [place(collection, key), ...values.map(({ index, value }) => `${collection.name}#${index}${value}`)]
}

/** Snapshot isolation: reads see the start and own writes, a write conflicts at once, skew is possible. */
export class Transactions {
  readonly #open = new Map<string, Transaction>()
  readonly #holders = new Map<string, Transaction>()

  constructor(
    readonly ledger: Ledger,
    readonly lifetimeMs: number,
  ) {}

  begin(): string {
    const id = newId()
    let end: () => void = () => undefined
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const timer = setTimeout(() => this.end(id), this.lifetimeMs)
    timer.unref()
    const snapshot = this.ledger.clock
    this.ledger.watch()
    this.#open.set(id, { id, snapshot, changes: new Map(), ended, end, timer, operations: 0, busy: false })
    return id
  }

  /** Takes the transaction for one operation; refused when it is over, or another operation is in flight. */
  enter(id: string): Transaction {
    const transaction = this.requireIdle(id)
    transaction.operations += 1
    if (transaction.operations > MOST_OPERATIONS) {
      this.end(id)
      throw transactionTooLong(MOST_OPERATIONS)
    }
    transaction.busy = true
    return transaction
  }

  requireIdle(id: string): Transaction {
    const transaction = this.#require(id)
    if (transaction.busy) throw transactionBusy()
    return transaction
  }

  #require(id: string): Transaction {
    const transaction = this.#open.get(id)
    if (!transaction) throw noTransaction()
    return transaction
  }

  read(id: string, collection: Collection, key: string): Doc | undefined {
    const { changes, snapshot } = this.#require(id)
    const own = changes.get(place(collection, key))
    return own ? own.after : this.ledger.asOf(collection, key, snapshot)
  }

  /** Notes a write, or refuses it: as a conflict when somebody else is or was at the document. */
  write(id: string, change: Change, operation: Operation): void {
    const transaction = this.#require(id)
    const { collection, key } = change
    const taken = occupies(change, operation)
    const changed = (which: string): boolean =>
      this.ledger.changedSince(collection, which, transaction.snapshot)
    const held = taken.some((name) => (this.#holders.get(name) ?? transaction) !== transaction)
    if (held || changed(key)) throw conflict()
    const name = place(collection, key)
    const first = transaction.changes.get(name)
    const merged = first ? { ...change, before: first.before } : change
    const others = [...transaction.changes.values()].filter(
      (own) => own.collection === collection && own.key !== key,
    )
    const twice = collection.duplicateIn([...others, merged], operation)
    if (twice)
      throw changed(twice.owner)
        ? conflict()
        : duplicate(operation, collection.name, twice.index, `{${twice.value} }`)
    transaction.changes.set(name, merged)
    for (const place of taken) this.#holders.set(place, transaction)
  }

  commit(id: string): void {
    const changes = [...this.#require(id).changes.values()].filter(({ before, after }) => before ?? after)
    this.end(id)
    if (changes.length > 0) this.ledger.commit(changes, 'Update')
  }

  abort(id: string): void {
    this.#require(id)
    this.end(id)
  }

  /** A write outside waits for the transaction that holds what it needs. */
  requireFree(change: Change, operation: Operation): void {
    for (const name of occupies(change, operation)) {
      const holder = this.#holders.get(name)
      if (holder) throw new Held(holder.ended)
    }
  }

  /** Ends the transaction without a trace, if it is still open. */
  end(id: string): void {
    const transaction = this.#open.get(id)
    if (!transaction) return
    clearTimeout(transaction.timer)
    this.#open.delete(id)
    for (const [name, holder] of this.#holders) if (holder === transaction) this.#holders.delete(name)
    this.ledger.unwatch()
    transaction.end()
  }

  closeAll(): void {
    for (const id of [...this.#open.keys()]) this.end(id)
  }
}
