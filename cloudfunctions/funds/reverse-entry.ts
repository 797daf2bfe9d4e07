import { bookReversal, whyNotReversed } from '../../shared/funds/bookings'
import { reverseEntry } from '../../shared/funds/contract'
import { takeBackIncome } from '../../shared/funds/income-rules'
import type { FundEntry } from '../../shared/funds/model'
import { takeBackPayment } from '../../shared/funds/payment-rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import type { CommandStamp } from '../kernel/command-stamp'
import { handle } from '../kernel/handle'
import type { Transaction } from '../kernel/transact'
import { bookOn } from './booking'
import { fundEntries, incomes, payments, reversalIdOf } from './funds-store'
import { answeredFor } from './sight'

/** Paper, fund and mirror: all or none. */
export const reverseEntryHandler = handle(reverseEntry, ({ input, actor, at, store, command }) =>
  store.transact(async (t) => {
    const entry = await t.get(fundEntries, input.id, answeredFor<FundEntry>(actor))
    if (isRefused(entry)) return entry
    const refusal = whyNotReversed(entry, actor.id)
    if (refusal !== undefined) return refusal
    const id = reversalIdOf(entry._id)
    const mirror = await t.get(fundEntries, id, { fundId: entry.fundId })
    if (!isRefused(mirror))
      return alreadyBy(mirror, command) ? { entryId: id } : refuse('funds.already_reversed')
    const taken = await takeBackPaper(t, command, entry)
    if (isRefused(taken)) return taken
    const booker = { id, by: actor.id, at }
    const booked = await bookOn(t, command, entry, id, (fund) =>
      bookReversal(fund, entry, input.reason, booker),
    )
    return booked ?? { entryId: id }
  }),
)

function takeBackPaper(t: Transaction, command: CommandStamp, { source, paperId, stationId }: FundEntry) {
  const reply = () => undefined
  return source.kind === 'income'
    ? t.revise(incomes, paperId, { stationId }, command, { decide: takeBackIncome, reply })
    : t.revise(payments, paperId, { stationId }, command, { decide: takeBackPayment, reply })
}

function alreadyBy({ log }: FundEntry, { id, digest }: CommandStamp): boolean {
  return log.some((one) => one.id === id && one.digest === digest)
}
