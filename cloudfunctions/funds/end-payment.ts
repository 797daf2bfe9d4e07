import { releasePayment } from '../../shared/funds/bookings'
import type { Payment } from '../../shared/funds/model'
import type { Decision } from '../../shared/kernel/record'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Condition } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { paymentNow } from './asking'
import { moveReserve } from './booking'
import { payments } from './funds-store'
import { movePaper } from './move-paper'

/** It comes to nothing; what was put aside for it is free again. */
export function endPayment(
  store: Store,
  command: CommandStamp,
  { id, scope }: { readonly id: string; readonly scope: Condition<Payment> },
  rule: (payment: Payment) => Decision<Payment> | Refused,
) {
  return movePaper(
    store,
    command,
    { of: payments, id, scope },
    {
      rule,
      reply: paymentNow,
      follow: (t, { before }) =>
        before.status === 'approved'
          ? moveReserve(t, command, before, (fund) => releasePayment(fund, before))
          : Promise.resolve(undefined),
    },
  )
}
