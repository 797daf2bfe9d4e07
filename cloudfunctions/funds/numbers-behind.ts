import type { Fund, FundEntry } from '../../shared/funds/model'
import { isIn } from '../kernel/condition'
import type { Store } from '../kernel/store'
import { incomes, payments } from './funds-store'

/** As many papers as one read asks for. */
const AT_ONCE = 500

/** By the id of the paper: the number that stands on the slip or on the voucher. */
export async function numbersBehind(
  store: Store,
  { stationId }: Pick<Fund, 'stationId'>,
  entries: readonly FundEntry[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(entries.map(({ paperId }) => paperId))]
  const numbers = new Map<string, string>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = { where: { _id: isIn(ids.slice(from, from + AT_ONCE)) }, limit: AT_ONCE }
    const [slips, paid] = await Promise.all([
      store.find(incomes, { stationId }, some),
      store.find(payments, { stationId }, some),
    ])
    for (const { _id, slip } of slips) numbers.set(_id, slip)
    for (const { _id, paid: how } of paid) numbers.set(_id, how?.voucher ?? '')
  }
  return numbers
}
