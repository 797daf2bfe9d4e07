import { extendActivity } from '../../shared/activities/contract'
import { extend } from '../../shared/activities/later-rules'
import { datesOf } from '../../shared/activities/series'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { activities, organisedBy } from './activities-store'
import { changedDates } from './terms'

/** One write, of the activity alone; the new sessions follow the fact. */
export const extendActivityHandler = handle(extendActivity, async ({ input, actor, at, store, command }) => {
  const spans = datesOf(input.series)
  if (isRefused(spans)) return spans
  return store.revise(activities, input.id, organisedBy(actor), command, {
    decide: (activity) => extend(activity, spans, at),
    reply: changedDates,
  })
})
