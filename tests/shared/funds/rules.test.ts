import {
  bookIncome,
  bookPayment,
  bookReversal,
  releasePayment,
  reservePayment,
  whyNotReversed,
} from '../../../shared/funds/bookings'
import {
  blankIncome,
  count,
  drop,
  record,
  takeBackIncome,
  whyNotBehind,
  whyNotReceived,
} from '../../../shared/funds/income-rules'
import { balanceOf, totalOf } from '../../../shared/funds/ledger'
import { noticesOfIncome, noticesOfPayment } from '../../../shared/funds/notices'
import { EARMARKS_MAX, type Fund, type FundEntry } from '../../../shared/funds/model'
import {
  approve,
  ask,
  decline,
  needsHead,
  type Order,
  pay,
  takeBackPayment,
  withdraw,
} from '../../../shared/funds/payment-rules'
import {
  addEarmark,
  closeMonth,
  openFund,
  purposeOf,
  whyNotPaid,
  whyNotPublic,
  whyNotThen,
} from '../../../shared/funds/rules'
import { differencesOf, entriesOf, shared } from '../../../shared/funds/totals'
import { channelWords, fundsRefusals, paymentStatusWords, purposeWords } from '../../../shared/funds/words'
import { isRefused, sayRefusal } from '../../../shared/kernel/refusal'
import {
  aFund,
  anIncome,
  aPayment,
  approved,
  aVenueFund,
  booked,
  chenHand,
  gaoYes,
  liHand,
  liYes,
  withReserve,
  zhouYes,
} from '../../world/funds'
import { chen, DAY, fenglin, gao, li, MONDAY, zhou } from '../../world/people'

const codeOf = (answer: unknown) => (isRefused(answer) ? answer.refused : 'ok')
const accepted = <T>(answer: T) => {
  if (isRefused(answer)) throw new Error(answer.refused)
  return answer as Exclude<T, { refused: string }>
}
const entryLog = (fact: string, by: string = chen.id) => ({ id: 'x', fact, at: MONDAY, by })

describe('opening', () => {
  const terms = { stationId: fenglin, districtCode: '120113', name: '社区基金', keeper: '慈善协会' }
  const child = { name: '给孩子', purposes: ['children'] } as const
  test('empty, with the general earmark before the others', () => {
    const { next } = accepted(openFund({ ...terms, kind: 'community', earmarks: [child] }))
    expect(next.earmarks.map(({ key, name }) => [key, name])).toEqual([
      ['general', '不限用途'],
      ['e1', '给孩子'],
    ])
    expect(balanceOf(next)).toBe(0)
    expect(next).not.toHaveProperty('venue')
  })
  test('a venue is named with a venue fund, and only there; names are told apart', () => {
    const hall = { ...terms, venue: '演艺厅', earmarks: [] }
    expect(accepted(openFund({ ...hall, kind: 'venue' })).next.venue).toBe('演艺厅')
    expect(codeOf(openFund({ ...hall, kind: 'community' }))).toBe('funds.venue_unnamed')
    expect(codeOf(openFund({ ...terms, kind: 'venue', earmarks: [] }))).toBe('funds.venue_unnamed')
    expect(codeOf(openFund({ ...terms, kind: 'community', earmarks: [child, child] }))).toBe(
      'funds.earmark_known',
    )
  })
  test('one more earmark, with a key of its own, as long as there is room', () => {
    const repairs = { name: '楼道小修', purposes: ['repairs'] } as const
    expect(accepted(addEarmark(aFund(), repairs)).next.earmarks.at(-1)).toMatchObject({
      key: 'e3',
      ...repairs,
    })
    expect(codeOf(addEarmark(aFund(), child))).toBe('funds.earmark_known')
    let full = aFund()
    for (const name of 'abcdefghi') full = accepted(addEarmark(full, { ...repairs, name })).next
    expect(full.earmarks).toHaveLength(EARMARKS_MAX)
    expect(codeOf(addEarmark(full, repairs))).toBe('funds.earmarks_full')
  })
})

describe('what pays what', () => {
  const general = 'general'
  test('an earmark its own purposes, general money everything, a venue its own fund alone', () => {
    expect(whyNotPaid(aFund(), { purpose: 'children', earmark: 'e1' })).toBeUndefined()
    expect(whyNotPaid(aFund(), { purpose: 'hardship', earmark: 'e2' })).toBeUndefined()
    expect(codeOf(whyNotPaid(aFund(), { purpose: 'elders', earmark: 'e1' }))).toBe('funds.off_earmark')
    expect(codeOf(whyNotPaid(aFund(), { purpose: 'elders', earmark: 'e9' }))).toBe('funds.earmark_unknown')
    expect(whyNotPaid(aFund(), { purpose: 'repairs', earmark: general })).toBeUndefined()
    const venue = { purpose: 'venue', earmark: general, venue: '枫林演艺厅' } as const
    expect(whyNotPaid(aVenueFund(), venue)).toBeUndefined()
    expect(codeOf(whyNotPaid(aFund(), venue))).toBe('funds.venue_elsewhere')
    expect(codeOf(whyNotPaid(aVenueFund(), { ...venue, venue: '健身房' }))).toBe('funds.venue_elsewhere')
    expect(codeOf(whyNotPaid(aFund(), { purpose: 'venue', earmark: general }))).toBe('funds.venue_elsewhere')
  })
  test('what aid for somebody counts as', () => {
    expect(purposeOf).toEqual({ child: 'children', elder: 'elders', family: 'hardship' })
  })
  test('not ahead of time, and not into a closed month', () => {
    expect(whyNotThen({}, '2026-03-02', MONDAY)).toBeUndefined()
    expect(codeOf(whyNotThen({}, '2026-03-03', MONDAY))).toBe('funds.day_ahead')
    expect(codeOf(whyNotThen({ closedThrough: '2026-02' }, '2026-02-28', MONDAY))).toBe('funds.month_closed')
    expect(whyNotThen({ closedThrough: '2026-02' }, '2026-03-01', MONDAY)).toBeUndefined()
  })
  test('no number of anybody in what everybody reads', () => {
    expect(whyNotPublic('买 2 个足球 196 元')).toBeUndefined()
    expect(codeOf(whyNotPublic('给 138 0000-1101 的'))).toBe('funds.words_private')
  })
})

describe('income', () => {
  const {
    _id,
    version,
    createdAt,
    updatedAt,
    log,
    unsent,
    fundId: _f,
    stationId: _s,
    districtCode: _d,
    status: _t,
    month: _m,
    round: _r,
    ...received
  } = anIncome()
  const blank = { _id, version, createdAt, updatedAt, log, unsent, ...blankIncome(aFund(), received) }
  test('the first count waits; the same slip is not there twice', () => {
    const { next, facts } = accepted(record(blank, aFund(), received))
    expect(next).toMatchObject({ status: 'waiting', round: 1, month: '2026-03', amountFen: 12_050 })
    expect(facts).toEqual([{ fact: 'income.recorded' }])
    expect(codeOf(record(next, aFund(), received))).toBe('funds.slip_known')
    expect(codeOf(record({ ...next, status: 'posted' }, aFund(), received))).toBe('funds.slip_known')
  })
  test('free again after it was dropped or taken back, as another round without what was', () => {
    const dropped = accepted(drop(anIncome(), chen.id, '多打了一个零')).next
    expect(accepted(record(dropped, aFund(), received)).next).not.toHaveProperty('dropped')
    const back = takeBackIncome(booked().income).next
    expect(back.status).toBe('reversed')
    const again = accepted(record(back, aVenueFund(), received)).next
    expect(again).toMatchObject({ status: 'waiting', round: 2, fundId: 'mhall' })
    expect(again).not.toHaveProperty('countedBy')
    expect(again).not.toHaveProperty('entryId')
    expect(codeOf(drop(back, chen.id, '重了'))).toBe('funds.income_over')
  })
  test('an entry shows the slip it was booked from, also taken back, but nothing of a count that came after', () => {
    const { entry, income } = booked()
    expect(whyNotBehind(income, entry._id)).toBeUndefined()
    const back = takeBackIncome(income).next
    expect(whyNotBehind(back, entry._id)).toBeUndefined()
    const again = accepted(record(back, aFund(), received)).next
    expect(codeOf(whyNotBehind(again, entry._id))).toBe('funds.recorded_again')
    const counted = accepted(count(again, liHand, again.amountFen, '4second')).next
    expect(codeOf(whyNotBehind(counted, entry._id))).toBe('funds.recorded_again')
  })
  test('refused before it is written: no such earmark, no such day, words about somebody', () => {
    const why = (over: object, fund = aFund()) =>
      codeOf(whyNotReceived(fund, { ...received, ...over }, MONDAY))
    expect(why({})).toBe('ok')
    expect(why({ earmark: 'e9' })).toBe('funds.earmark_unknown')
    expect(why({ day: '2026-03-03' })).toBe('funds.day_ahead')
    expect(why({}, aFund({ closedThrough: '2026-03' }))).toBe('funds.month_closed')
    expect(why({ words: '02200001101 给的' })).toBe('funds.words_private')
  })
  test('the second count: somebody else, the same amount, once', () => {
    const second = (over: Partial<ReturnType<typeof anIncome>>, fen = 12_050, hand = liHand) =>
      count(anIncome(over), hand, fen, '4entry')
    expect(accepted(second({})).next).toMatchObject({
      status: 'posted',
      countedBy: liHand,
      entryId: '4entry',
    })
    expect(codeOf(second({}, 12_050, chenHand))).toBe('funds.same_counter')
    expect(second({}, 12_051)).toEqual({ refused: 'funds.count_differs' })
    expect(codeOf(second({ status: 'posted' }))).toBe('funds.income_over')
  })
  test('booked on its earmark and its channel, with a number of its month', () => {
    const { fund, entry } = booked()
    expect(entry).toMatchObject({
      number: '202603-001',
      amountFen: 12_050,
      month: '2026-03',
      approvals: 2,
      hasVoucher: false,
      channel: 'sale',
    })
    expect(entry.legs).toEqual([
      { book: 'earmark:general', amountFen: 12_050 },
      { book: 'income:sale', amountFen: -12_050 },
    ])
    expect(fund.incomes).toEqual([
      { of: 'company', fen: 100_000, entries: 3 },
      { of: 'sale', fen: 12_050, entries: 1 },
    ])
    expect(fund.last).toMatchObject({ id: entry._id, amountFen: 12_050 })
    expect(booked(fund, { slip: 'SD-2' }).entry.number).toBe('202603-002')
  })
  test('numbered without a gap in the month it is booked into, and never as in another year', () => {
    const days = ['2026-03-01', '2026-02-27', '2026-03-02', '2026-02-28', '2027-03-01']
    const numbers: string[] = []
    let fund: Fund = aFund()
    for (const day of days) {
      const booker = { id: `4${day}`, by: li.id, at: Date.parse('2027-03-02T12:00:00+08:00') }
      const { books, entry } = accepted(bookIncome(fund, anIncome({ day }), booker))
      fund = books
      numbers.push(entry.number)
    }
    expect(numbers).toEqual(['202603-001', '202602-001', '202603-002', '202602-002', '202703-001'])
  })
  test('not into a month that was closed meanwhile', () => {
    const booker = { id: '4x', by: li.id, at: MONDAY }
    expect(codeOf(bookIncome(aFund({ closedThrough: '2026-03' }), anIncome(), booker))).toBe(
      'funds.month_closed',
    )
  })
})

describe('a payment', () => {
  const order: Order = {
    ...{
      fundId: 'mfenglin',
      purpose: 'children',
      earmark: 'e1',
      amountFen: 19_600,
      words: '买 2 个足球',
      photoIds: [],
    },
    ...{ source: { kind: 'desk', id: 'x' }, askedBy: chenHand, headIds: [zhou.id] },
  }
  test('is asked for; nothing is put aside yet', () => {
    expect(accepted(ask(aFund(), order, MONDAY)).next).toMatchObject({
      status: 'asked',
      month: '2026-03',
      approvals: [],
      stationId: fenglin,
    })
    const more = accepted(
      ask(
        aVenueFund(),
        {
          ...order,
          purpose: 'venue',
          earmark: 'general',
          amountFen: 1,
          venue: '枫林演艺厅',
          sealedNote: 'sealed',
        },
        MONDAY,
      ),
    ).next
    expect(more).toMatchObject({ venue: '枫林演艺厅', sealedNote: 'sealed' })
  })
  test('is refused where it could not be paid anyway', () => {
    const why = (over: Partial<Order>, fund = aFund()) => codeOf(ask(fund, { ...order, ...over }, MONDAY))
    expect(why({ words: '电话 02200001101' })).toBe('funds.words_private')
    expect(why({ purpose: 'elders' })).toBe('funds.off_earmark')
    expect(ask(aFund(), { ...order, amountFen: 30_001 }, MONDAY)).toEqual({
      refused: 'funds.short',
      detail: { availableFen: 30_000, neededFen: 30_001 },
    })
    expect(why({ amountFen: 19_600 }, withReserve(10_401))).toBe('funds.short')
    expect(why({ earmark: 'e9' })).toBe('funds.earmark_unknown')
  })
  test('takes two others, one of them a head or supervisor', () => {
    const first = accepted(approve(aPayment(), liYes))
    expect([first.next.status, first.facts[0]?.fact, needsHead(first.next)]).toEqual([
      'asked',
      'payment.seconded',
      true,
    ])
    expect(codeOf(approve(first.next, liYes))).toBe('funds.same_approver')
    expect(codeOf(approve(first.next, { ...liYes, accountId: 'aother' }))).toBe('funds.head_needed')
    for (const yes of [zhouYes, gaoYes])
      expect(accepted(approve(first.next, yes)).next.status).toBe('approved')
    const byHead = accepted(approve(aPayment(), zhouYes)).next
    expect(needsHead(byHead)).toBe(false)
    expect(accepted(approve(byHead, liYes))).toMatchObject({
      next: { status: 'approved' },
      facts: [{ fact: 'payment.approved' }],
    })
    expect(codeOf(approve(aPayment(), { ...liYes, ...chenHand }))).toBe('funds.own_request')
    expect(codeOf(approve(approved(), gaoYes))).toBe('funds.payment_over')
    expect(needsHead(approved({ approvals: [liYes] }))).toBe(false)
  })
  test('is put aside, freed, and paid out of what was put aside; the rest is free', () => {
    const held = accepted(reservePayment(aFund(), approved()))
    expect(held.earmarks[1]).toMatchObject({ balanceFen: 30_000, reservedFen: 19_600 })
    expect(codeOf(reservePayment(held, approved()))).toBe('funds.short')
    expect(codeOf(reservePayment(aFund(), approved({ purpose: 'elders' })))).toBe('funds.off_earmark')
    expect(accepted(releasePayment(held, approved()))).toEqual(aFund())
    const payment = accepted(pay(approved(), paid({ amountFen: 18_000 }))).next
    const { books, entry } = accepted(bookPayment(held, payment, booker))
    expect(books.earmarks[1]).toMatchObject({ balanceFen: 12_000, reservedFen: 0 })
    expect(books.uses).toEqual([{ of: 'children', fen: 18_000, entries: 1 }])
    expect(entry).toMatchObject({
      amountFen: -18_000,
      purpose: 'children',
      approvals: 2,
      hasVoucher: true,
      summary: '买 2 个足球',
    })
    expect(codeOf(bookPayment({ ...held, closedThrough: '2026-03' }, payment, booker))).toBe(
      'funds.month_closed',
    )
    expect(codeOf(bookPayment(held, approved(), booker))).toBe('funds.not_approved')
  })
  const booker = { id: '4paid', by: chen.id, at: MONDAY }
  const paid = (over: object = {}) => ({
    ...{
      amountFen: 19_600,
      voucher: 'FP-1',
      photoIds: ['pvoucher'],
      day: '2026-03-02',
      by: chenHand,
      at: MONDAY,
    },
    ...{ entryId: '4paid', ...over },
  })
  test('is paid once it is approved, at most so much, with a photo of the voucher', () => {
    expect(accepted(pay(approved(), paid()))).toMatchObject({
      next: { status: 'paid', allPhotoIds: ['pvoucher'] },
      facts: [{ detail: { amountFen: 19_600, entryId: '4paid' } }],
    })
    expect(codeOf(pay(aPayment(), paid()))).toBe('funds.not_approved')
    expect(codeOf(pay(approved({ status: 'paid' }), paid()))).toBe('funds.payment_over')
    expect(codeOf(pay(approved(), paid({ photoIds: [] })))).toBe('funds.photo_needed')
    expect(pay(approved(), paid({ amountFen: 19_601 }))).toEqual({
      refused: 'funds.over_approved',
      detail: { approvedFen: 19_600 },
    })
  })
  test('comes to nothing: declined by somebody else, withdrawn by whoever asked, while nothing is paid', () => {
    expect(accepted(decline(approved(), liHand, '太贵', MONDAY)).next).toMatchObject({
      status: 'declined',
      declined: { reason: '太贵' },
    })
    expect(codeOf(decline(aPayment(), chenHand, '不要', MONDAY))).toBe('funds.own_request')
    expect(codeOf(decline(approved({ status: 'paid' }), liHand, '晚了', MONDAY))).toBe('funds.payment_over')
    expect(accepted(withdraw(aPayment(), chen.id)).next.status).toBe('withdrawn')
    expect(codeOf(withdraw(aPayment(), li.id))).toBe('funds.not_yours')
    expect(codeOf(withdraw(approved({ status: 'declined' }), chen.id))).toBe('funds.payment_over')
    expect(takeBackPayment(approved({ status: 'paid' })).next.status).toBe('reversed')
  })
})

describe('taking back', () => {
  const booker = { id: '4mirror', by: zhou.id, at: MONDAY + 40 * DAY }
  test('the mirror, today; both together are nothing', () => {
    const { fund, entry } = booked()
    const { books, entry: mirror } = accepted(bookReversal(fund, entry, 'amount', booker))
    expect(mirror).toMatchObject({
      amountFen: -12_050,
      day: '2026-04-11',
      month: '2026-04',
      reverses: entry._id,
      reason: 'amount',
    })
    expect(mirror.legs.map(({ amountFen }) => amountFen)).toEqual([-12_050, 12_050])
    expect(balanceOf(books)).toBe(balanceOf(aFund()))
    expect(books.incomes[1]).toEqual({ of: 'sale', fen: 0, entries: 2 })
  })
  test('an income that is spent or put aside meanwhile cannot go', () => {
    const { fund, entry } = booked(
      aFund({ earmarks: aFund().earmarks.map((one) => ({ ...one, balanceFen: 0 })) }),
    )
    const held = {
      ...fund,
      earmarks: fund.earmarks.map((one) => (one.key === 'general' ? { ...one, reservedFen: 1 } : one)),
    }
    expect(bookReversal(held, entry, 'amount', booker)).toEqual({
      refused: 'funds.short',
      detail: { availableFen: 12_049, neededFen: 12_050 },
    })
  })
  test('a payment comes back onto its earmark', () => {
    const { entry } = booked()
    const { channel: _, ...rest } = entry
    const paid: FundEntry = { ...rest, purpose: 'elders', earmark: 'e2', amountFen: -5_000 }
    const { books } = accepted(bookReversal(aFund(), paid, 'returned', booker))
    expect(books.earmarks[2]?.balanceFen).toBe(25_000)
    expect(books.uses).toEqual([{ of: 'elders', fen: -5_000, entries: 1 }])
    const neither: FundEntry = { ...rest, amountFen: -1 }
    expect(codeOf(bookReversal(aFund(), neither, 'twice', booker))).toBe('funds.not_reversible')
  })
  test('never a mirror, never what one booked oneself', () => {
    const { entry } = booked()
    expect(whyNotReversed(entry, zhou.id)).toBeUndefined()
    expect(codeOf(whyNotReversed(entry, li.id))).toBe('funds.own_booking')
    expect(codeOf(whyNotReversed({ ...entry, reverses: '4x' }, zhou.id))).toBe('funds.not_reversible')
  })
})

describe('closing a month', () => {
  const done = { uncounted: [], isEqual: true }
  test('when it is over, nothing of it is left and the books agree; once', () => {
    expect(accepted(closeMonth(aFund(), '2026-02', done, MONDAY)).next.closedThrough).toBe('2026-02')
    expect(codeOf(closeMonth(aFund(), '2026-03', done, MONDAY))).toBe('funds.month_running')
    expect(codeOf(closeMonth(aFund({ closedThrough: '2026-02' }), '2026-01', done, MONDAY))).toBe(
      'funds.month_closed',
    )
    const left = Array.from({ length: 6 }, (_, n) => anIncome({ day: '2026-02-27', slip: `S-${String(n)}` }))
    const closing = (uncounted: typeof left) => closeMonth(aFund(), '2026-02', { ...done, uncounted }, MONDAY)
    const said = closing(left.slice(0, 1))
    expect(said).toEqual({
      refused: 'funds.month_unfinished',
      detail: { incomes: 1, which: ['2 月 27 日春日爱心义卖（单号 S-0）'] },
    })
    expect(isRefused(said) && sayRefusal(fundsRefusals, said)).toBe(
      '还有 1 笔收入没有数第二遍：2 月 27 日春日爱心义卖（单号 S-0）。请另一位同事数完，或者撤掉记错的，再结账。',
    )
    const many = closing(left)
    expect(isRefused(many) && sayRefusal(fundsRefusals, many)).toMatch(/还有 6 笔.*S-4） 等。/)
    expect(codeOf(closeMonth(aFund(), '2026-02', { ...done, isEqual: false }, MONDAY))).toBe(
      'funds.not_equal',
    )
  })
})

describe('totals', () => {
  test('shares add up to the whole, most first; what came to nothing keeps its line', () => {
    const counters = [
      { of: 'gift', fen: 100, entries: 1 },
      { of: 'sale', fen: 200, entries: 2 },
      { of: 'resident', fen: 0, entries: 2 },
    ] as const
    const lines = shared(counters)
    expect(lines.map(({ of, share }) => [of, share])).toEqual([
      ['sale', 667],
      ['gift', 333],
      ['resident', 0],
    ])
    expect([totalOf(counters), entriesOf(counters)]).toEqual([300, 5])
  })
  test('equal, or every book that is not', () => {
    const books = new Map([
      ['earmark:general', 50_000],
      ['earmark:e1', 30_000],
      ['earmark:e2', 20_000],
      ['income:company', -100_000],
    ])
    expect(differencesOf(aFund(), { books, reserved: new Map() })).toEqual([])
    const other = {
      books: new Map([...books, ['earmark:e1', 29_999], ['use:venue', 1]]),
      reserved: new Map([['e2', 5]]),
    }
    expect(differencesOf(aFund(), other)).toEqual([
      { book: 'earmark:e1', balanceFen: 30_000, entriesFen: 29_999 },
      { book: 'reserved:e2', balanceFen: 0, entriesFen: 5 },
      { book: 'use:venue', balanceFen: 0, entriesFen: 1 },
    ])
  })
})

describe('who hears', () => {
  const to = (notices: ReturnType<typeof noticesOfPayment>) => notices.map((one) => Object.values(one.to)[0])
  test('heads and supervisors once, not who asked; the group of each step; then whoever asked', () => {
    const waits = aPayment({ headIds: [zhou.id, gao.id] })
    expect(to(noticesOfPayment(waits, entryLog('payment.asked')))).toEqual([fenglin, zhou.id, gao.id])
    const own = { ...waits, askedBy: { accountId: zhou.id, displayName: '周站长' } }
    expect(to(noticesOfPayment(own, entryLog('payment.asked')))).toEqual([fenglin, gao.id])
    expect(to(noticesOfPayment(waits, entryLog('payment.seconded')))).toEqual([fenglin])
    for (const fact of ['payment.approved', 'payment.declined', 'payment.reversed'])
      expect(to(noticesOfPayment(approved(), entryLog(fact, zhou.id)))).toEqual([chen.id])
    expect(noticesOfPayment(aPayment(), entryLog('payment.withdrawn'))).toEqual([])
    expect(noticesOfPayment(aPayment(), entryLog('payment.declined', chen.id))).toEqual([])
  })
  test('the group where something waits for the second count', () => {
    expect(noticesOfIncome(anIncome(), entryLog('income.recorded'))).toMatchObject([
      { to: { robotOf: fenglin } },
    ])
    expect(noticesOfIncome(anIncome(), entryLog('income.posted'))).toEqual([])
  })
  test('neither an amount nor a name', () => {
    const drafts = [
      ...noticesOfPayment(aPayment(), entryLog('payment.asked')),
      ...noticesOfIncome(anIncome(), entryLog('income.recorded')),
    ]
    const said = drafts.map(({ title, words }) => title + words).join()
    expect(said).not.toMatch(/陈禾|周站长|196|120/)
  })
})

test('words for everything, without words of machines', () => {
  expect(Object.keys({ ...channelWords, ...purposeWords, ...paymentStatusWords })).toHaveLength(18)
  const detail = {
    month: '2026-02',
    availableFen: 100,
    neededFen: 200,
    approvedFen: 300,
    incomes: 1,
    payments: 2,
  }
  const said = Object.keys(fundsRefusals).map(
    (refused) => sayRefusal(fundsRefusals, { refused, detail }) ?? '',
  )
  for (const sentence of said) expect(sentence).toMatch(/^[^！]{12,}。$/)
  expect(said.join()).not.toMatch(/系统|用户|失败|错误|undefined|NaN/)
})
