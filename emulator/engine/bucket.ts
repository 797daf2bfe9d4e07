import { evalExpr } from 'mingo/core'
import { $group, $sort } from 'mingo/operators/pipeline'
import { compare } from './values'

interface Buckets {
  readonly groupBy: unknown
  readonly boundaries: readonly unknown[]
  readonly default?: unknown
  readonly output?: Readonly<Record<string, unknown>>
}

type Documents = Parameters<typeof $group>[0]
type Options = Parameters<typeof $group>[2]

/** `$bucket` as Mongo defines it, by `$group`: mingo's own puts a value that equals a boundary one bucket too low. */
export function $bucket(documents: Documents, buckets: Buckets, options: Options): Documents {
  const { groupBy, boundaries, default: elsewhere, output = { count: { $sum: 1 } } } = buckets
  const [lowest, highest] = [boundaries[0], boundaries.at(-1)]
  const ascending = boundaries.slice(1).every((boundary, at) => compare(boundaries[at], boundary) < 0)
  if (boundaries.length < 2 || !ascending)
    throw new Error('$bucket needs at least two boundaries in ascending order')
  const within = documents.map((doc) => {
    const value = evalExpr(doc, groupBy, options)
    if (elsewhere === undefined && (compare(value, lowest) < 0 || compare(value, highest) >= 0)) {
      throw new Error('$bucket needs a default for values out of its boundaries')
    }
    return doc
  })
  const branches = boundaries.slice(1).map((upper, at) => ({
    case: {
      $and: [{ $gte: [groupBy, { $literal: boundaries[at] }] }, { $lt: [groupBy, { $literal: upper }] }],
    },
    then: { $literal: boundaries[at] },
  }))
  const place = { $switch: { branches, default: { $literal: elsewhere } } }
  return $sort($group(within, { ...output, _id: place }, options), { _id: 1 }, options)
}
