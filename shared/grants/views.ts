import { Audience } from '../funds/codes'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { PhotoView } from '../requests/views'
import { Confirmer, GrantKind, GrantStatus } from './model'

/** A line of the station's list. Nothing in it says who it is for. */
export const GrantRow = z.object({
  id: Id,
  title: z.string(),
  kind: GrantKind,
  audience: Audience,
  status: GrantStatus,
  /** True once the rules of use were agreed to. */
  isAgreed: z.boolean(),
  /** What was paid, or what it is asked for, or the most it may cost. */
  amountFen: z.number(),
  followUpOn: z.optional(z.string()),
  workerName: z.string(),
  createdAt: z.number(),
})
export type GrantRow = z.infer<typeof GrantRow>

const AgreementView = z.object({
  how: z.enum(['phone', 'paper']),
  as: Confirmer,
  at: z.number(),
})

const Look = z.object({ displayName: z.string(), at: z.number() })

/** One grant as the station's workers see it. Who it is for is opened apart, on record. */
export const GrantView = z.object({
  ...GrantRow.shape,
  reason: z.string(),
  summary: z.string(),
  fundId: Id,
  earmark: z.string(),
  hasGuardian: z.boolean(),
  ceilingFen: z.number(),
  quotes: z.array(
    z.object({
      id: z.string(),
      shop: z.string(),
      priceFen: z.number(),
      at: z.number(),
      photo: z.optional(PhotoView),
    }),
  ),
  payment: z.optional(z.object({ id: Id, quoteId: z.string(), amountFen: z.number() })),
  spentFen: z.optional(z.number()),
  rules: z.array(z.string()),
  hasCode: z.boolean(),
  agreement: z.optional(z.object({ ...AgreementView.shape, photo: z.optional(PhotoView) })),
  handedAt: z.optional(z.number()),
  notes: z.array(z.object({ id: z.string(), at: z.number(), words: z.string(), byName: z.string() })),
  endReason: z.optional(z.string()),
  /** Who read whom it is for, newest first. */
  looks: z.array(Look),
})
export type GrantView = z.infer<typeof GrantView>

/** One grant as the one it is for sees it, or who answers for her. */
export const OwnGrantView = z.object({
  /** Known once it is hers. */
  id: z.optional(Id),
  title: z.string(),
  kind: GrantKind,
  audience: Audience,
  status: GrantStatus,
  rules: z.array(z.string()),
  hasGuardian: z.boolean(),
  agreement: z.optional(AgreementView),
  handedAt: z.optional(z.number()),
  followUpOn: z.optional(z.string()),
  worker: z.object({ displayName: z.string(), workPhone: z.optional(z.string()) }),
  station: z.object({ name: z.string(), phone: z.string() }),
  looks: z.array(Look),
})
export type OwnGrantView = z.infer<typeof OwnGrantView>
