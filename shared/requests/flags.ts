import { circleOf, routedKind } from './circles'
import { dueOf, nextClockAt } from './deadlines'
import type { Request } from './model'
import { isOpenStatus } from './moves'
import { uncheckedPieces, type Written } from './pieces'

/** What follows from the rest of a request, kept on it for the indexes. */
export type Flags = Pick<
  Request,
  'isOpen' | 'awaitsStaff' | 'hasUnchecked' | 'allPhotoIds' | 'partyIds' | 'circle' | 'nextClockAt' | 'dueAt'
>

type Flagged = Written &
  Pick<
    Request,
    | 'status'
    | 'photoIds'
    | 'authorId'
    | 'subjectId'
    | 'joinerIds'
    | 'stationId'
    | 'kind'
    | 'call'
    | 'urgency'
    | 'clock'
    | 'openingHours'
    | 'assignee'
  > & { readonly nextClockAt?: number; readonly dueAt?: number }

/** Every rule ends here, so that no flag can say something else than the request. */
export function withFlags<R extends Flagged>(request: R): R & Flags {
  const { nextClockAt: _, dueAt: __, ...rest } = request
  const isOpen = isOpenStatus(request.status)
  const next = isOpen ? nextClockAt(request) : undefined
  const due = isOpen ? dueOf(request) : undefined
  const people = [request.authorId, request.subjectId ?? '', ...request.joinerIds]
  return {
    ...(rest as R),
    isOpen,
    ...(next === undefined ? {} : { nextClockAt: next }),
    ...(due === undefined ? {} : { dueAt: due.at }),
    partyIds: [...new Set(people.filter((id) => id !== ''))],
    circle: circleOf(request.stationId, routedKind(request)),
    awaitsStaff: awaitsStaff(request),
    hasUnchecked: uncheckedPieces(request).length > 0,
    allPhotoIds: [...request.photoIds, ...request.talk.flatMap((line) => line.photoIds)],
  }
}

/**
 * True while nobody has begun, or the resident spoke last: also on the phone, to somebody else than who has it. Notes among
 * colleagues are no answer to her.
 */
function awaitsStaff({ status, talk, assignee }: Pick<Request, 'status' | 'talk' | 'assignee'>): boolean {
  if (status === 'waiting') return true
  if (status !== 'working') return false
  const last = talk.filter((line) => line.kind !== 'note').at(-1)
  return last?.kind === 'answer' || (last?.kind === 'call' && last.byId !== assignee?.accountId)
}
