import { createHash } from 'node:crypto'
import { PAGE_SIZE } from '../../shared/kernel/page'
import { type Refusal, refuse } from '../../shared/kernel/refusal'
import type { Collection } from './collection'
import { both, type Condition, type PathOf, type Query, type Scope, toQuery } from './condition'
import type { Order } from './database'
import { StoreMisuse } from './misuse'
import { readMany } from './read'
import type { StoreRoom } from './store-room'

export type OrderOf<T> = { readonly [P in PathOf<T>]?: 'asc' | 'desc' }

export interface Listing<T> {
  readonly where?: Condition<T>
  /** Fields that every record has; `_id` settles what is equal. */
  readonly order: OrderOf<T>
  readonly cursor?: string | undefined
  readonly size?: number
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly next?: string
}

type Key = string | number

/** See `Store.list`. Goes on behind the last record seen, so that what is added meanwhile shifts nothing. */
export async function list<T extends { readonly _id: string }>(
  room: StoreRoom,
  collection: Collection<T>,
  scope: Scope<T>,
  { where, order: wanted, cursor, size = PAGE_SIZE }: Listing<T>,
): Promise<Page<T> | Refusal<'input.invalid'>> {
  const order = withId(wanted as Order)
  const after = cursor === undefined ? undefined : readCursor(collection.name, order, cursor)
  if (after === 'tampered') return refuse('input.invalid', { paths: ['cursor'] })
  const query = both(toQuery(scope), where ? toQuery(where) : {}, after ? behind(order, after) : {})
  const found = await readMany(room, collection, query, { order, limit: size + 1 })
  const items = found.slice(0, size)
  const last = items.at(-1)
  return found.length > size && last ? { items, next: writeCursor(collection.name, order, last) } : { items }
}

function withId(order: Order): Order {
  const direction = Object.values(order).at(-1)
  if (direction === undefined) throw new StoreMisuse('a list needs an order')
  return '_id' in order ? order : { ...order, _id: direction }
}

/** Everything that comes later in this order than the given keys: (a > x) or (a = x and b > y) or … */
function behind(order: Order, keys: readonly Key[]): Query {
  const fields = Object.entries(order)
  const alternatives = fields.map(([field, direction], index) => ({
    ...Object.fromEntries(fields.slice(0, index).map(([same], place) => [same, { $eq: keys[place] }])),
    [field]: { [direction === 'asc' ? '$gt' : '$lt']: keys[index] },
  }))
  return { $or: alternatives }
}

function writeCursor(name: string, order: Order, record: object): string {
  const keys = Object.keys(order).map((path) => keyAt(record, path))
  return Buffer.from(JSON.stringify([...keys, seal(name, order, keys)])).toString('base64url')
}

function readCursor(name: string, order: Order, cursor: string): readonly Key[] | 'tampered' {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(read) || !read.every(isKey)) return 'tampered'
    const keys = read.slice(0, -1)
    return read.at(-1) === seal(name, order, keys) && keys.length === Object.keys(order).length
      ? keys
      : 'tampered'
  } catch {
    return 'tampered'
  }
}

/** A cursor of another list, or one that was cut short, is noticed. It guards nothing: the scope does. */
function seal(name: string, order: Order, keys: readonly Key[]): string {
  const text = JSON.stringify([name, Object.entries(order), keys])
  return createHash('sha256').update(text).digest('base64url').slice(0, 8)
}

function keyAt(record: object, path: string): Key {
  let value: unknown = record
  for (const part of path.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[part]
  if (!isKey(value))
    throw new StoreMisuse(`a list can only be in the order of text or numbers; ${path} has none`)
  return value
}

function isKey(value: unknown): value is Key {
  return typeof value === 'string' || typeof value === 'number'
}
