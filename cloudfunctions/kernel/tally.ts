import type { At, Condition, PathOf } from './condition'
import type { Scalar } from './plain'

/** What to count: over which fields, and which records. */
export interface Tallying<T, P extends PathOf<T>> {
  readonly by: readonly P[]
  readonly where?: Condition<T>
}

/** So many records have these values; a field that is missing has none. */
export interface Tally<T, P extends PathOf<T>> {
  readonly of: { readonly [K in P]: (At<T, K> & Scalar) | undefined }
  readonly count: number
}

/** The values by the fields they belong to. The collection knows their types. */
export function named<T, P extends PathOf<T>>(
  by: readonly P[],
  values: readonly unknown[],
): Tally<T, P>['of'] {
  return Object.fromEntries(by.map((path, place) => [path, values[place] ?? undefined])) as Tally<T, P>['of']
}
