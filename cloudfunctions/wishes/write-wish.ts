import { isRefused, refuse } from '../../shared/kernel/refusal'
import { staffAt } from '../../shared/requests/staff'
import { writeWish } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { placeOf } from '../network/directory'
import { fileWish } from './file-wish'

export const writeWishHandler = handle(writeWish, async (asked) => {
  const { input, actor } = asked
  const place = await placeOf(asked, input.communityCode)
  if (isRefused(place)) return place
  const staff = staffAt(place.station._id, actor.id, actor.posts)
  return staff === undefined ? refuse('not_found') : fileWish(asked, place.station, { keeperId: actor.id })
})
