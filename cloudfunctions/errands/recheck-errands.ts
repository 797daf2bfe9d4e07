import type { Errand } from '../../shared/errands/model'
import { nameOf, recheck, uncheckedWritings } from '../../shared/errands/written'
import type { TextCheck, Words } from '../../shared/requests/model'
import { everything } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { checkText, wholeWords } from '../requests/writing'
import { errandNow } from './acting'
import { clockStamp, clockStore } from './clock'
import { errands } from './errands-store'

type Rechecking = Pick<Services, 'database' | 'now' | 'wechat' | 'vault'>

const A_ROUND = 50
/** WeChat answers only for people it has seen of late; after a day the words stay with the writer and the station. */
const ASK_WITHIN_MS = 24 * 60 * 60 * 1000

/** Done by the clock: asks WeChat again about words it gave no answer for. Answers how many were decided. */
export async function recheckErrands(services: Rechecking): Promise<number> {
  const store = clockStore(services)
  const at = services.now()
  const waiting = await store.find(errands, everything, {
    where: { hasUnchecked: true },
    order: { updatedAt: 'asc' },
    limit: A_ROUND,
  })
  let decided = 0
  for (const errand of waiting) {
    for (const { writing, words } of uncheckedWritings(errand)) {
      const check = await answerFor(services, errand, words)
      if (check === 'unchecked') continue
      const stamp = clockStamp(`recheck ${nameOf(writing)} ${errand.version}`, at)
      const decide = (now: Errand) => recheck(now, writing, check)
      await store.revise(errands, errand._id, everything, stamp, { decide, reply: errandNow })
      decided++
    }
  }
  return decided
}

async function answerFor(
  { now, wechat, vault }: Rechecking,
  errand: Errand,
  words: Words,
): Promise<TextCheck> {
  if (words.writerOpenid === undefined || now() - errand.updatedAt > ASK_WITHIN_MS) return 'review'
  return checkText(wechat, words.writerOpenid, wholeWords(vault, errand, words))
}
