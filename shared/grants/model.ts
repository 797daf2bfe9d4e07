import type { Audience } from '../funds/codes'
import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'
import type { Assignee } from '../requests/model'

/**
 * asked: written down for a person. quoted: there is a price. approving: a payment was asked of the fund. approved: two
 * people said yes. bought: paid, and the thing is at the station. handed: in her hands. closed: followed up to the end.
 */
export const grantStatuses = [
  'asked',
  'quoted',
  'approving',
  'approved',
  'bought',
  'handed',
  'closed',
  'declined',
  'withdrawn',
] as const
export const GrantStatus = z.enum(grantStatuses)
export type GrantStatus = z.infer<typeof GrantStatus>

export const grantVerbs = [
  'quote',
  'askApproval',
  'approve',
  'decline',
  'takeBack',
  'buy',
  'unbuy',
  'setRules',
  'confirm',
  'handOver',
  'followUp',
  'withdraw',
] as const
export type GrantVerb = (typeof grantVerbs)[number]

/** What it is; the rules of use begin with the station's words for it. */
export const grantKinds = ['phone', 'tablet', 'appliance', 'aid', 'other'] as const
export const GrantKind = z.enum(grantKinds)
export type GrantKind = z.infer<typeof GrantKind>

/** Who says yes to the rules of use. */
export const confirmers = ['self', 'guardian'] as const
export const Confirmer = z.enum(confirmers)
export type Confirmer = z.infer<typeof Confirmer>

/** Above this, two prices are asked for: 1,000 yuan. */
export const TWO_QUOTES_ABOVE_FEN = 100_000
export const QUOTES_MAX = 6
export const RULES_MAX = 8
export const RULE_MAX = 40
export const NOTES_MAX = 60
/** The next look lies within a year. */
export const FOLLOW_UP_WITHIN_DAYS = 366

/** What one shop wants for it. */
export interface Quote {
  readonly id: string
  readonly shop: string
  readonly priceFen: number
  readonly photoId?: string
  readonly at: number
}

/** Said yes to the rules of use: on the own phone, or on paper that somebody of the station took a photo of. */
export type Agreement =
  | { readonly how: 'phone'; readonly as: Confirmer; readonly at: number }
  | { readonly how: 'paper'; readonly as: Confirmer; readonly at: number; readonly photoId: string }

/** What was seen after the hand-over. Numbers in it are folded. */
export interface FollowUpNote {
  readonly id: string
  readonly at: number
  readonly words: string
  /** Working name. */
  readonly byName: string
}

/** Something bought for one person out of a fund (practices D4, A16). Everything a rule needs is in it; the money is the fund's. */
export interface Grant extends Stored {
  readonly stationId: string
  /** Who asked for it, and follows it up. */
  readonly worker: Assignee
  /** How the person and her guardian are called and rung. Opened by the station's workers alone, on record. */
  readonly sealedPerson: string
  readonly hasGuardian: boolean
  /** Money given for children pays for nobody else. */
  readonly audience: Audience
  readonly kind: GrantKind
  /** 学习平板一台 */
  readonly title: string
  /** Why, for colleagues. Numbers in it are folded. */
  readonly reason: string
  /** What the public page of the fund will say: no name, no number. */
  readonly summary: string
  readonly fundId: string
  /** Key of the purpose the money was given for. */
  readonly earmark: string
  /** No price above it. */
  readonly ceilingFen: number
  readonly status: GrantStatus
  /** False once nobody has anything more to do; kept by the same write as `status`, for the index. */
  readonly isOpen: boolean
  readonly quotes: readonly Quote[]
  /** The payment asked of the fund; `round` counts how often one was asked, and makes its id. */
  readonly payment?: { readonly id: string; readonly quoteId: string; readonly amountFen: number }
  readonly round: number
  readonly spentFen?: number
  /** One sentence each. */
  readonly rules: readonly string[]
  /** Of the code for the recipient's own phone; and who made it. */
  readonly codeHash?: string
  readonly codeBy?: string
  /** The account that said yes on the own phone: it sees the grant from then on. */
  readonly recipientId?: string
  readonly agreement?: Agreement
  readonly handedAt?: number
  /** `2026-12-06`; absent once there is nothing more to look after. */
  readonly followUpOn?: string
  readonly notes: readonly FollowUpNote[]
  /** When the worker is reminded; for the clock's index. */
  readonly nextClockAt?: number
  /** Every photo in it, for the index. */
  readonly allPhotoIds: readonly string[]
  /** Why it was withdrawn. */
  readonly endReason?: string
}

/** What a payment goes back to: the grant, and which time it was asked. */
export function sourceIdOf({ _id, round }: Pick<Grant, '_id' | 'round'>): string {
  return `${_id}-${String(round)}`
}

/** The grant a payment goes back to. */
export function grantIdOf(sourceId: string): string {
  return sourceId.split('-', 1)[0] ?? ''
}
