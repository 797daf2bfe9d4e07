import type { Decision } from '../../shared/kernel/record'
import type { Reward } from '../../shared/rewards/model'
import type { Actor } from '../kernel/actor'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { atDesk, itemNow, rewards } from './rewards-store'

interface Acting {
  readonly input: { readonly id: string }
  readonly actor: Actor
  readonly store: Store
  readonly command: CommandStamp
}

/** Applies a rule to an item on the shelf of the caller's stations. */
export function decideOnReward(
  { input, actor, store, command }: Acting,
  rule: (reward: Reward) => Decision<Reward> | Refused,
) {
  return store.revise(rewards, input.id, atDesk(actor), command, { decide: rule, reply: itemNow })
}
