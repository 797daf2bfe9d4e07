import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { AmountFen } from '../kernel/money'
import { Cursor, pageOf } from '../kernel/page'
import { Day } from '../kernel/period'
import { z } from '../kernel/schema'
import { PhotoCheck } from '../photos/model'
import { photoIds } from '../requests/fields'
import { text } from '../kernel/text'
import { PaymentStatus, Purpose, WORDS_MAX } from './model'
import { PaymentRow, PaymentView } from './views'

const onPayment = { id: Id }
/** What every command on a payment answers with. */
const moved = z.object({ id: Id, status: PaymentStatus })

/**
 * Asks for a payment. `venue`: whose cost it is, with purpose venue only. Refusals: not_found, funds.earmark_unknown,
 * funds.off_earmark, funds.venue_elsewhere, funds.short { availableFen, neededFen }, funds.words_private, requests.photo_unknown.
 */
export const askPayment = command('funds.askPayment', {
  permit: 'funds.manage',
  input: z.object({
    fundId: Id,
    purpose: Purpose,
    earmark: text(20),
    amountFen: AmountFen,
    /** As everybody will read it. */
    words: text(WORDS_MAX),
    venue: z.optional(text(20)),
    /** For whom; read by those who decide alone. */
    note: z.optional(text(200)),
    photoIds,
  }),
  output: moved,
})

/**
 * One yes. The second puts the money aside. Refusals: not_found, funds.own_request, funds.same_approver, funds.head_needed,
 * funds.payment_over { status }, funds.short, funds.off_earmark.
 */
export const approvePayment = command('funds.approvePayment', {
  permit: 'funds.read',
  input: z.object(onPayment),
  output: z.object({ ...moved.shape, approvals: z.number() }),
})

/** No, with a reason; also of a payment that is approved and not paid. Refusals: not_found, funds.own_request, funds.payment_over. */
export const declinePayment = command('funds.declinePayment', {
  permit: 'funds.read',
  input: z.object({ ...onPayment, reason: text(100) }),
  output: moved,
})

/** Not needed any more, by whoever asked. Money put aside is free again. Refusals: not_found, funds.not_yours, funds.payment_over. */
export const withdrawPayment = command('funds.withdrawPayment', {
  permit: 'funds.manage',
  input: z.object(onPayment),
  output: moved,
})

/**
 * Paid: booked with number and photo of the voucher; what was not needed is free again. Refusals: not_found, funds.not_approved,
 * funds.payment_over, funds.over_approved { approvedFen }, funds.month_closed, funds.day_ahead, funds.photo_needed,
 * funds.voucher_known (the same number in this fund, not taken back), requests.photo_unknown.
 */
export const payPayment = command('funds.payPayment', {
  permit: 'funds.manage',
  input: z.object({ ...onPayment, amountFen: AmountFen, voucher: text(40), day: Day, photoIds }),
  output: z.object({ ...moved.shape, entryId: Id }),
})

/**
 * Decides about a photo of the payment that WeChat's check held; not about one's own.
 * Refusals: not_found, photos.already_judged, photos.own_photo.
 */
export const reviewPaymentPhoto = command('funds.reviewPhoto', {
  permit: 'funds.read',
  input: z.object({ ...onPayment, photoId: Id, decision: z.enum(['show', 'hide']) }),
  output: z.object({ id: Id, check: PhotoCheck }),
})

/** to_approve: a yes is missing, oldest first. to_pay: both said yes. over: paid, declined, withdrawn, taken back, newest first. */
export const listPayments = query('funds.listPayments', {
  permit: 'funds.read',
  input: z.object({
    filter: z.enum(['to_approve', 'to_pay', 'over']),
    fundId: z.optional(Id),
    cursor: z.optional(Cursor),
  }),
  output: pageOf(PaymentRow),
})

/** One payment, by its id or by the entry of use that was booked from it. Refusals: not_found (also: no entry of a payment). */
export const getPayment = query('funds.getPayment', {
  permit: 'funds.read',
  input: z.union([z.object(onPayment), z.object({ entryId: Id })]),
  output: PaymentView,
})
