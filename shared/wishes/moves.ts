import { type Refusal, refuse } from '../kernel/refusal'
import type { WishStatus } from './model'

/** From which status a verb is allowed, and where it leads. What is not here is refused. Both sides use this table. */
export const moves = {
  asked: { verify: 'open', decline: 'declined', withdraw: 'withdrawn' },
  open: { claim: 'claimed', decline: 'declined', withdraw: 'withdrawn' },
  claimed: {
    promise: 'claimed',
    giveBack: 'open',
    lapse: 'open',
    reopen: 'open',
    recall: 'recalled',
    receive: 'received',
  },
  received: { handOver: 'delivered', recall: 'recalled' },
  delivered: { writeThanks: 'delivered' },
  declined: {},
  withdrawn: {},
  recalled: {},
} as const satisfies Record<WishStatus, Readonly<Record<string, WishStatus>>>

type VerbOf<S> = S extends WishStatus ? keyof (typeof moves)[S] : never
export type WishVerb = VerbOf<WishStatus>
export type NotNow = Refusal<'wishes.not_now'>

/** Why this verb is not possible now; undefined when it is. */
export function mayGo({ status }: { readonly status: WishStatus }, verb: WishVerb): NotNow | undefined {
  return verb in moves[status] ? undefined : refuse('wishes.not_now', { status })
}
