import { recheck } from '../../shared/activities/plan-rules'
import { everything } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { checkText, wholeWords } from '../requests/writing'
import { activities, clockStamp } from './activities-store'

const A_ROUND = 50
/** WeChat answers only for people it has seen of late; after a day the worker is asked for other words. */
const ASK_WITHIN_MS = 24 * 60 * 60 * 1000

/** Done by the clock: asks WeChat again about words it gave no answer for. Answers how many were decided. */
export async function recheckActivities(
  services: Pick<Services, 'database' | 'now' | 'wechat' | 'vault'>,
): Promise<number> {
  const { database, now, wechat, vault } = services
  const store = openStore({ database, isTold: () => true })
  const at = now()
  const waiting = await store.find(activities, everything, {
    where: { hasUnchecked: true },
    order: { updatedAt: 'asc' },
    limit: A_ROUND,
  })
  let decided = 0
  for (const activity of waiting) {
    const { text, updatedAt, version } = activity
    const isLate = text.writerOpenid === undefined || at - updatedAt > ASK_WITHIN_MS
    const check = isLate
      ? 'review'
      : await checkText(wechat, text.writerOpenid, wholeWords(vault, activity, text))
    if (check === 'unchecked') continue
    await store.revise(activities, activity._id, everything, clockStamp(`recheck ${String(version)}`, at), {
      decide: (before) => recheck(before, check, at),
      reply: () => true,
    })
    decided++
  }
  return decided
}
