import type { Queried } from './use-query'

/**
 * One query, shown once the other was heard as well; both are asked at once. For what stands below the other: it must not move
 * away under the finger.
 */
export function after<Output>(query: Queried<Output>, other: Queried<unknown>): Queried<Output> {
  return other.state === 'loading' ? { state: 'loading', refresh: query.refresh } : query
}
