import type { Decision } from '../../shared/kernel/record'
import { refuse } from '../../shared/kernel/refusal'
import type { Request } from '../../shared/requests/model'
import type { Act, StaffAct } from '../../shared/requests/moved'
import { staffAt } from '../../shared/requests/staff'
import type { Actor } from '../kernel/actor'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { desk, own, partiesFor, requests } from './requests-store'

interface Acting {
  readonly input: { readonly id: string }
  readonly actor: Actor
  readonly at: number
  readonly store: Store
  readonly command: CommandStamp
}

type Rule<A extends Act> = (request: Request, act: A) => Decision<Request> | Refused

/** What every command on a request answers with. */
export function movedTo({ _id, status }: Request) {
  return { id: _id, status }
}

/** Applies a rule to one of the caller's own requests. */
export function actAsAuthor({ input, actor, at, store, command }: Acting, rule: Rule<Act>) {
  return store.revise(requests, input.id, own(actor), command, {
    decide: (request) => rule(request, { personId: actor.id, parties: partiesFor(actor, request), at }),
    reply: movedTo,
  })
}

/** Applies a rule to a request of the caller's stations, under the working name of the post held there. */
export function actAsStaff({ input, actor, at, store, command }: Acting, rule: Rule<StaffAct>) {
  return store.revise(requests, input.id, desk(actor), command, {
    decide: (request) => {
      const staff = staffAt(request.stationId, actor.id, actor.posts)
      if (staff === undefined) return refuse('not_found')
      return rule(request, { personId: actor.id, parties: partiesFor(actor, request), at, staff })
    },
    reply: movedTo,
  })
}
