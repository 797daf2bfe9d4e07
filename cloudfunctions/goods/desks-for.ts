import type { Recipient } from '../../shared/goods/moves'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import type { Actor } from '../kernel/actor'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { placeOf } from '../network/directory'
import { desksOf } from './goods-store'

export const elsewhere = refuse('goods.community_elsewhere')

/** Of the caller's stations those that may give out to these people: for a community the one that answers for it. No call when warm. */
export async function desksFor(
  asked: { readonly store: Store; readonly at: number; readonly actor: Actor },
  { communityCode }: Recipient,
): Promise<readonly string[] | Refused> {
  const desks = desksOf(asked.actor)
  if (communityCode === undefined) return desks
  const place = await placeOf(asked, communityCode)
  if (isRefused(place)) return elsewhere
  const own = desks.filter((stationId) => stationId === place.station._id)
  return own.length === 0 ? elsewhere : own
}
