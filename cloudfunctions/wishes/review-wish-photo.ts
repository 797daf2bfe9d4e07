import { isRefused, refuse } from '../../shared/kernel/refusal'
import { decideOn } from '../../shared/photos/rules'
import { reviewWishPhoto } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { photos } from '../photos/photos-store'
import { wishes, wishesAtDesk } from './wishes-store'

export const reviewWishPhotoHandler = handle(reviewWishPhoto, async (asked) => {
  const { input, actor, store, command } = asked
  const wish = await store.get(wishes, input.id, wishesAtDesk(actor))
  if (isRefused(wish)) return wish
  const { handOver } = wish
  if (handOver?.photoIds.includes(input.photoId) !== true) return refuse('not_found')
  return store.revise(photos, input.photoId, { ownerId: handOver.by.accountId }, command, {
    decide: (photo) => decideOn(photo, actor.id, input.decision),
    reply: ({ _id, check }) => ({ id: _id, check }),
  })
})
