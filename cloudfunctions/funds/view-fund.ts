import type { Fund, FundReconciliation } from '../../shared/funds/model'
import { balanceOf, totalOf } from '../../shared/funds/ledger'
import type { FundCard } from '../../shared/funds/views'

/** What everybody may know of a fund in a line. */
export function viewCard({ _id: id, name, kind, venue, earmarks, incomes, uses }: Fund): FundCard {
  return {
    ...{ id, name, kind, venue },
    ...{ balanceFen: balanceOf({ earmarks }), incomeFen: totalOf(incomes), usedFen: totalOf(uses) },
  }
}

/** Whether last night's comparison found all equal; undefined before the first night. */
export function viewCompared(found: FundReconciliation | undefined) {
  if (found === undefined || found.at === 0) return undefined
  return { at: found.at, isEqual: found.differences.length === 0 }
}

/** The community's own fund comes first, then the older one. */
export function ownFirst(funds: readonly Fund[]): readonly Fund[] {
  return [...funds].sort((a, b) => a.kind.localeCompare(b.kind) || a.createdAt - b.createdAt)
}
