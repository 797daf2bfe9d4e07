import { isRefused, refuse } from '../../shared/kernel/refusal'
import { reverseTime } from '../../shared/timebank/contract'
import { canReverse } from '../../shared/timebank/rules'
import { everything } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { ledBy } from './reading'
import { reversalIdOf, timeEntries } from './timebank-store'
import { bookReversal, isBookedBy } from './writing'

export const reverseTimeHandler = handle(reverseTime, ({ input, actor, store, command }) =>
  store.transact(async (t) => {
    const entry = await t.get(timeEntries, input.id, ledBy(actor))
    if (isRefused(entry)) return entry
    const refusal = canReverse(entry, actor.id)
    if (refusal !== undefined) return refusal
    const mirror = await t.get(timeEntries, reversalIdOf(input.id), everything)
    if (!isRefused(mirror) && !isBookedBy(mirror, command)) return refuse('timebank.already_reversed')
    return await bookReversal(t, command, entry, input.reason)
  }),
)
