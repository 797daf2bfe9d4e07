import type { Fact } from '../kernel/record'
import { refuse } from '../kernel/refusal'
import type { Route } from '../network/rules'
import { startClock } from './deadlines'
import { withFlags } from './flags'
import {
  type Assignee,
  type Line,
  type Request,
  REOPEN_WITHIN_MS,
  urgencies,
  type Urgency,
  type Words,
} from './model'
import { type Act, moved, type Ruled, spoken } from './moved'

/** What a request is born with; everything else follows. */
export type Draft = Pick<
  Request,
  | 'authorId'
  | 'stationId'
  | 'communityCode'
  | 'communityName'
  | 'sealedPlace'
  | 'sealedContact'
  | 'phoneHash'
  | 'forWhom'
  | 'kind'
  | 'text'
  | 'photoIds'
  | 'reachable'
  | 'askedUrgency'
  | 'openingHours'
> &
  Partial<Pick<Request, 'filedBy' | 'claimHash' | 'call' | 'isCrisis' | 'callerHash' | 'spot'>>

export type NewRequest = Omit<Request, '_id' | 'version' | 'createdAt' | 'updatedAt' | 'log' | 'unsent'>

/** The place in the queue: a crisis comes before everything. */
export function rankOf(urgency: Urgency, isCrisis = false): number {
  return isCrisis ? -1 : urgencies.indexOf(urgency)
}

/** A new request lies with somebody at once: submitted and assigned are told together. */
export function submit(
  draft: Draft,
  route: Route,
  assignee: Assignee | undefined,
  at: number,
): { readonly next: NewRequest; readonly facts: readonly Fact[] } {
  const next: NewRequest = withFlags({
    ...draft,
    urgency: draft.askedUrgency,
    urgencyRank: rankOf(draft.askedUrgency, draft.isCrisis),
    joinerIds: [],
    clock: startClock(at),
    status: 'waiting' as const,
    talk: [],
    reopenedCount: 0,
    ...(assignee === undefined ? {} : { assignee }),
  })
  return { next, facts: [submitted(draft), assigned(route, assignee)] }
}

/** Whoever filed it for somebody else is named. */
function submitted({ filedBy }: Draft): Fact {
  if (filedBy === undefined) return { fact: 'request.submitted' }
  return { fact: 'request.submitted', detail: { displayName: filedBy.displayName, as: filedBy.as } }
}

/**
 * Finds somebody for a request that lies with nobody, or with `gone`, whose post has ended. Done by the clock, which may
 * come late: by then somebody can have taken it.
 */
export function reassign(
  request: Request,
  gone: string | undefined,
  route: Route,
  assignee: Assignee | undefined,
): Ruled<'requests.still_nobody' | 'requests.not_due'> {
  if (!request.isOpen || request.assignee?.accountId !== gone) return refuse('requests.not_due')
  if (assignee === undefined || assignee.accountId === gone) return refuse('requests.still_nobody')
  return { next: { ...request, assignee }, facts: [assigned(route, assignee)] }
}

function assigned(route: Route, assignee: Assignee | undefined): Fact {
  return {
    fact: 'request.assigned',
    detail: {
      reason: route.reason,
      ...(assignee === undefined ? {} : { to: assignee.accountId, displayName: assignee.displayName }),
    },
  }
}

/** Says something to the station; when it was asked for, the work goes on. */
export function answer(request: Request, act: Act, line: Line): Ruled<'requests.talk_full'> {
  return spoken('answer', request, act, line, { fact: 'request.answered' })
}

export function confirm(request: Request, act: Act): Ruled {
  return moved('confirm', request, act, { fact: 'request.confirmed' })
}

/** Not settled after all: the work starts anew, the first closing time stays (practice B4), and what the station said becomes part of the talk. */
export function reopen(request: Request, act: Act, line: Line): Ruled<'requests.talk_full'> {
  return spoken('reopen', request, act, line, { fact: 'request.reopened' }, (next) => {
    const { closedAt: _, visitAt: __, resultCode: ___, closeCode: ____, result, closeReason, ...rest } = next
    const ended = result ?? closeReason
    const said: readonly Line[] =
      ended === undefined ? [] : [{ ...ended, id: `${line.id}b`, kind: 'reply', photoIds: [] }]
    return { ...rest, talk: [...next.talk, ...said], reopenedCount: next.reopenedCount + 1 }
  })
}

/** One rating per request; a second one edits the first (practice E10). */
export function rate(
  request: Request,
  act: Act,
  given: { readonly stars: number; readonly comment?: Words },
): Ruled {
  const first = request.rating
  const fact = {
    fact: first === undefined ? 'request.rated' : 'request.rating_edited',
    detail: { stars: given.stars },
  }
  return moved('rate', request, act, fact, (next) => ({
    ...next,
    rating: {
      ...given,
      ratedAt: first?.ratedAt ?? act.at,
      ...(first === undefined ? {} : { editedAt: act.at }),
    },
  }))
}

export function withdraw(request: Request, act: Act): Ruled {
  return moved('withdraw', request, act, { fact: 'request.withdrawn' })
}

/** Nobody questioned the result for seven days: it counts as confirmed. Done by the clock. */
export function settle(request: Request, at: number): Ruled<'requests.not_due'> {
  const isDue = request.status === 'resolved' && at - (request.closedAt ?? at) > REOPEN_WITHIN_MS
  if (!isDue) return refuse('requests.not_due')
  return moved(
    'confirm',
    request,
    { personId: 'clock', parties: ['author'], at },
    { fact: 'request.settled' },
  )
}
