import { admitVolunteer } from '../../shared/volunteers/contract'
import { admit } from '../../shared/volunteers/rules'
import { handle } from '../kernel/handle'
import { decideOnEntry } from './acting'

export const admitVolunteerHandler = handle(admitVolunteer, (asked) =>
  decideOnEntry(asked, (volunteer) => admit(volunteer, asked.actor.id)),
)
