import type { Decision, Fact, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { dayOf } from '../kernel/time'
import { availableFen, earmarkOf } from './ledger'
import { type Approval, APPROVALS_NEEDED, type Fund, type Hand, type Paid, type Payment } from './model'
import { whyNotPaid, whyNotPublic } from './rules'
import type { FundsRefusal } from './words'

/** What somebody wants to be paid. */
export type Order = Pick<
  Payment,
  'fundId' | 'purpose' | 'earmark' | 'amountFen' | 'words' | 'photoIds' | 'source' | 'askedBy' | 'headIds'
> & {
  readonly venue?: string | undefined
  readonly sealedNote?: string | undefined
}

interface Asked {
  readonly next: Omit<Payment, keyof Stored>
  readonly facts: readonly Fact[]
}

/** A new payment; refused at once where the fund could not pay it now. */
export function ask(fund: Fund, order: Order, at: number): Asked | Refusal<FundsRefusal> {
  const { venue, sealedNote, ...asked } = order
  const refusal = whyNotPublic(order.words) ?? whyNotPaid(fund, order) ?? whyShort(fund, order)
  if (refusal !== undefined) return refusal
  return {
    next: {
      ...asked,
      ...(venue === undefined ? {} : { venue }),
      ...(sealedNote === undefined ? {} : { sealedNote }),
      ...{ stationId: fund.stationId, districtCode: fund.districtCode },
      ...{ status: 'asked', month: dayOf(at).slice(0, 7), approvals: [], allPhotoIds: order.photoIds },
    },
    facts: [{ fact: 'payment.asked' }],
  }
}

/** One yes, of somebody who neither asked nor said it before; one of the two is a head or supervisor. */
export function approve(payment: Payment, by: Approval): Decision<Payment> | Refusal<FundsRefusal> {
  if (payment.status !== 'asked') return over(payment)
  if (payment.askedBy.accountId === by.accountId) return refuse('funds.own_request')
  if (payment.approvals.some(({ accountId }) => accountId === by.accountId))
    return refuse('funds.same_approver')
  const approvals = [...payment.approvals, by]
  const isEnough = approvals.length >= APPROVALS_NEEDED
  if (isEnough && !approvals.some(hasSay)) return refuse('funds.head_needed')
  return {
    next: { ...payment, approvals, status: isEnough ? 'approved' : 'asked' },
    facts: [{ fact: isEnough ? 'payment.approved' : 'payment.seconded' }],
  }
}

/** True where the next yes must come from a head or supervisor. */
export function needsHead({ status, approvals }: Pick<Payment, 'status' | 'approvals'>): boolean {
  return status === 'asked' && approvals.length === APPROVALS_NEEDED - 1 && !approvals.some(hasSay)
}

/** No; also after two yes, as long as nothing is paid. */
export function decline(
  payment: Payment,
  by: Hand,
  reason: string,
  at: number,
): Decision<Payment> | Refusal<FundsRefusal> {
  if (!isPending(payment)) return over(payment)
  if (payment.askedBy.accountId === by.accountId) return refuse('funds.own_request')
  const next: Payment = { ...payment, status: 'declined', declined: { by, reason, at } }
  return { next, facts: [{ fact: 'payment.declined' }] }
}

/** Not needed any more: whoever asked says so. */
export function withdraw(payment: Payment, byId: string): Decision<Payment> | Refusal<FundsRefusal> {
  if (payment.askedBy.accountId !== byId) return refuse('funds.not_yours')
  if (!isPending(payment)) return over(payment)
  return { next: { ...payment, status: 'withdrawn' }, facts: [{ fact: 'payment.withdrawn' }] }
}

/** Paid against a voucher, at most what was approved. */
export function pay(payment: Payment, paid: Paid): Decision<Payment> | Refusal<FundsRefusal> {
  if (payment.status === 'asked') return refuse('funds.not_approved')
  if (payment.status !== 'approved') return over(payment)
  if (paid.photoIds.length === 0) return refuse('funds.photo_needed')
  if (paid.amountFen > payment.amountFen)
    return refuse('funds.over_approved', { approvedFen: payment.amountFen })
  const { amountFen, entryId } = paid
  return {
    next: { ...payment, status: 'paid', paid, allPhotoIds: [...payment.photoIds, ...paid.photoIds] },
    facts: [{ fact: 'payment.paid', detail: { amountFen, entryId } }],
  }
}

/** Its entry was taken back. */
export function takeBackPayment(payment: Payment): Decision<Payment> {
  return { next: { ...payment, status: 'reversed' }, facts: [{ fact: 'payment.reversed' }] }
}

/** Asked or approved: it can still come to nothing. */
export function isPending({ status }: Pick<Payment, 'status'>): boolean {
  return status === 'asked' || status === 'approved'
}

function whyShort(fund: Fund, { earmark: key, amountFen }: Order) {
  const earmark = earmarkOf(fund, key)
  const available = earmark === undefined ? 0 : availableFen(earmark)
  if (available >= amountFen) return undefined
  return refuse('funds.short', { availableFen: available, neededFen: amountFen })
}

function hasSay({ role }: Approval): boolean {
  return role !== 'worker'
}

function over({ status }: Payment) {
  return refuse('funds.payment_over', { status })
}
