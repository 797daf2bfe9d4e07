import type { Payment } from '../../shared/funds/model'
import { needsHead } from '../../shared/funds/payment-rules'
import type { Actor } from '../kernel/actor'
import { handOf } from './sight'

/** A payment in a list; names of fund and earmark are added by whoever read the fund. */
export function viewRow(payment: Payment, actor: Actor) {
  const { _id: id, fundId, status, purpose, amountFen, words, askedBy, approvals, createdAt: at } = payment
  return {
    ...{ id, fundId, status, purpose, amountFen, words, at },
    ...{ askedBy: askedBy.displayName, approvals: approvals.length, canDecide: canDecide(payment, actor) },
    isMine: askedBy.accountId === actor.id,
  }
}

/** True where a yes of this reader would count. */
function canDecide(payment: Payment, actor: Actor): boolean {
  const hand = handOf(actor, payment)
  if (payment.status !== 'asked' || hand === undefined) return false
  const { askedBy, approvals } = payment
  const isNew = ![askedBy, ...approvals].some(({ accountId }) => accountId === actor.id)
  return isNew && (hand.role !== 'worker' || !needsHead(payment))
}
