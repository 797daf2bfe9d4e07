import type { CollectionDeclaration, IndexDeclaration } from '../../shared/collections'
import { alternativesOf, conditionsOf, conjunctsOf, type Condition } from './conditions'
import { failed } from './errors'
import type { Sort } from './sort'
import type { Doc } from './values'

const ID_INDEX: IndexDeclaration = { name: '_id_', keys: [['_id', 1]] }

/** The rest of the index gives the rest of the sort, all the same way round or all reversed. */
function gives(keys: IndexDeclaration['keys'], sort: Sort): boolean {
  let turn = 0
  return sort.every(([path, direction], at) => {
    const [keyPath, keyDirection] = keys[at] ?? []
    if (keyPath !== path || typeof keyDirection !== 'number') return false
    turn ||= keyDirection * direction
    return keyDirection * direction === turn
  })
}

/**
 * Whether one index serves the query: leading keys fixed by equality (`$in` counts), then the sort, then a range.
 * Without a condition the index must give the sort; with conditions the first key must be narrowed by one of them.
 */
function serves(index: IndexDeclaration, conditions: readonly Condition[], sort: Sort): boolean {
  const has = (path: string, bound: Condition['bound']): boolean =>
    conditions.some((condition) => condition.path === path && condition.bound === bound)
  const fixed = (path: string): boolean => has(path, 'point')

  const [first] = index.keys
  if (first === undefined) return false
  const narrowed = first[1] === '2dsphere' ? has(first[0], 'geo') : fixed(first[0]) || has(first[0], 'range')
  if (conditions.length > 0 && !narrowed) return false

  const loose = index.keys.findIndex(([path, direction]) => direction === '2dsphere' || !fixed(path))
  const tail = loose === -1 ? [] : index.keys.slice(loose)
  // A prefix fixed by equality may still be named in the sort; it changes nothing there.
  const order = sort.filter(
    ([path]) => !index.keys.slice(0, loose === -1 ? undefined : loose).some(([key]) => key === path),
  )
  if (conditions.length === 0) return sort.length > 0 && gives(index.keys, sort)
  const askedGeo = conditions.find(({ bound }) => bound === 'geo')
  if (askedGeo)
    return (
      sort.length === 0 && index.keys.some(([path, kind]) => kind === '2dsphere' && path === askedGeo.path)
    )
  return gives(tail, order)
}

/** A handful of documents at most: every order and every further condition is fine. */
const byId = (conditions: readonly Condition[]): boolean =>
  conditions.some(({ path, bound }) => path === '_id' && bound === 'point')

function served(declaration: CollectionDeclaration, query: Doc, sort: Sort): boolean {
  const conditions = conditionsOf(query)
  if (byId(conditions)) return true
  if ([ID_INDEX, ...declaration.indexes].some((index) => serves(index, conditions, sort))) return true
  const rest = conjunctsOf(query).filter(([path]) => path !== '$or')
  const others = { $and: rest.map(([path, condition]) => ({ [path]: condition })) }
  return alternativesOf(query).some(
    (branches) =>
      branches.length > 0 &&
      branches.every((branch) => served(declaration, { $and: [others, branch] }, sort)),
  )
}

function shapeOf(query: Doc, sort: Sort): string {
  const where = conditionsOf(query).map(
    ({ path, bound }) => `${path} (${bound === 'point' ? 'equality' : bound})`,
  )
  const order = sort.map(([path, direction]) => `${path} ${direction}`)
  return `where ${where.join(', ') || 'nothing'}, sorted by ${order.join(', ') || 'nothing'}`
}

function neededFor(query: Doc, sort: Sort): string {
  const conditions = conditionsOf(query)
  const fixed = conditions.filter(({ bound }) => bound === 'point').map(({ path }) => `${path}: 1`)
  const order = sort.map(([path, direction]) => `${path}: ${direction}`)
  const ranges = conditions
    .filter(
      ({ bound, path }) => (bound === 'range' || bound === 'geo') && !sort.some(([key]) => key === path),
    )
    .map(({ bound, path }) => (bound === 'geo' ? `${path}: '2dsphere'` : `${path}: 1`))
  const keys = [...new Set([...fixed, ...order, ...ranges])]
  return keys.length > 0
    ? `needs an index { ${keys.join(', ')} }`
    : 'needs a condition or a sort that an index serves'
}

/** Refuses what would walk through the whole collection. See "The index rule" in the emulator's README. */
export function requireIndex(declaration: CollectionDeclaration, query: Doc, sort: Sort): void {
  if (served(declaration, query, sort)) return
  throw failed(
    'Query',
    `no declared index of ${declaration.name} serves the query: ${shapeOf(query, sort)}; it ${neededFor(query, sort)}`,
  )
}
