import type { Errand } from '../../shared/errands/model'
import type { Decision } from '../../shared/kernel/record'
import { isRefused } from '../../shared/kernel/refusal'
import type { Request } from '../../shared/requests/model'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Scope } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { requests } from '../requests/requests-store'
import { errandNow } from './acting'
import { errands } from './errands-store'

interface Terms {
  readonly errand: Scope<Errand>
  readonly request: Scope<Request>
  readonly decideErrand: (errand: Errand) => Decision<Errand> | Refused
  readonly decideRequest: (request: Request) => Decision<Request> | Refused
}

/** What ends an errand ends it on its request, too: both or neither. */
export function decideOnBoth(
  { input, store, command }: { input: { readonly id: string }; store: Store; command: CommandStamp },
  { errand: scope, request, decideErrand, decideRequest }: Terms,
) {
  return store.transact(async (t) => {
    const errand = await t.get(errands, input.id, scope)
    if (isRefused(errand)) return errand
    const moved = await t.revise(requests, errand.requestId, request, command, {
      decide: decideRequest,
      reply: ({ _id }) => ({ id: _id }),
    })
    if (isRefused(moved)) return moved
    return t.revise(errands, input.id, scope, command, { decide: decideErrand, reply: errandNow })
  })
}
