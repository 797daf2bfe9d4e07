import fc from 'fast-check'
import {
  bookIncome,
  bookPayment,
  bookReversal,
  releasePayment,
  reservePayment,
  whyNotReversed,
} from '../../../shared/funds/bookings'
import { blankIncome, count, drop, record, takeBackIncome } from '../../../shared/funds/income-rules'
import { balanceOf, type Booked, totalOf } from '../../../shared/funds/ledger'
import {
  channels,
  type Fund,
  type FundEntry,
  type Income,
  type Payment,
  purposes,
} from '../../../shared/funds/model'
import { approve, ask, decline, pay, takeBackPayment, withdraw } from '../../../shared/funds/payment-rules'
import { closeMonth, openFund } from '../../../shared/funds/rules'
import { differencesOf } from '../../../shared/funds/totals'
import { isRefused } from '../../../shared/kernel/refusal'
import { dayOf } from '../../../shared/kernel/time'
import { DAY, fenglin, MONDAY } from '../../world/people'

const COMMANDS = 200
const RUNS = 100
const HANDS = ['achen', 'ali', 'azhou', 'agao'].map((accountId, at) => ({
  ...{ accountId, displayName: accountId },
  role: (['worker', 'worker', 'head', 'supervisor'] as const)[at] ?? 'worker',
}))
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]
const must = (isSo: boolean, what: string) => {
  if (!isSo) throw new Error(what)
}
const stored = { version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }

function opened(): Fund {
  const earmarks = [
    { name: '给孩子', purposes: ['children'] },
    { name: '给长者', purposes: ['elders', 'hardship'] },
  ] as const
  const fund = openFund({
    ...{
      stationId: fenglin,
      districtCode: '120113',
      name: '社区基金',
      kind: 'community',
      keeper: '慈善协会',
      earmarks,
    },
  })
  if (isRefused(fund)) throw new Error(fund.refused)
  return { _id: 'm1', ...stored, ...fund.next }
}

type Command = readonly [what: number, one: number, two: number, fen: number]

/** A fund's life by its pure rules alone. */
class Life {
  fund = opened()
  readonly entries: FundEntry[] = []
  /** What all legs add up to. */
  readonly books = new Map<string, number>()
  readonly incomes = new Map<string, Income>()
  readonly payments = new Map<string, Payment>()
  at = MONDAY
  done = 0

  /** Answers whether something was done. */
  run([what, one, two, fen]: Command): boolean {
    this.at += DAY / 8
    const hand = pick(HANDS, two) ?? HANDS[0]
    if (hand === undefined) return false
    const key = pick(this.fund.earmarks, one)?.key ?? ''
    const day = dayOf(this.at)
    switch (what) {
      case 0: {
        const id = `slip${String(one % 60)}`
        const received = {
          ...{
            channel: pick(channels, two) ?? 'gift',
            earmark: key,
            slip: id,
            amountFen: fen,
            day,
            words: '义卖',
          },
          ...{ allPhotoIds: [], recordedBy: hand },
        }
        const before = this.incomes.get(id) ?? { _id: id, ...stored, ...blankIncome(this.fund, received) }
        return this.keep(this.incomes, record(before, this.fund, received))
      }
      case 1: {
        const income = pick([...this.incomes.values()].slice(-8), one)
        if (income === undefined) return false
        // Sometimes the second person counts something else.
        const id = `4${income._id}${String(income.round)}`
        const counted = count(income, hand, fen % 7 === 0 ? fen : income.amountFen, id)
        if (isRefused(counted)) return false
        const booked = bookIncome(this.fund, counted.next, { id, by: hand.accountId, at: this.at })
        return this.book(booked, id) && this.keep(this.incomes, counted)
      }
      case 2: {
        const income = pick([...this.incomes.values()], one)
        return (
          fen % 5 === 0 &&
          income !== undefined &&
          this.keep(this.incomes, drop(income, hand.accountId, '记错'))
        )
      }
      case 3: {
        const id = `3p${String(this.payments.size)}`
        const purpose = pick(purposes, fen) ?? 'children'
        const order = {
          ...{
            fundId: 'm1',
            purpose,
            earmark: key,
            amountFen: 1 + (fen % 4000),
            words: '买东西',
            photoIds: [],
          },
          ...({ source: { kind: 'desk', id }, askedBy: hand, headIds: [] } as const),
        }
        const asked = ask(this.fund, order, this.at)
        return (
          !isRefused(asked) &&
          this.keep(this.payments, { next: { _id: id, ...stored, ...asked.next }, facts: [] })
        )
      }
      case 4: {
        const payment = this.payment(one)
        const said = payment && approve(payment, { ...hand, at: this.at })
        if (said === undefined || isRefused(said)) return false
        if (said.next.status !== 'approved') return this.keep(this.payments, said)
        return this.become(reservePayment(this.fund, said.next)) && this.keep(this.payments, said)
      }
      case 5: {
        const payment = this.payment(one)
        if (payment === undefined) return false
        const id = `4${payment._id}`
        const paid = pay(payment, {
          ...{ amountFen: 1 + (fen % payment.amountFen), voucher: 'FP', photoIds: ['p'], day },
          ...{ by: hand, at: this.at, entryId: id },
        })
        if (isRefused(paid)) return false
        const booked = bookPayment(this.fund, paid.next, { id, by: hand.accountId, at: this.at })
        return this.book(booked, id) && this.keep(this.payments, paid)
      }
      case 6: {
        const payment = this.payment(one)
        if (payment === undefined || fen % 3 !== 0) return false
        const over =
          fen % 2 === 0 ? withdraw(payment, hand.accountId) : decline(payment, hand, '不买了', this.at)
        if (isRefused(over)) return false
        const isFreed = payment.status === 'approved'
        return (!isFreed || this.become(releasePayment(this.fund, payment))) && this.keep(this.payments, over)
      }
      case 7: {
        const entry = pick(this.entries, one)
        if (entry === undefined || this.entries.some(({ reverses }) => reverses === entry._id)) return false
        if (whyNotReversed(entry, hand.accountId) !== undefined) return false
        const id = `4r${entry._id}`
        const booker = { id, by: hand.accountId, at: this.at }
        if (!this.book(bookReversal(this.fund, entry, 'twice', booker), id)) return false
        const [income, payment] = [this.incomes.get(entry.paperId), this.payments.get(entry.paperId)]
        if (income !== undefined) return this.keep(this.incomes, takeBackIncome(income))
        return payment !== undefined && this.keep(this.payments, takeBackPayment(payment))
      }
      default: {
        const month = dayOf(this.at - 31 * DAY).slice(0, 7)
        const closed = closeMonth(this.fund, month, { uncounted: [], isEqual: true }, this.at)
        return !isRefused(closed) && this.become(closed.next)
      }
    }
  }

  check() {
    const { fund, entries } = this
    const reserved = new Map<string, number>()
    for (const { status, earmark, amountFen } of this.payments.values())
      if (status === 'approved') reserved.set(earmark, (reserved.get(earmark) ?? 0) + amountFen)
    must(
      differencesOf(fund, { books: this.books, reserved }).length === 0,
      'balances, counters and reserves are what was booked',
    )
    for (const { reservedFen, balanceFen } of fund.earmarks)
      must(reservedFen >= 0 && reservedFen <= balanceFen, '0 ≤ put aside ≤ balance')
    must(
      balanceOf(fund) === totalOf(fund.incomes) - totalOf(fund.uses),
      'what is left is what came less what went',
    )
    const counted = [...fund.incomes, ...fund.uses].reduce((sum, one) => sum + one.entries, 0)
    must(counted === entries.length, 'every entry is counted once')
  }

  private payment(at: number) {
    return pick([...this.payments.values()].slice(-6), at)
  }
  private keep<T extends { readonly _id: string }>(
    into: Map<string, T>,
    decided: { readonly next: T; readonly facts: unknown } | { readonly refused: string },
  ): boolean {
    if ('refused' in decided) return false
    into.set(decided.next._id, decided.next)
    return true
  }
  private become(fund: Fund | { readonly refused: string }): boolean {
    if ('refused' in fund) return false
    this.fund = fund
    return true
  }
  private book(booked: Booked<Fund> | { readonly refused: string }, _id: string): boolean {
    if ('refused' in booked) return false
    const { entry, books } = booked
    must(
      books.closedThrough === undefined || entry.month > books.closedThrough,
      'nothing is booked into a closed month',
    )
    must(
      entry.legs.reduce((sum, { amountFen }) => sum + amountFen, 0) === 0,
      'the legs of an entry add up to 0',
    )
    for (const { book, amountFen } of entry.legs)
      this.books.set(book, (this.books.get(book) ?? 0) + amountFen)
    this.entries.push({ _id, ...stored, ...entry, fundId: 'm1', stationId: fenglin, districtCode: '120113' })
    this.fund = books
    return true
  }
}

test(`${String(COMMANDS * RUNS)} commands in whatever order: Σ entries = balances, 0 ≤ put aside ≤ balance, counters are sums`, () => {
  const did = new Map<number, number>()
  // Each payment needs two yes, and money has to come first.
  const what = fc.constantFrom(0, 0, 1, 1, 2, 3, 4, 4, 4, 5, 6, 7, 8)
  const command = fc.tuple(what, fc.nat(10_000), fc.nat(10_000), fc.integer({ min: 1, max: 100_000 }))
  const commands = fc.sample(command, { numRuns: COMMANDS * RUNS, seed: 5 })
  let life = new Life()
  for (const [at, one] of commands.entries()) {
    if (at % COMMANDS === 0) life = new Life()
    if (life.run(one)) did.set(one[0], (did.get(one[0]) ?? 0) + 1)
    life.check()
  }
  // None of them was only ever refused.
  for (const kind of [0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect([kind, (did.get(kind) ?? 0) > 20]).toEqual([kind, true])
})
