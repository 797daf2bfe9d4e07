import { type Refusal, refuse } from '../kernel/refusal'
import { type Party, REOPEN_WITHIN_MS, type Request, type Status, type Verb } from './model'

/** From which status a verb is allowed, and where it leads. What is not here is refused. Both sides use this table. */
export const moves = {
  waiting: {
    revoke: 'withdrawn',
    called: 'waiting',
    entrust: 'working',
    refer: 'working',
    join: 'waiting',
    accept: 'working',
    setUrgency: 'waiting',
    reply: 'working',
    ask: 'asking',
    note: 'waiting',
    handOver: 'waiting',
    resolve: 'resolved',
    close: 'closed',
    openContact: 'waiting',
    review: 'waiting',
    answer: 'waiting',
    withdraw: 'withdrawn',
  },
  working: {
    revoke: 'withdrawn',
    called: 'working',
    entrust: 'working',
    takeBack: 'working',
    fulfil: 'confirmed',
    refer: 'working',
    join: 'working',
    setUrgency: 'working',
    reply: 'working',
    ask: 'asking',
    note: 'working',
    handOver: 'working',
    resolve: 'resolved',
    close: 'closed',
    openContact: 'working',
    review: 'working',
    answer: 'working',
  },
  asking: {
    revoke: 'withdrawn',
    called: 'asking',
    entrust: 'working',
    takeBack: 'asking',
    fulfil: 'confirmed',
    refer: 'working',
    join: 'asking',
    setUrgency: 'asking',
    reply: 'asking',
    ask: 'asking',
    note: 'asking',
    handOver: 'asking',
    resolve: 'resolved',
    close: 'closed',
    openContact: 'asking',
    review: 'asking',
    answer: 'working',
  },
  resolved: {
    confirmFor: 'confirmed',
    called: 'resolved',
    takeBack: 'resolved',
    fulfil: 'confirmed',
    note: 'resolved',
    openContact: 'resolved',
    review: 'resolved',
    confirm: 'confirmed',
    reopen: 'working',
    rate: 'resolved',
  },
  confirmed: {
    called: 'confirmed',
    takeBack: 'confirmed',
    fulfil: 'confirmed',
    note: 'confirmed',
    review: 'confirmed',
    reopen: 'working',
    rate: 'confirmed',
  },
  closed: {
    called: 'closed',
    takeBack: 'closed',
    fulfil: 'closed',
    note: 'closed',
    review: 'closed',
    reopen: 'working',
    rate: 'closed',
  },
  withdrawn: { takeBack: 'withdrawn', fulfil: 'withdrawn', note: 'withdrawn' },
} as const satisfies Record<Status, Partial<Record<Verb, Status>>>

/** Who may do it, once the status allows it. */
export const mayBeDoneBy = {
  accept: ['assignee', 'head'],
  setUrgency: ['assignee', 'head'],
  reply: ['assignee', 'head'],
  ask: ['assignee', 'head'],
  note: ['colleague'],
  handOver: ['assignee', 'head'],
  resolve: ['assignee', 'head'],
  close: ['assignee', 'head'],
  openContact: ['assignee', 'head'],
  review: ['colleague'],
  answer: ['author'],
  confirm: ['author'],
  reopen: ['author'],
  rate: ['author'],
  withdraw: ['author'],
  revoke: ['subject'],
  confirmFor: ['assignee', 'head'],
  called: ['colleague'],
  entrust: ['assignee', 'head'],
  takeBack: ['colleague', 'author'],
  fulfil: ['author', 'assignee', 'head'],
  refer: ['assignee', 'head'],
  join: ['joiner'],
} as const satisfies Record<Verb, readonly Party[]>

/** What a rule must know of a request; a page has it from the view, a handler from the record. */
export interface RequestState {
  readonly status: Status
  readonly closedAt?: number | undefined
  readonly isAssigned: boolean
}

export type MoveRefusal =
  'not_found' | 'requests.not_yours' | 'requests.not_now' | 'requests.work_begun' | 'requests.reopen_late'

/** Where a verb leads, or why not. The page shows a button where this does not refuse. */
export function move(
  verb: Verb,
  request: RequestState,
  parties: readonly Party[],
  at: number,
): Status | Refusal<MoveRefusal> {
  if (!isAllowedTo(verb, request, parties)) {
    return parties.length === 0 ? refuse('not_found') : refuse('requests.not_yours')
  }
  const reached: Partial<Record<Verb, Status>> = moves[request.status]
  const next = reached[verb]
  if (next === undefined) {
    if (verb === 'withdraw' && isBeingWorkedOn(request.status)) return refuse('requests.work_begun')
    return refuse('requests.not_now', { status: request.status })
  }
  if (verb === 'reopen' && at - (request.closedAt ?? 0) > REOPEN_WITHIN_MS)
    return refuse('requests.reopen_late')
  return next
}

export function canDo(verb: Verb, request: RequestState, parties: readonly Party[], at: number): boolean {
  return typeof move(verb, request, parties, at) === 'string'
}

function isAllowedTo(verb: Verb, request: RequestState, parties: readonly Party[]): boolean {
  const allowed: readonly Party[] = mayBeDoneBy[verb]
  if (parties.some((party) => allowed.includes(party))) return true
  // Whoever comes first may take what lies with nobody.
  return verb === 'accept' && !request.isAssigned && parties.includes('colleague')
}

function isBeingWorkedOn(status: Status): boolean {
  return status === 'working' || status === 'asking'
}

/** True while somebody at the station has something to do. */
export function isOpenStatus(status: Status): boolean {
  return status === 'waiting' || isBeingWorkedOn(status)
}

export function stateOf(request: Request): RequestState {
  return { status: request.status, closedAt: request.closedAt, isAssigned: request.assignee !== undefined }
}

/** Who asks: with the circles of the posts held now (see `circlesOf`), and the stations where one is head. */
export interface Person {
  readonly id: string
  readonly circles: readonly string[]
  readonly headAt: readonly string[]
}

/** What a person is to a request. An empty answer means: for this person it does not exist. */
export function partiesOf(
  request: Pick<Request, 'authorId' | 'subjectId' | 'joinerIds' | 'stationId' | 'circle' | 'assignee'>,
  person: Person,
): readonly Party[] {
  const parties: Party[] = []
  const isSubject = request.subjectId === person.id
  // Whom it is for may do whatever the one who filed it may.
  if (request.authorId === person.id || isSubject) parties.push('author')
  if (isSubject) parties.push('subject')
  if (request.joinerIds.includes(person.id)) parties.push('joiner')
  const isHead = person.headAt.includes(request.stationId)
  const isColleague = isHead || person.circles.includes(request.circle)
  if (isColleague && request.assignee?.accountId === person.id) parties.push('assignee')
  if (isColleague) parties.push('colleague')
  if (isHead) parties.push('head')
  return parties
}
