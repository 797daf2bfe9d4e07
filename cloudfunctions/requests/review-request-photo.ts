import { isRefused } from '../../shared/kernel/refusal'
import { reviewRequestPhoto } from '../../shared/requests/contract'
import { handle } from '../kernel/handle'
import { reviewAmong } from '../photos/asking'
import { desk, requests } from './requests-store'

export const reviewRequestPhotoHandler = handle(reviewRequestPhoto, async (asked) => {
  const request = await asked.store.get(requests, asked.input.id, desk(asked.actor))
  return isRefused(request) ? request : reviewAmong(asked, request.allPhotoIds)
})
