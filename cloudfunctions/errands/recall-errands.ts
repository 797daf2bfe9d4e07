import { cancel } from '../../shared/errands/rules'
import { everything, isIn } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { requests } from '../requests/requests-store'
import { errandNow } from './acting'
import { clockStamp, clockStore } from './clock'
import { errands } from './errands-store'

/** At most so many a round, those that end first; the rest in the next one, a minute later. */
const A_ROUND = 200

/**
 * Done by the clock: a request that was withdrawn, settled another way or passed on to another station needs nobody on the
 * way any more. Whoever has it in hand is told, and sees no door.
 */
export async function recallErrands({ database, now }: Pick<Services, 'database' | 'now'>): Promise<number> {
  const store = clockStore({ database })
  const out = await store.find(errands, everything, {
    where: { status: 'open' },
    order: { endsAt: 'asc' },
    limit: A_ROUND,
  })
  if (out.length === 0) return 0
  const ids = out.map(({ requestId }) => requestId)
  const found = await store.find(requests, everything, { where: { _id: isIn(ids) }, limit: A_ROUND })
  const needs = new Map(found.map((request) => [request._id, request]))
  const idle = out.filter(({ requestId, stationId }) => {
    const request = needs.get(requestId)
    return request !== undefined && (!request.isOpen || request.stationId !== stationId)
  })
  for (const { _id } of idle) {
    await store.revise(errands, _id, everything, clockStamp('recall', now()), {
      decide: (errand) => cancel(errand, '居民那边不用办了，或者已经办好了。'),
      reply: errandNow,
    })
  }
  return idle.length
}
