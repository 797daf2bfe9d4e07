import type { Post } from '../people/model'
import { isOpen } from '../people/rules'
import type { Division, OpeningHours } from './model'

export interface Coverage {
  readonly streets: number
  readonly covered: number
  readonly stations: number
  /** Codes of the streets without a station. */
  readonly missing: readonly string[]
}

/** Coverage counts streets, not stations (practice F2): 249 stations can cover 252 of 252 streets. */
export function coverageOf(
  divisions: readonly Division[],
  stations: readonly { readonly streetCodes: readonly string[] }[],
): Coverage {
  const streets = divisions.filter((one) => one.level === 'street' && one.needsStation).map((one) => one._id)
  const served = new Set(stations.flatMap((station) => station.streetCodes))
  const missing = streets.filter((code) => !served.has(code))
  return {
    streets: streets.length,
    covered: streets.length - missing.length,
    stations: stations.length,
    missing,
  }
}

/** Streets, towns and townships must have a station; development zones, parks and farms need none (practice F1). */
export function mustHaveStation(streetName: string): boolean {
  return /(街道|镇|乡)$/.test(streetName)
}

/** An admin sees the whole network, a supervisor the own area and what lies in it (practice F1). */
export function canOversee(posts: readonly Post[], areaCode: string): boolean {
  return posts.filter(isOpen).some((post) => {
    if (post.role === 'admin') return true
    return post.role === 'supervisor' && post.areaCode !== undefined && areaCode.startsWith(post.areaCode)
  })
}

/** The station people with what is on their desks; the input of routing. */
export interface Candidate {
  readonly accountId: string
  readonly role: 'worker' | 'head'
  readonly communityCodes: readonly string[]
  readonly openRequests: number
}

export interface Route {
  /** Absent when the station has nobody at all: the request waits for whoever comes. */
  readonly accountId?: string
  readonly reason: 'community' | 'least_loaded' | 'head' | 'nobody'
}

/** Who gets a request: the worker responsible for the community, else the least loaded worker, else the head, who is told why. */
export function route(candidates: readonly Candidate[], communityCode: string): Route {
  const workers = candidates.filter((one) => one.role === 'worker')
  const responsible = leastLoaded(workers.filter((one) => one.communityCodes.includes(communityCode)))
  if (responsible !== undefined) return { accountId: responsible.accountId, reason: 'community' }
  const free = leastLoaded(workers)
  if (free !== undefined) return { accountId: free.accountId, reason: 'least_loaded' }
  const head = leastLoaded(candidates.filter((one) => one.role === 'head'))
  return head === undefined ? { reason: 'nobody' } : { accountId: head.accountId, reason: 'head' }
}

function leastLoaded(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || one.openRequests < best.openRequests ? one : best),
    undefined,
  )
}

/** When the station closes today, or undefined when it is shut now. Minutes after midnight in China, where all stations are. */
export function closesAt(hours: OpeningHours, weekday: number, minute: number): number | undefined {
  return hours.find(
    (span) => span.weekday === weekday && span.openMinute <= minute && minute < span.closeMinute,
  )?.closeMinute
}
