import {
  claimed,
  giveBack,
  promise,
  promiseUntil,
  recall,
  tick,
  whyNotClaimed,
} from '../../../shared/wishes/giving-rules'
import type { Wish } from '../../../shared/wishes/model'
import { chen, DAY, li, MONDAY, wang } from '../../world/people'
import { aWish, luo } from '../../world/wishes'

/** Nine o'clock in China, the hour of this world's Monday. */
const morning = (march: number) => Date.UTC(2026, 2, march, 1)
const claim = { accountId: luo.id, at: MONDAY, promisedOn: '2026-03-09' }

describe('claimed', () => {
  test('a promise of the days of the card, and a reminder on the morning before', () => {
    expect(claimed({ accountId: luo.id }, 7, MONDAY)).toEqual({
      ...{ status: 'claimed', claim, clockAt: morning(8), isReminded: false },
    })
    const late = Date.UTC(2026, 2, 2, 15, 59)
    expect(claimed({ accountId: luo.id, companyName: '春和' }, 1, late).claim).toMatchObject({
      ...{ companyName: '春和', promisedOn: '2026-03-03' },
    })
  })
  test.each([
    ['one’s own wish', aWish(), wang.id, 7, { refused: 'wishes.own' }],
    ['one’s own, claimed by somebody', aWish({ status: 'claimed' }), wang.id, 7, { refused: 'wishes.own' }],
    ['claimed by oneself', aWish({ status: 'claimed' }), luo.id, 7, { refused: 'wishes.yours' }],
    ['claimed by somebody', aWish({ status: 'claimed' }), li.id, 7, { refused: 'wishes.taken' }],
    ['given already', aWish({ status: 'delivered' }), li.id, 7, { refused: 'wishes.taken' }],
    ['other days', aWish(), li.id, 8, { refused: 'wishes.days_changed' }],
    [
      ...(['withdrawn', aWish({ status: 'withdrawn' }), li.id, 7] as const),
      { refused: 'wishes.not_now', detail: { status: 'withdrawn' } },
    ],
    ['open', aWish(), li.id, 7, undefined],
  ] as const)('%s', (_name, wish, personId, days, refusal) => {
    expect(whyNotClaimed(wish, personId, days)).toEqual(refusal)
  })
})

describe('another day', () => {
  const mine = aWish({ status: 'claimed', isReminded: true })
  const until = '2026-04-01'
  test('within thirty days of the claim; the reminder begins anew', () => {
    expect(promiseUntil(claim)).toBe(until)
    for (const promisedOn of ['2026-03-02', until])
      expect(promise(mine, promisedOn, MONDAY)).toMatchObject({
        next: { claim: { ...claim, promisedOn }, isReminded: false },
        facts: [{ fact: 'wish.promised', detail: { promisedOn } }],
      })
    expect(promise(mine, '2026-03-12', MONDAY)).toMatchObject({ next: { clockAt: morning(11) } })
  })
  test.each(['2026-03-01', '2026-04-02'])('%s lies outside', (promisedOn) => {
    const refusal = { refused: 'wishes.promise_window', detail: { until } }
    expect(promise(mine, promisedOn, MONDAY)).toEqual(refusal)
  })
  test('of something that is at the station already: not any more', () => {
    expect(promise(aWish({ status: 'received' }), '2026-03-12', MONDAY)).toMatchObject({
      ...{ refused: 'wishes.not_now' },
    })
  })
})

test('given back: open as if nobody had promised it, and counted', () => {
  const back = giveBack(aWish({ status: 'claimed', isReminded: true }))
  expect(back).toMatchObject({
    next: { status: 'open', returns: 1, isReminded: false, isPublished: true },
    facts: [{ fact: 'wish.given_back' }],
  })
  expect(back).not.toHaveProperty('next.claim')
  expect(back).not.toHaveProperty('next.clockAt')
  expect(giveBack(aWish())).toEqual({ refused: 'wishes.not_now', detail: { status: 'open' } })
})

describe('taken back by the station', () => {
  const by = { accountId: chen.id, displayName: '陈禾' }
  const reason = '几次都没联系上'
  const at = MONDAY + DAY
  test('back onto the wall: open for everybody, and whose it was is kept for the reason', () => {
    const back = recall(aWish({ status: 'claimed', isReminded: true }), by, { to: 'wall', reason }, at)
    expect(back).toMatchObject({
      next: { status: 'open', returns: 1, isReminded: false, recall: { at, by, giverId: luo.id, reason } },
      facts: [{ fact: 'wish.recalled', detail: { giverId: luo.id, to: 'wall' } }],
    })
    for (const gone of ['next.claim', 'next.clockAt']) expect(back).not.toHaveProperty(gone)
  })
  test.each(['claimed', 'received'] as const)('%s: to its end, off the wall, still the giver’s', (status) => {
    const end = recall(aWish({ status }), by, { to: 'end', reason }, at)
    expect(end).toMatchObject({
      next: { status: 'recalled', isPublished: false, returns: 0, claim, recall: { giverId: luo.id } },
    })
    expect(end).not.toHaveProperty('next.clockAt')
  })
  test('a gift that is here does not go back onto the wall; nothing is taken back that nobody has', () => {
    const wall = { to: 'wall', reason } as const
    expect(recall(aWish({ status: 'received' }), by, wall, at)).toMatchObject({ refused: 'wishes.not_now' })
    for (const to of ['wall', 'end'] as const)
      for (const status of ['open', 'delivered', 'recalled'] as const)
        expect(recall(aWish({ status }), by, { to, reason }, at)).toMatchObject({ refused: 'wishes.not_now' })
  })
  test('no number in the reason: the giver reads it', () => {
    const told = { to: 'end', reason: '打 13800000301 问' } as const
    expect(recall(aWish({ status: 'claimed' }), by, told, at)).toEqual({ refused: 'wishes.number_in_words' })
  })
})

describe('the clock', () => {
  const mine = aWish({ status: 'claimed' })
  const after = (wish: Wish, at: number): Wish => {
    const ticked = tick(wish, at)
    if (!('next' in ticked)) throw new Error(ticked.refused)
    return ticked.next
  }
  test('not before the morning before', () => {
    expect(tick(mine, morning(8) - 1)).toEqual({ refused: 'wishes.not_due' })
    const { clockAt: _, ...without } = mine
    expect(tick(without, morning(8))).toEqual({ refused: 'wishes.not_due' })
    expect(tick(aWish(), morning(8))).toEqual({ refused: 'wishes.not_now', detail: { status: 'open' } })
  })
  test('reminds once, and three days of grace after the promised one it is open again', () => {
    const reminded = after(mine, morning(8))
    expect(reminded).toMatchObject({ status: 'claimed', isReminded: true, clockAt: morning(13) })
    expect(tick(mine, morning(8))).toMatchObject({
      facts: [{ fact: 'wish.reminded', detail: { promisedOn: '2026-03-09' } }],
    })
    expect(tick(reminded, morning(13) - 1)).toEqual({ refused: 'wishes.not_due' })
    const open = tick(reminded, morning(13))
    expect(open).toMatchObject({
      next: { status: 'open', returns: 1 },
      facts: [{ fact: 'wish.returned', detail: { giverId: luo.id, returns: 1 } }],
    })
    expect(open).not.toHaveProperty('next.claim')
  })
  test('whoever was reminded late has until the next morning', () => {
    const late = morning(20) + 5 * 60 * 60 * 1000
    expect(after(mine, late)).toMatchObject({ isReminded: true, clockAt: morning(21) })
  })
  test('as many days of grace as the station has set', () => {
    expect(after({ ...mine, graceDays: 0 }, morning(8)).clockAt).toBe(morning(8) + 2 * DAY)
  })
})

test('a claimed wish without its claim is a mistake of ours', () => {
  const { claim: _, ...broken } = aWish({ status: 'claimed' })
  expect(() => promise(broken, '2026-03-05', MONDAY)).toThrow('claim')
})
