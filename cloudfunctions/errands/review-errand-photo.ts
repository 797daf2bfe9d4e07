import { reviewErrandPhoto } from '../../shared/errands/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { reviewAmong } from '../photos/asking'
import { deskErrands, errands } from './errands-store'

export const reviewErrandPhotoHandler = handle(reviewErrandPhoto, async (asked) => {
  const errand = await asked.store.get(errands, asked.input.id, deskErrands(asked.actor))
  return isRefused(errand) ? errand : reviewAmong(asked, errand.allPhotoIds)
})
