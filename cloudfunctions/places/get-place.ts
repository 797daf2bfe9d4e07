import { isRefused, refuse } from '../../shared/kernel/refusal'
import { hoursWords } from '../../shared/network/hours-words'
import { getPlace } from '../../shared/places/contract'
import { communityOf, communityPlacesId } from '../../shared/places/place-id'
import { handle } from '../kernel/handle'
import { placeOf } from '../network/directory'
import { places, viewPlace } from './places-store'

/** Reads and writes nothing: who scanned what, and when, is known to nobody. */
export const getPlaceHandler = handle(getPlace, async (asked) => {
  const communityCode = communityOf(asked.input.id)
  const answers = communityCode === undefined ? refuse('not_found') : await placeOf(asked, communityCode)
  if (isRefused(answers)) return refuse('not_found')
  const { community, station } = answers
  const recordId = communityPlacesId(community._id)
  const kept = await asked.store.get(places, recordId, { _id: recordId })
  const place = isRefused(kept) ? undefined : kept.places.find(({ id }) => id === asked.input.id)
  if (place === undefined) return refuse('not_found')
  const { name, phone, openingHours, rideApp } = station
  return {
    place: viewPlace(community._id, community.name, place),
    station: { name, phone, openingWords: hoursWords(openingHours) },
    ...(rideApp === undefined ? {} : { rideApp }),
  }
})
