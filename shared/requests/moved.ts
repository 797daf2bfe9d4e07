import type { Decision, Fact } from '../kernel/record'
import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import { withFlags } from './flags'
import { resumeClock, startClock, stopClock } from './deadlines'
import {
  type Assignee,
  type Clock,
  type Line,
  type Party,
  type Request,
  type Status,
  TALK_MAX,
  type Verb,
} from './model'
import { isOpenStatus, move, type MoveRefusal, stateOf } from './moves'

/** Who acts, as what, and when: enough for every rule. */
export interface Act {
  readonly personId: string
  readonly parties: readonly Party[]
  readonly at: number
}

/** A station person acts under the working name that residents know. */
export interface StaffAct extends Act {
  readonly staff: Assignee
}

export type Ruled<Code extends string = never> = Decision<Request> | Refusal<MoveRefusal | Code>

/** Moves the request if the table allows the verb, changes it, and tells the fact. */
export function moved(
  verb: Verb,
  request: Request,
  act: Act,
  fact: Fact,
  change: (request: Request) => Request = (same) => same,
): Ruled {
  const status = move(verb, stateOf(request), act.parties, act.at)
  if (isRefused(status)) return status
  const next = change(atStatus(request, status, act.at))
  return { next: withFlags(timed(verb, next, request, act.at)), facts: [fact] }
}

/** Adds a line to the talk and moves. A talk of 200 lines is long enough for a telephone call instead. */
export function spoken(
  verb: Verb,
  request: Request,
  act: Act,
  line: Line,
  fact: Fact,
  change: (request: Request) => Request = (same) => same,
): Ruled<'requests.talk_full'> {
  const ruled = moved(
    verb,
    request,
    act,
    { ...fact, detail: { lineId: line.id, ...fact.detail } },
    (moving) => {
      const next = change(moving)
      return { ...next, talk: [...next.talk, line] }
    },
  )
  return !isRefused(ruled) && request.talk.length >= TALK_MAX ? refuse('requests.talk_full') : ruled
}

/** The resident hears something from the station. */
const speaks: readonly Verb[] = ['reply', 'ask', 'resolve', 'close']

/** What the step does to the deadline's clock: the same for every verb, so that no rule can forget it. */
function timed(verb: Verb, next: Request, before: Request, at: number): Request {
  const clock = tick(verb, next, before, at)
  if (!speaks.includes(verb)) return { ...next, clock }
  const repliedAt = clock.repliedAt ?? at
  return { ...next, clock: { ...clock, repliedAt }, firstRepliedAt: next.firstRepliedAt ?? at }
}

function tick(verb: Verb, next: Request, before: Request, at: number): Clock {
  if (verb === 'reopen') return startClock(at)
  if (next.status === 'asking' || !isOpenStatus(next.status)) return stopClock(before, at)
  // Counted so far by the old urgency; from here by the new one.
  const soFar = next.urgency === before.urgency ? before.clock : stopClock(before, at)
  return resumeClock(soFar, at)
}

function atStatus(request: Request, status: Status, at: number): Request {
  const next: Request = { ...request, status }
  if (isOpenStatus(status) || !isOpenStatus(request.status)) return next
  return { ...next, closedAt: at, firstClosedAt: request.firstClosedAt ?? at }
}
