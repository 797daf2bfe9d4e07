import { foldNumbers } from '../../shared/requests/text'
import { declineVolunteer } from '../../shared/volunteers/contract'
import { decline } from '../../shared/volunteers/rules'
import { handle } from '../kernel/handle'
import { decideOnEntry } from './acting'

export const declineVolunteerHandler = handle(declineVolunteer, (asked) => {
  const reason = foldNumbers(asked.input.reason)
  return decideOnEntry(asked, (volunteer) => decline(volunteer, asked.actor.id, reason))
})
