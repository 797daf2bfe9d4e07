import { refuse } from '../../shared/kernel/refusal'
import { isRefused } from '../../shared/kernel/refusal'
import type { Division, Station } from '../../shared/network/model'
import type { PlaceView } from '../../shared/places/contract'
import type { CommunityPlaces, Place } from '../../shared/places/model'
import { communityOf, communityPlacesId } from '../../shared/places/place-id'
import { canManage } from '../../shared/places/rules'
import { plateOf } from '../../shared/places/words'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { placeOf } from '../network/directory'

export const places = collection<CommunityPlaces>('places', { idPrefix: 'k', logKeeps: 200 })

interface Asking {
  readonly store: Store
  readonly actor: Actor
  readonly at: number
}

interface OwnCommunity {
  readonly community: Division
  readonly station: Station
}

/** A community and its station, for whoever keeps its places; another station's is not there. */
export async function ownCommunity(asking: Asking, communityCode: string): Promise<OwnCommunity | Refused> {
  const found = await placeOf(asking, communityCode)
  if (isRefused(found)) return found
  return canManage(asking.actor.posts, found.station._id) ? found : refuse('not_found')
}

/** Where the place is kept, for whoever keeps it. */
export async function ownRecordOf(asking: Asking, placeId: string): Promise<string | Refused> {
  const communityCode = communityOf(placeId)
  if (communityCode === undefined) return refuse('not_found')
  const own = await ownCommunity(asking, communityCode)
  return isRefused(own) ? refuse('not_found') : communityPlacesId(communityCode)
}

export function viewPlace(communityCode: string, communityName: string, place: Place): PlaceView {
  const { retiredAt, ...rest } = place
  return {
    ...rest,
    communityCode,
    communityName,
    name: plateOf(communityName, place),
    isRetired: retiredAt !== undefined,
  }
}
