import type { Decision, Fact, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import type { Account } from '../people/model'
import { missCode, mustWait } from '../people/post-rules'
import { REMIND_BEFORE_MS, type Redemption } from './model'

export type NewRedemption = Omit<Redemption, keyof Stored>
type Over = Refusal<'rewards.order_over'>
type NotDue = Refusal<'rewards.not_due'>

/** An order begins: the item waits, and so do the points. */
export function hold(draft: Omit<NewRedemption, 'status' | 'isReminded'>): {
  readonly next: NewRedemption
  readonly facts: readonly Fact[]
} {
  return { next: { ...draft, status: 'held', isReminded: false }, facts: [{ fact: 'redemption.held' }] }
}

/** Fetched. A code counts once: whoever shows it again hears when it was. Nobody hands to herself. */
export function hand(
  redemption: Redemption,
  workerId: string,
  at: number,
): Decision<Redemption> | Over | Refusal<'rewards.own_order'> {
  if (redemption.status !== 'held') return over(redemption)
  if (redemption.accountId === workerId) return refuse('rewards.own_order')
  return { next: { ...redemption, status: 'handed', endedAt: at }, facts: [{ fact: 'redemption.handed' }] }
}

/** She does not want it any more, or the station cannot give it: then with a reason. */
export function cancel(redemption: Redemption, at: number, reason?: string): Decision<Redemption> | Over {
  if (redemption.status !== 'held') return over(redemption)
  return {
    next: {
      ...redemption,
      ...{ status: 'cancelled', endedAt: at },
      ...(reason === undefined ? {} : { reason }),
    },
    facts: [{ fact: 'redemption.cancelled' }],
  }
}

/** A code was put in at the counter. Wrong ones count together with wrong invitation codes, of the worker who typed them. */
export function tryCode(
  account: Account,
  isRight: boolean,
  at: number,
): Decision<Account> | Refusal<'people.try_later'> {
  if (mustWait(account, at)) return refuse('people.try_later')
  return isRight ? { next: account, facts: [{ fact: 'redemption.code_tried' }] } : missCode(account, at)
}

/** Done by the clock. */
export function expire(redemption: Redemption, at: number): Decision<Redemption> | NotDue {
  if (redemption.status !== 'held' || redemption.expiresAt > at) return refuse('rewards.not_due')
  return { next: { ...redemption, status: 'expired', endedAt: at }, facts: [{ fact: 'redemption.expired' }] }
}

/** Done by the clock, two days before. */
export function remind(redemption: Redemption, at: number): Decision<Redemption> | NotDue {
  const { status, isReminded, expiresAt } = redemption
  if (status !== 'held' || isReminded || expiresAt - REMIND_BEFORE_MS > at) return refuse('rewards.not_due')
  return { next: { ...redemption, isReminded: true }, facts: [{ fact: 'redemption.reminded' }] }
}

function over({ status, endedAt }: Redemption): Over {
  return refuse('rewards.order_over', { status, ...(endedAt === undefined ? {} : { endedAt }) })
}
