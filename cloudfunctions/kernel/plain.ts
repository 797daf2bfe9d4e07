import { StoreMisuse } from './misuse'

export type Scalar = string | number | boolean | null
export type Plain = Scalar | readonly Plain[] | { readonly [key: string]: Plain }

/**
 * A copy of what may be stored: strings, finite numbers, booleans, null, lists and plain objects. Members that are
 * `undefined` are left out. What the SDK would lose or turn into something else on the way is refused here.
 */
export function plain(value: unknown, path = 'value'): Plain {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new StoreMisuse(`${path} is not a finite number`)
    return value
  }
  if (typeof value === 'object') return plainObject(value, path)
  throw new StoreMisuse(`${path} is a ${typeof value}, which the database cannot keep`)
}

/** Top-level fields, each made plain. */
export function plainFields(value: object, path = ''): Record<string, Plain> {
  const fields: Record<string, Plain> = {}
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue
    if (key.startsWith('$') || key.includes('.') || key === '') {
      throw new StoreMisuse(`"${key}" cannot be a field: it begins with $, has a dot or is empty`)
    }
    fields[key] = plain(member, path === '' ? key : `${path}.${key}`)
  }
  return fields
}

function plainObject(value: object, path: string): Plain {
  if (path.length > 500) throw new StoreMisuse(`${path.slice(0, 60)}… is too deep, or holds itself`)
  if (Array.isArray(value)) return value.map((item: unknown, index) => plain(item, `${path}[${index}]`))
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    throw new StoreMisuse(`${path} is not a plain object: keep dates as epoch ms, bytes as base64 text`)
  }
  return plainFields(value, path)
}
