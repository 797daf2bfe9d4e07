import { z } from '../kernel/schema'

export const FundKind = z.enum(['community', 'venue'])
export type FundKind = z.infer<typeof FundKind>

/** How money came: 义卖, 义捐, 义转, 彩票点, 企业, 居民. In the order in which they are shown. */
export const channels = ['company', 'sale', 'gift', 'lottery', 'transfer', 'resident'] as const
export const Channel = z.enum(channels)
export type Channel = z.infer<typeof Channel>

/** What money is used for: 给孩子, 给长者, 楼道小修, 活动耗材, 救急, 场馆. */
export const purposes = ['children', 'elders', 'repairs', 'activities', 'hardship', 'venue'] as const
export const Purpose = z.enum(purposes)
export type Purpose = z.infer<typeof Purpose>

/** waiting: one person counted. posted: two counted the same. reversed: taken back, its slip is free again. */
export const IncomeStatus = z.enum(['waiting', 'posted', 'dropped', 'reversed'])
export type IncomeStatus = z.infer<typeof IncomeStatus>

/** asked: until two others said yes. approved: the money is put aside. paid: booked with its voucher. */
export const PaymentStatus = z.enum(['asked', 'approved', 'paid', 'declined', 'withdrawn', 'reversed'])
export type PaymentStatus = z.infer<typeof PaymentStatus>

/** Why an entry is taken back: recorded twice, another amount, another channel or purpose, money came back. */
export const reversalReasons = ['twice', 'amount', 'place', 'returned'] as const
export const ReversalReason = z.enum(reversalReasons)
export type ReversalReason = z.infer<typeof ReversalReason>

/** What a payment goes back to: asked for at the desk, or a case grant. */
export const PaymentSource = z.object({ kind: z.enum(['desk', 'grant']), id: z.string() })
export type PaymentSource = z.infer<typeof PaymentSource>

/** Whom aid is for. What pays for it follows: `purposeOf` in rules. */
export const Audience = z.enum(['child', 'elder', 'family'])
export type Audience = z.infer<typeof Audience>

/** `2026-10`, in China. */
export const Month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))
