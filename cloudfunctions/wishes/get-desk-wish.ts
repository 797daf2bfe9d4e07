import { isRefused } from '../../shared/kernel/refusal'
import { getDeskWish } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { deskPhotos } from '../photos/asking'
import { viewDeskWish } from './view-desk-wish'
import { wishes, wishesAtDesk } from './wishes-store'

export const getDeskWishHandler = handle(getDeskWish, async (asked) => {
  const wish = await asked.store.get(wishes, asked.input.id, wishesAtDesk(asked.actor))
  if (isRefused(wish)) return wish
  return viewDeskWish(asked.vault, wish, await deskPhotos(asked, wish.handOver?.photoIds ?? []))
})
