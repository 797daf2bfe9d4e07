import type { Stored } from '../kernel/record'
import type { Assignee, Words } from '../requests/model'
import type { Course } from '../volunteers/model'
import type { ActivityKind, AgeBand, Mode, NoteKind, Part, Relation, SessionStatus } from './codes'

export * from './codes'

/** What an activity is, the same on each of its dates; a session carries a copy, so that one write decides about a seat. */
export interface Terms {
  readonly title: string
  readonly kind: ActivityKind
  /** What happens there; numbers that could reach a person are folded. */
  readonly words: string
  /** Who does it together with the station: 红杉美发. */
  readonly partners: readonly string[]
  /** A photo; absent: the drawing of its kind. */
  readonly coverPhotoId?: string
  readonly mode: Mode
  readonly communityCode: string
  readonly communityName: string
  /** 枫林里小花园 */
  readonly place: string
  /** 下雨改到站里一楼 */
  readonly rainPlace?: string
  /** Empty: everybody. */
  readonly ageBands: readonly AgeBand[]
  /** Empty: everybody. */
  readonly communityCodes: readonly string[]
  /** Seats per session; with slots, per slot. */
  readonly seats: number
  readonly helperSeats: number
  /** 扫地、递毛巾、扶一把 */
  readonly helperWords?: string
  /** A helper must have passed it. */
  readonly course?: Course
  /** Confirmed attendance records this course as passed (kind training). */
  readonly grants?: Course
  /** A slot is so long; 0: no slots, everybody comes at the beginning. */
  readonly slotMinutes: number
  /** One sign-up may be for at most so many people. */
  readonly perSignUp: number
  readonly noteKind: NoteKind
  /** Sign-up opens so many days before. */
  readonly opensDaysBefore: number
  /** Sign-up closes so many minutes before the beginning. */
  readonly closesMinutesBefore: number
  /** One can step back by oneself until so many minutes before the beginning. */
  readonly withdrawMinutesBefore: number
  /** Whoever moves up must answer within so many minutes; 0: the seat is theirs without an answer. */
  readonly answerMinutes: number
}

/** One date of an activity. `id` stays when the date is moved. */
export interface PlannedDate {
  readonly id: string
  readonly startsAt: number
  readonly endsAt: number
  readonly isCancelled: boolean
  /** For those who had signed up to read. */
  readonly cancelReason?: string
  /** What is different on this date. */
  readonly terms?: DateTerms
  /** The plan by which it was changed last: its session is up to date when it has this one. */
  readonly plan: number
}

/** What may differ from one date to the next. */
export type DateTerms = Partial<
  Pick<Terms, 'title' | 'words' | 'partners' | 'place' | 'rainPlace' | 'seats' | 'helperSeats'>
>

/** What the station plans: one date or a series. Its sessions follow it, each its own document. */
export interface Activity extends Stored {
  readonly stationId: string
  readonly station: { readonly name: string; readonly phone: string }
  /** Who answers questions. */
  readonly contact: Assignee
  readonly terms: Terms
  readonly dates: readonly PlannedDate[]
  readonly status: 'published' | 'cancelled'
  /** For those who had signed up to read. */
  readonly cancelReason?: string
  /** One more with every change; the dates it concerns carry it. */
  readonly plan: number
  /** Everything that residents read, as it was checked; sessions take the terms over once that has passed. */
  readonly text: Words
  /** True while the text waits for WeChat's answer; for the clock's index. */
  readonly hasUnchecked: boolean
}

export interface Slot {
  readonly id: string
  readonly startsAt: number
}

/** One person who is coming, or waits for a seat. Entries are only added; who is still in stands in `roster`. */
export interface Entry {
  readonly id: string
  /** One person and part in one session: the same again is no second seat. */
  readonly key: string
  readonly part: Part
  /** Account of whoever signed up. */
  readonly byId: string
  readonly relation: Relation
  /** Working name of a helper; of a participant nothing stands in clear. */
  readonly displayName?: string
  /** How the person is called, the phone number, and the note for those who serve. */
  readonly sealedWho: string
  readonly ageBand?: AgeBand
  /** Keyed hash of the phone number, of this session only: two relatives do not sign up the same person. */
  readonly phoneKey?: string
  readonly slotId?: string
  /** True where somebody comes to the flat; the door is in `sealedWho`. */
  readonly atHome?: boolean
  readonly at: number
}

/** Somebody moved up and is asked whether she still comes. */
export interface Offer {
  readonly entryId: string
  readonly at: number
  /** Absent: the seat is hers without an answer. */
  readonly until?: number
}

/** The station took somebody off the list, because she said so on the phone. */
export interface Removal {
  readonly entryId: string
  /** For whoever signed her up to read; numbers that could reach a person are folded. */
  readonly reason: string
  readonly byId: string
  readonly at: number
}

/** Whoever was signed up and said herself, over the card that was passed on to her, that she wants to hear of it, too. */
export interface Follower {
  readonly entryId: string
  readonly personId: string
}

/** in: came. out: left. How: with the organiser's code, scanned by the organiser, or ticked on the list. */
export interface Mark {
  /** `in:<entry id>` or `out:<entry id>`: each once. */
  readonly key: string
  readonly entryId: string
  readonly way: 'in' | 'out'
  readonly how: 'code' | 'scan' | 'list'
  /** When it was, by the device that saw it. */
  readonly at: number
  /** When it reached us: later, where there was no signal. */
  readonly sentAt: number
  readonly byId: string
}

/** What the organiser confirmed of one person. */
export interface Attended {
  readonly entryId: string
  readonly came: 'early' | 'onTime' | 'late' | 'noShow'
  /** Of a helper; 0 for whoever did not come. */
  readonly creditMinutes: number
  /** Why the minutes are others than the marks say; numbers are folded. */
  readonly reason?: string
}

/** A helper's wish that her minutes be looked at again; the answer stays beside it. */
export interface Correction {
  readonly id: string
  readonly entryId: string
  readonly askedMinutes: number
  readonly words: string
  readonly at: number
  readonly answer?: {
    readonly isGranted: boolean
    readonly words: string
    readonly byId: string
    readonly at: number
  }
}

/** One date of an activity with everybody who comes: every rule about a seat lies inside this one document. */
export interface Session extends Stored {
  readonly activityId: string
  readonly dateId: string
  readonly stationId: string
  readonly station: { readonly name: string; readonly phone: string }
  readonly contact: Assignee
  readonly terms: Terms
  /** The plan of the activity that it follows. */
  readonly plan: number
  readonly startsAt: number
  readonly endsAt: number
  readonly opensAt: number
  readonly closesAt: number
  readonly withdrawUntil: number
  readonly slots: readonly Slot[]
  readonly status: SessionStatus
  readonly cancelReason?: string
  /** Keys of those who are in, in the order of arrival: the first ones of each line hold its seats, the others wait. */
  readonly roster: readonly string[]
  readonly entries: readonly Entry[]
  /** Phone keys of those on the roster, each once. Absent: nobody gave a number yet. */
  readonly phoneKeys?: readonly string[]
  readonly offers: readonly Offer[]
  /** Ids of the entries that answered their offer with yes. */
  readonly accepted: readonly string[]
  /** At most one for each entry. Absent: nobody yet. */
  readonly followers?: readonly Follower[]
  /** Absent: nobody yet. */
  readonly removals?: readonly Removal[]
  readonly marks: readonly Mark[]
  /** Participants who have checked in, counted by the write that marks them; absent: nobody yet. */
  readonly servedCount?: number
  readonly attended: readonly Attended[]
  readonly corrections: readonly Correction[]
  /** When everybody was reminded; absent before. */
  readonly remindedAt?: number
}

/** Published or added at once. */
export const DATES_MAX = 60
/** Of one activity, those that are over and called off with them: an id has two figures. */
export const SERIES_MAX = 99
export const SEATS_MAX = 500
export const PER_SIGN_UP_MAX = 6

/** The id of the session of a date: it follows from the activity, so that it can be made twice without harm. */
export function sessionIdOf(activityId: string, dateId: string): string {
  return `x${activityId.slice(1, 15)}${dateId}`
}
