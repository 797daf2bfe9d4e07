/** A stored document. Never changed in place: every write makes a new one. */
export type Doc = Readonly<Record<string, unknown>>
export type DocumentId = string | number

export function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp) &&
    !('_bsontype' in value)
  )
}

/** Dates are copied too; the other scalar objects cannot be changed from outside. */
export function clone<T>(value: T): T
export function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => clone(item))
  if (value instanceof Date) return new Date(value)
  if (!isPlain(value)) return value
  const copy: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) copy[key] = clone(member)
  return copy
}

const RANKS = ['null', 'number', 'string', 'object', 'array', 'objectId', 'bool', 'date', 'regex'] as const

/** The type's name as Mongo's messages spell it; also its place in Mongo's sort order. */
export function typeName(value: unknown): (typeof RANKS)[number] {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'bool'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regex'
  return isPlain(value) ? 'object' : 'objectId'
}

function compareLists(left: readonly unknown[], right: readonly unknown[]): number {
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const order = compare(left[at], right[at])
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** BSON order: by type first, then by value. Missing and null are the same. */
export function compare(left: unknown, right: unknown): number {
  const type = typeName(left)
  const byType = RANKS.indexOf(type) - RANKS.indexOf(typeName(right))
  if (byType !== 0 || type === 'null') return byType
  if (Array.isArray(left) && Array.isArray(right)) return compareLists(left, right)
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime()
  if (isPlain(left) && isPlain(right)) {
    return compareLists(Object.entries(left).flat(), Object.entries(right).flat())
  }
  if (typeof left === 'number' && typeof right === 'number') {
    if (Number.isNaN(left) || Number.isNaN(right))
      return Number(Number.isNaN(right)) - Number(Number.isNaN(left))
    return left - right
  }
  const [a, b] = [left, right].map((value) => (typeof value === 'boolean' ? Number(value) : String(value)))
  if (a === undefined || b === undefined || a === b) return 0
  return a < b ? -1 : 1
}

export const same = (left: unknown, right: unknown): boolean => compare(left, right) === 0
