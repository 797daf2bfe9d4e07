import { isRefused } from '../../shared/kernel/refusal'
import { getWish } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { viewWish } from './view-wish'
import { claimedBy, onWall, wishes } from './wishes-store'

/** What hangs on the wall; what does not any more, whoever had claimed it. */
export const getWishHandler = handle(getWish, async ({ input, actor, store }) => {
  const onIt = await store.get(wishes, input.id, onWall)
  const wish = isRefused(onIt) ? await store.get(wishes, input.id, claimedBy(actor)) : onIt
  return isRefused(wish) ? wish : viewWish(actor, wish)
})
