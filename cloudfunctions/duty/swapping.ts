import type { Rota } from '../../shared/duty/model'
import type { Act } from '../../shared/duty/swap-rules'
import type { Decision } from '../../shared/kernel/record'
import { refuse } from '../../shared/kernel/refusal'
import { staffAt } from '../../shared/requests/staff'
import type { Actor } from '../kernel/actor'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { rotaId, rotas, turned } from './duty-store'

interface Swapping {
  readonly input: { readonly stationId: string }
  readonly actor: Actor
  readonly at: number
  readonly store: Store
  readonly command: CommandStamp
}

/** Applies a rule to the rota of a station where the caller works, under the working name held there. */
export async function swap(
  { input: { stationId }, actor, at, store, command }: Swapping,
  rule: (rota: Rota, act: Act) => Decision<Rota> | Refused,
) {
  const staff = staffAt(stationId, actor.id, actor.posts)
  if (staff === undefined) return refuse('not_found')
  const act = { accountId: staff.accountId, displayName: staff.displayName, at }
  return store.revise(rotas, rotaId(stationId), { stationId }, command, {
    decide: (rota) => rule(rota, act),
    reply: turned,
  })
}
