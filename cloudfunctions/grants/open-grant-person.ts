import { openGrantPerson } from '../../shared/grants/contract'
import { openPerson } from '../../shared/grants/rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { staffAt } from '../../shared/requests/staff'
import { handle } from '../kernel/handle'
import { decideOnGrant } from './acting'
import { grants, grantsAtDesk } from './grants-store'
import { openedPerson } from './sealed-parts'

/** First it is on record, then it is read: what has been looked at cannot be taken back. */
export const openGrantPersonHandler = handle(openGrantPerson, async (asked) => {
  const { actor, store, vault } = asked
  const logged = await decideOnGrant(asked, (grant) => {
    const staff = staffAt(grant.stationId, actor.id, actor.posts)
    return staff === undefined ? refuse('not_found') : openPerson(grant, staff.displayName)
  })
  if (isRefused(logged)) return logged
  const grant = await store.get(grants, logged.id, grantsAtDesk(actor))
  return isRefused(grant) ? grant : { id: logged.id, ...openedPerson(vault, grant) }
})
