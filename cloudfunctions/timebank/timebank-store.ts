import type { Reconciliation, TimeAccount, TimeEntry } from '../../shared/timebank/model'
import type { Source } from '../../shared/timebank/model'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { recordId } from '../kernel/command-stamp'
import type { Condition } from '../kernel/condition'

/** The entries prove every booking, so the account remembers only the latest: for telling, and for commands sent twice. */
export const timeAccounts = collection<TimeAccount>('time_accounts', { idPrefix: 'b', logKeeps: 50 })
/** Only ever created. */
export const timeEntries = collection<TimeEntry>('time_entries', { idPrefix: 'j' })
export const reconciliations = collection<Reconciliation>('time_reconciliations', { idPrefix: '' })

/** One account per person and station. */
export function timeAccountIdOf(personId: string, stationId: string): string {
  return recordId(timeAccounts.idPrefix, `${personId}:${stationId}`)
}

/** The same source is never booked twice. */
export function timeEntryIdOf({ kind, id }: Pick<Source, 'kind' | 'id'>): string {
  return recordId(timeEntries.idPrefix, `${kind}:${id}`)
}

/** The entry that takes this one back, if there is one. */
export function reversalIdOf(entryId: string): string {
  return timeEntryIdOf({ kind: 'reversal', id: entryId })
}

/** One's own accounts, and one's own entries. */
export function ownTime(actor: Pick<Actor, 'id'>) {
  return { personId: actor.id } satisfies Condition<TimeAccount> & Condition<TimeEntry>
}
