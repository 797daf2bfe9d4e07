import { coverActivity } from '../../shared/activities/contract'
import { cover } from '../../shared/activities/later-rules'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { activities, organisedBy } from './activities-store'
import { takeCover } from './covers'

/** The sessions follow the fact, and the photo before it is let go. */
export const coverActivityHandler = handle(coverActivity, async (asked) => {
  const { input, actor, at, store, command } = asked
  const photoId = await takeCover(asked, input.coverPhotoId)
  if (isRefused(photoId)) return photoId
  return store.revise(activities, input.id, organisedBy(actor), command, {
    decide: (activity) => cover(activity, photoId, at),
    reply: ({ _id: id }) => ({ id }),
  })
})
