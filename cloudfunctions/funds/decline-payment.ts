import { declinePayment } from '../../shared/funds/contract'
import type { Payment } from '../../shared/funds/model'
import { decline } from '../../shared/funds/payment-rules'
import { refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { endPayment } from './end-payment'
import { handOf, inSight } from './sight'

export const declinePaymentHandler = handle(declinePayment, ({ input, actor, at, store, command }) =>
  endPayment(store, command, { id: input.id, scope: inSight<Payment>(actor) }, (payment) => {
    const hand = handOf(actor, payment)
    if (hand === undefined) return refuse('not_found')
    const { accountId, displayName } = hand
    return decline(payment, { accountId, displayName }, input.reason, at)
  }),
)
