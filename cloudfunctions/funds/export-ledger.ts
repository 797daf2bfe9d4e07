import { exportLedger } from '../../shared/funds/contract'
import type { Fund } from '../../shared/funds/model'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { lendFile } from '../kernel/lend-file'
import { readWhole } from '../kernel/read-whole'
import { fundEntries, funds } from './funds-store'
import { numbersBehind } from './numbers-behind'
import { answeredFor } from './sight'

/** What writes the sheet is loaded by the first one. */
export const exportLedgerHandler = handle(exportLedger, async (asked) => {
  const { input, actor, store } = asked
  const fund = await store.get(funds, input.id, answeredFor<Fund>(actor))
  if (isRefused(fund)) return fund
  const entries = await readWhole(store, fundEntries, { fundId: fund._id }, { order: { bookedAt: 'asc' } })
  const papers = await numbersBehind(store, fund, entries)
  const { writeLedger } = await import('./write-ledger')
  return { url: await lendFile(asked, await writeLedger(fund, entries, papers), 'xlsx') }
})
