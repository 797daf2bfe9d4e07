import { isRefused } from '../../shared/kernel/refusal'
import { amountOn } from '../../shared/timebank/ledger'
import type { TimeEntry } from '../../shared/timebank/model'
import type { EntryRow } from '../../shared/timebank/views'
import { type Condition, isIn } from '../kernel/condition'
import type { Store } from '../kernel/store'
import { reversalIdOf, timeEntries } from './timebank-store'

/** A page of entries, newest first, each with the one by which it was taken back. */
export async function listEntries(store: Store, scope: Condition<TimeEntry>, cursor: string | undefined) {
  const page = await store.list(timeEntries, scope, { order: { bookedAt: 'desc' }, cursor })
  if (isRefused(page)) return page
  const mirrors = page.items.map(({ _id }) => reversalIdOf(_id))
  const found =
    mirrors.length === 0
      ? []
      : await store.find(timeEntries, { _id: isIn(mirrors) }, { limit: mirrors.length })
  const takenBack = new Map(found.map(({ _id, reverses }) => [reverses, _id]))
  return { ...page, items: page.items.map((entry) => rowOf(entry, takenBack.get(entry._id))) }
}

function rowOf(entry: TimeEntry, reversedBy: string | undefined): EntryRow {
  const { _id: id, source, what, bookedAt, reason, reverses } = entry
  return {
    ...{ id, kind: source.kind, origin: source.origin, what, bookedAt, reason, reverses, reversedBy },
    minutes: amountOn(entry, 'minutes'),
    points: amountOn(entry, 'points'),
  }
}
