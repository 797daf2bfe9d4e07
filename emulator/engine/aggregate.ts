import { Aggregator } from 'mingo/aggregator'
import type { Collection } from './collection'
import { failed, noCollection } from './errors'
import { nearness } from './geo'
import { asAnswer, mingoOptions } from './match'
import { splitPath, valueAt } from './paths'
import type { Sort } from './sort'
import { clone, isPlain, type Doc } from './values'

/** One step of a pipeline: its name with the dollar sign, and what it was given. */
export interface Stage {
  readonly name: string
  readonly value: unknown
}

const docOf = (value: unknown): Doc => (isPlain(value) ? value : {})

export const sortOf = (order: Doc): Sort =>
  Object.entries(order).map(([path, way]) => [path, way === -1 ? -1 : 1])

/** Only the first stages can use an index: `$match`, then perhaps `$sort`; or `$sort` with a `$limit` right after it. */
function requireIndexFor(collection: Collection, [first, second]: readonly Stage[]): void {
  if (first?.name === '$match') {
    collection.requireIndex(docOf(first.value), second?.name === '$sort' ? sortOf(docOf(second.value)) : [])
  } else if (first?.name === '$sort' && second?.name === '$limit')
    collection.requireIndex({}, sortOf(docOf(first.value)))
  else collection.requireIndex({}, [])
}

function requireIndexForLookup(value: unknown, find: (name: string) => Collection | undefined): void {
  const { from, foreignField } = docOf(value)
  const joined = typeof from === 'string' ? find(from) : undefined
  if (!joined) throw noCollection(String(from))
  if (typeof foreignField === 'string') joined.requireIndex({ [foreignField]: 0 }, [])
}

/** `$geoNear`: nearest first, with the distance in metres (times `distanceMultiplier`) in `distanceField`. */
function nearest(collection: Collection, value: unknown): Doc[] {
  const { near, distanceField, maxDistance, minDistance, query, key, limit, distanceMultiplier } =
    docOf(value)
  const geoKeys = collection.declaration.indexes.flatMap(({ keys }) =>
    keys.filter(([, kind]) => kind === '2dsphere'),
  )
  const path = typeof key === 'string' ? key : geoKeys[0]?.[0]
  if (path === undefined) throw failed('Aggregate', '$geoNear requires a 2dsphere index')
  if (typeof distanceField !== 'string') throw failed('Aggregate', '$geoNear requires a distanceField')
  const sphere = {
    $geometry: near,
    ...(maxDistance === undefined ? {} : { $maxDistance: maxDistance }),
    ...(minDistance === undefined ? {} : { $minDistance: minDistance }),
  }
  const filter: Doc = { ...docOf(query), [path]: { $nearSphere: sphere } }
  collection.requireIndex({ [path]: { $nearSphere: sphere } }, [])
  const measure = asAnswer('Aggregate', () => nearness(sphere))
  const factor = typeof distanceMultiplier === 'number' ? distanceMultiplier : 1
  return collection
    .matching(filter, 'Aggregate')
    .map((doc) => ({ ...doc, [distanceField]: (measure(valueAt(doc, splitPath(path))) ?? 0) * factor }))
    .sort((a, b) => Number(a[distanceField]) - Number(b[distanceField]))
    .slice(0, typeof limit === 'number' ? limit : undefined)
}

/** Runs a pipeline over the committed documents. */
export function aggregate(
  collection: Collection,
  stages: readonly Stage[],
  find: (name: string) => Collection | undefined,
): readonly Doc[] {
  const [first, ...rest] = stages
  if (first?.name !== '$geoNear') requireIndexFor(collection, stages)
  for (const { name, value } of stages) if (name === '$lookup') requireIndexForLookup(value, find)
  if (rest.some(({ name }) => name === '$geoNear'))
    throw failed('Aggregate', '$geoNear is only valid as the first stage')

  const [docs, left] =
    first?.name === '$geoNear'
      ? [nearest(collection, first.value), rest]
      : first?.name === '$match'
        ? [collection.matching(docOf(first.value), 'Aggregate'), rest]
        : [[...collection.documents.values()], stages]
  const pipeline = left.map(({ name, value }) => ({ [name]: value }))
  const collectionResolver = (name: string): Record<string, unknown>[] =>
    [...(find(name)?.documents.values() ?? [])].map((doc) => clone(doc))
  return asAnswer('Aggregate', () =>
    new Aggregator(pipeline, { ...mingoOptions, collectionResolver }).run<Record<string, unknown>>(
      clone(docs),
    ),
  )
}
