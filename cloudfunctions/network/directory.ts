import { isRefused, refuse } from '../../shared/kernel/refusal'
import { isWorkingTime } from '../../shared/kernel/working-time'
import { type Division, type Station, streetOf } from '../../shared/network/model'
import { contendersFor, type Need, route, type Route } from '../../shared/network/rules'
import { isOpen } from '../../shared/people/rules'
import type { DeskName, Post } from '../../shared/people/model'
import { deskOf, desksOf, isClosed } from '../../shared/requests/circles'
import type { Assignee, Kind } from '../../shared/requests/model'
import { whoIsOnDuty } from '../duty/duty-store'
import { accounts } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import { openMemory } from '../kernel/memory'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { requests } from '../requests/requests-store'
import { divisions, stations } from './network-store'

/** The database, and the clock reading of the event. */
interface Asking {
  readonly store: Store
  readonly at: number
}

/** An open post as worker or head, with the person who holds it. */
export interface Colleague extends Assignee {
  readonly role: 'worker' | 'head'
  readonly communityCodes: readonly string[]
  readonly desks: readonly DeskName[]
}

/** Fifteen seconds: a new colleague or a changed address shows at once, a busy morning asks a few times a minute. */
const FRESH_MS = 15_000
/** Names of places change once a year. */
const PLACES_FRESH_MS = 60 * 60 * 1000

const places = openMemory<Division | undefined>(PLACES_FRESH_MS)
const names = openMemory<ReadonlyMap<string, string>>(PLACES_FRESH_MS)
const stationsByStreet = openMemory<Station | undefined>(FRESH_MS)
const stationsById = openMemory<Station | undefined>(FRESH_MS)
const teams = openMemory<readonly Colleague[]>(FRESH_MS)
const supervisors = openMemory<readonly string[]>(FRESH_MS)
const loads = openMemory<Map<string, number>>(FRESH_MS)

/** The community and the station that answers for it. */
export async function placeOf(
  { store, at }: Asking,
  communityCode: string,
): Promise<{ readonly community: Division; readonly station: Station } | Refused> {
  const community = await places.recall(store.origin, communityCode, at, async () => {
    const [found] = await store.find(divisions, { _id: communityCode, level: 'community' }, { limit: 1 })
    return found
  })
  if (community === undefined) return refuse('network.community_unknown')
  const streetCode = streetOf(communityCode)
  const station = await stationsByStreet.recall(store.origin, streetCode, at, async () => {
    const [found] = await store.find(stations, { streetCodes: streetCode }, { limit: 1 })
    return found
  })
  return station === undefined ? refuse('network.not_covered') : { community, station }
}

/** A station by its id; undefined when there is none. */
export function findStation({ store, at }: Asking, stationId: string): Promise<Station | undefined> {
  return stationsById.recall(store.origin, stationId, at, async () => {
    const [found] = await store.find(stations, { _id: stationId }, { limit: 1 })
    return found
  })
}

/** Names of communities by their codes; a code that is no community has none. */
export function communityNames(
  { store, at }: Asking,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return names.recall(store.origin, codes.join(), at, async () => {
    if (codes.length === 0) return new Map<string, string>()
    const found = await store.find(divisions, { _id: isIn(codes) }, { limit: 1000 })
    return new Map(found.map((place) => [place._id, place.name]))
  })
}

/** Everybody who holds an open post as worker or head at the station. */
export function teamOf({ store, at }: Asking, stationId: string): Promise<readonly Colleague[]> {
  return teams.recall(store.origin, stationId, at, async () => {
    const people = await store.find(accounts, { stationIds: stationId }, { limit: 200 })
    return people.flatMap((person) =>
      person.posts.flatMap((post): Colleague[] => {
        const { role, displayName, communityCodes, workPhone } = post
        if (!isOpen(post) || post.stationId !== stationId || (role !== 'worker' && role !== 'head')) return []
        const known = { accountId: person._id, displayName, role, communityCodes, desks: desksOf(post) }
        return [workPhone === undefined ? known : { ...known, workPhone }]
      }),
    )
  })
}

/** Whose word counts at this station beside its workers': its heads, and the supervisors of the area it lies in; each once. */
export async function whoLeads(asking: Asking, stationId: string): Promise<readonly string[]> {
  const [team, station] = await Promise.all([teamOf(asking, stationId), findStation(asking, stationId)])
  const heads = team.flatMap(({ role, accountId }) => (role === 'head' ? [accountId] : []))
  return [...new Set([...heads, ...(await supervisorsOf(asking, station?.districtCode ?? ''))])]
}

function supervisorsOf({ store, at }: Asking, districtCode: string): Promise<readonly string[]> {
  return supervisors.recall(store.origin, districtCode, at, async () => {
    const areas = Array.from(districtCode, (_, last) => districtCode.slice(0, last + 1))
    const people = await store.find(accounts, { 'posts.areaCode': isIn(areas) }, { limit: 200 })
    const hasArea = (post: Post) =>
      isOpen(post) && post.role === 'supervisor' && areas.includes(post.areaCode ?? '')
    return people.flatMap(({ _id, posts }) => (posts.some(hasArea) ? [_id] : []))
  })
}

/** Where a need goes. */
export interface Placed {
  readonly community: { readonly code: string; readonly name: string }
  readonly station: Station
  readonly route: Route
  /** Absent when the station has nobody at all. */
  readonly assignee?: Assignee
}

/** Where a need of this community and kind goes and to whom. No call at all when warm and the community has its worker. */
export async function routeFor(asking: Asking, communityCode: string, kind: Kind): Promise<Placed | Refused> {
  const place = await placeOf(asking, communityCode)
  if (isRefused(place)) return place
  const { community, station } = place
  return {
    community: { code: community._id, name: community.name },
    station,
    ...((await onDutyFor(asking, station, kind)) ??
      (await routeWithin(asking, station._id, { communityCode, kind }))),
  }
}

/**
 * Out of hours: whoever is on duty. A matter of a closed desk goes to somebody who may know of it, and waits for the morning
 * if she is not on duty (practice B9).
 */
async function onDutyFor(
  asking: Asking,
  station: Station,
  kind: Kind,
): Promise<Pick<Placed, 'route' | 'assignee'> | undefined> {
  if (isWorkingTime(station.openingHours, asking.at)) return undefined
  const team = await teamOf(asking, station._id)
  const able = team.filter((one) => !isClosed(deskOf[kind]) || one.desks.includes(deskOf[kind]))
  const taker = await whoIsOnDuty(asking, station._id, able)
  return taker && { route: { accountId: taker.accountId, reason: 'duty' }, assignee: assigneeOf(taker) }
}

/** Who of a station takes a need of this community and kind. */
export async function routeWithin(
  asking: Asking,
  stationId: string,
  need: Need,
): Promise<Pick<Placed, 'route' | 'assignee'>> {
  const team = await teamOf(asking, stationId)
  const isDecided = contendersFor(team, need).among.length < 2
  const open = isDecided ? undefined : await loadsOf(asking, stationId, team)
  const candidates = team.map((one) => ({ ...one, openRequests: open?.get(one.accountId) ?? 0 }))
  const decided = route(candidates, need)
  const taker = team.find((one) => one.accountId === decided.accountId)
  if (taker === undefined) return { route: decided }
  // Counted here until the next reading, so that a burst of needs is spread.
  open?.set(taker.accountId, (open.get(taker.accountId) ?? 0) + 1)
  return { route: decided, assignee: assigneeOf(taker) }
}

/** As residents know her. */
function assigneeOf({ accountId, displayName, workPhone }: Colleague): Assignee {
  return workPhone === undefined ? { accountId, displayName } : { accountId, displayName, workPhone }
}

/** Open requests per person of the team. */
function loadsOf(
  { store, at }: Asking,
  stationId: string,
  team: readonly Colleague[],
): Promise<Map<string, number>> {
  return loads.recall(store.origin, stationId, at, async () => {
    const ids = [...new Set(team.map((one) => one.accountId))]
    const scope = { 'assignee.accountId': isIn(ids), isOpen: true }
    return new Map(await store.countBy(requests, scope, 'assignee.accountId'))
  })
}
