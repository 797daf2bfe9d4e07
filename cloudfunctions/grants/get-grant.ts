import { getGrant } from '../../shared/grants/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { deskPhotos } from '../photos/asking'
import { grants, grantsAtDesk } from './grants-store'
import { viewGrant } from './view-grant'

export const getGrantHandler = handle(getGrant, async (asked) => {
  const grant = await asked.store.get(grants, asked.input.id, grantsAtDesk(asked.actor))
  return isRefused(grant) ? grant : viewGrant(grant, await deskPhotos(asked, grant.allPhotoIds))
})
