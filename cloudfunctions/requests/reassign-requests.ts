import type { Account } from '../../shared/people/model'
import { isOpen } from '../../shared/people/rules'
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

/** Done by the clock: finds somebody for what lies with nobody, or with somebody whose post has ended. */
export async function reassignRequests(services: Pick<Services, 'database' | 'now'>): Promise<number> {
  const store = clockStore(services)
  const at = services.now()
  const left = [...(await withNobody(store)), ...(await withPeopleWhoLeft(store))]
  for (const { _id, version, assignee, stationId, communityCode } of left) {
    const { route, assignee: taker } = await routeWithin({ store, at }, stationId, communityCode)
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

/** A post ends only when the desk is empty, but a need can arrive in the same second. */
async function withPeopleWhoLeft(store: Store): Promise<readonly Request[]> {
  const desks = await store.countBy(requests, everything, 'assignee.accountId', { isOpen: true })
  const people = await store.find(accounts, { _id: isIn([...desks.keys()]) }, { limit: 1000 })
  const found: Request[] = []
  for (const person of people) {
    const leftStations = stationsLeft(person)
    if (leftStations.length === 0) continue
    const where = { 'assignee.accountId': person._id, isOpen: true, stationId: isIn(leftStations) }
    found.push(...(await store.find(requests, everything, { where, limit: A_ROUND })))
  }
  return found
}

/** Where the person held a post and holds none now. */
function stationsLeft({ posts, stationIds }: Account): readonly string[] {
  const ended = posts.filter((post) => !isOpen(post)).flatMap((post) => post.stationId ?? [])
  return ended.filter((stationId) => !stationIds.includes(stationId))
}
