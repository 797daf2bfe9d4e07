import type { FundEntry } from '../../shared/funds/model'
import type { PublicEntry } from '../../shared/funds/views'

/** One booking as everybody reads it. */
export function viewEntry(
  entry: Pick<
    FundEntry,
    | '_id'
    | 'number'
    | 'summary'
    | 'amountFen'
    | 'channel'
    | 'purpose'
    | 'day'
    | 'approvals'
    | 'hasVoucher'
    | 'reverses'
  >,
  reversedBy?: string,
): PublicEntry {
  const {
    _id: id,
    number,
    summary,
    amountFen,
    channel,
    purpose,
    day,
    approvals,
    hasVoucher,
    reverses,
  } = entry
  return {
    id,
    number,
    summary,
    amountFen,
    channel,
    purpose,
    day,
    approvals,
    hasVoucher,
    reverses,
    reversedBy,
  }
}
