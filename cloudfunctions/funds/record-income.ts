import { recordIncome } from '../../shared/funds/contract'
import { blankIncome, record, whyNotReceived } from '../../shared/funds/income-rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { funds, incomeIdOf, incomeNow, incomes } from './funds-store'
import { takeProof } from './photos'
import { atDesk, handOf } from './sight'

export const recordIncomeHandler = handle(recordIncome, async (asked) => {
  const { input, actor, at, store, command } = asked
  const fund = await store.get(funds, input.fundId, atDesk(actor))
  if (isRefused(fund)) return fund
  const hand = handOf(actor, fund)
  if (hand === undefined) return refuse('not_found')
  const { fundId: _, photoIds, ...terms } = input
  const recordedBy = { accountId: hand.accountId, displayName: hand.displayName }
  const received = { ...terms, recordedBy, allPhotoIds: [] }
  const refusal = whyNotReceived(fund, received, at)
  if (refusal !== undefined) return refusal
  const id = incomeIdOf(fund.stationId, fund.keeper, input.slip)
  const allPhotoIds = await takeProof(asked, photoIds, id)
  if (isRefused(allPhotoIds)) return allPhotoIds
  return store.revise(incomes, id, atDesk(actor), command, {
    blank: blankIncome(fund, { ...received, allPhotoIds }),
    decide: (before) => record(before, fund, { ...received, allPhotoIds }),
    reply: incomeNow,
  })
})
