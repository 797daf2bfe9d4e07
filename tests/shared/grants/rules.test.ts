import { grantStatuses, grantIdOf, grantVerbs, QUOTES_MAX, sourceIdOf } from '../../../shared/grants/model'
import { canDoGrant, grantMoves, moveGrant } from '../../../shared/grants/moves'
import { followPayment } from '../../../shared/grants/payment-rules'
import {
  addQuote,
  askApproval,
  askGrant,
  checkPerson,
  isPersonal,
  looksAt,
  openPerson,
  priceOf,
  withdrawGrant,
} from '../../../shared/grants/rules'
import { agreed, aGrant, approving, bought, handed, quoted, quoteOf } from '../../world/grants'

const next = (decided: unknown) => (decided as { next?: object }).next

describe('who it is for', () => {
  const words = { audience: 'child', title: '学习平板', summary: '给一位二年级学生的学习平板' } as const
  const guardian = { calledName: '吴姐', phone: '13900002222' }

  test('a child is spoken for by somebody who can be rung', () => {
    expect(checkPerson({ calledName: '小雨', phone: '13900003333' }, words)).toEqual({
      refused: 'grants.guardian_missing',
    })
    expect(checkPerson({ calledName: '小雨', guardian: { calledName: '吴姐' } }, words)).toEqual({
      refused: 'grants.phone_missing',
    })
    expect(checkPerson({ calledName: '小雨', guardian }, words)).toBeUndefined()
  })

  test('an elder speaks for herself, and can be rung', () => {
    const elder = { ...words, audience: 'elder' } as const
    expect(checkPerson({ calledName: '王奶奶' }, elder)).toEqual({ refused: 'grants.phone_missing' })
    expect(checkPerson({ calledName: '王奶奶', phone: '13900001111' }, elder)).toBeUndefined()
  })

  test.each([
    ['a name in the summary', { summary: '给小雨的平板' }],
    ['the guardian in the title', { title: '吴姐家的平板' }],
    ['a phone', { summary: '打 139 0000 2222' }],
    ['an identity number', { summary: '证件 120113201801010013' }],
  ])('%s would be public: refused', (_what, over) => {
    expect(checkPerson({ calledName: '小雨', guardian }, { ...words, ...over })).toEqual({
      refused: 'grants.summary_personal',
    })
  })

  test('a price and a year are no numbers of anybody', () => {
    expect(isPersonal('2026 年的学习平板，1299 元', ['小雨'])).toBe(false)
  })
})

test('it begins with the rules of use for such a thing; numbers among colleagues are folded', () => {
  const { reason, rules, ...draft } = aGrant()
  const { fields, facts } = askGrant({ ...draft, reason: `${reason}，打 13900002222` }, true)
  expect(fields.rules).toEqual(rules)
  expect(fields.reason).not.toContain('139')
  expect(fields).toMatchObject({ status: 'asked', isOpen: true, hasGuardian: true, quotes: [], round: 0 })
  expect(facts).toEqual([{ fact: 'grant.asked' }])
})

describe('prices', () => {
  test('the first makes it quoted; a photo stays with it', () => {
    const one = addQuote(aGrant(), { ...quoteOf('l1', 90_000), photoId: 'p1' })
    expect(next(one)).toMatchObject({ status: 'quoted', quotes: [{ id: 'l1' }], allPhotoIds: ['p1'] })
    expect(next(addQuote(aGrant(), quoteOf('l1', 90_000)))).toMatchObject({ allPhotoIds: [] })
  })

  test('so many and no more; none once it was asked for', () => {
    const full = Array.from({ length: QUOTES_MAX }, (_, n) => quoteOf(`l${String(n)}`, 100))
    expect(addQuote(aGrant({ ...quoted, quotes: full }), quoteOf('l9', 1))).toEqual({
      refused: 'grants.quotes_full',
    })
    expect(addQuote(aGrant(approving), quoteOf('l9', 1))).toEqual({
      refused: 'grants.not_now',
      detail: { status: 'approving' },
    })
  })

  test('one above the ceiling, or none of the list, is not asked for', () => {
    expect(priceOf(aGrant(quoted), 'l9')).toEqual({ refused: 'grants.quote_missing' })
    expect(priceOf(aGrant({ ...quoted, ceilingFen: 129_899 }), 'l1')).toMatchObject({
      refused: 'grants.over_ceiling',
    })
    expect(priceOf(aGrant({ ...quoted, ceilingFen: 129_900 }), 'l1')).toBe(129_900)
  })

  test.each([
    [100_000, 1, 100_000],
    [100_001, 1, { refused: 'grants.second_quote' }],
    [100_001, 2, 100_001],
  ])('%i fen with %i prices', (priceFen, count, answer) => {
    const quotes = Array.from({ length: count }, (_, n) => quoteOf(`l${String(n)}`, priceFen))
    expect(priceOf(aGrant({ quotes }), 'l0')).toEqual(answer)
  })

  test('asked for: the payment is known, and the next one will be another', () => {
    const decided = next(askApproval(aGrant(quoted), 'l2', '3now'))
    expect(decided).toMatchObject({
      ...{ status: 'approving', round: 1 },
      payment: { id: '3now', quoteId: 'l2', amountFen: 139_900 },
    })
    expect(askApproval(aGrant(), 'l1', '3now')).toMatchObject({ refused: 'grants.not_now' })
    expect(askApproval(aGrant(quoted), 'l7', '3now')).toEqual({ refused: 'grants.quote_missing' })
  })
})

describe('what the fund says', () => {
  const told = { paymentId: '3tablet' }

  test.each([
    ['approved', approving, 'approved', true],
    ['declined', approving, 'declined', false],
    ['withdrawn', { ...approving, status: 'approved' }, 'quoted', true],
    ['declined', { ...approving, status: 'approved' }, 'declined', false],
  ] as const)('%s', (step, from, status, isOpen) => {
    expect(next(followPayment(aGrant(from), { ...told, step }))).toMatchObject({ status, isOpen })
  })

  test('paid: what was spent is known, also where the yes has not been heard of yet', () => {
    for (const status of ['approving', 'approved'] as const) {
      const paid = followPayment(aGrant({ ...approving, status }), {
        ...told,
        step: 'paid',
        spentFen: 126_800,
      })
      expect(next(paid)).toMatchObject({ status: 'bought', spentFen: 126_800, payment: { id: '3tablet' } })
    }
  })

  test('a payment that is over is forgotten, so that another can be asked', () => {
    const back = next(followPayment(aGrant(approving), { ...told, step: 'withdrawn' }))
    expect(back).not.toHaveProperty('payment')
    expect(next(askApproval(back as ReturnType<typeof aGrant>, 'l1', '3next'))).toMatchObject({ round: 2 })
  })

  test.each([
    ['bought', bought, 'quoted', true],
    ['bought and agreed', agreed, 'quoted', true],
    ['approved: the payment has not been heard of yet', { ...approving, status: 'approved' }, 'quoted', true],
    ['in her hands', handed, 'handed', true],
    ['over', { ...handed, status: 'closed', isOpen: false }, 'closed', false],
    ['withdrawn', { ...bought, status: 'withdrawn', isOpen: false }, 'withdrawn', false],
  ] as const)('taken back in the books, %s: nothing is paid', (_what, from, status, isOpen) => {
    const back = next(followPayment(aGrant(from), { ...told, step: 'reversed' }))
    expect(back).toMatchObject({ status, isOpen })
    expect(back).not.toHaveProperty('payment')
    expect(back).not.toHaveProperty('spentFen')
    expect(followPayment(back as ReturnType<typeof aGrant>, { ...told, step: 'paid' })).toHaveProperty(
      'refused',
    )
  })

  test('twice, late, or of an earlier round: nothing changes', () => {
    expect(followPayment(aGrant(bought), { ...told, step: 'approved' })).toHaveProperty('refused')
    expect(followPayment(aGrant(bought), { ...told, step: 'paid', spentFen: 1 })).toHaveProperty('refused')
    expect(followPayment(aGrant(approving), { paymentId: '3old', step: 'declined' })).toHaveProperty(
      'refused',
    )
    expect(followPayment(aGrant(quoted), { ...told, step: 'approved' })).toHaveProperty('refused')
  })

  test('a payment leads back to its grant, whichever round it was', () => {
    expect(grantIdOf(sourceIdOf(aGrant(approving)))).toBe('5tablet')
    expect(sourceIdOf(aGrant(approving))).not.toBe(sourceIdOf(aGrant(quoted)))
  })
})

describe('the way', () => {
  test('every status says what is possible, and an end has nothing', () => {
    expect(Object.keys(grantMoves)).toEqual([...grantStatuses])
    for (const status of ['closed', 'declined', 'withdrawn'] as const)
      for (const verb of grantVerbs.filter((one) => one !== 'unbuy'))
        expect(canDoGrant(verb, status)).toBe(false)
    expect(canDoGrant('handOver', 'bought')).toBe(true)
    expect(canDoGrant('handOver', 'approved')).toBe(false)
    expect(moveGrant('buy', 'quoted')).toEqual({ refused: 'grants.not_now', detail: { status: 'quoted' } })
  })

  test('taken back before it is asked for, or where it never reached her; not while the money waits', () => {
    for (const over of [{}, quoted, bought, agreed])
      expect(next(withdrawGrant(aGrant(over), '搬走了，打 13900002222'))).toMatchObject({
        ...{ status: 'withdrawn', isOpen: false, endReason: '搬走了，打 〔号码已收起〕' },
      })
    expect(withdrawGrant(aGrant(approving), '搬走了')).toMatchObject({ refused: 'grants.not_now' })
  })
})

test('whoever reads who it is stands on record, newest first', () => {
  expect(openPerson(aGrant(), '李悦').facts).toEqual([
    { fact: 'grant.person_opened', detail: { displayName: '李悦' } },
  ])
  const entry = (at: number, fact: string) => ({
    id: String(at),
    fact,
    at,
    by: 'a',
    detail: { displayName: String(at) },
  })
  const log = [entry(1, 'grant.person_opened'), entry(2, 'grant.quoted'), entry(3, 'grant.person_opened')]
  expect(looksAt({ log })).toEqual([
    { displayName: '3', at: 3 },
    { displayName: '1', at: 1 },
  ])
})
