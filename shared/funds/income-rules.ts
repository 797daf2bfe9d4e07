import type { Decision, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { earmarkOf } from './ledger'
import type { Fund, Hand, Income } from './model'
import { whyNotPublic, whyNotThen } from './rules'
import type { FundsRefusal } from './words'

/** What the first person says of money that came. */
export type Received = Pick<
  Income,
  'channel' | 'earmark' | 'slip' | 'amountFen' | 'day' | 'words' | 'allPhotoIds' | 'recordedBy'
>

/** Why this fund does not take it. */
export function whyNotReceived(
  fund: Fund,
  received: Received,
  at: number,
): Refusal<FundsRefusal> | undefined {
  if (earmarkOf(fund, received.earmark) === undefined) return refuse('funds.earmark_unknown')
  return whyNotThen(fund, received.day, at) ?? whyNotPublic(received.words)
}

/** A slip before it is recorded for the first time; its place follows from the slip. */
export function blankIncome(fund: Fund, received: Received): Omit<Income, keyof Stored> {
  const { _id: fundId, stationId, districtCode } = fund
  return {
    fundId,
    stationId,
    districtCode,
    ...received,
    month: received.day.slice(0, 7),
    status: 'dropped',
    round: 0,
  }
}

/** The first count. A slip is free before it was ever recorded, after it was dropped, and after its entry was taken back. */
export function record(
  before: Income,
  fund: Fund,
  received: Received,
): Decision<Income> | Refusal<'funds.slip_known'> {
  if (before.status === 'waiting' || before.status === 'posted') return refuse('funds.slip_known')
  const { countedBy: _, dropped: __, entryId: ___, ...kept } = before
  const fields = blankIncome(fund, received)
  return {
    next: { ...kept, ...fields, status: 'waiting', round: before.round + 1 },
    facts: [{ fact: 'income.recorded' }],
  }
}

/** The second count: another person, the same amount, without having seen it. */
export function count(
  income: Income,
  countedBy: Hand,
  amountFen: number,
  entryId: string,
): Decision<Income> | Refusal<FundsRefusal> {
  if (income.status !== 'waiting') return refuse('funds.income_over')
  if (income.recordedBy.accountId === countedBy.accountId) return refuse('funds.same_counter')
  if (income.amountFen !== amountFen) return refuse('funds.count_differs')
  const next: Income = { ...income, status: 'posted', countedBy, entryId }
  return { next, facts: [{ fact: 'income.posted', detail: { entryId } }] }
}

/** Recorded wrongly: gone before it was booked. */
export function drop(
  income: Income,
  by: string,
  reason: string,
): Decision<Income> | Refusal<'funds.income_over'> {
  if (income.status !== 'waiting') return refuse('funds.income_over')
  return {
    next: { ...income, status: 'dropped', dropped: { by, reason } },
    facts: [{ fact: 'income.dropped' }],
  }
}

/**
 * Why what is kept of the slip is not what this entry was booked from: taken back and recorded again, it shows the new count,
 * which may not be over yet.
 */
export function whyNotBehind(
  { entryId }: Pick<Income, 'entryId'>,
  asked: string,
): Refusal<'funds.recorded_again'> | undefined {
  return entryId === asked ? undefined : refuse('funds.recorded_again')
}

/** Its entry was taken back: the slip may be recorded again. */
export function takeBackIncome(income: Income): Decision<Income> {
  return { next: { ...income, status: 'reversed' }, facts: [{ fact: 'income.reversed' }] }
}
