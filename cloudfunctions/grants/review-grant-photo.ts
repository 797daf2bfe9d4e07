import { reviewGrantPhoto } from '../../shared/grants/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { reviewAmong } from '../photos/asking'
import { grants, grantsAtDesk } from './grants-store'

export const reviewGrantPhotoHandler = handle(reviewGrantPhoto, async (asked) => {
  const grant = await asked.store.get(grants, asked.input.id, grantsAtDesk(asked.actor))
  return isRefused(grant) ? grant : reviewAmong(asked, grant.allPhotoIds)
})
