import type {
  Fund,
  FundEntry,
  FundReconciliation,
  Income,
  Payment,
  PaymentSource,
} from '../../shared/funds/model'
import { plainNumber } from '../../shared/funds/rules'
import { collection } from '../kernel/collection'
import { recordId } from '../kernel/command-stamp'
import { isIn } from '../kernel/condition'
import type { Store } from '../kernel/store'

/** The entries prove every booking, so a fund remembers only the latest commands. */
export const funds = collection<Fund>('funds', { idPrefix: 'm', logKeeps: 100 })
export const incomes = collection<Income>('fund_incomes', { idPrefix: '2' })
export const payments = collection<Payment>('fund_payments', { idPrefix: '3' })
/** Only ever created. */
export const fundEntries = collection<FundEntry>('fund_entries', { idPrefix: '4' })
export const fundReconciliations = collection<FundReconciliation>('fund_reconciliations', { idPrefix: '' })

/** The same slip of the same keeper is one income, however it is written. */
export function incomeIdOf(stationId: string, keeper: string, slip: string): string {
  return recordId(incomes.idPrefix, `${stationId}:${keeper.replace(/\s/g, '')}:${plainNumber(slip)}`)
}

/** One payment per source; a desk's own payments follow from their commands. */
export function paymentIdOf({ kind, id }: PaymentSource): string {
  return recordId(payments.idPrefix, `${kind}:${id}`)
}

/** The same source is never booked twice. */
export function fundEntryIdOf({ kind, id }: FundEntry['source']): string {
  return recordId(fundEntries.idPrefix, `${kind}:${id}`)
}

/** The entry that takes this one back, if there is one. */
export function reversalIdOf(entryId: string): string {
  return fundEntryIdOf({ kind: 'reversal', id: entryId })
}

/** What these photos prove in a fund: paper by photo. Two calls. */
export async function papersWithPhotos(
  store: Store,
  photoIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const where = { allPhotoIds: isIn(photoIds) }
  const found = await Promise.all([
    store.find(incomes, where, { limit: 1000 }),
    store.find(payments, where, { limit: 1000 }),
  ])
  return new Map(found.flat().flatMap(({ _id, allPhotoIds }) => allPhotoIds.map((id) => [id, _id] as const)))
}

/** What every command on an income answers with. */
export function incomeNow({ _id: id, status }: Pick<Income, '_id' | 'status'>) {
  return { id, status }
}
