import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { PhotoView } from '../requests/views'
import { Channel, FundKind, IncomeStatus, PaymentSource, PaymentStatus, Purpose } from './codes'

const counter = {
  fen: z.number(),
  entries: z.number(),
  /** Tenths of a percent; all add up to 1000. */ share: z.number(),
}

/** One booking as everybody reads it: no name of anybody. */
export const PublicEntry = z.object({
  id: Id,
  /** 凭证第 … 号 */
  number: z.string(),
  summary: z.string(),
  /** What it added to the fund; below 0 for what was paid or taken back. */
  amountFen: z.number(),
  channel: z.optional(Channel),
  purpose: z.optional(Purpose),
  /** `2026-11-06` */
  day: z.string(),
  /** How many people said yes, or counted. */
  approvals: z.number(),
  hasVoucher: z.boolean(),
  /** The entry that it takes back. */
  reverses: z.optional(Id),
  /** The entry by which it was taken back. */
  reversedBy: z.optional(Id),
})
export type PublicEntry = z.infer<typeof PublicEntry>

const Compared = z.object({ at: z.number(), isEqual: z.boolean() })

/** A fund in a list. */
export const FundCard = z.object({
  id: Id,
  name: z.string(),
  kind: FundKind,
  venue: z.optional(z.string()),
  balanceFen: z.number(),
  incomeFen: z.number(),
  usedFen: z.number(),
})
export type FundCard = z.infer<typeof FundCard>

/** The page that everybody reads. balance = income − used. Channels and purposes without an entry are left out. */
export const PublicFund = z.object({
  ...FundCard.shape,
  keeper: z.string(),
  station: z.object({ id: Id, name: z.string(), phone: z.string() }),
  /** Most money first. */
  channels: z.array(z.object({ channel: Channel, ...counter })),
  uses: z.array(z.object({ purpose: Purpose, ...counter })),
  incomeEntries: z.number(),
  useEntries: z.number(),
  last: z.optional(PublicEntry),
  /** Of the last night; absent before the first. */
  compared: z.optional(Compared),
  closedThrough: z.optional(z.string()),
})
export type PublicFund = z.infer<typeof PublicFund>

/** A fund as the desk has it in hand. */
export const DeskFund = z.object({
  ...FundCard.shape,
  stationId: Id,
  stationName: z.string(),
  keeper: z.string(),
  earmarks: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      /** All it may pay; empty: everything but what a venue's own fund pays. */
      purposes: z.array(Purpose),
      balanceFen: z.number(),
      reservedFen: z.number(),
      /** balance − reserved */
      availableFen: z.number(),
    }),
  ),
  closedThrough: z.optional(z.string()),
  compared: z.optional(
    z.object({
      ...Compared.shape,
      differences: z.array(z.object({ book: z.string(), balanceFen: z.number(), entriesFen: z.number() })),
    }),
  ),
  waitingIncomes: z.number(),
  waitingPayments: z.number(),
  isHead: z.boolean(),
  /** May write into it; else may read and approve. */
  canWrite: z.boolean(),
})
export type DeskFund = z.infer<typeof DeskFund>

/** Income that waits for the second count. The amount is nowhere in it: the second person counts blind. */
export const IncomeRow = z.object({
  id: Id,
  fundId: Id,
  fundName: z.string(),
  status: IncomeStatus,
  channel: Channel,
  earmarkName: z.string(),
  slip: z.string(),
  day: z.string(),
  words: z.string(),
  recordedBy: z.string(),
  /** Recorded by whoever reads: somebody else must count. */
  isMine: z.boolean(),
  at: z.number(),
})
export type IncomeRow = z.infer<typeof IncomeRow>

/** What stands behind an entry of income, for the desk. */
export const SlipView = z.object({
  /** Of the entry. */
  id: Id,
  slip: z.string(),
  earmarkName: z.string(),
  recordedBy: z.string(),
  countedBy: z.string(),
  photos: z.array(PhotoView),
})
export type SlipView = z.infer<typeof SlipView>

export const PaymentRow = z.object({
  id: Id,
  fundId: Id,
  fundName: z.string(),
  status: PaymentStatus,
  purpose: Purpose,
  earmarkName: z.string(),
  amountFen: z.number(),
  words: z.string(),
  askedBy: z.string(),
  /** 0, 1 or 2. */
  approvals: z.number(),
  /** Whoever reads may still say yes or no. */
  canDecide: z.boolean(),
  isMine: z.boolean(),
  at: z.number(),
})
export type PaymentRow = z.infer<typeof PaymentRow>

/** A payment with everything that whoever decides needs. */
export const PaymentView = z.object({
  ...PaymentRow.shape,
  source: PaymentSource,
  venue: z.optional(z.string()),
  /** For whom, inside the house. */
  note: z.optional(z.string()),
  quotation: z.array(PhotoView),
  /** Of its earmark, now. */
  availableFen: z.number(),
  approvedBy: z.array(
    z.object({ displayName: z.string(), role: z.enum(['worker', 'head', 'supervisor']), at: z.number() }),
  ),
  /** The next yes must come from a head or supervisor. */
  needsHead: z.boolean(),
  canPay: z.boolean(),
  canWithdraw: z.boolean(),
  declined: z.optional(z.object({ by: z.string(), reason: z.string(), at: z.number() })),
  paid: z.optional(
    z.object({
      amountFen: z.number(),
      voucher: z.string(),
      photos: z.array(PhotoView),
      day: z.string(),
      by: z.string(),
      at: z.number(),
      entryId: Id,
    }),
  ),
})
export type PaymentView = z.infer<typeof PaymentView>
