import type { Session } from '../../shared/activities/model'
import type { Decision } from '../../shared/kernel/record'
import { sessions } from '../activities/activities-store'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Scope } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'

interface Acting {
  readonly input: { readonly id: string }
  readonly store: Store
  readonly command: CommandStamp
}

/** What every decision about a session answers with. */
export function sessionNow({ _id, status }: Session) {
  return { id: _id, status }
}

export function decideOnSession(
  { input, store, command }: Acting,
  scope: Scope<Session>,
  decide: (session: Session) => Decision<Session> | Refused,
) {
  return store.revise(sessions, input.id, scope, command, { decide, reply: sessionNow })
}
