import { changeActivity } from '../../shared/activities/contract'
import { change, checkSeats, datesInScope } from '../../shared/activities/plan-rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { checkedWords } from '../requests/writing'
import { activities, organisedBy } from './activities-store'
import { sessionsOf } from './sessions-of'
import { changedDates, changedTerms, textOf, textWith } from './terms'

/** One write, of the activity alone: who signs up meanwhile is not in its way. The sessions follow the fact. */
export const changeActivityHandler = handle(changeActivity, async (asked) => {
  const { input, actor, at, store, command } = asked
  const activity = await store.get(activities, input.id, organisedBy(actor))
  if (isRefused(activity)) return activity
  const scoped = datesInScope(activity, input, at)
  if (isRefused(scoped)) return scoped
  const terms = changedTerms(input)
  const held = await sessionsOf(
    asked,
    terms.seats === undefined && terms.helperSeats === undefined ? [] : scoped,
    input.id,
  )
  const seated = checkSeats(held, terms)
  if (seated !== undefined) return seated
  const text =
    textOf(input) === '' ? undefined : await checkedWords(asked, textWith(activity, input), input.id)
  if (text?.check === 'review') return refuse('activities.words_held')
  const { span } = input
  const planned = { terms, ...(span && { span }), ...(text && { text }) }
  return store.revise(activities, input.id, organisedBy(actor), command, {
    decide: (now) => change(now, input, planned, at),
    reply: changedDates,
  })
})
