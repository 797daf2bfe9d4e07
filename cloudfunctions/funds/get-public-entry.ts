import { getPublicEntry } from '../../shared/funds/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { fundEntries, funds, reversalIdOf } from './funds-store'
import { viewEntry } from './view-entry'

export const getPublicEntryHandler = handle(getPublicEntry, async ({ input, store }) => {
  const mirrorId = reversalIdOf(input.id)
  const [entry, mirror] = await Promise.all([
    store.get(fundEntries, input.id, { _id: input.id }),
    store.get(fundEntries, mirrorId, { _id: mirrorId }),
  ])
  if (isRefused(entry)) return entry
  const fund = await store.get(funds, entry.fundId, { _id: entry.fundId })
  if (isRefused(fund)) return fund
  const { _id: id, name, keeper } = fund
  return { ...viewEntry(entry, isRefused(mirror) ? undefined : mirrorId), fund: { id, name, keeper } }
})
