import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'
import type { OpeningHours } from '../network/model'
import type { Referred } from './parts'

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

/** 代办: who of the station or of the residents' committee filed it for somebody. */
export interface FiledBy {
  readonly accountId: string
  readonly displayName: string
  readonly as: 'worker' | 'committee'
}

/** The line a call came in on: the station's own, and the two that only counsellors answer (practices B1, B9). */
export const lines = ['station', 'elder', 'counsel'] as const
export const CallLine = z.enum(lines)
export type CallLine = z.infer<typeof CallLine>

/** How a call ended: filed for later, answered at once, or nothing to be done but to listen. */
export const CallOutcome = z.enum(['filed', 'answered', 'listened'])
export type CallOutcome = z.infer<typeof CallOutcome>

/** One call, one record (practice B1). */
export interface Call {
  readonly line: CallLine
  readonly at: number
  readonly outcome: CallOutcome
  readonly isAnonymous: boolean
}

/** What is wrong in the street (practice B6). */
export const hazardKinds = ['rubbish', 'blocked', 'light', 'road', 'wire', 'fire', 'water', 'other'] as const
export const HazardKind = z.enum(hazardKinds)
export type HazardKind = z.infer<typeof HazardKind>

/** Where something is wrong: no home, so it is kept in clear. Degrees of GCJ-02, as WeChat gives them. */
export interface Spot {
  readonly hazard: HazardKind
  readonly words: string
  readonly latitude?: number
  readonly longitude?: number
  /** Of the place code that was scanned. */
  readonly placeId?: string
}

/** The steps of the deadline's clock: a reminder before, an escalation after. */
export const clockSteps = ['reply_soon', 'reply_late', 'resolve_soon', 'resolve_late'] as const
export type ClockStep = (typeof clockSteps)[number]

/** The time a request has taken. It stands while the resident was asked, and starts anew with a reopening. */
export interface Clock {
  readonly startedAt: number
  /** Absent while it stands. */
  readonly runningSince?: number
  /** Minutes counted before `runningSince`. */
  readonly spentMinutes: number
  /** When the resident first heard something. */
  readonly repliedAt?: number
  /** The steps that somebody was told of already: each once. */
  readonly told: readonly ClockStep[]
}

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

/** A piece of writing. Numbers that could reach a person are folded away; the whole text is sealed beside it. */
export interface Words {
  readonly words: string
  readonly sealedWords?: string
  readonly check: TextCheck
  readonly byId: string
  /** While it is unchecked: WeChat wants the writer's openid when it is asked again. */
  readonly writerOpenid?: string
}

/** How the station ended it: under which working name, and when. */
export interface Outcome extends Words {
  readonly displayName: string
  readonly at: number
}

/** `call`: what was said on the phone, written down by who answered; like a note, for colleagues only. */
export const LineKind = z.enum(['reply', 'question', 'answer', 'note', 'call'])
export type LineKind = z.infer<typeof LineKind>

export interface Line extends Words {
  readonly id: string
  readonly kind: LineKind
  /** Working name of a station worker; a resident's line has none. */
  readonly displayName?: string
  readonly at: number
  readonly photoIds: readonly string[]
}

/** The station person a request lies with, as residents may know them. */
export interface Assignee {
  readonly accountId: string
  readonly displayName: string
  readonly workPhone?: string
}

export interface Rating {
  /** 1 to 5. */
  readonly stars: number
  readonly comment?: Words
  readonly ratedAt: number
  readonly editedAt?: number
}

/** A resident's need and everything that happens to it, in one document. */
export interface Request extends Stored {
  /** Empty where it was filed over the phone for somebody who is not here. */
  readonly authorId: string
  readonly filedBy?: FiledBy
  /** The person it is for, once she has taken it over. */
  readonly subjectId?: string
  /** Keyed hash of the code with which she can. */
  readonly claimHash?: string
  /** Who reported the same thing (practice B6). */
  readonly joinerIds: readonly string[]
  /** Everybody of the residents' side; for the index. */
  readonly partyIds: readonly string[]
  readonly call?: Call
  /** Somebody may be in danger: on top of every queue. */
  readonly isCrisis?: boolean
  /** Keyed hash of the station and the last four digits of the caller's number, to find known callers by. */
  readonly callerHash?: string
  readonly spot?: Spot
  readonly stationId: string
  /** Who of the station may know of it; for the index. See `circleOf`. */
  readonly circle: string
  readonly communityCode: string
  readonly communityName: string
  /** Building and door. */
  readonly sealedPlace: string
  /** How the person is called and the phone number. */
  readonly sealedContact: string
  readonly phoneHash?: string
  readonly forWhom: ForWhom
  readonly kind: Kind
  readonly text: Words
  readonly photoIds: readonly string[]
  readonly reachable: Reachable
  readonly askedUrgency: Urgency
  readonly urgency: Urgency
  readonly urgencyReason?: Words
  /** Place of `urgency` in the list of urgencies, for the queue's index. */
  readonly urgencyRank: number
  readonly status: Status
  /** True while somebody at the station has something to do; for the queue's index. */
  readonly isOpen: boolean
  /** True while nobody has begun, or the resident spoke last. */
  readonly awaitsStaff: boolean
  /** True while a piece of writing waits for WeChat's answer; for the clock's index. */
  readonly hasUnchecked: boolean
  /** Every photo in it, those of the talk too; for the index that tells which photos are used. */
  readonly allPhotoIds: readonly string[]
  readonly assignee?: Assignee
  /** The errand it was turned into, the latest. */
  readonly errandId?: string
  /** The latest referral. */
  readonly referralId?: string
  /** True while a referral waits for its answer, or an office or a partner works on it. */
  readonly isReferred?: boolean
  readonly referred?: Referred
  /** The hours the station promised when it was filed. */
  readonly openingHours: OpeningHours
  readonly clock: Clock
  /** When the clock has something to say next; for its index. */
  readonly nextClockAt?: number
  /** The end of what is due next; for the index. */
  readonly dueAt?: number
  readonly talk: readonly Line[]
  /** When somebody comes to the door. */
  readonly visitAt?: number
  readonly result?: Outcome
  readonly resultCode?: ResultCode
  readonly closeReason?: Outcome
  readonly closeCode?: CloseCode
  /** When the resident first heard something from the station; a reopening keeps it. */
  readonly firstRepliedAt?: number
  /** When it last left the desk: resolved, closed or withdrawn. The seven days count from here. */
  readonly closedAt?: number
  /** When it was closed the first time; a reopening keeps it (practice B4). */
  readonly firstClosedAt?: number
  readonly reopenedCount: number
  readonly rating?: Rating
}

export const WORDS_MAX = 500
export const TALK_MAX = 200
/** A result can be questioned this long: seven days. */
export const REOPEN_WITHIN_MS = 7 * 24 * 60 * 60 * 1000
