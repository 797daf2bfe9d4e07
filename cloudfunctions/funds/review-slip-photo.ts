import { reviewSlipPhoto } from '../../shared/funds/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { reviewAmong } from '../photos/asking'
import { slipBehind } from './slip-behind'

export const reviewSlipPhotoHandler = handle(reviewSlipPhoto, async (asked) => {
  const income = await slipBehind(asked)
  return isRefused(income) ? income : reviewAmong(asked, income.allPhotoIds)
})
