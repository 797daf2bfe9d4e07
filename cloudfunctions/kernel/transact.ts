import type { Stored } from '../../shared/kernel/record'
import { isRefused, type Refusal, refuse } from '../../shared/kernel/refusal'
import { isWorthAnotherTry, settling } from './attempts'
import type { Collection, Fields } from './collection'
import { type CommandStamp, receiptOf } from './command-stamp'
import { type Scope, toQuery } from './condition'
import type { Creation } from './create'
import type { DatabaseTransaction } from './database'
import { matches } from './matches'
import { StoreMisuse } from './misuse'
import { plainFields } from './plain'
import { blankOf, idOf, nextVersion } from './records'
import type { Refused } from './refused'
import type { Revision } from './revise'
import type { StoreRoom } from './store-room'

/** Whoever answers with a refusal undoes everything. */
export type TransactionBody<Output> = (t: Transaction) => Promise<Output | Refused>

/** Records one by one; there is no search inside a transaction, the service would run it outside. */
export interface Transaction {
  get<T extends Stored>(
    collection: Collection<T>,
    id: string,
    scope: Scope<T>,
  ): Promise<T | Refusal<'not_found'>>
  create<T extends Stored, Output>(
    collection: Collection<T>,
    command: CommandStamp,
    creation: Creation<T, Output>,
  ): Promise<Output | Refused>
  revise<T extends Stored, Output>(
    collection: Collection<T>,
    id: string,
    scope: Scope<T>,
    command: CommandStamp,
    revision: Revision<T, Output>,
  ): Promise<Output | Refused>
}

/** See `Store.transact`. */
export async function transact<Output>(
  room: StoreRoom,
  body: TransactionBody<Output>,
): Promise<Output | Refused> {
  return await settling(async () => {
    const begun = await room.database.begin()
    const t = new Running(room, begun)
    try {
      const answer = await body(t)
      t.mustBeQuiet()
      if (isRefused(answer)) {
        await begun.rollback()
        return answer
      }
      await begun.commit()
      t.tell()
      return answer
    } catch (error) {
      // After a conflict the service has already undone it; otherwise it would hold the records for 30 seconds.
      if (!isWorthAnotherTry(error) || error.kind !== 'conflict')
        await begun.rollback().catch(() => undefined)
      throw error
    }
  })
}

class Running implements Transaction {
  private isBusy = false
  private readonly written: (() => void)[] = []

  constructor(
    private readonly room: StoreRoom,
    private readonly begun: DatabaseTransaction,
  ) {}

  get<T extends Stored>(collection: Collection<T>, id: string, scope: Scope<T>) {
    return this.alone(async (): Promise<T | Refusal<'not_found'>> => {
      const record = await this.read(collection, id)
      return record !== undefined && matches(toQuery(scope), record) ? record : refuse('not_found')
    })
  }

  create<T extends Stored, Output>(
    collection: Collection<T>,
    command: CommandStamp,
    creation: Creation<T, Output>,
  ) {
    return this.alone(async (): Promise<Output | Refused> => {
      const id = creation.id ?? idOf(collection, command)
      const found = await this.read(collection, id)
      if (found !== undefined) {
        const before = this.receipt(collection, found, command)
        return before === undefined ? refuse('command.reused') : (before.answer as Output | Refused)
      }
      const blank = blankOf<T>(id, creation.fields, command.at)
      const decided = { next: blank, facts: creation.facts, reply: creation.reply }
      const { next, reply } = nextVersion(this.room, collection, command, blank, decided)
      await this.begun.insert(collection.name, plainFields(next))
      this.written.push(() => this.room.wrote(collection, next))
      return reply
    })
  }

  revise<T extends Stored, Output>(
    collection: Collection<T>,
    id: string,
    scope: Scope<T>,
    command: CommandStamp,
    revision: Revision<T, Output>,
  ) {
    return this.alone(async (): Promise<Output | Refused> => {
      const found = await this.read(collection, id)
      if (found === undefined && revision.blank === undefined) return refuse('not_found')
      const before = found && this.receipt(collection, found, command)
      if (before !== undefined) return before.answer as Output | Refused
      if (found !== undefined && !matches(toQuery(scope), found)) return refuse('not_found')
      const record = found ?? blankOf<T>(id, revision.blank as Fields<T>, command.at)
      const decision = revision.decide(record)
      if (isRefused(decision)) return decision
      const decided = { next: decision.next, facts: decision.facts, reply: revision.reply }
      const { next, reply, change } = nextVersion(this.room, collection, command, record, decided)
      if (found === undefined) await this.begun.insert(collection.name, plainFields(next))
      else await this.begun.update(collection.name, id, change)
      this.written.push(() => this.room.wrote(collection, next))
      return reply
    })
  }

  mustBeQuiet() {
    if (this.isBusy) throw new StoreMisuse('an operation of the transaction was not awaited')
  }

  tell() {
    for (const told of this.written) told()
  }

  private receipt<T extends Stored>(
    collection: Collection<T>,
    record: T,
    command: CommandStamp,
  ): { readonly answer: unknown } | undefined {
    const receipt = receiptOf(record.log, command)
    if (receipt === undefined) return undefined
    if (isRefused(receipt)) return { answer: receipt }
    this.written.push(() => this.room.wrote(collection, record))
    return { answer: receipt.reply }
  }

  private async read<T extends Stored>(collection: Collection<T>, id: string): Promise<T | undefined> {
    return (await this.begun.get(collection.name, id)) as { _id: string } as T | undefined
  }

  /** The service allows one operation at a time; two at once would sometimes work, which is worse than never. */
  private async alone<T>(operation: () => Promise<T>): Promise<T> {
    if (this.isBusy) throw new StoreMisuse('operations of a transaction go one after another: await each')
    this.isBusy = true
    try {
      return await operation()
    } finally {
      this.isBusy = false
    }
  }
}
