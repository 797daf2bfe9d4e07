import { StoreMisuse } from './misuse'
import type { Scalar } from './plain'

type Inner<V> = NonNullable<V> extends readonly (infer E)[] ? E : NonNullable<V>
type Below<K extends string, V> = V extends Scalar ? never : `${K}.${keyof V & string}`

/** A field, or a field one level below it; of a list, a field of its items. */
export type PathOf<T> = { [K in keyof T & string]-?: K | Below<K, Inner<T[K]>> }[keyof T & string]

/** What stands at a path. */
export type At<T, P extends string> = P extends keyof T
  ? Inner<T[P]>
  : P extends `${infer K}.${infer Rest}`
    ? K extends keyof T
      ? Rest extends keyof Inner<T[K]>
        ? Inner<Inner<T[K]>[Rest]>
        : never
      : never
    : never

/** Every named field fits. A plain value means: equal to it. */
type Where<T> = {
  readonly [P in PathOf<T>]?: (At<T, P> & Scalar) | Test<At<T, P> & Scalar>
}
export type Condition<T> = Where<T> | All<T> | Any<T>
/** Which records exist for the one who asks; `everything` is for the jobs alone. */
export type Scope<T> = Condition<T> | Everything

/** The condition as the database takes it. */
export type Query = Readonly<Record<string, unknown>>

type Operator = '$eq' | '$ne' | '$in' | '$gt' | '$gte' | '$lt' | '$lte' | '$exists'

class Test<out V> {
  declare readonly of?: V
  constructor(
    readonly operator: Operator,
    readonly value: unknown,
  ) {}
}
class All<T> {
  constructor(readonly all: readonly Condition<T>[]) {}
}
class Any<T> {
  constructor(readonly any: readonly Condition<T>[]) {}
}
class Everything {
  readonly everything = true
}

export const eq = <V extends Scalar>(value: V) => new Test<V>('$eq', value)
export const neq = <V extends Scalar>(value: V) => new Test<V>('$ne', value)
export const isIn = <V extends Scalar>(values: readonly V[]) => new Test<V>('$in', values)
export const gt = <V extends string | number>(value: V) => new Test<V>('$gt', value)
export const gte = <V extends string | number>(value: V) => new Test<V>('$gte', value)
export const lt = <V extends string | number>(value: V) => new Test<V>('$lt', value)
export const lte = <V extends string | number>(value: V) => new Test<V>('$lte', value)
export const exists = (isThere: boolean) => new Test<never>('$exists', isThere)
export const and = <T>(...all: readonly Condition<T>[]): Condition<T> => new All(all)
export const or = <T>(...any: readonly Condition<T>[]): Condition<T> => new Any(any)
/** No limit at all. Nothing that answers a person may use it. */
export const everything = new Everything()

export function toQuery<T>(condition: Scope<T>): Query {
  if (condition instanceof Everything) return {}
  if (condition instanceof All) return { $and: parts(condition.all) }
  if (condition instanceof Any) return { $or: parts(condition.any) }
  const fields = Object.entries(condition)
  if (fields.length === 0) throw new StoreMisuse('an empty condition would fit every record')
  return Object.fromEntries(fields.map(([path, test]) => [checkedPath(path), toTest(path, test)]))
}

/** All of them together, as one query. */
export function both(...queries: readonly Query[]): Query {
  const narrowing = queries.filter((query) => Object.keys(query).length > 0)
  const keys = narrowing.flatMap((query) => Object.keys(query))
  if (new Set(keys).size === keys.length) return Object.assign({}, ...narrowing) as Query
  return { $and: narrowing }
}

function parts<T>(conditions: readonly Condition<T>[]): readonly Query[] {
  if (conditions.length === 0) throw new StoreMisuse('"and" and "or" need at least one condition')
  return conditions.map((condition) => toQuery(condition))
}

function checkedPath(path: string): string {
  if (path === '' || path.includes('$')) throw new StoreMisuse(`"${path}" is not a field to ask for`)
  return path
}

function toTest(path: string, test: unknown): Query {
  if (!(test instanceof Test)) return { $eq: scalar(path, test) }
  if (!Array.isArray(test.value)) return { [test.operator]: scalar(path, test.value) }
  return { [test.operator]: test.value.map((value: unknown) => scalar(path, value)) }
}

function scalar(path: string, value: unknown): Scalar {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  // The SDK would drop the condition, and the query would fit every record.
  throw new StoreMisuse(`the condition on "${path}" has no value that can be compared`)
}
