import type { Errand } from '../../shared/errands/model'
import type { Decision } from '../../shared/kernel/record'
import type { Actor } from '../kernel/actor'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Scope } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { errands } from './errands-store'

interface Acting {
  readonly input: { readonly id: string }
  readonly actor: Actor
  readonly store: Store
  readonly command: CommandStamp
}

/** What every command on an errand answers with. */
export function errandNow({ _id, status }: Errand) {
  return { id: _id, status }
}

/** Applies a rule to one errand of this scope. */
export function decideOnErrand(
  { input, store, command }: Acting,
  scope: Scope<Errand>,
  rule: (errand: Errand) => Decision<Errand> | Refused,
) {
  return store.revise(errands, input.id, scope, command, { decide: rule, reply: errandNow })
}
