import type { Approval, Fund } from '../../shared/funds/model'
import { isOpen, stationsOf } from '../../shared/people/rules'
import type { Actor } from '../kernel/actor'
import { and, type Condition, gte, isIn, lt, or } from '../kernel/condition'

/** Where a fund, and every paper of it, belongs. */
type Placed = Pick<Fund, '_id' | 'stationId' | 'districtCode'>
type Posts = Pick<Actor, 'posts'>

/** What belongs to the stations where one works. */
export function atDesk(actor: Posts) {
  return { stationId: isIn(stationsOf(actor.posts, ['worker', 'head'])) }
}

/** What belongs to the stations one leads. */
export function led(actor: Posts) {
  return { stationId: isIn(stationsOf(actor.posts, ['head'])) }
}

/** What may be read and decided on: that of one's stations, and that of the area one supervises. */
export function inSight<T extends Placed>(actor: Posts): Condition<T> {
  return withArea<T>(actor, atDesk(actor))
}

/** What may be taken back: that of the stations one leads, and that of the area one supervises. */
export function answeredFor<T extends Placed>(actor: Posts): Condition<T> {
  return withArea<T>(actor, led(actor))
}

/** Codes of places are digits, and what lies in an area begins with its code. */
function withArea<T extends Placed>({ posts }: Posts, own: ReturnType<typeof atDesk>): Condition<T> {
  const areas = posts.flatMap((post) =>
    isOpen(post) && post.role === 'supervisor' && post.areaCode !== undefined ? [post.areaCode] : [],
  )
  const ranges = areas.map((code) =>
    and<Placed>({ districtCode: gte(code) }, { districtCode: lt(`${code}:`) }),
  )
  return or<Placed>(own, ...ranges) as Condition<T>
}

/** As whom one decides on this; undefined for whoever has no say in it. A head's word counts before a supervisor's or a worker's. */
export function handOf(
  { id: accountId, posts }: Pick<Actor, 'id' | 'posts'>,
  { stationId, districtCode }: Omit<Placed, '_id'>,
): Omit<Approval, 'at'> | undefined {
  const roles = ['head', 'supervisor', 'worker'] as const
  const hands = roles.flatMap((role) =>
    posts
      .filter((post) => isOpen(post) && post.role === role)
      .filter(({ areaCode, ...post }) =>
        role === 'supervisor'
          ? areaCode !== undefined && districtCode.startsWith(areaCode)
          : post.stationId === stationId,
      )
      .map(({ displayName }) => ({ accountId, displayName, role })),
  )
  return hands[0]
}
