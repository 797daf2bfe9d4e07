import { keepIdentity as contract } from '../../shared/volunteers/contract'
import { keepIdentity } from '../../shared/volunteers/identity'
import { volunteerIdOf } from '../../shared/volunteers/model'
import { handle } from '../kernel/handle'
import { entryNow } from './acting'
import { sealedIdentity } from './sealed-parts'
import { ownEntry, volunteers } from './volunteers-store'

export const keepIdentityHandler = handle(contract, ({ input, actor, at, store, vault, command }) => {
  const { realName, idKind, idNumber } = input
  const id = volunteerIdOf(actor.id)
  const identity = { realName, idKind, idNumber }
  const kept = { identity, sealed: sealedIdentity(vault, identity, id) }
  return store.revise(volunteers, id, ownEntry(actor), command, {
    decide: (volunteer) => keepIdentity(volunteer, kept, at),
    reply: entryNow,
  })
})
