import { routedKind } from '../../shared/requests/circles'
import type { Taking } from '../../shared/requests/refer-rules'
import type { Store } from '../kernel/store'
import { findStation, routeWithin } from '../network/directory'
import type { Found } from './acting'

/** Who of the receiving station gets the request; undefined where no station receives it. */
export async function takingOf(
  asking: { readonly store: Store; readonly at: number },
  { referral, request }: Found,
): Promise<Taking | undefined> {
  if (referral.to.kind !== 'station') return undefined
  const station = await findStation(asking, referral.to.stationId)
  if (station === undefined) throw new Error('the station of a referral is not there')
  const need = { communityCode: request.communityCode, kind: routedKind(request) }
  const { route, assignee } = await routeWithin(asking, station._id, need)
  return { station, route, assignee, at: asking.at }
}
