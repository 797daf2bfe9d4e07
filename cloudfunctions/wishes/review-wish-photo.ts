import { isRefused } from '../../shared/kernel/refusal'
import { reviewWishPhoto } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { reviewAmong } from '../photos/asking'
import { wishes, wishesAtDesk } from './wishes-store'

export const reviewWishPhotoHandler = handle(reviewWishPhoto, async (asked) => {
  const wish = await asked.store.get(wishes, asked.input.id, wishesAtDesk(asked.actor))
  return isRefused(wish) ? wish : reviewAmong(asked, wish.handOver?.photoIds ?? [])
})
