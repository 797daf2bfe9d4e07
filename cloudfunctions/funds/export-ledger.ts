import { exportLedger } from '../../shared/funds/contract'
import type { Fund, FundEntry } from '../../shared/funds/model'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { lendFile } from '../kernel/lend-file'
import type { Store } from '../kernel/store'
import { fundEntries, funds } from './funds-store'
import { answeredFor } from './sight'

/** What writes the sheet is loaded by the first one. */
export const exportLedgerHandler = handle(exportLedger, async (asked) => {
  const { input, actor, store } = asked
  const fund = await store.get(funds, input.id, answeredFor<Fund>(actor))
  if (isRefused(fund)) return fund
  const entries = await entriesOf(store, fund._id)
  const { writeLedger } = await import('./write-ledger')
  return { url: await lendFile(asked, await writeLedger(fund, entries), 'xlsx') }
})

/** All of them, the oldest first. */
async function entriesOf(store: Store, fundId: string): Promise<readonly FundEntry[]> {
  const all: FundEntry[] = []
  for (let cursor: string | undefined; ;) {
    const page = await store.list(fundEntries, { fundId }, { order: { bookedAt: 'asc' }, cursor, size: 500 })
    if (isRefused(page)) return all
    all.push(...page.items)
    cursor = page.next
    if (cursor === undefined) return all
  }
}
