import type { Fund } from '../../shared/funds/model'
import type { Actor } from '../kernel/actor'
import type { Store } from '../kernel/store'
import { funds } from './funds-store'
import { inSight } from './sight'

/** A district has so many stations, with a fund or two each. */
const FUNDS_MAX = 500

interface Asking {
  readonly actor: Actor
  readonly store: Store
}

/** The funds one may see, of one station or alone where asked. */
export async function fundsInSight(
  { actor, store }: Asking,
  only: { readonly stationId?: string | undefined; readonly fundId?: string | undefined } = {},
): Promise<readonly Fund[]> {
  const found = await store.find(funds, inSight<Fund>(actor), { limit: FUNDS_MAX })
  return found.filter(
    ({ _id, stationId }) => (only.fundId ?? _id) === _id && (only.stationId ?? stationId) === stationId,
  )
}

/** Funds by their ids, and how their earmarks are called. */
export function namesIn(found: readonly Fund[]) {
  const byId = new Map(found.map((fund) => [fund._id, fund]))
  return ({ fundId, earmark: key }: { readonly fundId: string; readonly earmark: string }) => {
    const fund = byId.get(fundId)
    const earmarkName = fund?.earmarks.find((one) => one.key === key)?.name ?? ''
    return { fundName: fund?.name ?? '', earmarkName }
  }
}
