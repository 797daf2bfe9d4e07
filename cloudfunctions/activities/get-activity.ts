import { getActivity } from '../../shared/activities/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { communityNames } from '../network/directory'
import { deskPhotos } from '../photos/asking'
import { activities, organisedBy } from './activities-store'
import { coverIds } from './covers'
import { sessionsOf } from './sessions-of'
import { viewActivity } from './view-activity'

export const getActivityHandler = handle(getActivity, async (asked) => {
  const { input, actor, store, at } = asked
  const activity = await store.get(activities, input.id, organisedBy(actor))
  if (isRefused(activity)) return activity
  const { coverPhotoId, communityCodes } = activity.terms
  const covers = await deskPhotos(asked, coverIds(activity.terms))
  const names = await communityNames(asked, communityCodes)
  const found = await sessionsOf(asked, activity.dates, activity._id)
  return viewActivity(activity, { sessions: found, cover: covers.get(coverPhotoId ?? ''), names, at })
})
