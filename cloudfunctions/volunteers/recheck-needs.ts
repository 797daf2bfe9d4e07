import type { Need } from '../../shared/volunteers/need-model'
import { noticesOf } from '../../shared/volunteers/need-notices'
import { recheckNeed } from '../../shared/volunteers/need-rules'
import { digestOf } from '../kernel/command-stamp'
import { everything } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { checkText } from '../requests/writing'
import { needs } from './needs-store'
import { needNow } from './view-need'

const A_ROUND = 50
/** WeChat answers only for people it has seen of late; after a day the worker says it again. */
const ASK_WITHIN_MS = 24 * 60 * 60 * 1000

/** Done by the clock: asks WeChat again about needs it gave no answer for. Answers how many were decided. */
export async function recheckNeeds({
  database,
  now,
  wechat,
}: Pick<Services, 'database' | 'now' | 'wechat'>): Promise<number> {
  const store = openStore({
    database,
    isTold: (collection, record, entry) =>
      collection === needs.name && noticesOf(record as Need, entry).length > 0,
  })
  const waiting = await store.find(needs, everything, {
    where: { check: 'unchecked' },
    order: { updatedAt: 'asc' },
    limit: A_ROUND,
  })
  let decided = 0
  for (const { _id, title, words, writerOpenid, createdAt } of waiting) {
    const isTooLate = writerOpenid === undefined || now() - createdAt > ASK_WITHIN_MS
    const check = isTooLate ? 'review' : await checkText(wechat, writerOpenid, `${title}\n${words}`)
    if (check === 'unchecked') continue
    const decision = check === 'passed' ? check : 'review'
    const digest = digestOf('volunteers.recheckNeeds', decision)
    const stamp = { id: 'clock:recheck', by: 'clock', at: now(), digest }
    await store.revise(needs, _id, everything, stamp, {
      decide: (need) => recheckNeed(need, decision),
      reply: needNow,
    })
    decided++
  }
  return decided
}
