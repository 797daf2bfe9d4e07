import { bookPayment } from '../../shared/funds/bookings'
import { payPayment } from '../../shared/funds/contract'
import { pay } from '../../shared/funds/payment-rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { paymentNow } from './asking'
import { bookOn } from './booking'
import { fundEntryIdOf, payments } from './funds-store'
import { movePaper } from './move-paper'
import { takeProof } from './photos'
import { atDesk, handOf } from './sight'

export const payPaymentHandler = handle(payPayment, async (asked) => {
  const { input, actor, at, store, command } = asked
  const { id, amountFen, voucher, day } = input
  const photoIds = await takeProof(asked, input.photoIds, id)
  if (isRefused(photoIds)) return photoIds
  const entryId = fundEntryIdOf({ kind: 'payment', id })
  return movePaper(
    store,
    command,
    { of: payments, id, scope: atDesk(actor) },
    {
      rule: (payment) => {
        const hand = handOf(actor, payment)
        if (hand === undefined) return refuse('not_found')
        const by = { accountId: hand.accountId, displayName: hand.displayName }
        return pay(payment, { amountFen, voucher, photoIds, day, by, at, entryId })
      },
      reply: (payment) => ({ ...paymentNow(payment), entryId }),
      follow: (t, { after }) =>
        bookOn(t, command, after, entryId, (fund) =>
          bookPayment(fund, after, { id: entryId, by: actor.id, at }),
        ),
    },
  )
})
