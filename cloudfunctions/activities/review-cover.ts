import { reviewCover } from '../../shared/activities/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { reviewAmong } from '../photos/asking'
import { activities, organisedBy } from './activities-store'
import { coverIds } from './covers'

export const reviewCoverHandler = handle(reviewCover, async (asked) => {
  const activity = await asked.store.get(activities, asked.input.id, organisedBy(asked.actor))
  return isRefused(activity) ? activity : reviewAmong(asked, coverIds(activity.terms))
})
