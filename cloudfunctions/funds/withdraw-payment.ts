import { withdrawPayment } from '../../shared/funds/contract'
import { withdraw } from '../../shared/funds/payment-rules'
import { handle } from '../kernel/handle'
import { endPayment } from './end-payment'
import { atDesk } from './sight'

export const withdrawPaymentHandler = handle(withdrawPayment, ({ input, actor, store, command }) =>
  endPayment(store, command, { id: input.id, scope: atDesk(actor) }, (payment) =>
    withdraw(payment, actor.id),
  ),
)
