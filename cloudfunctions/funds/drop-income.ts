import { dropIncome } from '../../shared/funds/contract'
import { drop } from '../../shared/funds/income-rules'
import { handle } from '../kernel/handle'
import { incomeNow, incomes } from './funds-store'
import { atDesk } from './sight'

export const dropIncomeHandler = handle(dropIncome, ({ input, actor, store, command }) =>
  store.revise(incomes, input.id, atDesk(actor), command, {
    decide: (income) => drop(income, actor.id, input.reason),
    reply: incomeNow,
  }),
)
