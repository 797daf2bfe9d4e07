import { whyNotBehind } from '../../shared/funds/income-rules'
import type { FundEntry, Income } from '../../shared/funds/model'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import type { Actor } from '../kernel/actor'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { fundEntries, incomes } from './funds-store'
import { inSight } from './sight'

interface Asking {
  readonly input: { readonly id: string }
  readonly actor: Actor
  readonly store: Store
}

/** The slip from which this entry was booked, for whoever may see the fund at the desk. */
export async function slipBehind({ input, actor, store }: Asking): Promise<Income | Refused> {
  const entry = await store.get(fundEntries, input.id, inSight<FundEntry>(actor))
  if (isRefused(entry)) return entry
  const { source, paperId, stationId } = entry
  if (source.kind !== 'income') return refuse('not_found')
  const income = await store.get(incomes, paperId, { stationId })
  return isRefused(income) ? income : (whyNotBehind(income, entry._id) ?? income)
}
