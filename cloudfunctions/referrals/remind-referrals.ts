import type { LogEntry } from '../../shared/kernel/record'
import { noticesOf } from '../../shared/referrals/notices'
import type { Referral } from '../../shared/referrals/model'
import { overdue, settleReferral } from '../../shared/referrals/rules'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import { everything, lte } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore, type Store } from '../kernel/store'
import { requests } from '../requests/requests-store'
import { movedTo } from './acting'
import { holderOf, referrals } from './referrals-store'
import { answeringAt } from './targets'

/** At most so many a round; the rest in the next one, a minute later. */
const A_ROUND = 50

/** Done by the clock: tells both sides of what is late, each once. */
export async function remindReferrals({
  database,
  now,
}: Pick<Services, 'database' | 'now'>): Promise<number> {
  const isTold = (collection: string, record: unknown, entry: LogEntry) =>
    collection === referrals.name && (record === undefined || noticesOf(record as Referral, entry).length > 0)
  const store = openStore({ database, isTold })
  const at = now()
  const late = await store.find(referrals, everything, {
    where: { nextClockAt: lte(at) },
    order: { nextClockAt: 'asc' },
    limit: A_ROUND,
  })
  for (const referral of late) {
    const [request] = await store.find(requests, everything, { where: { _id: referral.requestId }, limit: 1 })
    const isOver = request?.isOpen !== true
    const tell = isOver ? [] : await concerned(store, at, referral, holderOf(referral, request))
    await store.revise(referrals, referral._id, everything, stampOf(referral, at), {
      decide: (found) => (isOver ? settleReferral(found) : overdue(found, tell, at)),
      reply: movedTo,
    })
  }
  return late.length
}

/** The sending worker, and whoever answers for the receiver. */
async function concerned(
  store: Store,
  at: number,
  { from, to }: Referral,
  holderId: string | undefined,
): Promise<readonly string[]> {
  const senderId = holderId ?? from.accountId
  if (to.kind === 'office') return [senderId]
  return [
    senderId,
    ...(to.kind === 'partner' ? [to.accountId] : await answeringAt({ store, at }, to.stationId)),
  ]
}

/** The same step of the same referral is recognised by its name. */
function stampOf({ nextClockAt = 0 }: Referral, at: number): CommandStamp {
  const step = `referral ${nextClockAt}`
  return { id: `clock:${step}`, by: 'clock', at, digest: digestOf('referrals.clock', step) }
}
