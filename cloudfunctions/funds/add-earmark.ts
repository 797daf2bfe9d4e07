import { addEarmark } from '../../shared/funds/contract'
import { addEarmark as add } from '../../shared/funds/rules'
import { handle } from '../kernel/handle'
import { funds } from './funds-store'
import { led } from './sight'

export const addEarmarkHandler = handle(addEarmark, ({ input: { id, ...earmark }, actor, store, command }) =>
  store.revise(funds, id, led(actor), command, {
    decide: (fund) => add(fund, earmark),
    reply: ({ _id, earmarks }) => ({ id: _id, key: earmarks.at(-1)?.key ?? '' }),
  }),
)
