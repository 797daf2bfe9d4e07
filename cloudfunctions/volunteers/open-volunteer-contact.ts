import { isRefused, refuse } from '../../shared/kernel/refusal'
import { staffAt } from '../../shared/requests/staff'
import { openVolunteerContact } from '../../shared/volunteers/contract'
import { openContact } from '../../shared/volunteers/rules'
import { handle } from '../kernel/handle'
import { decideOnEntry } from './acting'
import { openedEmergency, openedGuardian } from './sealed-parts'
import { openedContact, registerOf, volunteers } from './volunteers-store'

/** First it is on record, then it is read: what has been looked at cannot be taken back. */
export const openVolunteerContactHandler = handle(openVolunteerContact, async (asked) => {
  const { actor, store, vault } = asked
  const logged = await decideOnEntry(asked, (volunteer) => {
    const staff = staffAt(volunteer.stationId, actor.id, actor.posts)
    return staff === undefined ? refuse('not_found') : openContact(volunteer, staff.displayName)
  })
  if (isRefused(logged)) return logged
  const volunteer = await store.get(volunteers, logged.id, registerOf(actor))
  if (isRefused(volunteer)) return volunteer
  return {
    id: logged.id,
    ...openedContact(vault, volunteer),
    emergency: openedEmergency(vault, volunteer),
    guardian: openedGuardian(vault, volunteer),
  }
})
