import type { Fact, Stored } from '../../shared/kernel/record'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { settling } from './attempts'
import type { Collection, Fields } from './collection'
import { type CommandStamp, receiptOf } from './command-stamp'
import { DatabaseError } from './database'
import { plainFields } from './plain'
import { readOne } from './read'
import { blankOf, idOf, nextVersion } from './records'
import type { Refused } from './refused'
import type { StoreRoom } from './store-room'

export interface Creation<T extends Stored, Output> {
  readonly fields: Fields<T>
  readonly facts: readonly Fact[]
  /** Kept in the log to be answered again: no name, phone or address in it. */
  readonly reply: (record: T) => Output
  /** Only where the id must say something; it must come out the same when the command is repeated. */
  readonly id?: string
}

/** See `Store.create`. */
export async function create<T extends Stored, Output>(
  room: StoreRoom,
  collection: Collection<T>,
  command: CommandStamp,
  { fields, facts, reply: toReply, id = idOf(collection, command) }: Creation<T, Output>,
): Promise<Output | Refused> {
  const blank = blankOf<T>(id, fields, command.at)
  const { next, reply } = nextVersion(room, collection, command, blank, {
    next: blank,
    facts,
    reply: toReply,
  })
  return await settling(async () => {
    try {
      await room.database.insert(collection.name, plainFields(next))
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.kind !== 'duplicate') throw error
      return await answerAgain<T, Output>(room, collection, command, id, error)
    }
    room.wrote(collection, next)
    return reply
  })
}

async function answerAgain<T extends Stored, Output>(
  room: StoreRoom,
  collection: Collection<T>,
  command: CommandStamp,
  id: string,
  duplicate: DatabaseError,
): Promise<Output | Refused> {
  const record = await readOne(room, collection, { _id: { $eq: id } })
  // Another unique index stood in the way: that is for whoever declared it to foresee.
  if (record === undefined) throw duplicate
  const receipt = receiptOf(record.log, command) ?? refuse('command.reused')
  if (isRefused(receipt)) return receipt
  room.wrote(collection, record)
  return receipt.reply as Output
}
