import { isRefused } from '../../shared/kernel/refusal'
import { registerVolunteer } from '../../shared/volunteers/contract'
import { volunteerIdOf } from '../../shared/volunteers/model'
import { blankEntry, register } from '../../shared/volunteers/rules'
import { handle } from '../kernel/handle'
import { teamOf } from '../network/directory'
import { entryNow } from './acting'
import { entryOf } from './entry'
import { ownEntry, volunteers } from './volunteers-store'

export const registerVolunteerHandler = handle(registerVolunteer, async (asked) => {
  const { actor, at, store, command } = asked
  const entry = await entryOf(asked)
  if (isRefused(entry)) return entry
  const team = await teamOf(asked, entry.stationId)
  const headIds = team.filter(({ role }) => role === 'head').map(({ accountId }) => accountId)
  return store.revise(volunteers, volunteerIdOf(actor.id), ownEntry(actor), command, {
    blank: blankEntry(entry, at),
    decide: (volunteer) => register(volunteer, entry, headIds, at),
    reply: entryNow,
  })
})
