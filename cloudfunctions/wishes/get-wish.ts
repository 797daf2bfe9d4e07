import { isRefused } from '../../shared/kernel/refusal'
import { getWish } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { giverPhoto } from './giver-photo'
import { viewWish } from './view-wish'
import { claimedBy, onWall, wishes } from './wishes-store'

/** What hangs on the wall; what does not any more, whoever had claimed it. */
export const getWishHandler = handle(getWish, async (asked) => {
  const { input, actor, store } = asked
  const onIt = await store.get(wishes, input.id, onWall)
  const wish = isRefused(onIt) ? await store.get(wishes, input.id, claimedBy(actor)) : onIt
  if (isRefused(wish)) return wish
  const photo = await giverPhoto(asked, wish)
  return { ...viewWish(actor, wish), ...(photo === undefined ? {} : { photo }) }
})
