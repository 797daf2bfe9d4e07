import { printActivityPoster } from '../../shared/activities/contract'
import { sessionIdOf } from '../../shared/activities/model'
import { isAhead } from '../../shared/activities/plan-rules'
import { sceneOfSession, SESSION_PAGE } from '../../shared/activities/scene'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { lendFile } from '../kernel/lend-file'
import { activities, organisedBy } from './activities-store'

/** What draws is large and seldom needed: it is loaded by the first poster, not when the function starts. */
export const printActivityPosterHandler = handle(printActivityPoster, async (asked) => {
  const { input, actor, store, wechat, at } = asked
  const activity = await store.get(activities, input.id, organisedBy(actor))
  if (isRefused(activity)) return activity
  if (activity.text.check !== 'passed') return refuse('activities.words_held')
  const dates = activity.dates.filter((date) => isAhead(date, at)).sort((a, b) => a.startsAt - b.startsAt)
  const [next] = dates
  if (next === undefined) return refuse('activities.date_over')
  const code = await wechat.codeFor(sceneOfSession(sessionIdOf(activity._id, next.id)), SESSION_PAGE)
  if (code === undefined) return refuse('activities.code_unavailable')
  const { drawActivity } = await import('./paper/draw-activity')
  return { url: await lendFile(asked, await drawActivity(activity, dates, code, at)) }
})
