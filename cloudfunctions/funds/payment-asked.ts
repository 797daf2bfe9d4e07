import type { getPayment } from '../../shared/funds/contract'
import type { FundEntry, Payment } from '../../shared/funds/model'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import type { Asked } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { fundEntries, payments } from './funds-store'
import { inSight } from './sight'

/** The payment itself, or the one behind an entry of use, for whoever may see the fund at the desk. */
export async function paymentAsked({
  input,
  actor,
  store,
}: Asked<(typeof getPayment)['input']>): Promise<Payment | Refused> {
  if ('id' in input) return store.get(payments, input.id, inSight<Payment>(actor))
  const entry = await store.get(fundEntries, input.entryId, inSight<FundEntry>(actor))
  if (isRefused(entry)) return entry
  const { source, paperId, stationId } = entry
  return source.kind === 'payment' ? store.get(payments, paperId, { stationId }) : refuse('not_found')
}
