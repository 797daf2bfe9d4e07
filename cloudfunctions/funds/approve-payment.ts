import { reservePayment } from '../../shared/funds/bookings'
import { approvePayment } from '../../shared/funds/contract'
import type { Payment } from '../../shared/funds/model'
import { approve } from '../../shared/funds/payment-rules'
import { refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { paymentNow } from './asking'
import { moveReserve } from './booking'
import { payments } from './funds-store'
import { movePaper } from './move-paper'
import { handOf, inSight } from './sight'

export const approvePaymentHandler = handle(approvePayment, ({ input, actor, at, store, command }) =>
  movePaper(
    store,
    command,
    { of: payments, id: input.id, scope: inSight<Payment>(actor) },
    {
      rule: (payment) => {
        const hand = handOf(actor, payment)
        return hand === undefined ? refuse('not_found') : approve(payment, { ...hand, at })
      },
      reply: (payment) => ({ ...paymentNow(payment), approvals: payment.approvals.length }),
      follow: (t, { after }) =>
        after.status === 'approved'
          ? moveReserve(t, command, after, (fund) => reservePayment(fund, after))
          : Promise.resolve(undefined),
    },
  ),
)
