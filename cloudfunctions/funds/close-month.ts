import { closeMonth } from '../../shared/funds/contract'
import { closeMonth as close } from '../../shared/funds/rules'
import { isRefused } from '../../shared/kernel/refusal'
import { isIn, lte } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { compare } from './comparing'
import { funds, incomes, payments } from './funds-store'
import { led } from './sight'

export const closeMonthHandler = handle(closeMonth, async ({ input, actor, at, store, command }) => {
  const { id: fundId, month } = input
  const fund = await store.get(funds, fundId, led(actor))
  if (isRefused(fund)) return fund
  const until = { month: lte(month) }
  const [waiting, unpaid, { differences }] = await Promise.all([
    store.count(incomes, { fundId, status: 'waiting' }, until),
    store.count(payments, { fundId, status: isIn(['asked', 'approved']) }, until),
    compare(store, fund),
  ])
  const state = { incomes: waiting, payments: unpaid, isEqual: differences.length === 0 }
  return store.revise(funds, fundId, led(actor), command, {
    decide: (now) => close(now, month, state, at),
    reply: () => ({ closedThrough: month }),
  })
})
