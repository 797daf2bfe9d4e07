import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import type { HazardKind, Request, Spot, Urgency } from './model'
import { move, stateOf } from './moves'

/** Where it is, in words: 3 号楼 2 单元门口. */
export const SPOT_WORDS_MAX = 40

/** Two reports this near to each other and this soon after each other may be about one thing (practice B6). */
export const SAME_WITHIN_METRES = 50
export const SAME_WITHIN_MS = 7 * 24 * 60 * 60 * 1000

const EARTH_RADIUS_METRES = 6_371_000

export interface Point {
  /** Degrees. */
  readonly latitude: number
  readonly longitude: number
}

/** As the crow flies, by the haversine formula. */
export function metresBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude))
  const h = half(b.latitude - a.latitude) + across * half(b.longitude - a.longitude)
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(h))
}

export function pointOf({ latitude, longitude }: Pick<Spot, 'latitude' | 'longitude'>): Point | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude }
}

/** What somebody sees in the street. */
export interface Sighting {
  readonly spot: Spot
  readonly communityCode: string
}

/** How far the two spots are apart, where both say where they are. */
export function metresApart(a: Sighting, b: { readonly spot?: Spot }): number | undefined {
  const [here, there] = [pointOf(a.spot), b.spot && pointOf(b.spot)]
  return here && there && metresBetween(here, there)
}

/** An open report of the same kind, near and recent enough to be about the same thing. */
export function isMaybeSame(
  seen: Sighting,
  known: Pick<Request, 'spot' | 'communityCode' | 'isOpen' | 'createdAt'>,
  at: number,
): boolean {
  if (known.spot?.hazard !== seen.spot.hazard || !known.isOpen) return false
  if (at - known.createdAt > SAME_WITHIN_MS) return false
  const metres = metresApart(seen, known)
  if (metres !== undefined) return metres <= SAME_WITHIN_METRES
  if (known.communityCode !== seen.communityCode) return false
  const isSameCode = seen.spot.placeId !== undefined && seen.spot.placeId === known.spot.placeId
  return isSameCode || plain(seen.spot.words) === plain(known.spot.words)
}

export interface SameRequest<R> {
  readonly request: R
  /** Absent where one of the two does not say where exactly. */
  readonly metres: number | undefined
}

/** As many as somebody looks through. */
const SHOWN_MAX = 5

/** Those that may be the same, the nearest first. */
export function sameReports<R extends Pick<Request, 'spot' | 'communityCode' | 'isOpen' | 'createdAt'>>(
  seen: Sighting,
  known: readonly R[],
  at: number,
): readonly SameRequest<R>[] {
  return known
    .filter((request) => isMaybeSame(seen, request, at))
    .map((request) => ({ request, metres: metresApart(seen, request) }))
    .sort((a, b) => (a.metres ?? 0) - (b.metres ?? 0))
    .slice(0, SHOWN_MAX)
}

/** 3号楼 and 3 号楼 are one building. */
function plain(words: string): string {
  return words.replace(/\s/g, '').toLowerCase()
}

/** 大约 30 米; where nobody knows the metres, the words on the plate are the same. */
export function sayDistance(metres: number | undefined): string {
  return metres === undefined ? '同一个地方' : `大约 ${String(Math.max(10, Math.round(metres / 10) * 10))} 米`
}

/** A bare wire or a fire hazard does not wait. */
export function urgencyOf(hazard: HazardKind): Urgency {
  return hazard === 'wire' || hazard === 'fire' ? 'urgent' : 'soon'
}

/** Why somebody cannot say "I saw it, too", or nothing where she can. */
export function joinRefusal(
  request: Request,
  personId: string,
): Refusal<'requests.own_report' | 'requests.already_joined' | 'requests.report_ended'> | undefined {
  if (request.joinerIds.includes(personId)) return refuse('requests.already_joined')
  if (request.partyIds.includes(personId)) return refuse('requests.own_report')
  const status = move('join', stateOf(request), ['joiner'], request.updatedAt)
  return isRefused(status) ? refuse('requests.report_ended') : undefined
}
