import { isRefused, refuse } from '../../shared/kernel/refusal'
import { decideOn } from '../../shared/photos/rules'
import { reviewRequestPhoto } from '../../shared/requests/contract'
import { handle } from '../kernel/handle'
import { photos } from '../photos/photos-store'
import { desk, requests } from './requests-store'

export const reviewRequestPhotoHandler = handle(reviewRequestPhoto, async (asked) => {
  const { input, actor, store, command } = asked
  const request = await store.get(requests, input.id, desk(actor))
  if (isRefused(request)) return request
  if (!request.allPhotoIds.includes(input.photoId)) return refuse('not_found')
  return store.revise(photos, input.photoId, { ownerId: request.authorId }, command, {
    decide: (photo) => decideOn(photo, actor.id, input.decision),
    reply: ({ _id, check }) => ({ id: _id, check }),
  })
})
