import { z } from '../kernel/schema'

// The closed words of a request: what is counted, filtered and switched on. The Chinese of each stands in words.ts.

/** What stations handle. */
export const kinds = [
  'repair',
  'clinic',
  'medicine',
  'errand',
  'goods',
  'policy',
  'care',
  'mood',
  'hazard',
  'child',
  'transport',
  'other',
] as const
export const Kind = z.enum(kinds)
export type Kind = z.infer<typeof Kind>

/** Most urgent first; the place in the list is the rank the queue sorts by. */
export const urgencies = ['urgent', 'soon', 'normal', 'later'] as const
export const Urgency = z.enum(urgencies)
export type Urgency = z.infer<typeof Urgency>

export const statuses = [
  'waiting',
  'working',
  'asking',
  'resolved',
  'confirmed',
  'closed',
  'withdrawn',
] as const
export const Status = z.enum(statuses)
export type Status = z.infer<typeof Status>

export const verbs = [
  'accept',
  'setUrgency',
  'reply',
  'ask',
  'note',
  'handOver',
  'resolve',
  'close',
  'openContact',
  'review',
  'answer',
  'confirm',
  'reopen',
  'rate',
  'withdraw',
  'revoke',
  'confirmFor',
  'called',
  'entrust',
  'takeBack',
  'fulfil',
  'refer',
  'join',
] as const
export type Verb = (typeof verbs)[number]

/** What somebody is to a request. One person can be several: a worker can file for herself. */
export const Party = z.enum(['author', 'subject', 'joiner', 'assignee', 'colleague', 'head'])
export type Party = z.infer<typeof Party>

export const ForWhom = z.enum(['self', 'relative', 'neighbour'])
export type ForWhom = z.infer<typeof ForWhom>

export const Reachable = z.enum(['morning', 'afternoon', 'evening', 'any'])
export type Reachable = z.infer<typeof Reachable>

/** The line a call came in on: the station's own, and the two that only counsellors answer (practices B1, B9). */
export const lines = ['station', 'elder', 'counsel'] as const
export const CallLine = z.enum(lines)
export type CallLine = z.infer<typeof CallLine>

/** How a call ended: filed for later, answered at once, or nothing to be done but to listen. */
export const CallOutcome = z.enum(['filed', 'answered', 'listened'])
export type CallOutcome = z.infer<typeof CallOutcome>

/** What is wrong in the street (practice B6). */
export const hazardKinds = ['rubbish', 'blocked', 'light', 'road', 'wire', 'fire', 'water', 'other'] as const
export const HazardKind = z.enum(hazardKinds)
export type HazardKind = z.infer<typeof HazardKind>

/** The steps of the deadline's clock: a reminder before, an escalation after. */
export const clockSteps = ['reply_soon', 'reply_late', 'resolve_soon', 'resolve_late'] as const
export type ClockStep = (typeof clockSteps)[number]

/** What came of it, for counting (practice B4). */
export const resultCodes = [
  'done',
  'given',
  'accompanied',
  'explained',
  'applied',
  'volunteered',
  'referred',
  'listened',
] as const
export const ResultCode = z.enum(resultCodes)
export type ResultCode = z.infer<typeof ResultCode>

export const closeCodes = ['duplicate', 'elsewhere', 'unreachable', 'unneeded', 'impossible'] as const
export const CloseCode = z.enum(closeCodes)
export type CloseCode = z.infer<typeof CloseCode>

/**
 * What came of the check of a text that others see. Only `passed` is shown to others; `unchecked` means WeChat gave no
 * answer and is asked again; `review` waits for a person; `hidden` is what that person decided.
 */
export const TextCheck = z.enum(['passed', 'unchecked', 'review', 'hidden'])
export type TextCheck = z.infer<typeof TextCheck>

/** `call`: what was said on the phone, written down by who answered; like a note, for colleagues only. */
export const LineKind = z.enum(['reply', 'question', 'answer', 'note', 'call'])
export type LineKind = z.infer<typeof LineKind>
