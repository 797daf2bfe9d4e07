import { getPayment } from '../../shared/funds/contract'
import { availableFen, earmarkOf } from '../../shared/funds/ledger'
import type { Payment } from '../../shared/funds/model'
import { isPending, needsHead } from '../../shared/funds/payment-rules'
import { stationsOf } from '../../shared/people/rules'
import type { PhotoView } from '../../shared/requests/views'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { deskPhotos } from '../photos/asking'
import { funds } from './funds-store'
import { openNote } from './note'
import { paymentAsked } from './payment-asked'
import { namesIn } from './reading'
import { viewRow } from './view-payment'

export const getPaymentHandler = handle(getPayment, async (asked) => {
  const { actor, store, vault } = asked
  const payment = await paymentAsked(asked)
  if (isRefused(payment)) return payment
  const { _id, fundId, stationId, sealedNote, askedBy, status, source, venue } = payment
  const [fund, shown] = await Promise.all([
    store.get(funds, fundId, { stationId }),
    deskPhotos(asked, payment.allPhotoIds),
  ])
  if (isRefused(fund)) return fund
  const earmark = earmarkOf(fund, payment.earmark)
  const photosOf = (ids: readonly string[]) => ids.flatMap((id) => shown.get(id) ?? [])
  return {
    ...{ ...viewRow(payment, actor), ...namesIn([fund])(payment), source, venue },
    note: sealedNote === undefined ? undefined : openNote(vault, _id, sealedNote),
    quotation: photosOf(payment.photoIds),
    availableFen: earmark === undefined ? 0 : availableFen(earmark),
    approvedBy: payment.approvals.map(({ displayName, role, at }) => ({ displayName, role, at })),
    needsHead: needsHead(payment),
    canPay: status === 'approved' && stationsOf(actor.posts, ['worker', 'head']).includes(stationId),
    canWithdraw: isPending(payment) && askedBy.accountId === actor.id,
    ...endOf(payment, photosOf),
  }
})

/** How it ended, as far as it did. */
function endOf({ declined, paid }: Payment, photosOf: (ids: readonly string[]) => PhotoView[]) {
  return {
    declined: declined && { ...declined, by: declined.by.displayName },
    paid: paid && { ...paid, by: paid.by.displayName, photos: photosOf(paid.photoIds) },
  }
}
