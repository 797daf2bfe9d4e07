import { bookIncome } from '../../shared/funds/bookings'
import { countIncome } from '../../shared/funds/contract'
import { count } from '../../shared/funds/income-rules'
import type { Income } from '../../shared/funds/model'
import { refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { bookOn } from './booking'
import { fundEntryIdOf, incomeNow, incomes } from './funds-store'
import { movePaper } from './move-paper'
import { atDesk, handOf } from './sight'

/** The same slip recorded again after a reversal is another round, with another entry. */
const entryIdOf = ({ _id, round }: Income) => fundEntryIdOf({ kind: 'income', id: `${_id}:${String(round)}` })

export const countIncomeHandler = handle(countIncome, ({ input, actor, store, command }) =>
  movePaper(
    store,
    command,
    { of: incomes, id: input.id, scope: atDesk(actor) },
    {
      rule: (income) => {
        const hand = handOf(actor, income)
        if (hand === undefined) return refuse('not_found')
        const { accountId, displayName } = hand
        return count(income, { accountId, displayName }, input.amountFen, entryIdOf(income))
      },
      reply: (income) => ({ ...incomeNow(income), entryId: entryIdOf(income) }),
      follow: (t, { after }) => {
        const booker = { id: entryIdOf(after), by: actor.id, at: command.at }
        return bookOn(t, command, after, booker.id, (fund) => bookIncome(fund, after, booker))
      },
    },
  ),
)
