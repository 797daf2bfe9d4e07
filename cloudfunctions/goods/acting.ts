import type { Batch } from '../../shared/goods/model'
import type { Decision } from '../../shared/kernel/record'
import { dayOf } from '../../shared/kernel/time'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { atDesk, batches, cardNow } from './goods-store'

interface Acting {
  readonly input: { readonly id: string }
  readonly actor: Actor
  readonly at: number
  readonly store: Store
  readonly command: CommandStamp
}

/** Applies a rule to a batch of the caller's stations; `today` is the day in China. */
export function decideOnBatch(
  { input, actor, at, store, command }: Acting,
  rule: (batch: Batch, today: string) => Decision<Batch> | Refused,
) {
  const today = dayOf(at)
  return store.revise(batches, input.id, visibleAt(actor), command, {
    decide: (batch) => rule(batch, today),
    reply: cardNow,
  })
}

/** Batches of one's stations; of an import that is not finished, none. */
export function visibleAt(actor: Pick<Actor, 'posts'>) {
  return { ...atDesk(actor), status: visible }
}

/** Of an import that is not finished, nothing is there. */
export const visible = isIn(['coming', 'here'] as const)
