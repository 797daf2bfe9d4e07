import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'

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
] as const
export type Verb = (typeof verbs)[number]

/** What somebody is to a request. One person can be several: a worker can file for herself. */
export const Party = z.enum(['author', 'assignee', 'colleague', 'head'])
export type Party = z.infer<typeof Party>

export const ForWhom = z.enum(['self', 'relative', 'neighbour'])
export type ForWhom = z.infer<typeof ForWhom>

export const Reachable = z.enum(['morning', 'afternoon', 'evening', 'any'])
export type Reachable = z.infer<typeof Reachable>

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

export const LineKind = z.enum(['reply', 'question', 'answer', 'note'])
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
  readonly authorId: string
  readonly stationId: string
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
  readonly talk: readonly Line[]
  /** When somebody comes to the door. */
  readonly visitAt?: number
  readonly result?: Outcome
  readonly closeReason?: Outcome
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
