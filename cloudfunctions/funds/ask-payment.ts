import { askPayment } from '../../shared/funds/contract'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { whoLeads } from '../network/directory'
import { askOf } from './asking'
import { funds, paymentIdOf, payments } from './funds-store'
import { sealNote } from './note'
import { takeProof } from './photos'
import { atDesk, handOf } from './sight'

export const askPaymentHandler = handle(askPayment, async (asked) => {
  const { input, actor, store, vault, command } = asked
  const fund = await store.get(funds, input.fundId, atDesk(actor))
  if (isRefused(fund)) return fund
  const hand = handOf(actor, fund)
  if (hand === undefined) return refuse('not_found')
  const source = { kind: 'desk', id: idOf(payments, command) } as const
  const id = paymentIdOf(source)
  const photoIds = await takeProof(asked, input.photoIds, id)
  if (isRefused(photoIds)) return photoIds
  const { note, ...cost } = input
  return askOf(store, command, fund, {
    ...cost,
    ...{ source, photoIds, askedBy: { accountId: hand.accountId, displayName: hand.displayName } },
    sealedNote: note === undefined ? undefined : sealNote(vault, id, note),
    headIds: await whoLeads(asked, fund.stationId),
  })
})
