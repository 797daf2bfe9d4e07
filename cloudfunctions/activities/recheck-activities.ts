import type { Activity } from '../../shared/activities/model'
import { noticesOfActivity } from '../../shared/activities/plan-notices'
import { isAhead, recheck } from '../../shared/activities/plan-rules'
import { refuse } from '../../shared/kernel/refusal'
import { everything } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { checkText, wholeWords } from '../requests/writing'
import { activities, clockStamp } from './activities-store'
import { bringDates } from './spread'

const A_ROUND = 50
const notDue = refuse('activities.not_due')
/** WeChat answers only for people it has seen of late; after a day the worker is asked for other words. */
const ASK_WITHIN_MS = 24 * 60 * 60 * 1000

/**
 * Done by the clock: asks WeChat again about words it gave no answer for; the dates come before it is noted, so that nothing
 * is missing where this is broken off. Answers how many were decided.
 */
export async function recheckActivities(
  services: Pick<Services, 'database' | 'now' | 'wechat' | 'vault'>,
): Promise<number> {
  const { database, now, wechat, vault } = services
  const store = openStore({
    database,
    isTold: (_, record, entry) => noticesOfActivity(record as Activity, entry).length > 0,
  })
  const at = now()
  const waiting = await store.find(activities, everything, {
    where: { hasUnchecked: true },
    order: { updatedAt: 'asc' },
    limit: A_ROUND,
  })
  let decided = 0
  for (const activity of waiting) {
    const { _id, text, updatedAt, version, dates } = activity
    const isLate = text.writerOpenid === undefined || at - updatedAt > ASK_WITHIN_MS
    const check = isLate
      ? 'review'
      : await checkText(wechat, text.writerOpenid, wholeWords(vault, activity, text))
    if (check === 'unchecked') continue
    if (check === 'passed') {
      const ahead = dates.filter((date) => isAhead(date, at))
      await bringDates(services, activity, ahead)
    }
    await store.revise(activities, _id, everything, clockStamp(`recheck ${String(version)}`, at), {
      // Other words have come in the meantime: they are asked about in the next round.
      decide: (before) => (before.text.words === text.words ? recheck(before, check) : notDue),
      reply: () => true,
    })
    decided++
  }
  return decided
}
