import fc from 'fast-check'
import { holdDays, holdMs, type Redemption, type Reward } from '../../../shared/rewards/model'
import * as rules from '../../../shared/rewards/rules'
import { cancel, expire, hand, hold, remind, tryCode } from '../../../shared/rewards/redemption-rules'
import { account, chen, DAY, HOUR, MONDAY, wang } from '../../world/people'
import { xu } from '../../world/errands'
import { aReward, anOrder } from '../../world/rewards'

const code = (answer: unknown) => (answer as { refused?: string } | undefined)?.refused ?? 'ok'
function yes<T extends object>(answer: T) {
  if ('refused' in answer) throw new Error(String(answer.refused))
  return answer as Exclude<T, { refused: unknown }>
}
const order = (over: Partial<Parameters<typeof rules.take>[1]> = {}) => ({
  ...{ redemptionId: 'o1', accountId: xu.id, points: 20 },
  ...over,
})
const monthly = { count: 2, per: 'month' } as const

test('an item begins free, all of it', () => {
  const { held: _, handed: __, putIn: ___, status: ____, taken: _____, ...draft } = aReward({ stock: 5 })
  const { next, facts } = rules.openReward(draft)
  expect(next).toMatchObject({ stock: 5, held: 0, handed: 0, putIn: 5, status: 'on', taken: [] })
  expect(facts).toEqual([{ fact: 'reward.put', detail: { count: 5 } }])
})

describe('changing', () => {
  const item = aReward({ stock: 3, held: 2 })
  test('words and price', () => {
    const { next, facts } = yes(rules.change(item, { title: '折叠伞', words: '小的', points: 15 }))
    expect(next).toMatchObject({ title: '折叠伞', words: '小的', points: 15, stock: 3, putIn: 5 })
    expect(facts).toEqual([{ fact: 'reward.changed', detail: { points: 15 } }])
  })
  test('who gave it and where it is fetched', () => {
    const sponsor = { name: '海河公益', kind: 'charity' } as const
    const pickup = { place: '二楼', hours: '周末' }
    const { next, facts } = yes(rules.change(item, { sponsor, pickup }))
    expect(next).toEqual({ ...item, sponsor, pickup })
    expect(facts).toEqual([{ fact: 'reward.changed', detail: { points: 20 } }])
  })
  test('a limit, another, and none: who had how many is kept only while there is one', () => {
    const taken = [{ redemptionId: 'o1', accountId: xu.id, at: MONDAY }]
    const first = yes(rules.change(item, { limit: monthly }))
    expect(first.next).toEqual({ ...item, limit: monthly })
    expect(first.facts).toEqual([{ fact: 'reward.changed', detail: { points: 20 } }])
    const yearly = { count: 1, per: 'year' } as const
    const second = yes(rules.change({ ...first.next, taken }, { limit: yearly })).next
    expect(second).toEqual({ ...item, limit: yearly, taken })
    expect(code(rules.whyNotFor(second, xu.id, MONDAY + DAY))).toBe('rewards.limit')
    const { next } = yes(rules.change(second, { limit: 'none', stock: { by: 1, reason: '又一把' } }))
    expect(next).toEqual({ ...item, stock: 4, putIn: 6 })
    expect(next).not.toHaveProperty('limit')
  })
  test('a limit and a count are both told', () => {
    const { facts } = yes(rules.change(item, { limit: 'none', stock: { by: 1, reason: '又一把' } }))
    expect(facts.map(({ fact }) => fact)).toEqual(['reward.counted', 'reward.changed'])
  })
  test('nothing at all is still a command', () => {
    expect(yes(rules.change(item, {})).facts).toEqual([{ fact: 'reward.changed', detail: { points: 20 } }])
  })
  test('the stock, by so many and why', () => {
    const stock = { by: -3, reason: '借给活动了' }
    const { next, facts } = yes(rules.change(item, { stock }))
    expect(next).toMatchObject({ stock: 0, held: 2, putIn: 2 })
    expect(facts).toEqual([{ fact: 'reward.counted', detail: stock }])
  })
  test('both', () => {
    const { facts } = yes(rules.change(item, { points: 9, stock: { by: 1, reason: '又一把' } }))
    expect(facts.map(({ fact }) => fact)).toEqual(['reward.counted', 'reward.changed'])
  })
  test.each([
    [-4, 'rewards.stock_short', { stock: 3, held: 2 }],
    [997, 'rewards.stock_over', { most: 996 }],
    [996, 'ok', undefined],
  ])('by %d: %s', (by, wanted, detail) => {
    const answer = rules.change(item, { stock: { by, reason: '数过' } })
    expect(code(answer)).toBe(wanted)
    expect('detail' in answer ? answer.detail : undefined).toEqual(detail)
  })
})

test('off the shelf once, and back once', () => {
  const off = yes(rules.takeOff(aReward()))
  expect([off.next.status, off.facts]).toEqual(['off', [{ fact: 'reward.taken_off' }]])
  expect(code(rules.takeOff(off.next))).toBe('rewards.off')
  const on = yes(rules.putBack(off.next))
  expect([on.next.status, on.facts]).toEqual(['on', [{ fact: 'reward.put_back' }]])
  expect(code(rules.putBack(on.next))).toBe('rewards.on_shelf')
})

describe('taking one', () => {
  test('it is held, and counts only where there is a limit', () => {
    const { next, facts } = yes(rules.take(aReward(), order(), MONDAY))
    expect(next).toMatchObject({ stock: 2, held: 1, taken: [] })
    expect(facts).toEqual([{ fact: 'reward.held', detail: { redemptionId: 'o1' } }])
    const limited = yes(rules.take(aReward({ limit: monthly }), order(), MONDAY)).next
    expect(limited.taken).toEqual([{ redemptionId: 'o1', accountId: xu.id, at: MONDAY }])
  })
  test.each([
    ['put away', { status: 'off' as const }, {}, 'rewards.off'],
    ['none left', { stock: 0 }, {}, 'rewards.gone'],
    ['another price', {}, { points: 19 }, 'rewards.points_changed'],
  ])('%s', (_name, item, wish, wanted) => {
    expect(code(rules.take(aReward(item), order(wish), MONDAY))).toBe(wanted)
  })

  const had = (...moments: readonly number[]): Reward['taken'] =>
    moments.map((at, n) => ({ redemptionId: `o${String(n)}`, accountId: xu.id, at }))
  const DECEMBER = Date.UTC(2026, 11, 31, 15, 59)
  test.each([
    ['one this month', monthly, had(MONDAY), MONDAY, 'ok', 1],
    ['two this month', monthly, had(MONDAY, MONDAY + HOUR), MONDAY + DAY, 'rewards.limit', 0],
    ['two last month', monthly, had(MONDAY - 3 * DAY, MONDAY - 3 * DAY), MONDAY, 'ok', 2],
    ['one this year', { count: 1, per: 'year' as const }, had(MONDAY), DECEMBER, 'rewards.limit', 0],
    ['one last year', { count: 1, per: 'year' as const }, had(DECEMBER), DECEMBER + 60_000, 'ok', 1],
  ])('%s', (_name, limit, taken, at, wanted, left) => {
    const item = aReward({ limit, taken })
    expect(code(rules.whyNotFor(item, xu.id, at))).toBe(wanted)
    expect(rules.leftFor(item, xu.id, at)).toBe(left)
    expect(code(rules.whyNotFor(item, wang.id, at))).toBe('ok')
  })
  test.each([
    [monthly, MONDAY, '2026-04-01'],
    [monthly, DECEMBER, '2027-01-01'],
    [{ count: 2, per: 'year' as const }, MONDAY, '2027-01-01'],
  ])('%j at %d: again from %s', (limit, at, day) => {
    const answer = rules.whyNotFor(aReward({ limit, taken: had(at, at) }), xu.id, at)
    expect(answer?.detail).toEqual({ ...limit, againAt: Date.parse(`${day}T00:00:00+08:00`) })
  })
  test('what was taken in another period is forgotten with the next order', () => {
    const taken = had(MONDAY - 40 * DAY)
    const { next } = yes(
      rules.take(aReward({ limit: monthly, taken }), order({ redemptionId: 'onew' }), MONDAY),
    )
    expect(next.taken.map(({ redemptionId }) => redemptionId)).toEqual(['onew'])
  })
  test('without a limit there is always one more', () => {
    expect(rules.leftFor(aReward(), xu.id, MONDAY)).toBeGreaterThan(0)
  })
})

test('back on the shelf, without a mark against her; or gone for good', () => {
  const { next: held } = yes(rules.take(aReward({ limit: monthly }), order(), MONDAY))
  expect(rules.giveBack(held, 'o1')).toEqual({
    next: { ...held, stock: 3, held: 0, taken: [] },
    facts: [{ fact: 'reward.given_back', detail: { redemptionId: 'o1' } }],
  })
  expect(rules.handOut(held, 'o1')).toEqual({
    next: { ...held, held: 0, handed: 1 },
    facts: [{ fact: 'reward.handed', detail: { redemptionId: 'o1' } }],
  })
})

describe('what else there is', () => {
  const gone = aReward()
  const one = (_id: string, points: number, kind: Reward['kind'] = 'goods') => aReward({ _id, points, kind })
  test('the same kind first, then the nearest price; never what is too dear, nor itself', () => {
    const shelf = [gone, one('gdear', 31), one('ghair', 20, 'service'), one('gcup', 5), one('gbook', 18)]
    expect(rules.similarTo(gone, shelf, 30)?._id).toBe('gbook')
    expect(rules.similarTo(gone, shelf, 17)?._id).toBe('gcup')
    expect(rules.similarTo(gone, [one('ghair', 20, 'service')], 30)?._id).toBe('ghair')
    expect(rules.similarTo(gone, [one('gz', 18), one('ga', 22)], 30)?._id).toBe('ga')
    expect(rules.similarTo(gone, [one('ga', 22), one('gz', 18)], 30)?._id).toBe('ga')
    expect(rules.similarTo(gone, [gone], 30)).toBeUndefined()
  })
})

describe('an order', () => {
  const END = MONDAY + 14 * DAY
  test('waits two weeks, or as long as the station says', () => {
    expect([holdDays({}), holdMs({})]).toEqual([14, 14 * DAY])
    expect([holdDays({ rewardDays: 30 }), holdMs({ rewardDays: 30 })]).toEqual([30, 30 * DAY])
    const { status: _, isReminded: __, ...draft } = anOrder()
    expect(hold(draft)).toEqual({
      next: { ...draft, status: 'held', isReminded: false },
      facts: [{ fact: 'redemption.held' }],
    })
  })

  const ended = ['handed', 'cancelled', 'expired'] as const
  const endings: readonly [string, (one: Redemption) => unknown][] = [
    ['hand', (one) => hand(one, chen.id, MONDAY)],
    ['cancel', (one) => cancel(one, MONDAY)],
  ]
  test.each(endings.flatMap(([name, end]) => ended.map((status) => [name, status, end] as const)))(
    '%s: not when it is %s',
    (_name, status, end) => {
      expect(end(anOrder({ status, endedAt: MONDAY }))).toEqual({
        refused: 'rewards.order_over',
        detail: { status, endedAt: MONDAY },
      })
      expect(end(anOrder({ status }))).toEqual({ refused: 'rewards.order_over', detail: { status } })
    },
  )
  test('handed over by somebody else than who ordered it', () => {
    expect(code(hand(anOrder(), xu.id, MONDAY))).toBe('rewards.own_order')
    const { next, facts } = yes(hand(anOrder(), chen.id, MONDAY))
    expect(next).toMatchObject({ status: 'handed', endedAt: MONDAY })
    expect(facts).toEqual([{ fact: 'redemption.handed' }])
  })
  test('cancelled, with a reason or without', () => {
    expect(yes(cancel(anOrder(), MONDAY)).next).toEqual({
      ...anOrder(),
      ...{ status: 'cancelled', endedAt: MONDAY },
    })
    expect(yes(cancel(anOrder(), MONDAY, '到货晚了'))).toMatchObject({
      ...{ next: { reason: '到货晚了' }, facts: [{ fact: 'redemption.cancelled' }] },
    })
  })
  test('expires at its end and not before, and not twice', () => {
    expect(code(expire(anOrder(), END - 1))).toBe('rewards.not_due')
    const { next, facts } = yes(expire(anOrder(), END))
    expect([next.status, facts]).toEqual(['expired', [{ fact: 'redemption.expired' }]])
    expect(code(expire(next, END))).toBe('rewards.not_due')
  })
  test('two days before, once', () => {
    expect(code(remind(anOrder(), END - 2 * DAY - 1))).toBe('rewards.not_due')
    const { next, facts } = yes(remind(anOrder(), END - 2 * DAY))
    expect([next.isReminded, facts]).toEqual([true, [{ fact: 'redemption.reminded' }]])
    expect(code(remind(next, END))).toBe('rewards.not_due')
    expect(code(remind(anOrder({ status: 'handed' }), END))).toBe('rewards.not_due')
  })
})

describe('a code at the counter', () => {
  const worker = account(chen, [])
  test('right, wrong, and ten wrong ones', () => {
    expect(yes(tryCode(worker, true, MONDAY)).facts).toEqual([{ fact: 'redemption.code_tried' }])
    expect(yes(tryCode(worker, false, MONDAY)).next.wrongCodesAt).toEqual([MONDAY])
    const tired = { ...worker, wrongCodesAt: Array.from({ length: 10 }, () => MONDAY) }
    expect(code(tryCode(tired, true, MONDAY + 1))).toBe('people.try_later')
    expect(code(tryCode(tired, true, MONDAY + HOUR))).toBe('ok')
  })
})

test('whatever people do: points are in an account, held or spent; items are free, held or handed; nothing is below 0', () => {
  const START = 100
  const people = ['a1', 'a2', 'a3']
  const step = fc.record({
    does: fc.constantFrom('take', 'take', 'cancel', 'hand', 'expire', 'count'),
    who: fc.constantFrom(...people),
    which: fc.nat(9),
    by: fc.integer({ min: -3, max: 3 }),
    hours: fc.nat(100),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let at = MONDAY
      let item = aReward({ stock: 4, limit: { count: 3, per: 'month' } })
      const points = new Map(people.map((one) => [one, START]))
      const orders: Redemption[] = []
      for (const { does, who, which, by, hours } of steps) {
        at += hours * HOUR
        const place = orders.length === 0 ? 0 : which % orders.length
        const old = orders[place]
        if (does === 'count') {
          const counted = rules.change(item, { stock: { by, reason: '数过' } })
          if ('next' in counted) item = counted.next
        } else if (does === 'take') {
          const _id = `o${String(orders.length)}`
          const balance = points.get(who) ?? 0
          const taken = rules.take(item, { redemptionId: _id, accountId: who, points: item.points }, at)
          if (!('next' in taken) || balance < item.points) continue
          points.set(who, balance - item.points)
          item = taken.next
          orders.push(anOrder({ _id, accountId: who, points: item.points, expiresAt: at + holdMs({}) }))
        } else if (old !== undefined) {
          const ended =
            does === 'hand' ? hand(old, chen.id, at) : does === 'expire' ? expire(old, at) : cancel(old, at)
          if (!('next' in ended)) continue
          orders[place] = ended.next
          item = (does === 'hand' ? rules.handOut : rules.giveBack)(item, old._id).next
          if (does !== 'hand') points.set(old.accountId, (points.get(old.accountId) ?? 0) + old.points)
        }
        const inOrders = orders
          .filter(({ status }) => status === 'held' || status === 'handed')
          .reduce((sum, one) => sum + one.points, 0)
        const inAccounts = [...points.values()].reduce((sum, one) => sum + one, 0)
        expect(inAccounts + inOrders).toBe(people.length * START)
        expect(item.stock + item.held + item.handed).toBe(item.putIn)
        expect(item.held).toBe(orders.filter(({ status }) => status === 'held').length)
        expect(Math.min(item.stock, item.held, item.handed, ...points.values())).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 300 },
  )
})
