import type { Stored } from '../kernel/record'
import type { OpeningHours } from '../network/model'
import type { Referred } from './parts'
import type {
  CallLine,
  CallOutcome,
  ClockStep,
  CloseCode,
  ForWhom,
  HazardKind,
  Kind,
  LineKind,
  Reachable,
  ResultCode,
  Status,
  TextCheck,
  Urgency,
} from './codes'

export * from './codes'

/** 代办: who of the station or of the residents' committee filed it for somebody. */
export interface FiledBy {
  readonly accountId: string
  readonly displayName: string
  readonly as: 'worker' | 'committee'
}

/** One call, one record (practice B1). */
export interface Call {
  readonly line: CallLine
  readonly at: number
  readonly outcome: CallOutcome
  readonly isAnonymous: boolean
}

/** Where something is wrong: no home, so it is kept in clear. Degrees of GCJ-02, as WeChat gives them. */
export interface Spot {
  readonly hazard: HazardKind
  readonly words: string
  readonly latitude?: number
  readonly longitude?: number
  /** Of the place code that was scanned. */
  readonly placeId?: string
}

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
