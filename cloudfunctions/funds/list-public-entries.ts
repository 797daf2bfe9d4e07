import { listPublicEntries } from '../../shared/funds/contract'
import type { InputOf } from '../../shared/kernel/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { exists, isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { fundEntries, reversalIdOf } from './funds-store'
import { viewEntry } from './view-entry'

/** A page, newest first, each entry with the one by which it was taken back. */
export const listPublicEntriesHandler = handle(listPublicEntries, async ({ input, store }) => {
  const { fundId, of, cursor } = input
  const page = await store.list(
    fundEntries,
    { fundId, ...partOf(of) },
    { order: { bookedAt: 'desc' }, cursor },
  )
  if (isRefused(page) || page.items.length === 0) return isRefused(page) ? page : { items: [] }
  const mirrorIds = page.items.map(({ _id }) => reversalIdOf(_id))
  const mirrors = await store.find(fundEntries, { _id: isIn(mirrorIds) }, { limit: mirrorIds.length })
  const takenBack = new Map(mirrors.map(({ _id, reverses }) => [reverses, _id]))
  return { ...page, items: page.items.map((entry) => viewEntry(entry, takenBack.get(entry._id))) }
})

/** An entry has a channel or a purpose, never both. */
function partOf(of: InputOf<typeof listPublicEntries>['of']) {
  if (of === undefined || !('side' in of)) return of
  return of.side === 'income' ? { channel: exists(true) } : { purpose: exists(true) }
}
