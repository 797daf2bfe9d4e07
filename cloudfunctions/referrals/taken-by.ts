import { isRefused } from '../../shared/kernel/refusal'
import { routedKind } from '../../shared/requests/circles'
import type { Taking } from '../../shared/requests/refer-rules'
import type { Actor } from '../kernel/actor'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { findStation, routeWithin } from '../network/directory'
import { requests } from '../requests/requests-store'
import { readable, referrals, requestOf } from './referrals-store'

interface Asking {
  readonly input: { readonly id: string }
  readonly actor: Actor
  readonly at: number
  readonly store: Store
}

/** Who of the receiving station gets the request; nobody where a partner or an office works on the referral. */
export async function takenBy(
  asking: Asking,
): Promise<
  | (Pick<Taking, 'route' | 'assignee'> & { readonly station: Taking['station'] })
  | { readonly station?: undefined }
  | Refused
> {
  const { input, actor, store } = asking
  const referral = await store.get(referrals, input.id, readable(actor))
  if (isRefused(referral)) return referral
  if (referral.to.kind !== 'station') return {}
  const request = await store.get(requests, referral.requestId, requestOf(referral))
  if (isRefused(request)) return request
  const station = await findStation(asking, referral.to.stationId)
  if (station === undefined) throw new Error('the station of a referral is not there')
  const need = { communityCode: request.communityCode, kind: routedKind(request) }
  const { route, assignee } = await routeWithin(asking, station._id, need)
  return { station, route, assignee }
}
