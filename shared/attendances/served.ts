import type { ActivityKind } from '../activities/model'

/** What the database added up of one kind. */
interface Added {
  readonly kind: ActivityKind | undefined
  readonly sessions: number
  readonly served: number
}

/** Served means checked in: per kind, most served first, and all of them. */
export function servedOf(added: readonly Added[]) {
  const kinds = added
    .flatMap(({ kind, sessions, served }) => (kind === undefined ? [] : [{ kind, sessions, served }]))
    .sort((a, b) => b.served - a.served)
  return { kinds, served: kinds.reduce((sum, { served }) => sum + served, 0) }
}
