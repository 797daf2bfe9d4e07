import type { Decision } from '../../shared/kernel/record'
import type { Volunteer } from '../../shared/volunteers/model'
import type { Actor } from '../kernel/actor'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { registerOf, volunteers } from './volunteers-store'

interface Acting {
  readonly input: { readonly id: string }
  readonly actor: Actor
  readonly store: Store
  readonly command: CommandStamp
}

/** What every command on an entry answers with. */
export function entryNow({ _id, status }: Volunteer) {
  return { id: _id, status }
}

/** Applies a rule to an entry in the register of the caller's stations. */
export function decideOnEntry(
  { input, actor, store, command }: Acting,
  rule: (volunteer: Volunteer) => Decision<Volunteer> | Refused,
) {
  return store.revise(volunteers, input.id, registerOf(actor), command, { decide: rule, reply: entryNow })
}
