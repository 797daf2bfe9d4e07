import type { DeskName, Post } from '../people/model'
import { isOpen } from '../people/rules'
import { type Call, type Kind, kinds, type Request } from './model'

/** Several desks side by side under one roof (practice E9). */
const openDesks = ['social', 'property', 'volunteers'] as const
/** Only those who hold it see what lies on it (practices E9, B9). */
export const closedDesks = ['children', 'counsel'] as const

/** One intake, routed by kind. */
export const deskOf = {
  repair: 'social',
  clinic: 'social',
  medicine: 'social',
  errand: 'volunteers',
  goods: 'social',
  policy: 'social',
  care: 'social',
  mood: 'counsel',
  hazard: 'property',
  child: 'children',
  transport: 'volunteers',
  other: 'social',
} as const satisfies Record<Kind, DeskName>

/** The kinds that come to a desk. */
export function kindsOn(desk: DeskName): readonly Kind[] {
  return kinds.filter((kind) => deskOf[kind] === desk)
}

export function isClosed(desk: DeskName): desk is (typeof closedDesks)[number] {
  return closedDesks.some((one) => one === desk)
}

/** Who may know of it: the station, or within the station only those who hold a closed desk. */
export function circleOf(stationId: string, kind: Kind): string {
  return circleOn(stationId, deskOf[kind])
}

/** As what it is routed and who may know: a call on the counsellors' line is theirs, whatever it was about. */
export function routedKind({
  kind,
  call,
}: Pick<Request, 'kind'> & { readonly call?: Pick<Call, 'line'> | undefined }): Kind {
  return call?.line === 'counsel' ? 'mood' : kind
}

/** What routing must know of a request. */
export function needOf(request: Pick<Request, 'communityCode' | 'kind' | 'call'>) {
  return { communityCode: request.communityCode, kind: routedKind(request) }
}

/** The desks of a post. A head answers for all of them; a worker of whom nothing is said holds the open ones. */
export function desksOf(post: Pick<Post, 'role' | 'desks'>): readonly DeskName[] {
  if (post.role === 'head') return [...openDesks, ...closedDesks]
  return post.desks ?? openDesks
}

/** The circles a person belongs to now, by the open posts as worker and head. */
export function circlesOf(posts: readonly Post[]): readonly string[] {
  const circles = posts
    .filter((post) => isOpen(post) && (post.role === 'worker' || post.role === 'head'))
    .flatMap((post) => circlesOfPost(post))
  return [...new Set(circles)]
}

function circlesOfPost(post: Post): readonly string[] {
  const { stationId } = post
  if (stationId === undefined) return []
  const desks = desksOf(post)
  const closed = closedDesks.filter((desk) => desks.includes(desk)).map((desk) => circleOn(stationId, desk))
  return desks.some((desk) => !isClosed(desk)) ? [stationId, ...closed] : closed
}

/** Every circle of a station: the open one, and one for each closed desk. */
export function circlesOfStation(stationId: string): readonly string[] {
  return [stationId, ...closedDesks.map((desk) => circleOn(stationId, desk))]
}

/** Where what lies on this desk is known: the closed desks have circles of their own. */
export function circleOn(stationId: string, desk: DeskName): string {
  return isClosed(desk) ? `${stationId}.${desk}` : stationId
}

/** The closed desk that a circle belongs to; undefined for the open circle of a station. */
export function deskOfCircle(circle: string): DeskName | undefined {
  return closedDesks.find((desk) => circle.endsWith(`.${desk}`))
}
