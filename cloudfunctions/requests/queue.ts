import { momentOn } from '../../shared/kernel/time'
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
  readonly actor: Pick<Actor, 'id'>
  readonly at: number
}

const byUrgencyAndAge: OrderOf<Request> = { urgencyRank: 'asc', createdAt: 'asc' }
const newestFirst: OrderOf<Request> = { closedAt: 'desc' }

/** A part of the desk, within the stations of the one who looks. */
export function partOf(filter: QueueFilter, { actor, at }: Asking, kind: Kind | undefined): Part {
  const part = parts(actor, at)[filter]
  return kind === undefined ? part : { ...part, where: and(part.where, { kind: eq(kind) }) }
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
