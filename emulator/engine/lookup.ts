import type { CollectionDeclaration } from '../../shared/collections'
import { conditionsOf } from './conditions'
import { encode } from './ejson'
import { indexedValues, splitPath } from './paths'
import type { Doc } from './values'

const isScalar = (value: unknown): boolean =>
  value instanceof Date || typeof value !== 'object' || value === null

const entry = (value: unknown): string => encode(value === 0 ? 0 : (value ?? null))

/** Finds the documents an equality on the first field of an index can mean, so that a read need not look at all. */
export class Lookup {
  readonly #paths = new Map<string, Map<string, Set<string>>>()

  constructor(declaration: CollectionDeclaration) {
    for (const { keys } of declaration.indexes) {
      const [path, direction] = keys[0] ?? []
      if (path !== undefined && direction !== '2dsphere') this.#paths.set(path, new Map())
    }
  }

  replace(key: string, before: Doc | undefined, after: Doc | undefined): void {
    for (const [path, entries] of this.#paths) {
      for (const value of before ? indexedValues(before, splitPath(path)) : [])
        entries.get(entry(value))?.delete(key)
      for (const value of after ? indexedValues(after, splitPath(path)) : []) {
        const holders = entries.get(entry(value))
        if (holders) holders.add(key)
        else entries.set(entry(value), new Set([key]))
      }
    }
  }

  /** Keys of all documents that can match, perhaps more; undefined when no index narrows the query. */
  candidates(query: Doc): readonly string[] | undefined {
    const narrowed = conditionsOf(query).flatMap(({ path, bound, values }) => {
      const entries = this.#paths.get(path)
      if (!entries || bound !== 'point' || !values.every(isScalar)) return []
      return [new Set(values.flatMap((value) => [...(entries.get(entry(value)) ?? [])]))]
    })
    const [fewest] = narrowed.sort((a, b) => a.size - b.size)
    return fewest && [...fewest]
  }
}
