import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'
import { Id } from '../kernel/id'
import { CommunityCode } from '../network/contract'
import { GoodsAudience } from './directed'
import { type Card, WORDS_MAX } from './model'

/** back: takes back some or all of what a giving-out gave, which itself stays as it was written. */
export const moveKinds = ['receive', 'allocate', 'transfer', 'accept', 'lose', 'count', 'back'] as const
export const MoveKind = z.enum(moveKinds)
export type MoveKind = z.infer<typeof MoveKind>

/** 过期, 破损, 丢失 */
export const lossReasons = ['expired', 'broken', 'missing'] as const
export const LossReason = z.enum(lossReasons)
export type LossReason = z.infer<typeof LossReason>

/** Why the shelf and the card differ. */
export const countReasons = ['recount', 'not_noted', 'broken', 'missing', 'found'] as const
export const CountReason = z.enum(countReasons)
export type CountReason = z.infer<typeof CountReason>

/** What may be the reason when fewer lie there than the card says, and when more do. */
export const reasonsFor = {
  fewer: ['recount', 'not_noted', 'broken', 'missing'],
  more: ['recount', 'found'],
} as const satisfies Record<string, readonly CountReason[]>

/** Why something given out is back: the number or the place was written wrongly, or it came back unused. */
export const backReasons = ['wrong_number', 'wrong_place', 'returned'] as const
export const BackReason = z.enum(backReasons)
export type BackReason = z.infer<typeof BackReason>

export const MoveReason = z.union([LossReason, CountReason, BackReason])
export type MoveReason = z.infer<typeof MoveReason>

const count = z.int().check(z.minimum(1), z.maximum(999_999))

/** Who gets it: a community with so many households or people, or the station itself. Never a name. */
export const Recipient = z.object({
  kind: z.enum(['community', 'station']),
  /** Of kind community only. */
  communityCode: z.optional(CommunityCode),
  households: z.optional(count),
  people: z.optional(count),
  audience: z.optional(GoodsAudience),
  /** 端午节走访 */
  purpose: z.string().check(z.trim(), z.minLength(1), z.maxLength(WORDS_MAX)),
  grantId: z.optional(Id),
  wishId: z.optional(Id),
})
export type Recipient = z.infer<typeof Recipient>

/** The move that is taken back: when it gave out how many. */
export const TakenMove = z.object({ moveId: Id, on: z.string(), given: z.number() })
export type TakenMove = z.infer<typeof TakenMove>

/** What a step of the card says of itself; it stands in the batch's log, and the move is made of it. */
export const Step = z.object({
  move: MoveKind,
  on: z.string(),
  /** What it does to the card. */
  delta: z.object({ received: z.number(), stock: z.number(), out: z.number(), lost: z.number() }),
  /** Of kind back: from whom; with households and people only where nothing of the giving-out stands any more. */
  to: z.optional(Recipient),
  toStationId: z.optional(Id),
  reason: z.optional(MoveReason),
  takesBack: z.optional(TakenMove),
})
export type Step = z.infer<typeof Step>

/** One line of a stock card. Only ever created; all moves of a batch add up to its card. */
export interface Move extends Stored {
  readonly batchId: string
  readonly itemId: string
  readonly stationId: string
  readonly listId: string
  readonly giverId?: string
  readonly kind: MoveKind
  readonly on: string
  readonly delta: Card
  readonly to?: Recipient
  readonly toStationId?: string
  readonly reason?: MoveReason
  readonly takesBack?: TakenMove
}

/** A step that touches some of the numbers. */
export function delta(some: Partial<Card>): Card {
  return { received: 0, stock: 0, out: 0, lost: 0, ...some }
}

export function addTo(card: Card, { received, stock, out, lost }: Card): Card {
  return {
    received: card.received + received,
    stock: card.stock + stock,
    out: card.out + out,
    lost: card.lost + lost,
  }
}
