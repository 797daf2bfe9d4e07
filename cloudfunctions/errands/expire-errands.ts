import { type Errand, GRACE_MS } from '../../shared/errands/model'
import { expire } from '../../shared/errands/rules'
import { isRefused } from '../../shared/kernel/refusal'
import { takeBack } from '../../shared/requests/errand-rules'
import { everything, exists, lte } from '../kernel/condition'
import type { Services } from '../kernel/services'
import type { Store } from '../kernel/store'
import { requests } from '../requests/requests-store'
import { errandNow } from './acting'
import { clockStamp, clockStore } from './clock'
import { errands } from './errands-store'

/** At most so many of a kind a round; the rest in the next one, a minute later. */
const A_ROUND = 50

/** Done by the clock: what nobody took in time has expired, what was taken and not finished goes back to the pool. */
export async function expireErrands({ database, now }: Pick<Services, 'database' | 'now'>): Promise<number> {
  const at = now()
  const store = clockStore({ database })
  const due = [...(await untaken(store, at)), ...(await overdue(store, at))]
  for (const errand of due) await expireOne(store, errand, at)
  return due.length
}

function untaken(store: Store, at: number) {
  const where = { status: 'open', endsAt: lte(at), 'helpers.accountId': exists(false) } as const
  return store.find(errands, everything, { where, order: { endsAt: 'asc' }, limit: A_ROUND })
}

function overdue(store: Store, at: number) {
  const where = { status: 'open', endsAt: lte(at - GRACE_MS), 'helpers.accountId': exists(true) } as const
  return store.find(errands, everything, { where, order: { endsAt: 'asc' }, limit: A_ROUND })
}

/** Where nobody took it, the request goes on without it: both or neither. The same round again finds it done. */
async function expireOne(store: Store, { _id, requestId, endsAt }: Errand, at: number): Promise<void> {
  const stamp = clockStamp(`expire ${endsAt}`, at)
  const act = { personId: 'clock', parties: ['colleague'], at } as const
  await store.transact(async (t) => {
    const expired = await t.revise(errands, _id, everything, stamp, {
      decide: (errand) => expire(errand, at),
      reply: errandNow,
    })
    if (isRefused(expired) || expired.status !== 'expired') return expired
    const goesOn = await t.revise(requests, requestId, everything, stamp, {
      decide: (request) => takeBack(request, act, _id),
      reply: ({ _id: id }) => ({ id }),
    })
    return isRefused(goesOn) ? goesOn : expired
  })
}
