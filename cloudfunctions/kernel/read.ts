import { reading } from './attempts'
import type { Collection } from './collection'
import type { CommandStamp } from './command-stamp'
import { both, type Query } from './condition'
import type { Order } from './database'
import type { StoreRoom } from './store-room'

type Kept = { readonly _id: string }

export async function readMany<T extends Kept>(
  room: StoreRoom,
  collection: Collection<T>,
  query: Query,
  options: { order?: Order; limit: number },
): Promise<readonly T[]> {
  return (await reading(() =>
    room.database.read(collection.name, query, options),
  )) as readonly Kept[] as readonly T[]
}

export async function readOne<T extends Kept>(
  room: StoreRoom,
  collection: Collection<T>,
  query: Query,
): Promise<T | undefined> {
  const [record] = await readMany(room, collection, query, { limit: 1 })
  return record
}

/**
 * The record if it is in the scope, or if this very command has written to it: a command may carry a record out of its
 * actor's scope (a hand-over does), and its repetition must still find its receipt.
 */
export function ownOrIn(id: string, scope: Query, command: CommandStamp): Query {
  if (Object.keys(scope).length === 0) return { _id: { $eq: id } }
  return { _id: { $eq: id }, $or: [scope, { 'log.id': { $eq: command.id } }] }
}

/** The record as far as this scope can see it. */
export function inScope(id: string, scope: Query): Query {
  return both({ _id: { $eq: id } }, scope)
}
