import type { Decision } from '../../shared/kernel/record'
import { refuse } from '../../shared/kernel/refusal'
import type { Assignee } from '../../shared/requests/model'
import { staffAt } from '../../shared/requests/staff'
import type { Wish } from '../../shared/wishes/model'
import type { Actor } from '../kernel/actor'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Scope } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { wishes, wishesAtDesk } from './wishes-store'

interface Acting {
  readonly input: { readonly id: string }
  readonly actor: Actor
  readonly store: Store
  readonly command: CommandStamp
}

/** What every command on a wish answers with. */
export function wishNow({ _id, status }: Wish) {
  return { id: _id, status }
}

/** Applies a rule to one wish of this scope. */
export function decideOnWish(
  { input, store, command }: Acting,
  scope: Scope<Wish>,
  decide: (wish: Wish) => Decision<Wish> | Refused,
) {
  return store.revise(wishes, input.id, scope, command, { decide, reply: wishNow })
}

/** Applies a rule to a wish of the caller's stations, under the working name of the post held there. */
export function decideAtDesk(asked: Acting, rule: (wish: Wish, staff: Assignee) => Decision<Wish> | Refused) {
  const { actor } = asked
  return decideOnWish(asked, wishesAtDesk(actor), (wish) => {
    const staff = staffAt(wish.stationId, actor.id, actor.posts)
    return staff === undefined ? refuse('not_found') : rule(wish, staff)
  })
}
