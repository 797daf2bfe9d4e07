import type { IndexDeclaration } from '../../shared/collections'
import { encode } from './ejson'
import { failed, type Operation } from './errors'
import { shapeOf } from './geo-shapes'
import { asAnswer } from './match'
import { indexedValues, splitPath, valueAt } from './paths'
import { isPlain, type Doc } from './values'

/** Bytes; Mongo refuses a longer key. */
const LONGEST_KEY = 1024

const entry = (value: unknown): string =>
  value === undefined ? 'undefined' : encode(Object.is(value, -0) ? 0 : value)

function checkGeo(doc: Doc, path: string, operation: Operation): void {
  const value = valueAt(doc, splitPath(path))
  if (value === undefined || value === null) return
  for (const item of Array.isArray(value) ? value : [value])
    asAnswer(operation, () => shapeOf(isPlain(item) ? item : {}))
}

/** The entries an index holds for a document, one for each combination of array elements. */
export function keysOf(index: IndexDeclaration, doc: Doc, operation: Operation): readonly string[] {
  const arrays = new Set<string>()
  let keys = ['']
  for (const [path, direction] of index.keys) {
    if (direction === '2dsphere') {
      checkGeo(doc, path, operation)
      continue
    }
    const parts = splitPath(path)
    const values = indexedValues(doc, parts)
    if (values.length > 1) arrays.add(parts[0] ?? path)
    if (arrays.size > 1)
      throw failed(
        operation,
        `cannot index parallel arrays ${[...arrays].map((name) => `[${name}]`).join(' ')}`,
      )
    const entries = [...new Set(values.map(entry))]
    keys = keys.flatMap((key) => entries.map((value) => `${key}${key && ','} ${path}: ${value}`))
  }
  for (const key of keys) {
    if (Buffer.byteLength(key) > LONGEST_KEY) {
      throw failed(
        operation,
        `index key too large to index, failing ${Buffer.byteLength(key)}: index ${index.name}`,
      )
    }
  }
  return keys
}
