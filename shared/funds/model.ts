import type { Stored } from '../kernel/record'
import type {
  Channel,
  FundKind,
  IncomeStatus,
  PaymentSource,
  PaymentStatus,
  Purpose,
  ReversalReason,
} from './codes'

export * from './codes'

/** A part of the money that may only go where its givers wanted. */
export interface Earmark {
  /** `general`: no purpose was fixed. */
  readonly key: string
  readonly name: string
  /** All it may pay; empty: everything, but a venue's cost only where the fund is the venue's. */
  readonly purposes: readonly Purpose[]
  /** 0 ≤ reserved ≤ balance, always. */
  readonly balanceFen: number
  /** Approved and not paid yet. */
  readonly reservedFen: number
}

/** What the entries of one channel or one purpose add up to; mirrors included. */
export interface Counter<Of> {
  readonly of: Of
  readonly fen: number
  readonly entries: number
}

/** The newest entry, for the page that everybody reads. */
export interface LastEntry {
  readonly id: string
  readonly number: string
  readonly summary: string
  /** What it added to the fund; below 0 for what was paid. */
  readonly amountFen: number
  readonly channel?: Channel
  readonly purpose?: Purpose
  readonly day: string
  readonly approvals: number
  readonly hasVoucher: boolean
}

/**
 * Money that a charity holds for a community or a venue, as the books know it. Everything a rule about money needs stands
 * here, so that one document decides who gets the last yuan. Counters are what the entries add up to.
 */
export interface Fund extends Stored {
  readonly stationId: string
  /** Of the station: a supervisor sees the funds of the own area. */
  readonly districtCode: string
  readonly name: string
  readonly kind: FundKind
  /** The hall or gym whose money it is; only with kind `venue`. */
  readonly venue?: string
  /** The charity or office that holds the money: the product holds none. */
  readonly keeper: string
  readonly earmarks: readonly Earmark[]
  readonly incomes: readonly Counter<Channel>[]
  readonly uses: readonly Counter<Purpose>[]
  /** Nothing is booked into this month or an earlier one any more. */
  readonly closedThrough?: string
  /** For the numbers of vouchers: how many entries each month has. Older funds have none. */
  readonly numbers?: readonly { readonly month: string; readonly last: number }[]
  readonly last?: LastEntry
  /** Of all that is paid and not taken back; `number` as `plainNumber` has it. Older funds have none. */
  readonly vouchers?: readonly Voucher[]
}

/** One invoice or receipt, and the payment it proves. */
export interface Voucher {
  readonly number: string
  readonly paymentId: string
}

/** Who did something, by the working name of the post. */
export interface Hand {
  readonly accountId: string
  readonly displayName: string
}

/** Money that came in, counted by two. The id follows from keeper and slip: the same slip cannot be there twice. */
export interface Income extends Stored {
  readonly fundId: string
  readonly stationId: string
  readonly districtCode: string
  readonly status: IncomeStatus
  readonly channel: Channel
  readonly earmark: string
  /** Of the bank slip or receipt. */
  readonly slip: string
  readonly amountFen: number
  /** The day in China on which the money came. */
  readonly day: string
  readonly month: string
  /** Where it came from, as everybody reads it: an event, a company; no person's name. */
  readonly words: string
  /** Of the slip. */
  readonly allPhotoIds: readonly string[]
  readonly recordedBy: Hand
  readonly countedBy?: Hand
  /** 1, and one more each time the slip was taken back and recorded again. */
  readonly round: number
  readonly entryId?: string
  readonly dropped?: { readonly by: string; readonly reason: string }
}

/** One yes. */
export interface Approval extends Hand {
  readonly role: 'worker' | 'head' | 'supervisor'
  readonly at: number
}

/** A wish to pay something: asked, approved by two others, paid against a voucher. */
export interface Payment extends Stored {
  readonly fundId: string
  readonly stationId: string
  readonly districtCode: string
  readonly status: PaymentStatus
  readonly purpose: Purpose
  readonly earmark: string
  /** Asked for and, with two yes, put aside. */
  readonly amountFen: number
  /** What it is for, as everybody will read it; no person's name. */
  readonly words: string
  /** Only with purpose `venue`: whose cost it is. */
  readonly venue?: string
  /** Heads of the station and supervisors of its area, to be told that it waits for them. */
  readonly headIds: readonly string[]
  /** For whom, for those who decide; sealed. */
  readonly sealedNote?: string
  /** Of the quotation. */
  readonly photoIds: readonly string[]
  /** Quotation and voucher. */
  readonly allPhotoIds: readonly string[]
  readonly source: PaymentSource
  readonly month: string
  readonly askedBy: Hand
  readonly approvals: readonly Approval[]
  readonly declined?: { readonly by: Hand; readonly reason: string; readonly at: number }
  readonly paid?: Paid
}

export interface Paid {
  readonly amountFen: number
  /** Number of the invoice or receipt. */
  readonly voucher: string
  readonly photoIds: readonly string[]
  /** In China. */
  readonly day: string
  readonly by: Hand
  readonly at: number
  readonly entryId: string
}

/** `earmark:<key>`, `income:<channel>`, `use:<purpose>`. */
export type Book = `earmark:${string}` | `income:${Channel}` | `use:${Purpose}`

export interface Leg {
  readonly book: Book
  readonly amountFen: number
}

/** One booking: created once and never written again. The legs add up to 0. No words about a person stand in it. */
export interface FundEntry extends Stored {
  readonly fundId: string
  readonly stationId: string
  readonly districtCode: string
  /** One entry per kind and id, for ever: the entry's own id follows from both. */
  readonly source: { readonly kind: 'income' | 'payment' | 'reversal'; readonly id: string }
  /** The income or payment behind it. */
  readonly paperId: string
  readonly legs: readonly Leg[]
  /** What it added to the fund; below 0 for what was paid. */
  readonly amountFen: number
  readonly earmark: string
  /** One of the two. */
  readonly channel?: Channel
  readonly purpose?: Purpose
  /** `202611-003`: month and place in the month, as on the paper voucher. Older entries have `1106-03`, the day without its year. */
  readonly number: string
  readonly day: string
  readonly month: string
  readonly summary: string
  /** How many people said yes, or counted. */
  readonly approvals: number
  readonly hasVoucher: boolean
  readonly bookedBy: string
  readonly bookedAt: number
  /** The entry that it takes back. */
  readonly reverses?: string
  readonly reason?: ReversalReason
}

/** The nightly comparison of a fund's balances with its entries. */
export interface FundReconciliation {
  /** The fund's id; `all` for the round that looks which funds there are. */
  readonly _id: string
  /** The day in China it was last done for. */
  readonly day: string
  /** Epoch ms; 0: not yet. */
  readonly at: number
  readonly entries: number
  readonly differences: readonly Difference[]
}

export interface Difference {
  /** A book, or `reserved:<key>`. */
  readonly book: string
  readonly balanceFen: number
  readonly entriesFen: number
}

export const GENERAL = 'general'
export const EARMARKS_MAX = 12
export const APPROVALS_NEEDED = 2
export const WORDS_MAX = 40
