import type { Grant } from '../../shared/grants/model'
import type { Decision } from '../../shared/kernel/record'
import type { Actor } from '../kernel/actor'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { grantNow, grants, grantsAtDesk } from './grants-store'

interface Acting {
  readonly input: { readonly id: string }
  readonly actor: Actor
  readonly store: Store
  readonly command: CommandStamp
}

/** Applies a rule to a grant of the caller's stations. */
export function decideOnGrant(
  { input, actor, store, command }: Acting,
  rule: (grant: Grant) => Decision<Grant> | Refused,
) {
  const revision = { decide: rule, reply: grantNow }
  return store.revise(grants, input.id, grantsAtDesk(actor), command, revision)
}
