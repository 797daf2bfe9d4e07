import { isRefused, refuse } from '../../shared/kernel/refusal'
import { hoursWords } from '../../shared/network/hours-words'
import type { Place } from '../../shared/places/model'
import { communityOf, communityPlacesId } from '../../shared/places/place-id'
import { plateOf } from '../../shared/places/words'
import { isIn } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import { ownCommunity, places } from './places-store'
import type { Sign } from './poster/sign'

type Asking = Parameters<typeof ownCommunity>[0]

/** What stands on the posters of these places, in this order; places out of use get no new paper. */
export async function signsOf(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly Omit<Sign, 'code'>[] | Refused> {
  const codes = [...new Set(ids.map((id) => communityOf(id) ?? ''))]
  const owned = await Promise.all(codes.map((code) => ownCommunity(asking, code)))
  const communities = new Map(
    owned.flatMap((one) => (isRefused(one) ? [] : [[one.community._id, one] as const])),
  )
  if (communities.size < codes.length) return refuse('not_found')
  const recordIds = codes.map(communityPlacesId)
  const kept = await asking.store.find(places, { _id: isIn(recordIds) }, { limit: recordIds.length })
  const known = new Map(kept.flatMap((record) => record.places.map((place) => [place.id, place] as const)))
  const signs = ids.flatMap((id) => {
    const place = known.get(id)
    const own = communities.get(communityOf(id) ?? '')
    return place === undefined || place.retiredAt !== undefined || own === undefined
      ? []
      : [toSign(place, own)]
  })
  return signs.length === ids.length ? signs : refuse('not_found')
}

type Own = Exclude<Awaited<ReturnType<typeof ownCommunity>>, Refused>

function toSign(place: Place, { community, station }: Own): Omit<Sign, 'code'> {
  return {
    plate: plateOf(community.name, place),
    kind: place.kind,
    stationName: station.name,
    address: station.address,
    phone: station.phone,
    openingWords: hoursWords(station.openingHours),
  }
}
