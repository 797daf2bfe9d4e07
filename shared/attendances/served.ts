import type { ActivityKind } from '../activities/model'

/** So many sessions of a kind served so many each. */
interface Tallied {
  readonly kind: ActivityKind | undefined
  readonly servedCount: number | undefined
  readonly count: number
}

/** Served means checked in: what the sessions counted themselves, per kind, most served first. */
export function servedOf(tallied: readonly Tallied[]) {
  const kinds = new Map<ActivityKind, { sessions: number; served: number }>()
  for (const { kind, servedCount = 0, count } of tallied) {
    if (kind === undefined) continue
    const { sessions, served } = kinds.get(kind) ?? { sessions: 0, served: 0 }
    kinds.set(kind, { sessions: sessions + count, served: served + servedCount * count })
  }
  const rows = [...kinds].map(([kind, of]) => ({ kind, ...of })).sort((a, b) => b.served - a.served)
  return { kinds: rows, served: rows.reduce((sum, { served }) => sum + served, 0) }
}
