import { getMyGrant } from '../../shared/grants/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { grants, ownGrants } from './grants-store'
import { viewOwnGrant } from './view-grant'

export const getMyGrantHandler = handle(getMyGrant, async (asked) => {
  const grant = await asked.store.get(grants, asked.input.id, ownGrants(asked.actor))
  return isRefused(grant) ? grant : viewOwnGrant(asked, grant)
})
