import { remind } from '../../shared/requests/clock-rules'
import { everything, lte } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { movedTo } from './acting'
import { A_ROUND, clockStamp, clockStore } from './clock'
import { headsOf } from './heads'
import { requests } from './requests-store'

/** Done by the clock: reminds of what is due soon, and tells the heads of what is late; each once. */
export async function remindRequests(services: Pick<Services, 'database' | 'now'>): Promise<number> {
  const store = clockStore(services)
  const at = services.now()
  const due = await store.find(requests, everything, {
    where: { isOpen: true, nextClockAt: lte(at) },
    order: { nextClockAt: 'asc' },
    limit: A_ROUND,
  })
  for (const { _id, stationId, nextClockAt = 0 } of due) {
    const headIds = await headsOf({ store, at }, stationId)
    await store.revise(requests, _id, everything, clockStamp(`remind ${nextClockAt}`, at), {
      decide: (request) => remind(request, headIds, at),
      reply: movedTo,
    })
  }
  return due.length
}
