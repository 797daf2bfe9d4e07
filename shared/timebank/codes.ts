import { z } from '../kernel/schema'

/** Why something was booked. The first three bring minutes, the last two move points only. */
export const sourceKinds = ['session', 'errand', 'correction', 'reversal', 'redemption', 'refund'] as const
export const SourceKind = z.enum(sourceKinds)
export type SourceKind = z.infer<typeof SourceKind>

/** What a booking goes back to in the end: a record that can be opened. */
export const Origin = z.object({ kind: z.enum(['session', 'errand', 'redemption']), id: z.string() })
export type Origin = z.infer<typeof Origin>

export const units = ['minutes', 'points'] as const
export type Unit = (typeof units)[number]

/**
 * The books of the double entry. account: the person's own. The others are the station's counters: service received,
 * points given out for it, points that came back for goods.
 */
export const books = ['account', 'service', 'issued', 'spent'] as const
export const Book = z.enum(books)
export type Book = z.infer<typeof Book>

/** Why a head takes a booking back: recorded twice, was not there, other minutes, another person. */
export const reversalReasons = ['twice', 'absent', 'minutes', 'person'] as const
export const ReversalReason = z.enum(reversalReasons)
export type ReversalReason = z.infer<typeof ReversalReason>
