import { purposeOf, whyNotPaid } from '../../shared/funds/rules'
import { askGrant } from '../../shared/grants/contract'
import { askGrant as ask, checkPerson } from '../../shared/grants/rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { stationsOf } from '../../shared/people/rules'
import { staffAt } from '../../shared/requests/staff'
import { funds } from '../funds/funds-store'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { grantNow, grants } from './grants-store'
import { sealedPerson } from './sealed-parts'

/** Whether the money may go there is asked now, so that nobody gets quotations for nothing; and again with the payment. */
export const askGrantHandler = handle(askGrant, async ({ input, actor, store, vault, command }) => {
  const { person, ...draft } = input
  const fund = await store.get(funds, input.fundId, {
    stationId: isIn(stationsOf(actor.posts, ['worker', 'head'])),
  })
  if (isRefused(fund)) return fund
  const worker = staffAt(fund.stationId, actor.id, actor.posts)
  if (worker === undefined) return refuse('not_found')
  const refused =
    checkPerson(person, input) ??
    whyNotPaid(fund, { purpose: purposeOf[input.audience], earmark: input.earmark })
  if (refused !== undefined) return refused
  const sealed = sealedPerson(vault, person, idOf(grants, command))
  const told = { ...draft, stationId: fund.stationId, worker, sealedPerson: sealed }
  return store.create(grants, command, { ...ask(told, person.guardian !== undefined), reply: grantNow })
})
