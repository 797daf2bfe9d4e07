import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import { dayOf } from '../kernel/time'
import { book, type Booked, reserve } from './ledger'
import {
  APPROVALS_NEEDED,
  type Fund,
  type FundEntry,
  type Income,
  type Payment,
  type ReversalReason,
} from './model'
import { plainNumber, whyNotPaid, whyNotThen } from './rules'
import type { FundsRefusal } from './words'

type ToBook = Booked<Fund> | Refusal<FundsRefusal>
/** Who books, under which id, when. */
export interface Booker {
  readonly id: string
  readonly by: string
  readonly at: number
}

/** Money that two people counted. */
export function bookIncome(fund: Fund, income: Income, booker: Booker): ToBook {
  const { _id: paperId, earmark, channel, amountFen, day, words: summary, round, allPhotoIds } = income
  return (
    whyNotThen(fund, day, booker.at) ??
    book(fund, {
      ...booker,
      ...{ source: { kind: 'income', id: `${paperId}:${String(round)}` }, paperId, earmark, of: { channel } },
      ...{ amountFen, day, summary, approvals: 2, hasVoucher: allPhotoIds.length > 0 },
    })
  )
}

/** With the second yes the money is put aside. The fund may have changed since it was asked for. */
export function reservePayment(fund: Fund, payment: Payment): Fund | Refusal<FundsRefusal> {
  return whyNotPaid(fund, payment) ?? reserve(fund, payment.earmark, payment.amountFen)
}

/** What was put aside is free again. */
export function releasePayment(fund: Fund, { earmark, amountFen }: Pick<Payment, 'earmark' | 'amountFen'>) {
  return reserve(fund, earmark, -amountFen)
}

/** What was paid goes out of what was put aside; the rest of it is free. */
export function bookPayment(fund: Fund, payment: Payment, booker: Booker): ToBook {
  const { _id: paperId, earmark, purpose, paid, words: summary } = payment
  if (paid === undefined) return refuse('funds.not_approved')
  const freed = whyNotThen(fund, paid.day, booker.at) ?? releasePayment(fund, payment)
  if (isRefused(freed)) return freed
  const number = plainNumber(paid.voucher)
  const vouchers = fund.vouchers ?? []
  if (vouchers.some((one) => one.number === number)) return refuse('funds.voucher_known')
  return book(
    { ...freed, vouchers: [...vouchers, { number, paymentId: paperId }] },
    {
      ...booker,
      ...{ source: { kind: 'payment', id: paperId }, paperId, earmark, of: { purpose } },
      ...{
        amountFen: -paid.amountFen,
        day: paid.day,
        summary,
        approvals: APPROVALS_NEEDED,
        hasVoucher: true,
      },
    },
  )
}

/** Only what came in or went out, and not by whoever booked it. */
export function whyNotReversed(
  { reverses, bookedBy }: Pick<FundEntry, 'reverses' | 'bookedBy'>,
  byId: string,
): Refusal<'funds.not_reversible' | 'funds.own_booking'> | undefined {
  if (reverses !== undefined) return refuse('funds.not_reversible')
  return bookedBy === byId ? refuse('funds.own_booking') : undefined
}

/** What was taken back proves nothing: its number may be used for what is booked instead. */
function withoutVoucher(fund: Fund, paperId: string): Fund {
  const { vouchers } = fund
  if (vouchers === undefined) return fund
  return { ...fund, vouchers: vouchers.filter(({ paymentId }) => paymentId !== paperId) }
}

/** The mirror of an entry, today: both together are nothing. */
export function bookReversal(fund: Fund, entry: FundEntry, reason: ReversalReason, booker: Booker): ToBook {
  const { _id, paperId, earmark, channel, purpose, amountFen, summary } = entry
  const of = channel === undefined ? (purpose === undefined ? undefined : { purpose }) : { channel }
  if (of === undefined) return refuse('funds.not_reversible')
  return book(withoutVoucher(fund, paperId), {
    ...booker,
    ...{ source: { kind: 'reversal', id: _id }, paperId, earmark, of, amountFen: -amountFen, summary },
    ...{ day: dayOf(booker.at), approvals: 1, hasVoucher: false, reverses: { id: _id, reason } },
  })
}
