import type { DeskName, Post } from '../people/model'
import { isOpen } from '../people/rules'
import type { Kind } from './model'

/** Several desks side by side under one roof (practice E9). */
const openDesks = ['social', 'property', 'volunteers'] as const
/** Only those who hold it see what lies on it (practices E9, B9). */
const closedDesks = ['children', 'counsel'] as const

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

function isClosed(desk: DeskName): desk is (typeof closedDesks)[number] {
  return closedDesks.some((one) => one === desk)
}

/** Who may know of it: the station, or within the station only those who hold a closed desk. */
export function circleOf(stationId: string, kind: Kind): string {
  const desk = deskOf[kind]
  return isClosed(desk) ? `${stationId}.${desk}` : stationId
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
  const closed = closedDesks.filter((desk) => desks.includes(desk)).map((desk) => `${stationId}.${desk}`)
  return desks.some((desk) => !isClosed(desk)) ? [stationId, ...closed] : closed
}
