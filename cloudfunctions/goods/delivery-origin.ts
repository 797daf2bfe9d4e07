import type { GoodsList } from '../../shared/goods/model'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { givers, pledges } from './goods-store'

type Origin = Pick<GoodsList, 'giverId' | 'giverName' | 'pledgeId'>

/** Which unit a delivery comes from, and for which of its promises; nothing where the station bought it. */
export async function originOf(
  store: Store,
  asked: {
    readonly stationId: string
    readonly giverId?: string | undefined
    readonly pledgeId?: string | undefined
  },
): Promise<Origin | Refused> {
  const { stationId, giverId, pledgeId } = asked
  if (giverId === undefined) return pledgeId === undefined ? {} : refuse('not_found')
  const giver = await store.get(givers, giverId, { stationId })
  if (isRefused(giver)) return giver
  const origin = { giverId, giverName: giver.name }
  if (pledgeId === undefined) return origin
  const pledge = await store.get(pledges, pledgeId, { stationId, giverId })
  return isRefused(pledge) ? pledge : { ...origin, pledgeId }
}
