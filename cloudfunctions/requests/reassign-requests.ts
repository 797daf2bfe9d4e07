import { circlesOf, needOf } from '../../shared/requests/circles'
import type { Request } from '../../shared/requests/model'
import { reassign } from '../../shared/requests/rules'
import { accounts } from '../kernel/actor'
import { everything, exists, isIn } from '../kernel/condition'
import type { Services } from '../kernel/services'
import type { Store } from '../kernel/store'
import { routeWithin } from '../network/directory'
import { movedTo } from './acting'
import { A_ROUND, clockStamp, clockStore } from './clock'
import { requests } from './requests-store'

/** Done by the clock: finds somebody for what lies with nobody, or with somebody whose post or desk has ended. */
export async function reassignRequests(services: Pick<Services, 'database' | 'now'>): Promise<number> {
  const store = clockStore(services)
  const at = services.now()
  const left = [...(await withNobody(store)), ...(await withPeopleWhoLeft(store))]
  for (const request of left) {
    const { _id, version, assignee, stationId } = request
    const { route, assignee: taker } = await routeWithin({ store, at }, stationId, needOf(request))
    await store.revise(requests, _id, everything, clockStamp(`reassign ${version}`, at), {
      decide: (request) => reassign(request, assignee?.accountId, route, taker),
      reply: movedTo,
    })
  }
  return left.length
}

function withNobody(store: Store): Promise<readonly Request[]> {
  const where = { isOpen: true, 'assignee.accountId': exists(false) }
  return store.find(requests, everything, { where, limit: A_ROUND })
}

/** A post ends only when nothing is left on it, but a need can arrive in the same second; a desk can be taken at any time. */
async function withPeopleWhoLeft(store: Store): Promise<readonly Request[]> {
  const by = ['assignee.accountId', 'circle'] as const
  const lying = await store.tally(requests, everything, { by, where: { isOpen: true } })
  const ids = [...new Set(lying.flatMap(({ of }) => of['assignee.accountId'] ?? []))]
  const people = await store.find(accounts, { _id: isIn(ids) }, { limit: 1000 })
  const found: Request[] = []
  for (const { _id, posts } of people) {
    const own = circlesOf(posts)
    const circles = lying.flatMap(({ of }) => (of['assignee.accountId'] === _id ? (of.circle ?? []) : []))
    const lost = circles.filter((circle) => !own.includes(circle))
    if (lost.length === 0) continue
    const where = { 'assignee.accountId': _id, isOpen: true, circle: isIn(lost) }
    found.push(...(await store.find(requests, everything, { where, limit: A_ROUND })))
  }
  return found
}
