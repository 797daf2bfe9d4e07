import { getPayment } from '../../shared/funds/contract'
import { availableFen, earmarkOf } from '../../shared/funds/ledger'
import type { Payment } from '../../shared/funds/model'
import { isPending, needsHead } from '../../shared/funds/payment-rules'
import { stationsOf } from '../../shared/people/rules'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { funds, payments } from './funds-store'
import { openNote } from './note'
import { shownPhotos } from './photos'
import { namesIn } from './reading'
import { inSight } from './sight'
import { viewRow } from './view-payment'

export const getPaymentHandler = handle(getPayment, async (asked) => {
  const { input, actor, store, vault } = asked
  const payment = await store.get(payments, input.id, inSight<Payment>(actor))
  if (isRefused(payment)) return payment
  const { _id, fundId, stationId, sealedNote, askedBy, status, source, venue } = payment
  const [fund, urls] = await Promise.all([
    store.get(funds, fundId, { stationId }),
    shownPhotos(asked, payment.allPhotoIds),
  ])
  if (isRefused(fund)) return fund
  const earmark = earmarkOf(fund, payment.earmark)
  const photo = (id: string) => ({ id, url: urls.get(id) })
  return {
    ...{ ...viewRow(payment, actor), ...namesIn([fund])(payment), source, venue },
    note: sealedNote === undefined ? undefined : openNote(vault, _id, sealedNote),
    quotation: payment.photoIds.map(photo),
    availableFen: earmark === undefined ? 0 : availableFen(earmark),
    approvedBy: payment.approvals.map(({ displayName, role, at }) => ({ displayName, role, at })),
    needsHead: needsHead(payment),
    canPay: status === 'approved' && stationsOf(actor.posts, ['worker', 'head']).includes(stationId),
    canWithdraw: isPending(payment) && askedBy.accountId === actor.id,
    ...endOf(payment, photo),
  }
})

/** How it ended, as far as it did. */
function endOf({ declined, paid }: Payment, photo: (id: string) => { id: string; url: string | undefined }) {
  return {
    declined: declined && { ...declined, by: declined.by.displayName },
    paid: paid && { ...paid, by: paid.by.displayName, photos: paid.photoIds.map(photo) },
  }
}
