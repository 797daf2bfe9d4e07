import { listOf } from './paths'
import { isPlain, type Doc } from './values'

/** What a condition on one field lets an index do. `filter` needs every entry to be looked at. */
type Bound = 'point' | 'range' | 'geo' | 'filter'

export interface Condition {
  readonly path: string
  readonly bound: Bound
  /** For `point`: the values asked for. */
  readonly values: readonly unknown[]
}

/** The conditions that must all hold, `$and` taken apart. `$or` and the like stay whole under their own name. */
export function conjunctsOf(query: Doc): readonly (readonly [path: string, condition: unknown])[] {
  return Object.entries(query).flatMap(([key, condition]) => {
    const parts = key === '$and' ? listOf(condition) : undefined
    return parts
      ? parts.flatMap((part) => (isPlain(part) ? conjunctsOf(part) : []))
      : [[key, condition] as const]
  })
}

const anchored = (pattern: RegExp): boolean =>
  /^\^[^\\^$.*+?()[\]{}|]/.test(pattern.source) && pattern.flags === ''

function conditionsOn(path: string, condition: unknown): readonly Condition[] {
  const point = (values: readonly unknown[]): Condition => ({ path, bound: 'point', values })
  const other = (bound: Bound): Condition => ({ path, bound, values: [] })
  if (condition instanceof RegExp) return [other(anchored(condition) ? 'range' : 'filter')]
  if (!isPlain(condition) || !Object.keys(condition).some((key) => key.startsWith('$')))
    return [point([condition])]
  return Object.entries(condition).flatMap(([operator, operand]) => {
    const list = listOf(operand)
    switch (operator) {
      case '$eq':
        return [operand instanceof RegExp ? other('filter') : point([operand])]
      case '$in':
        return [list?.every((value) => !(value instanceof RegExp)) ? point(list) : other('filter')]
      case '$all':
        return list?.[0] !== undefined && !isPlain(list[0]) ? [point(list.slice(0, 1))] : [other('filter')]
      case '$gt':
      case '$gte':
      case '$lt':
      case '$lte':
        return [other('range')]
      case '$regex':
        return [other(operand instanceof RegExp && anchored(operand) ? 'range' : 'filter')]
      case '$elemMatch':
        return elementConditions(path, operand)
      case '$nearSphere':
      case '$geoWithin':
      case '$geoIntersects':
        return [other('geo')]
      default:
        return [other('filter')]
    }
  })
}

function elementConditions(path: string, operand: unknown): readonly Condition[] {
  if (!isPlain(operand)) return []
  const onElement = Object.keys(operand).some((key) => key.startsWith('$') && key !== '$and')
  if (onElement) return conditionsOn(path, operand)
  return conditionsOf(operand).map((inner) => ({ ...inner, path: `${path}.${inner.path}` }))
}

/** The query's field conditions, as far as an index could use them. */
export function conditionsOf(query: Doc): readonly Condition[] {
  return conjunctsOf(query).flatMap(([path, condition]) =>
    path.startsWith('$') ? [{ path, bound: 'filter', values: [] } as const] : conditionsOn(path, condition),
  )
}

/** The branches of each `$or` that must hold. */
export function alternativesOf(query: Doc): readonly (readonly Doc[])[] {
  return conjunctsOf(query).flatMap(([path, condition]) =>
    path === '$or' ? [(listOf(condition) ?? []).filter(isPlain)] : [],
  )
}
