import { momentOn } from '../../shared/kernel/time'
import type { DeskName } from '../../shared/people/model'
import { circlesOf, deskOfCircle, isClosed, kindsOn } from '../../shared/requests/circles'
import type { QueueFilter } from '../../shared/requests/contract'
import type { Kind, Request } from '../../shared/requests/model'
import type { Actor } from '../kernel/actor'
import { and, type Condition, eq, exists, isIn, lte } from '../kernel/condition'
import type { OrderOf } from '../kernel/list'

interface Part {
  readonly where: Condition<Request>
  readonly order: OrderOf<Request>
}

/** Who looks, and when. */
interface Asking {
  readonly actor: Pick<Actor, 'id' | 'posts'>
  readonly at: number
}

const byUrgencyAndAge: OrderOf<Request> = { urgencyRank: 'asc', createdAt: 'asc' }
const newestFirst: OrderOf<Request> = { closedAt: 'desc' }

/** A part of the desk, within the circles of the one who looks. */
export function partOf(
  { filter, kind, desk }: { filter: QueueFilter; kind?: Kind | undefined; desk?: DeskName | undefined },
  { actor, at }: Asking,
): Part {
  const { where, order } = parts(actor, at)[filter]
  const ofKind = kind === undefined ? [] : [{ kind: eq(kind) }]
  const ofDesk = desk === undefined ? [] : [lyingOn(desk, circlesOf(actor.posts))]
  return { where: and<Request>(where, ...ofKind, ...ofDesk), order }
}

/** A closed desk is its circle, whatever a call there was about; the others share one and are told apart by the kinds. */
function lyingOn(desk: DeskName, circles: readonly string[]): Condition<Request> {
  const there = isIn(circles.filter((circle) => deskOfCircle(circle) === (isClosed(desk) ? desk : undefined)))
  return isClosed(desk) ? { circle: there } : { circle: there, kind: isIn(kindsOn(desk)) }
}

/** What ends today or should have ended before. */
export function dueToday(at: number) {
  return lte(momentOn(at, 1, 0))
}

function parts({ id }: Pick<Actor, 'id'>, at: number) {
  const mine = { 'assignee.accountId': id, isOpen: true }
  return {
    mine: { where: mine, order: byUrgencyAndAge },
    reply: { where: { ...mine, awaitsStaff: true }, order: byUrgencyAndAge },
    due: { where: { ...mine, dueAt: dueToday(at) }, order: { dueAt: 'asc' } },
    unassigned: { where: { isOpen: true, 'assignee.accountId': exists(false) }, order: byUrgencyAndAge },
    station: { where: { isOpen: true }, order: byUrgencyAndAge },
    resolved: { where: { status: 'resolved' }, order: newestFirst },
    ended: { where: { status: isIn(['confirmed', 'closed', 'withdrawn']) }, order: newestFirst },
  } satisfies Record<QueueFilter, Part>
}
