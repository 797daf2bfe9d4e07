import { indexedValues, splitPath } from './paths'
import { compare, type Doc } from './values'

/** Fields in the order in which they count; 1 ascending, -1 descending. */
export type Sort = readonly (readonly [path: string, direction: 1 | -1])[]

function sortValue(doc: unknown, path: readonly string[], direction: 1 | -1): unknown {
  const values = indexedValues(doc, path)
  return values.reduce((best, value) => (compare(value, best) * direction < 0 ? value : best), values[0])
}

/** Stable; an array counts by its smallest element ascending and by its largest descending. */
export function sorted(docs: readonly Doc[], sort: Sort): Doc[] {
  const keyed = docs.map((doc) => ({
    doc,
    keys: sort.map(([path, direction]) => sortValue(doc, splitPath(path), direction)),
  }))
  keyed.sort((a, b) => {
    for (const [at, [, direction]] of sort.entries()) {
      const order = compare(a.keys[at], b.keys[at]) * direction
      if (order !== 0) return order
    }
    return 0
  })
  return keyed.map(({ doc }) => doc)
}
