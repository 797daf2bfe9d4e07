import type { Order } from '../../shared/funds/payment-rules'
import { purposeOf } from '../../shared/funds/rules'
import { type Grant, sourceIdOf } from '../../shared/grants/model'
import { staffAt } from '../../shared/requests/staff'
import { paymentIdOf } from '../funds/funds-store'
import type { Actor } from '../kernel/actor'

/** The payment a grant asks for: the price of this quotation, in words that name nobody. */
export function orderOf(
  grant: Grant,
  quoteId: string,
  { id: accountId, posts }: Pick<Actor, 'id' | 'posts'>,
  headIds: readonly string[],
): { readonly order: Order; readonly paymentId: string } {
  const { stationId, fundId, earmark, audience, summary, quotes } = grant
  const { priceFen = 0, photoId } = quotes.find(({ id }) => id === quoteId) ?? {}
  const source = { kind: 'grant', id: sourceIdOf(grant) } as const
  const displayName = staffAt(stationId, accountId, posts)?.displayName ?? grant.worker.displayName
  const order: Order = {
    ...{ fundId, earmark, purpose: purposeOf[audience], amountFen: priceFen, words: summary, source },
    photoIds: photoId === undefined ? [] : [photoId],
    askedBy: { accountId, displayName },
    headIds,
  }
  return { order, paymentId: paymentIdOf(source) }
}
