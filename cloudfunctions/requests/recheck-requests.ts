import type { Request, TextCheck, Words } from '../../shared/requests/model'
import { pieceName, uncheckedPieces } from '../../shared/requests/pieces'
import { recheck } from '../../shared/requests/review-rules'
import { everything } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { movedTo } from './acting'
import { A_ROUND, clockStamp, clockStore } from './clock'
import { requests } from './requests-store'
import { checkText, wholeWords } from './writing'

type Rechecking = Pick<Services, 'database' | 'now' | 'wechat' | 'vault'>

/** WeChat answers only for people it has seen of late; after a day a colleague decides instead. */
const ASK_WITHIN_MS = 24 * 60 * 60 * 1000

/** Done by the clock: asks WeChat again about words it gave no answer for. Answers how many were decided. */
export async function recheckRequests(services: Rechecking): Promise<number> {
  const store = clockStore(services)
  const at = services.now()
  const waiting = await store.find(requests, everything, {
    where: { hasUnchecked: true },
    order: { updatedAt: 'asc' },
    limit: A_ROUND,
  })
  let decided = 0
  for (const request of waiting) {
    for (const { piece, words } of uncheckedPieces(request)) {
      const where = piece === 'text' ? request.spot?.words : undefined
      const check = await answerFor(services, request, words, where)
      if (check === 'unchecked') continue
      const stamp = clockStamp(`recheck ${pieceName(piece)} ${request.version}`, at)
      const decide = (now: Request) => recheck(now, piece, check)
      await store.revise(requests, request._id, everything, stamp, { decide, reply: movedTo })
      decided++
    }
  }
  return decided
}

async function answerFor(
  { now, wechat, vault }: Rechecking,
  request: Request,
  words: Words,
  where = '',
): Promise<TextCheck> {
  if (words.writerOpenid === undefined || now() - request.updatedAt > ASK_WITHIN_MS) return 'review'
  return checkText(wechat, words.writerOpenid, `${where}\n${wholeWords(vault, request, words)}`.trim())
}
