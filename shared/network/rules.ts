import type { DeskName, Post } from '../people/model'
import { isOpen } from '../people/rules'
import { deskOf, isClosed } from '../requests/circles'
import type { Kind } from '../requests/model'
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
  readonly desks: readonly DeskName[]
  readonly openRequests: number
}

/** What has to go to somebody. */
export interface Need {
  readonly communityCode: string
  readonly kind: Kind
}

export interface Route {
  /** Absent when the station has nobody at all: the request waits for whoever comes. */
  readonly accountId?: string
  /** `desk`: her desk is for this kind. `closed_desk`: nobody holds the closed desk, so the head has it. `taker`: she took the call. `duty`: the station is shut, and she is on duty. */
  readonly reason:
    'community' | 'desk' | 'least_loaded' | 'head' | 'closed_desk' | 'taker' | 'duty' | 'nobody'
}

/** Those among whom the least loaded one is chosen. */
export interface Contenders<One> {
  readonly among: readonly One[]
  readonly reason: Route['reason']
}

/**
 * Who comes into question (practice E9): who holds the desk, of those the worker responsible for the community. An open desk
 * that nobody holds is everybody's; a closed one is the head's, and never anybody else's.
 */
export function contendersFor<One extends Omit<Candidate, 'openRequests'>>(
  team: readonly One[],
  { communityCode, kind }: Need,
): Contenders<One> {
  const desk = deskOf[kind]
  const workers = team.filter((one) => one.role === 'worker')
  const holders = workers.filter((one) => one.desks.includes(desk))
  const able = holders.length === 0 && !isClosed(desk) ? workers : holders
  const responsible = able.filter((one) => one.communityCodes.includes(communityCode))
  if (responsible.length > 0) return { among: responsible, reason: 'community' }
  if (able.length > 0) return { among: able, reason: able.length < workers.length ? 'desk' : 'least_loaded' }
  const heads = team.filter((one) => one.role === 'head')
  if (heads.length === 0) return { among: [], reason: 'nobody' }
  return { among: heads, reason: workers.length > 0 ? 'closed_desk' : 'head' }
}

/** Who gets a request: the least loaded of those who come into question. */
export function route(candidates: readonly Candidate[], need: Need): Route {
  const { among, reason } = contendersFor(candidates, need)
  const taker = leastLoaded(among)
  return taker === undefined ? { reason } : { accountId: taker.accountId, reason }
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
