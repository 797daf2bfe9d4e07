import { isRefused } from '../../shared/kernel/refusal'
import { stationsOf } from '../../shared/people/rules'
import { getWishTerms } from '../../shared/wishes/contract'
import { termsOf } from '../../shared/wishes/model'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { stations } from '../network/network-store'

/** Read afresh: whoever has just set them sees them. */
export const getWishTermsHandler = handle(getWishTerms, async ({ input, actor, store }) => {
  const own = { _id: isIn(stationsOf(actor.posts, ['worker', 'head'])) }
  const station = await store.get(stations, input.stationId, own)
  return isRefused(station) ? station : termsOf(station)
})
