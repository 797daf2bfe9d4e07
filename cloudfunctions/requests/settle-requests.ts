import { REOPEN_WITHIN_MS } from '../../shared/requests/model'
import { settle } from '../../shared/requests/rules'
import { everything, lt } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { A_ROUND, clockStamp, clockStore } from './clock'
import { movedTo } from './acting'
import { requests } from './requests-store'

/** Done by the clock: a result that nobody questioned for seven days counts as confirmed. */
export async function settleRequests(services: Pick<Services, 'database' | 'now'>): Promise<number> {
  const store = clockStore(services)
  const at = services.now()
  const due = await store.find(requests, everything, {
    where: { status: 'resolved', closedAt: lt(at - REOPEN_WITHIN_MS) },
    order: { closedAt: 'asc' },
    limit: A_ROUND,
  })
  for (const { _id, closedAt = 0 } of due) {
    const decide = (request: (typeof due)[number]) => settle(request, at)
    await store.revise(requests, _id, everything, clockStamp(`settle ${closedAt}`, at), {
      decide,
      reply: movedTo,
    })
  }
  return due.length
}
