import type { Decision, Stored } from '../../shared/kernel/record'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { settling } from './attempts'
import type { Collection, Fields } from './collection'
import { type CommandStamp, receiptOf } from './command-stamp'
import { type Scope, toQuery } from './condition'
import { DatabaseError } from './database'
import { plainFields } from './plain'
import { ownOrIn, readOne } from './read'
import { blankOf, nextVersion } from './records'
import type { Refused } from './refused'
import type { StoreRoom } from './store-room'

export interface Revision<T extends Stored, Output> {
  /** Pure: it is asked again when somebody else was quicker. */
  readonly decide: (record: T) => Decision<T> | Refused
  /** Kept in the log to be answered again: no name, phone or address in it. */
  readonly reply: (next: T) => Output
  /** What the record is before its first command, where that command may be this one; without it: not found. */
  readonly blank?: Fields<T>
}

/** See `Store.revise`. */
export async function revise<T extends Stored, Output>(
  room: StoreRoom,
  collection: Collection<T>,
  id: string,
  scope: Scope<T>,
  command: CommandStamp,
  revision: Revision<T, Output>,
): Promise<Output | Refused> {
  const query = ownOrIn(id, toQuery(scope), command)
  return await settling(async () => {
    const found = await readOne(room, collection, query)
    const receipt = found && receiptOf(found.log, command)
    if (found !== undefined && receipt !== undefined) {
      if (isRefused(receipt)) return receipt
      room.wrote(collection, found)
      return receipt.reply as Output
    }
    if (found === undefined && revision.blank === undefined) return refuse('not_found')
    const record = found ?? blankOf<T>(id, revision.blank as Fields<T>, command.at)
    const decision = revision.decide(record)
    if (isRefused(decision)) return decision
    const decided = { next: decision.next, facts: decision.facts, reply: revision.reply }
    const { next, reply, change } = nextVersion(room, collection, command, record, decided)
    const isWritten =
      found === undefined
        ? await insertIfNew(room, collection, next)
        : (await room.database.update(
            collection.name,
            { _id: { $eq: id }, version: { $eq: record.version } },
            change,
          )) === 1
    if (!isWritten) return 'again'
    room.wrote(collection, next)
    return reply
  })
}

async function insertIfNew<T extends Stored>(
  room: StoreRoom,
  collection: Collection<T>,
  record: T,
): Promise<boolean> {
  try {
    await room.database.insert(collection.name, plainFields(record))
    return true
  } catch (error) {
    if (error instanceof DatabaseError && error.kind === 'duplicate') return false
    throw error
  }
}
