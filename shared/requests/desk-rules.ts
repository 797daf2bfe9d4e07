import { isRefused, refuse } from '../kernel/refusal'
import {
  type Assignee,
  type CloseCode,
  type Line,
  type Request,
  type ResultCode,
  type Urgency,
  type Words,
} from './model'
import { rankOf } from './rules'
import { moved, type Ruled, spoken, type StaffAct } from './moved'

/** Begins the work; a request that lies with nobody becomes one's own. */
export function accept(request: Request, act: StaffAct): Ruled {
  const fact = { fact: 'request.accepted', detail: { displayName: act.staff.displayName } }
  return moved('accept', request, act, fact, (next) => ({ ...next, assignee: next.assignee ?? act.staff }))
}

/** Sets how urgent it is. Another urgency than the resident asked for needs a reason, which she can read. */
export function setUrgency(
  request: Request,
  act: StaffAct,
  given: { readonly urgency: Urgency; readonly reason?: Words | undefined },
): Ruled<'requests.reason_needed'> {
  const fact = {
    fact: 'request.urgency_set',
    detail: { urgency: given.urgency, displayName: act.staff.displayName },
  }
  const ruled = moved('setUrgency', request, act, fact, ({ urgencyReason: _, ...next }) => ({
    ...next,
    urgency: given.urgency,
    urgencyRank: rankOf(given.urgency, next.isCrisis),
    ...(given.reason === undefined ? {} : { urgencyReason: given.reason }),
  }))
  const needsReason = given.urgency !== request.askedUrgency && given.reason === undefined
  return !isRefused(ruled) && needsReason ? refuse('requests.reason_needed') : ruled
}

/** Tells the resident something, perhaps when somebody comes. */
export function reply(
  request: Request,
  act: StaffAct,
  line: Line,
  visitAt?: number,
): Ruled<'requests.talk_full'> {
  const fact = {
    fact: 'request.replied',
    detail: { displayName: act.staff.displayName, ...(visitAt === undefined ? {} : { visitAt }) },
  }
  return spoken('reply', request, act, signed(line, act), fact, (next) =>
    visitAt === undefined ? next : { ...next, visitAt },
  )
}

/** Asks the resident back; it is her turn until she answers. */
export function ask(request: Request, act: StaffAct, line: Line): Ruled<'requests.talk_full'> {
  return spoken('ask', request, act, signed(line, act), {
    fact: 'request.asked',
    detail: { displayName: act.staff.displayName },
  })
}

/** A note among colleagues; the resident never sees it. */
export function note(request: Request, act: StaffAct, line: Line): Ruled<'requests.talk_full'> {
  return spoken('note', request, act, signed(line, act), { fact: 'request.noted' })
}

/** A colleague of the station, and what she may know of. */
export interface Taker {
  readonly assignee: Assignee
  readonly circles: readonly string[]
}

/** To a colleague of the station; undefined for somebody who holds no open post there. What lies on a closed desk stays on it. */
export function handOver(
  request: Request,
  act: StaffAct,
  taker: Taker | undefined,
  line?: Line,
): Ruled<'requests.same_person' | 'requests.not_colleague' | 'requests.not_on_desk' | 'requests.talk_full'> {
  const to = taker?.assignee
  const fact = { fact: 'request.handed_over', detail: { to: to?.accountId, displayName: to?.displayName } }
  const give = (next: Request): Request => (to === undefined ? next : { ...next, assignee: to })
  const ruled =
    line === undefined
      ? moved('handOver', request, act, fact, give)
      : spoken('handOver', request, act, signed(line, act), fact, give)
  if (isRefused(ruled)) return ruled
  if (taker === undefined) return refuse('requests.not_colleague')
  if (!taker.circles.includes(request.circle)) return refuse('requests.not_on_desk')
  return request.assignee?.accountId === to?.accountId ? refuse('requests.same_person') : ruled
}

/** Done, with a result that the resident reads. Reaching the seven-day count is the move's business. */
export function resolve(request: Request, act: StaffAct, result: Words, code: ResultCode): Ruled {
  const fact = { fact: 'request.resolved', detail: { displayName: act.staff.displayName, code } }
  return moved('resolve', request, act, fact, (next) => ({
    ...next,
    resultCode: code,
    result: { ...result, displayName: act.staff.displayName, at: act.at },
  }))
}

/** Cannot or need not be done, with a reason that the resident reads. */
export function close(request: Request, act: StaffAct, closeReason: Words, code: CloseCode): Ruled {
  const fact = { fact: 'request.closed', detail: { displayName: act.staff.displayName, code } }
  return moved('close', request, act, fact, (next) => ({
    ...next,
    closeCode: code,
    closeReason: { ...closeReason, displayName: act.staff.displayName, at: act.at },
  }))
}

/** Looks at phone and door. The looking is itself on record, and the resident can see who looked. */
export function openContact(request: Request, act: StaffAct): Ruled {
  return moved('openContact', request, act, {
    fact: 'request.contact_opened',
    detail: { displayName: act.staff.displayName },
  })
}

function signed(line: Line, { staff }: StaffAct): Line {
  return { ...line, displayName: staff.displayName }
}
