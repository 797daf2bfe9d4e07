import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'
import type { OpeningHours } from '../network/model'
import type { Kind, Urgency, Words } from '../requests/model'
import type { PassablePart } from '../requests/parts'

export const referralStates = ['sent', 'accepted', 'declined', 'returned', 'withdrawn'] as const
export const ReferralState = z.enum(referralStates)
export type ReferralState = z.infer<typeof ReferralState>

export const referralVerbs = ['accept', 'decline', 'giveBack', 'withdraw'] as const
export type ReferralVerb = (typeof referralVerbs)[number]

/** What somebody is to a referral. `sender`: it lies with her, or she is the head; `colleague`: of the sending station. */
export const Side = z.enum(['sender', 'colleague', 'receiver'])
export type Side = z.infer<typeof Side>

/** Another station, a partner of the own one, or a street or district office, which has no account here. */
export type ReferralTo =
  | { readonly kind: 'station'; readonly stationId: string; readonly name: string }
  | { readonly kind: 'partner'; readonly accountId: string; readonly name: string }
  | { readonly kind: 'office'; readonly name: string }

export const consentWays = ['spoken', 'written', 'inApp'] as const
export const ConsentWay = z.enum(consentWays)
export type ConsentWay = z.infer<typeof ConsentWay>

/** How the person agreed that others are told of her. */
export interface Consent {
  readonly how: ConsentWay
  readonly words?: Words
}

/** What is due: the receiver's word, then the end of the work. */
export const dueSteps = ['answer', 'done'] as const
export type DueStep = (typeof dueSteps)[number]

/** What was copied out of the request, and nothing else of it. */
export const Copy = z.object({
  calledName: z.optional(z.string()),
  phone: z.optional(z.string()),
  building: z.optional(z.string()),
  door: z.optional(z.string()),
  words: z.optional(z.string()),
  talk: z.optional(z.array(z.object({ isResident: z.boolean(), words: z.string() }))),
})
export type Copy = z.infer<typeof Copy>

/** A request passed on to somebody outside the station (practice B2). */
export interface Referral extends Stored {
  readonly requestId: string
  readonly from: {
    readonly stationId: string
    readonly stationName: string
    readonly accountId: string
    /** Working name. */
    readonly displayName: string
  }
  readonly to: ReferralTo
  /** Circle of the request when it was sent: who of the sending station may know of it; for the index. */
  readonly sentBy: string
  /** Circle at the receiving station, or the partner's key; empty for an office. For the index. */
  readonly receivedBy: string
  readonly kind: Kind
  readonly urgency: Urgency
  readonly isCrisis: boolean
  readonly communityName: string
  /** What was passed on. */
  readonly parts: readonly PassablePart[]
  /** A `Copy`. */
  readonly sealedCopy: string
  readonly photoIds: readonly string[]
  readonly reason: Words
  /** Absent where it could not wait; `unasked` says why. */
  readonly consent?: Consent
  readonly unasked?: Words
  readonly state: ReferralState
  /** The receiver's; of the sending station where an office or a partner works on it. */
  readonly openingHours: OpeningHours
  readonly answerBy: number
  readonly doneBy?: number
  readonly answeredAt?: number
  readonly endedAt?: number
  /** Why it was declined, or what came of it. */
  readonly answer?: Words
  /** When something will be late that nobody was told of yet; for the clock's index. */
  readonly nextClockAt?: number
  readonly told: readonly DueStep[]
}

/** Key of a partner of a station in `receivedBy`: it ends with the post. */
export function partnerKey(accountId: string, stationId: string): string {
  return `${accountId}@${stationId}`
}
