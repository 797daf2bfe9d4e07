import { leaveVolunteers } from '../../shared/volunteers/contract'
import { volunteerIdOf } from '../../shared/volunteers/model'
import { leave } from '../../shared/volunteers/rules'
import { handle } from '../kernel/handle'
import { entryNow } from './acting'
import { ownEntry, volunteers } from './volunteers-store'

export const leaveVolunteersHandler = handle(leaveVolunteers, ({ actor, store, command }) =>
  store.revise(volunteers, volunteerIdOf(actor.id), ownEntry(actor), command, {
    decide: leave,
    reply: entryNow,
  }),
)
