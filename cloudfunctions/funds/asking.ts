import { ask, type Order } from '../../shared/funds/payment-rules'
import type { Fund, Payment } from '../../shared/funds/model'
import { isRefused } from '../../shared/kernel/refusal'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Scope } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Transaction } from '../kernel/transact'
import { funds, paymentIdOf, payments } from './funds-store'

/** The store, or a running transaction. */
type Asking = Pick<Transaction, 'get' | 'create'>

/** What every command on a payment answers with. */
export function paymentNow({ _id: id, status }: Pick<Payment, '_id' | 'status'>) {
  return { id, status }
}

/**
 * Asks for a payment out of a fund that stands in `scope` (of the stations where one works). The id follows from `order.source`,
 * so that the same source asks once: `paymentIdOf(source)` is known before. `order.sealedNote` is sealed by the caller. Two
 * calls (three in a transaction). Then follow `payment.approved`, `payment.declined`, `payment.withdrawn`, `payment.paid` and
 * `payment.reversed` of `payments`.
 * Refusals: not_found, funds.earmark_unknown, funds.off_earmark, funds.venue_elsewhere, funds.short, funds.words_private; command.reused
 * where another command has asked for this source.
 */
export async function askPayment(t: Asking, command: CommandStamp, scope: Scope<Fund>, order: Order) {
  const fund = await t.get(funds, order.fundId, scope)
  return isRefused(fund) ? fund : askOf(t, command, fund, order)
}

/** The same, of a fund that was just read. */
export async function askOf(
  t: Pick<Transaction, 'create'>,
  command: CommandStamp,
  fund: Fund,
  order: Order,
): Promise<{ readonly id: string; readonly status: Payment['status'] } | Refused> {
  const asked = ask(fund, order, command.at)
  if (isRefused(asked)) return asked
  const { next: fields, facts } = asked
  return t.create(payments, command, { id: paymentIdOf(order.source), fields, facts, reply: paymentNow })
}
