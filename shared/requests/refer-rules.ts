import type { Decision } from '../kernel/record'
import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import type { OpeningHours } from '../network/model'
import type { Route } from '../network/rules'
import { resumeClock, stopClock } from './deadlines'
import { withFlags } from './flags'
import type { Assignee, Request } from './model'
import { moved, type Ruled, type StaffAct } from './moved'
import type { PassablePart } from './parts'

/** What a request knows of a referral. */
export interface Referring {
  readonly referralId: string
  /** The station, office or partner by name. */
  readonly toName: string
  readonly parts: readonly PassablePart[]
}

/** Passes it on to somebody outside the station. It stays on the desk until a station has taken it. */
export function refer(request: Request, act: StaffAct, to: Referring): Ruled<'referrals.already'> {
  const fact = { fact: 'request.referred', detail: { ...to, displayName: act.staff.displayName } }
  const ruled = moved('refer', request, act, fact, (next) => ({
    ...next,
    referralId: to.referralId,
    isReferred: true,
  }))
  return !isRefused(ruled) && request.isReferred === true ? refuse('referrals.already') : ruled
}

/** Who takes it over, and how. */
export interface Taking {
  readonly station: { readonly _id: string; readonly openingHours: OpeningHours }
  readonly route: Route
  readonly assignee: Assignee | undefined
  readonly at: number
}

/**
 * Another station took it: it moves there whole, and the former one has nothing to do with it any more. The time it has
 * taken counts on, by the new station's hours: the resident has not begun to wait anew.
 */
export function moveTo(
  request: Request,
  { referralId, toName, parts }: Referring,
  { station, route, assignee, at }: Taking,
): Decision<Request> | Refusal<'referrals.over'> {
  if (!request.isOpen || request.referralId !== referralId) return refuse('referrals.over')
  const { isReferred: _, visitAt: __, callerHash: ___, assignee: ____, ...rest } = request
  const clock = stopClock(request, at)
  const next: Request = {
    ...rest,
    stationId: station._id,
    openingHours: station.openingHours,
    clock: request.clock.runningSince === undefined ? clock : resumeClock(clock, at),
    referred: { referralId, fromStationId: request.stationId, at, parts },
    ...(assignee === undefined ? {} : { assignee }),
  }
  const person = assignee && { to: assignee.accountId, displayName: assignee.displayName }
  return {
    next: withFlags(next),
    facts: [
      { fact: 'request.referral_accepted', detail: { toName, isMoved: true } },
      { fact: 'request.assigned', detail: { reason: route.reason, ...person } },
    ],
  }
}

/** An office or a partner works on it; the station keeps it, and its clock goes on. */
export function referralTaken(
  request: Request,
  { referralId, toName }: Referring,
): Decision<Request> | Refusal<'referrals.over'> {
  if (!request.isOpen || request.referralId !== referralId) return refuse('referrals.over')
  return { next: request, facts: [{ fact: 'request.referral_accepted', detail: { toName } }] }
}

const endings = {
  declined: 'request.referral_declined',
  returned: 'request.referral_returned',
  withdrawn: 'request.referral_withdrawn',
} as const

/** The referral is over and the station goes on. What has ended meanwhile is not stirred: that fact is told to nobody. */
export function referralEnded(
  request: Request,
  { toName }: Pick<Referring, 'toName'>,
  how: keyof typeof endings,
): Decision<Request> {
  const { isReferred: _, ...next } = request
  const displayName = request.assignee?.displayName
  const detail = { toName, ...(displayName === undefined ? {} : { displayName }) }
  return { next, facts: [{ fact: request.isOpen ? endings[how] : 'request.referral_over', detail }] }
}
