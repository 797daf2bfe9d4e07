import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { Kind, Status, Urgency } from '../requests/model'
import { PassablePart } from '../requests/parts'
import { ConsentWay, dueSteps, ReferralState, Side } from './model'

/** A line of a list. Nothing in it reaches a person. */
export const ReferralRow = z.object({
  id: Id,
  state: ReferralState,
  to: z.object({ kind: z.enum(['station', 'partner', 'office']), name: z.string() }),
  fromName: z.string(),
  kind: Kind,
  urgency: Urgency,
  isCrisis: z.boolean(),
  communityName: z.string(),
  createdAt: z.number(),
  /** What is awaited, and until when; absent when it is over. */
  due: z.optional(z.object({ what: z.enum(dueSteps), at: z.number() })),
  /** How the request stands at the station that took it over. */
  outcome: z.optional(Status),
})
export type ReferralRow = z.infer<typeof ReferralRow>

/** Words between professionals. `isHeld`: WeChat's check was not sure of them; they are given all the same. */
const Written = z.object({ words: z.string(), isHeld: z.boolean() })

/** One referral as this reader may see it. */
export const ReferralView = z.object({
  ...ReferralRow.shape,
  sides: z.array(Side),
  /** The request, where this reader can open it. */
  requestId: z.optional(Id),
  /** Working name of who sent it. */
  senderName: z.string(),
  parts: z.array(PassablePart),
  reason: Written,
  consent: z.optional(z.object({ how: ConsentWay, words: z.optional(z.string()) })),
  unasked: z.optional(z.string()),
  answer: z.optional(Written),
  answeredAt: z.optional(z.number()),
  endedAt: z.optional(z.number()),
  /** What was passed on. Phone and place are there for a partner who has taken it; a station opens them with the request. */
  copy: z.object({
    calledName: z.optional(z.string()),
    phone: z.optional(z.string()),
    building: z.optional(z.string()),
    door: z.optional(z.string()),
    words: z.optional(z.string()),
    talk: z.array(z.object({ isResident: z.boolean(), words: z.string() })),
    /** Addresses good for ten minutes. */
    photoUrls: z.array(z.string()),
  }),
})
export type ReferralView = z.infer<typeof ReferralView>
