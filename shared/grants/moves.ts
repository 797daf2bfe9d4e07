import { type Refusal, refuse } from '../kernel/refusal'
import type { GrantStatus, GrantVerb } from './model'

/**
 * From which status a verb is allowed, and where it leads. Both sides use this table. What was paid may be known before it
 * is known that it was approved: facts of another record come in their own time. A payment taken back in the books brings a thing
 * that still lies at the station back to its prices; what is handed over, or over, stays so and has lost its payment.
 */
export const grantMoves = {
  asked: { quote: 'quoted', setRules: 'asked', withdraw: 'withdrawn' },
  quoted: { quote: 'quoted', setRules: 'quoted', askApproval: 'approving', withdraw: 'withdrawn' },
  approving: {
    setRules: 'approving',
    approve: 'approved',
    buy: 'bought',
    decline: 'declined',
    takeBack: 'quoted',
    unbuy: 'quoted',
  },
  approved: {
    setRules: 'approved',
    buy: 'bought',
    decline: 'declined',
    takeBack: 'quoted',
    unbuy: 'quoted',
  },
  bought: {
    setRules: 'bought',
    confirm: 'bought',
    handOver: 'handed',
    withdraw: 'withdrawn',
    unbuy: 'quoted',
  },
  handed: { followUp: 'handed', unbuy: 'handed' },
  closed: { unbuy: 'closed' },
  declined: {},
  withdrawn: { unbuy: 'withdrawn' },
} as const satisfies Record<GrantStatus, Partial<Record<GrantVerb, GrantStatus>>>

/** Where a verb leads, or why not. */
export function moveGrant(verb: GrantVerb, status: GrantStatus): GrantStatus | Refusal<'grants.not_now'> {
  const reached: Partial<Record<GrantVerb, GrantStatus>> = grantMoves[status]
  return reached[verb] ?? refuse('grants.not_now', { status })
}

export function canDoGrant(verb: GrantVerb, status: GrantStatus): boolean {
  return typeof moveGrant(verb, status) === 'string'
}
