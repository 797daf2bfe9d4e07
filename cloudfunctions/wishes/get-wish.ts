import { isRefused } from '../../shared/kernel/refusal'
import { getWish } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { viewWish } from './view-wish'
import { onWall, wishes } from './wishes-store'

export const getWishHandler = handle(getWish, async ({ input, actor, store }) => {
  const wish = await store.get(wishes, input.id, onWall)
  return isRefused(wish) ? wish : viewWish(actor, wish)
})
