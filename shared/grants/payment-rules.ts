import type { Decision } from '../kernel/record'
import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import type { Grant, GrantVerb } from './model'
import { moveGrant } from './moves'

/** What the fund says of a payment. */
export interface PaymentTold {
  readonly paymentId: string
  readonly step: 'approved' | 'declined' | 'withdrawn' | 'paid' | 'reversed'
  /** What was paid. */
  readonly spentFen?: number
}

const verbs = {
  approved: 'approve',
  declined: 'decline',
  withdrawn: 'takeBack',
  paid: 'buy',
  reversed: 'unbuy',
} as const satisfies Record<PaymentTold['step'], GrantVerb>

const facts = {
  approved: 'grant.approved',
  declined: 'grant.declined',
  withdrawn: 'grant.taken_back',
  paid: 'grant.bought',
  reversed: 'grant.unbought',
} as const satisfies Record<PaymentTold['step'], string>

/**
 * What becomes of a grant because of its payment. Facts of another record may come twice and late: what is behind the grant
 * already, or is about a payment of an earlier round, changes nothing.
 */
export function followPayment(
  grant: Grant,
  { paymentId, step, spentFen }: PaymentTold,
): Decision<Grant> | Refusal<'grants.not_now'> {
  if (grant.payment?.id !== paymentId) return refuse('grants.not_now', { status: grant.status })
  const status = moveGrant(verbs[step], grant.status)
  if (isRefused(status)) return status
  const { payment, spentFen: _, ...rest } = grant
  const isOver = step === 'declined' || step === 'withdrawn' || step === 'reversed'
  const next: Grant = {
    ...rest,
    status,
    isOpen: step !== 'declined' && grant.isOpen,
    ...(isOver ? {} : { payment }),
    ...(spentFen === undefined ? {} : { spentFen }),
  }
  return { next, facts: [{ fact: facts[step] }] }
}
