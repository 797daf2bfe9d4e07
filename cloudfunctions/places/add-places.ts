import { isRefused } from '../../shared/kernel/refusal'
import { streetOf } from '../../shared/network/model'
import { addPlaces } from '../../shared/places/contract'
import { communityPlacesId } from '../../shared/places/place-id'
import { add, placeWithSign } from '../../shared/places/rules'
import { handle } from '../kernel/handle'
import { ownCommunity, places } from './places-store'

export const addPlacesHandler = handle(addPlaces, async (asked) => {
  const { input, store, command } = asked
  const { communityCode, places: wanted } = input
  const own = await ownCommunity(asked, communityCode)
  if (isRefused(own)) return own
  const id = communityPlacesId(communityCode)
  return store.revise(places, id, { _id: id }, command, {
    blank: { communityCode, streetCode: streetOf(communityCode), made: 0, places: [] },
    decide: (community) => add(community, wanted),
    reply: (next) => ({ ids: wanted.flatMap((one) => placeWithSign(next, one)?.id ?? []) }),
  })
})
