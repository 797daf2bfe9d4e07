import { cancelActivity } from '../../shared/activities/contract'
import { cancel } from '../../shared/activities/plan-rules'
import { foldNumbers } from '../../shared/requests/text'
import { handle } from '../kernel/handle'
import { activities, organisedBy } from './activities-store'
import { changedDates } from './terms'

export const cancelActivityHandler = handle(cancelActivity, ({ input, actor, at, store, command }) =>
  store.revise(activities, input.id, organisedBy(actor), command, {
    decide: (activity) => cancel(activity, input, foldNumbers(input.reason), at),
    reply: changedDates,
  }),
)
