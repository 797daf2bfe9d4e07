import { reviewPaymentPhoto } from '../../shared/funds/contract'
import type { Payment } from '../../shared/funds/model'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { reviewAmong } from '../photos/asking'
import { payments } from './funds-store'
import { inSight } from './sight'

export const reviewPaymentPhotoHandler = handle(reviewPaymentPhoto, async (asked) => {
  const payment = await asked.store.get(payments, asked.input.id, inSight<Payment>(asked.actor))
  return isRefused(payment) ? payment : reviewAmong(asked, payment.allPhotoIds)
})
