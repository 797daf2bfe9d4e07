import type { Fact } from '../kernel/record'
import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import type { Route } from '../network/rules'
import { startClock } from './deadlines'
import { withFlags } from './flags'
import type { Assignee, CallOutcome, Kind, Line, Outcome, Request, ResultCode } from './model'
import { isOpenStatus } from './moves'
import { type Act, type Ruled, spoken, type StaffAct } from './moved'
import { type Draft, type NewRequest, rankOf, submit } from './rules'

/** What cannot be done without a door to knock at. */
const athome: readonly Kind[] = ['repair', 'care']

/** Somebody will come, so the building must be known; but nothing holds up a crisis, and what has ended needs no visit. */
export function needsPlace(kind: Kind, outcome: CallOutcome, isCrisis: boolean): boolean {
  return athome.includes(kind) && outcome === 'filed' && !isCrisis
}

export interface TakenCall {
  readonly outcome: CallOutcome
  readonly hasPlace: boolean
  /** What the caller was told, where the call ended with it. */
  readonly said?: Outcome | undefined
  /** A note for colleagues. */
  readonly note?: Line | undefined
  /** Who took the call; undefined where the matter lies in a circle that is closed to her. */
  readonly taker?: Assignee | undefined
  readonly headIds: readonly string[]
}

type CallRefusal = 'requests.place_needed' | 'requests.answer_needed' | 'requests.crisis_stays'

/**
 * One call, one record (practice B1). What is to be done lies with whoever took the call, because the caller has just
 * talked to her; what she may not know of goes where it belongs. What was answered or only listened to ends at once.
 */
export function takeCall(
  draft: Draft,
  call: TakenCall,
  routed: { readonly route: Route; readonly assignee?: Assignee | undefined },
  at: number,
): { readonly next: NewRequest; readonly facts: readonly Fact[] } | Refusal<CallRefusal> {
  const { outcome, said, note, taker, headIds } = call
  const isCrisis = draft.isCrisis === true
  if (isCrisis && outcome !== 'filed') return refuse('requests.crisis_stays')
  if (outcome !== 'filed' && said === undefined) return refuse('requests.answer_needed')
  if (needsPlace(draft.kind, outcome, isCrisis) && !call.hasPlace) return refuse('requests.place_needed')
  const route: Route = taker === undefined ? routed.route : { accountId: taker.accountId, reason: 'taker' }
  const filed = submit(draft, route, taker ?? routed.assignee, at)
  const noted: NewRequest = note === undefined ? filed.next : { ...filed.next, talk: [note] }
  if (said !== undefined && outcome !== 'filed') {
    const [submitted] = filed.facts
    const facts = [...(submitted === undefined ? [] : [submitted]), ended(outcome, said)]
    return { next: endedAt(noted, outcome, said, at), facts }
  }
  const heard = taker === undefined ? noted : heardAt(noted, at)
  const facts = isCrisis ? [...filed.facts, crisis(headIds)] : filed.facts
  return { next: withFlags(heard), facts }
}

/** Whoever keeps the matter has spoken to her already. */
function heardAt(request: NewRequest, at: number): NewRequest {
  return { ...request, firstRepliedAt: at, clock: { ...request.clock, repliedAt: at } }
}

const resultCodes = { answered: 'explained', listened: 'listened' } as const satisfies Record<
  Exclude<CallOutcome, 'filed'>,
  ResultCode
>

function endedAt(
  request: NewRequest,
  outcome: Exclude<CallOutcome, 'filed'>,
  result: Outcome,
  at: number,
): NewRequest {
  const { runningSince: _, ...clock } = { ...startClock(at), repliedAt: at }
  return withFlags({
    ...request,
    ...{ status: 'confirmed' as const, clock, result, resultCode: resultCodes[outcome] },
    ...{ firstRepliedAt: at, closedAt: at, firstClosedAt: at },
  })
}

function ended(outcome: CallOutcome, { displayName }: Outcome): Fact {
  return { fact: 'request.ended_on_phone', detail: { outcome, displayName } }
}

/** Told to the heads and the group at once. */
function crisis(headIds: readonly string[]): Fact {
  return { fact: 'request.crisis', detail: { headIds } }
}

/** Somebody rang about a matter that is there already. Danger puts it on top. */
export function addCall(
  request: Request,
  act: StaffAct,
  line: Line,
  danger?: { readonly headIds: readonly string[] },
): Ruled<'requests.talk_full' | 'requests.crisis_anew'> {
  const fact = { fact: 'request.called', detail: { displayName: act.staff.displayName } }
  const ruled = spoken('called', request, act, signed(line, act), fact, (next) =>
    danger === undefined ? next : inCrisis(next),
  )
  if (isRefused(ruled) || danger === undefined) return ruled
  if (!isOpenStatus(request.status)) return refuse('requests.crisis_anew')
  return { next: ruled.next, facts: [...ruled.facts, crisis(danger.headIds)] }
}

function inCrisis(request: Request): Request {
  return { ...request, isCrisis: true, urgency: 'urgent', urgencyRank: rankOf('urgent', true) }
}

/** Who can say it herself is waited for this long: three days. */
export const CONFIRM_FOR_AFTER_MS = 3 * 24 * 60 * 60 * 1000

/** True where the resident's word may be written down for her. */
export function mayConfirmFor(
  request: Pick<Request, 'authorId' | 'subjectId' | 'closedAt'>,
  at: number,
): boolean {
  const isHere = request.authorId !== '' || request.subjectId !== undefined
  return !isHere || at - (request.closedAt ?? at) >= CONFIRM_FOR_AFTER_MS
}

/** The resident's word that it is settled, as she said it on the phone (practice B4). */
export function confirmFor(
  request: Request,
  act: StaffAct,
  line: Line,
): Ruled<'requests.talk_full' | 'requests.resident_confirms'> {
  const fact = { fact: 'request.confirmed_for', detail: { displayName: act.staff.displayName } }
  const ruled = spoken('confirmFor', request, act, signed(line, act), fact)
  if (isRefused(ruled)) return ruled
  return mayConfirmFor(request, act.at) ? ruled : refuse('requests.resident_confirms')
}

function signed(line: Line, { staff }: Act & Pick<StaffAct, 'staff'>): Line {
  return { ...line, displayName: staff.displayName }
}
