import { closeMonth } from '../../shared/funds/contract'
import { closeMonth as close } from '../../shared/funds/rules'
import { isRefused } from '../../shared/kernel/refusal'
import { lte } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { compare } from './comparing'
import { funds, incomes } from './funds-store'
import { led } from './sight'

export const closeMonthHandler = handle(closeMonth, async ({ input, actor, at, store, command }) => {
  const { id: fundId, month } = input
  const fund = await store.get(funds, fundId, led(actor))
  if (isRefused(fund)) return fund
  const [uncounted, { differences }] = await Promise.all([
    store.find(
      incomes,
      { fundId, status: 'waiting' },
      { where: { month: lte(month) }, order: { month: 'asc' }, limit: 100 },
    ),
    compare(store, fund),
  ])
  const state = { uncounted, isEqual: differences.length === 0 }
  return store.revise(funds, fundId, led(actor), command, {
    decide: (now) => close(now, month, state, at),
    reply: () => ({ closedThrough: month }),
  })
})
