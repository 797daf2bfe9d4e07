import { removeIdentity as contract } from '../../shared/volunteers/contract'
import { removeIdentity } from '../../shared/volunteers/identity'
import { volunteerIdOf } from '../../shared/volunteers/model'
import { handle } from '../kernel/handle'
import { entryNow } from './acting'
import { ownEntry, volunteers } from './volunteers-store'

export const removeIdentityHandler = handle(contract, ({ actor, store, command }) =>
  store.revise(volunteers, volunteerIdOf(actor.id), ownEntry(actor), command, {
    decide: removeIdentity,
    reply: entryNow,
  }),
)
