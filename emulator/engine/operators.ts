import { Context } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import { $bucket } from './bucket'
import { intersects, nearness, within } from './geo'
import { splitPath, valueAt } from './paths'

const { $where: _where, $jsonSchema: _jsonSchema, ...plainQueries } = queries
const { $function: _function, ...plainExpressions } = expressions

type Test = (value: unknown) => boolean

/** Tests the value at the path, or any element when it is an array of GeoJSON objects. */
function geoOperator(make: (condition: unknown) => Test) {
  return (selector: string, condition: unknown, _options?: unknown): ((doc: unknown) => boolean) => {
    const test = make(condition)
    const path = splitPath(selector)
    return (doc) => {
      const value = valueAt(doc, path)
      return Array.isArray(value) ? value.some(test) : test(value)
    }
  }
}

/** What the service offers of Mongo's language; anything else is refused as unknown. No operator runs code. */
export const context = Context.init({
  accumulator: accumulators,
  expression: plainExpressions,
  projection: projections,
  query: {
    ...plainQueries,
    $geoWithin: geoOperator(within),
    $geoIntersects: geoOperator(intersects),
    $nearSphere: geoOperator((condition) => {
      const near = nearness(condition)
      return (value) => near(value) !== undefined
    }),
  },
  pipeline: {
    $addFields: pipeline.$addFields,
    $bucket,
    $bucketAuto: pipeline.$bucketAuto,
    $count: pipeline.$count,
    $group: pipeline.$group,
    $limit: pipeline.$limit,
    $lookup: pipeline.$lookup,
    $match: pipeline.$match,
    $project: pipeline.$project,
    $replaceRoot: pipeline.$replaceRoot,
    $sample: pipeline.$sample,
    $skip: pipeline.$skip,
    $sort: pipeline.$sort,
    $sortByCount: pipeline.$sortByCount,
    $unwind: pipeline.$unwind,
  },
})
