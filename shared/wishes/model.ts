import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'
import type { Assignee, Words } from '../requests/model'

/** Whose wish it is, as the wall says it: 给孩子, 给长者. */
export const audiences = ['child', 'elder', 'family', 'other'] as const
export const Audience = z.enum(audiences)
export type Audience = z.infer<typeof Audience>

/**
 * asked: a worker has not seen to it yet. open: on the wall, looks for somebody. claimed: somebody has promised it.
 * received: the station has the gift. delivered: handed over. The other three are ends, never seen on the wall; recalled: the
 * station took it back after it had a giver.
 */
export const wishStatuses = [
  'asked',
  'open',
  'claimed',
  'received',
  'delivered',
  'declined',
  'withdrawn',
  'recalled',
] as const
export const WishStatus = z.enum(wishStatuses)
export type WishStatus = z.infer<typeof WishStatus>

/** What stands on the card: the thing is drawn, nobody is photographed. */
export const wishDrawings = [
  'glasses',
  'football',
  'blanket',
  'radio',
  'schoolbag',
  'lamp',
  'book',
  'coat',
  'shoes',
  'pot',
  'crutch',
  'toy',
  'box',
] as const
export const WishDrawing = z.enum(wishDrawings)
export type WishDrawing = z.infer<typeof WishDrawing>

/** How the worker saw that it is needed: at home, at the station, on the phone. */
export const seenHow = ['visit', 'met', 'call'] as const
export const SeenHow = z.enum(seenHow)
export type SeenHow = z.infer<typeof SeenHow>

/** Who signed for the gift. A child's is signed for by the guardian. */
export const SignedBy = z.enum(['self', 'guardian'])
export type SignedBy = z.infer<typeof SignedBy>

/** waiting: a worker has to read it. passed: the giver has it. held: it stays at the station; it can be written anew. */
export const ThanksStatus = z.enum(['waiting', 'passed', 'held'])
export type ThanksStatus = z.infer<typeof ThanksStatus>

/** What a worker saw to, and what everybody reads. */
export interface Verified {
  readonly at: number
  readonly by: Assignee
  readonly seen: SeenHow
}

/** Somebody's promise. The station and the family never read who it is; a company is named to the station. */
export interface Claim {
  readonly accountId: string
  readonly companyName?: string
  readonly at: number
  /** `2026-11-24`: until the end of this day. */
  readonly promisedOn: string
}

/** The gift as it was written into the station's book. */
export interface Receipt {
  readonly at: number
  readonly byId: string
  /** `20261108-02`: day and the how manieth of that day. Older ones have `1108-02`, without the year. */
  readonly number: string
  readonly valueFen: number
  /** 5 号球一个 */
  readonly words: string
}

/** 交到手上: proven by a second worker who was there, by photos of the signed paper, or both. */
export interface HandOver {
  readonly at: number
  readonly by: Assignee
  readonly signedBy: SignedBy
  readonly witness?: Assignee
  /** The signed paper, and last the one for the giver. */
  readonly photoIds: readonly string[]
  /** The one of them that the worker has looked at for the giver: the thing, no face, no name, no door. */
  readonly giverPhotoId?: string
}

/** The family's words to whoever gave it. */
export interface Thanks {
  readonly status: ThanksStatus
  readonly words: string
  readonly writtenAt: number
  /** By the family itself, or by a worker as the family said it. */
  readonly from: 'applicant' | 'worker'
  readonly passedAt?: number
  /** Why a worker held it, for whoever writes it anew. */
  readonly reason?: string
}

/** Where the station puts what it takes back: onto the wall again, or to its end. */
export const RecallTo = z.enum(['wall', 'end'])
export type RecallTo = z.infer<typeof RecallTo>

/** 站里收回: the giver is not to be reached, or the gift is not needed any more. Only the giver of then reads why. */
export interface Recall {
  readonly at: number
  readonly by: Assignee
  readonly giverId: string
  readonly reason: string
}

/** What the station had set when it was asked for: a promise stays as it was given. */
export interface Terms {
  /** So many days a promise runs. */
  readonly days: number
  /** So many days after it the wish is open again. */
  readonly graceDays: number
  /** The highest price cap. */
  readonly capLimitFen: number
}

/** A small wish and all that becomes of it, in one document. Who it is for is sealed; the wall has a pseudonym. */
export interface Wish extends Stored, Terms {
  readonly stationId: string
  /** As it stands in the station's window: where the gift is brought or sent. */
  readonly station: { readonly name: string; readonly phone: string; readonly address: string }
  /** 枫林街道: all that the wall says about where. */
  readonly streetName: string
  /** Who asked in the app. Absent where a worker wrote it down. */
  readonly applicantId?: string
  /** How she is called, her phone and where she lives. */
  readonly sealedApplicant: string
  /** The guardian of a child, called name and phone. */
  readonly sealedGuardian?: string
  /** When a worker had the guardian's consent. */
  readonly guardianConsentAt?: number
  /** Who sees to it and hears of it. Absent where the station had nobody. */
  readonly keeperId?: string
  /** What she asked for in her own words; for the station. */
  readonly asked: Words
  readonly audience: Audience
  readonly status: WishStatus
  /** True while it is or was on the wall; for the wall's index. */
  readonly isPublished: boolean
  /** 一副老花镜 */
  readonly title: string
  /** 300 度，看报纸用. Published by the worker; the asker's own words are in `asked`. Empty before. */
  readonly words: string
  readonly drawing: WishDrawing
  /** 小杨树. Empty before it is published. */
  readonly pseudonym: string
  /** The most that the gift may cost; 0 before it is published. */
  readonly capFen: number
  readonly verified?: Verified
  readonly publishedAt?: number
  /** `2026-11`; for counting the wall's month. */
  readonly publishedMonth?: string
  readonly claim?: Claim
  /** How often it came back to the wall. */
  readonly returns: number
  /** True once the giver was reminded of this promise. */
  readonly isReminded: boolean
  /** When the clock has something to say next, epoch ms; only while it is claimed. */
  readonly clockAt?: number
  readonly receipt?: Receipt
  readonly handOver?: HandOver
  readonly thanks?: Thanks
  /** The last time that the station took it back from a giver. */
  readonly recall?: Recall
  /** Why it was not published. */
  readonly declineReason?: string
}

/** How many gifts a station took in on one day; the next number comes from it. */
export interface GiftBook extends Stored {
  readonly series: string
  readonly given: number
}

export const TITLE_MAX = 14
export const WORDS_MAX = 60
export const ASKED_MAX = 200
export const PSEUDONYM_MAX = 6
export const THANKS_MAX = 120
export const SEVERAL_MAX = 50
/** A promise lies at most so many days ahead of the claim, whatever the giver would like. */
export const PROMISE_MAX_DAYS = 30
/** A station lets a wish wait at most so many days more for a gift that is late. */
export const GRACE_DAYS_MAX = 14
/** 1,000 yuan: no station lets a wish be dearer. */
export const CAP_MAX_FEN = 100_000
export const PROOF_PHOTOS_MAX = 3
const DAYS = 7
const GRACE_DAYS = 3
/** 500 yuan: dearer is no small wish, it goes to the case grants. */
const CAP_LIMIT_FEN = 50_000

/** What a station has set for wishes, or what holds where it has set nothing. */
export function termsOf(station: {
  readonly wishDays?: number
  readonly wishGraceDays?: number
  readonly wishCapFen?: number
}): Terms {
  const { wishDays = DAYS, wishGraceDays = GRACE_DAYS, wishCapFen = CAP_LIMIT_FEN } = station
  return { days: wishDays, graceDays: wishGraceDays, capLimitFen: wishCapFen }
}
