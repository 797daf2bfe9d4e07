import { isDeepStrictEqual } from 'node:util'
import type { Fact, LogEntry, Stored } from '../../shared/kernel/record'
import type { Collection, Fields } from './collection'
import { type CommandStamp, entriesOf, recordId } from './command-stamp'
import type { Change } from './database'
import { StoreMisuse } from './misuse'
import { plain, plainFields } from './plain'
import type { StoreRoom } from './store-room'

/** The fields that only the kernel writes. */
const kept = new Set<string>([
  '_id',
  'version',
  'createdAt',
  'updatedAt',
  'log',
  'unsent',
] satisfies (keyof Stored)[])

/** The id of what this command creates in this collection. */
export function idOf<T extends Stored>(collection: Collection<T>, command: CommandStamp): string {
  return recordId(collection.idPrefix, command.id)
}

/** A record before its first command. */
export function blankOf<T extends Stored>(id: string, fields: Fields<T>, at: number): T {
  const stored: Stored = { _id: id, version: 0, createdAt: at, updatedAt: at, log: [], unsent: [] }
  return { ...fields, ...stored } as Stored as T
}

/** The record after a command: what is answered, and what of the record must be written. */
export function nextVersion<T extends Stored, Output>(
  room: Pick<StoreRoom, 'isTold'>,
  collection: Collection<T>,
  command: CommandStamp,
  record: T,
  decided: { next: T; facts: readonly Fact[]; reply: (next: T) => Output },
): { next: T; reply: Output; change: Change } {
  const { next, facts } = decided
  if (next._id !== record._id) throw new StoreMisuse('a rule may not give a record another id')
  if (next.log !== record.log) throw new StoreMisuse('a rule may not touch the log: it tells a fact instead')
  const reply = decided.reply(next)
  const entries = entriesOf(command, facts, reply)
  const told = entries.filter((entry) => room.isTold(collection.name, next, entry)).map((entry) => entry.id)
  return {
    reply,
    next: {
      ...next,
      version: record.version + 1,
      updatedAt: command.at,
      log: [...record.log, ...entries],
      unsent: [...record.unsent, ...told],
    },
    change: withTraces(collection, command, entries, told, differences(record, next)),
  }
}

/** The change together with its log entries, the outbox, the version and the time. */
export function withTraces<T extends Stored>(
  { logKeeps }: Collection<T>,
  command: CommandStamp,
  entries: readonly LogEntry[],
  told: readonly string[],
  change: Change,
): Change {
  return {
    ...change,
    set: { ...change.set, updatedAt: command.at },
    inc: { ...change.inc, version: 1 },
    push: {
      ...change.push,
      log: {
        each: entries.map((entry) => plain(entry, 'log')),
        ...(logKeeps === undefined ? {} : { keepLast: logKeeps }),
      },
      ...(told.length === 0 ? {} : { unsent: { each: told } }),
    },
  }
}

/** Only the top-level fields that a rule changed or took away. */
function differences(before: object, after: object): Change {
  const old = ownFields(before)
  const now = ownFields(after)
  const set = Object.entries(now).filter(([field, value]) => !isDeepStrictEqual(value, old[field]))
  return { set: Object.fromEntries(set), remove: Object.keys(old).filter((field) => !(field in now)) }
}

function ownFields(record: object) {
  return plainFields(Object.fromEntries(Object.entries(record).filter(([field]) => !kept.has(field))))
}
