import {
  accept,
  allocate,
  allocation,
  count,
  lose,
  transfer,
  warnOfExpiry,
  whyNotTo,
} from '../../../shared/goods/card-rules'
import type { DirectedTo } from '../../../shared/goods/directed'
import type { Batch } from '../../../shared/goods/model'
import type { CountReason, Recipient } from '../../../shared/goods/moves'
import type { Decision } from '../../../shared/kernel/record'
import { isRefused } from '../../../shared/kernel/refusal'
import { aBatch } from '../../world/goods'
import { communities, fenglin, guoyuan } from '../../world/people'

const today = '2026-03-02'
const heyanli: Recipient = {
  ...{ kind: 'community', communityCode: communities.heyanli, households: 4, purpose: '走访' },
}
const atHome: Recipient = { kind: 'station', purpose: '门口消毒' }
const other = { _id: guoyuan, streetCodes: ['120113001'] }

function done(answer: Decision<Batch> | { readonly refused: string }): Decision<Batch> {
  if (isRefused(answer)) throw new Error(answer.refused)
  return answer as Decision<Batch>
}

describe('given out', () => {
  test('so many go, and the fact says where and what it did to the card', () => {
    const { next, facts } = done(allocate(aBatch(), { quantity: 4, to: heyanli }, today))
    expect(next).toMatchObject({ received: 10, stock: 6, out: 4, lost: 0 })
    expect(facts).toEqual([
      {
        fact: 'batch.allocated',
        detail: {
          ...{ move: 'allocate', on: today, to: heyanli },
          delta: { received: 0, stock: -4, out: 4, lost: 0 },
        },
      },
    ])
    expect(facts[0]?.detail).toEqual(allocation(4, heyanli, today))
  })

  test('to the last one, and not one more; the refusal says how many are left', () => {
    expect(done(allocate(aBatch(), { quantity: 10, to: heyanli }, today)).next.stock).toBe(0)
    expect(allocate(aBatch({ out: 7 }), { quantity: 4, to: heyanli }, today)).toEqual({
      ...{ refused: 'goods.stock_short', detail: { stock: 3, unit: '只' } },
    })
  })

  test('not while it is on its way, and not after its day; on its last day it is', () => {
    const coming = aBatch({ status: 'coming' })
    expect(allocate(coming, { quantity: 1, to: heyanli }, today)).toEqual({ refused: 'goods.not_here' })
    const late = aBatch({ expiresOn: '2026-03-01' })
    expect(allocate(late, { quantity: 1, to: heyanli }, today)).toEqual({
      ...{ refused: 'goods.expired', detail: { expiresOn: '2026-03-01' } },
    })
    const lastDay = aBatch({ expiresOn: today })
    expect(done(allocate(lastDay, { quantity: 1, to: heyanli }, today)).next.stock).toBe(9)
  })

  const toHeyanli: DirectedTo = { kind: 'community', communityCode: communities.heyanli }
  const toElders: DirectedTo = { kind: 'audience', audience: 'elder' }
  const toUs: DirectedTo = { kind: 'station', stationId: fenglin }
  const toThem: DirectedTo = { kind: 'station', stationId: guoyuan }
  test.each([
    ['its community', toHeyanli, heyanli, true],
    ['another community', toHeyanli, { ...heyanli, communityCode: communities.fenglinli }, false],
    ['its community, used at the station', toHeyanli, atHome, false],
    ['its people', toElders, { ...heyanli, audience: 'elder' as const }, true],
    ['other people', toElders, { ...heyanli, audience: 'child' as const }, false],
    ['nobody in particular', toElders, heyanli, false],
    ['this station, and through it anybody', toUs, heyanli, true],
    ['another station', toThem, heyanli, false],
  ])('directed: %s', (_what, directedTo, to, isFine) => {
    const answer = allocate(aBatch({ directedTo }), { quantity: 1, to }, today)
    expect(isRefused(answer) ? answer.refused : 'ok').toBe(isFine ? 'ok' : 'goods.directed')
  })

  test('a community has its code, the station has none, and no number stands in the purpose', () => {
    expect(whyNotTo(heyanli)).toBeUndefined()
    expect(whyNotTo(atHome)).toBeUndefined()
    expect(whyNotTo({ kind: 'community', purpose: '走访' })).toEqual({ refused: 'goods.recipient' })
    expect(whyNotTo({ ...heyanli, kind: 'station' })).toEqual({ refused: 'goods.recipient' })
    expect(whyNotTo({ ...atHome, purpose: '给 13800000001 送去' })).toEqual({
      refused: 'goods.number_in_words',
    })
    expect(whyNotTo({ ...atHome, purpose: '2026 年 400 袋' })).toBeUndefined()
  })
})

describe('sent to another station', () => {
  test('goes out here', () => {
    const { next, facts } = done(transfer(aBatch(), { quantity: 4, to: other }, today))
    expect(next).toMatchObject({ stock: 6, out: 4 })
    expect(facts).toMatchObject([{ fact: 'batch.sent', detail: { move: 'transfer', toStationId: guoyuan } }])
  })

  test('never to itself, never more than there is, never what is on its way or past its day', () => {
    const send = (over: Partial<Batch>, quantity = 1, to = other) =>
      transfer(aBatch(over), { quantity, to }, today)
    expect(send({}, 1, { _id: fenglin, streetCodes: [] })).toEqual({ refused: 'goods.same_station' })
    expect(send({}, 11)).toEqual({ refused: 'goods.stock_short', detail: { stock: 10, unit: '只' } })
    expect(send({ status: 'coming' })).toEqual({ refused: 'goods.not_here' })
    expect(send({ expiresOn: '2026-03-01' })).toMatchObject({ refused: 'goods.expired' })
  })

  test.each([
    ['people, wherever they are', { kind: 'audience', audience: 'elder' }, true],
    ['that station', { kind: 'station', stationId: guoyuan }, true],
    ['this station', { kind: 'station', stationId: fenglin }, false],
    ['a community there', { kind: 'community', communityCode: communities.guoyuanxincun }, true],
    ['a community here', { kind: 'community', communityCode: communities.heyanli }, false],
  ] as const)('directed to %s', (_what, directedTo, isFine) => {
    const answer = transfer(aBatch({ directedTo }), { quantity: 1, to: other }, today)
    expect(isRefused(answer) ? answer.refused : 'ok').toBe(isFine ? 'ok' : 'goods.directed')
  })
})

describe('counted in', () => {
  const coming = aBatch({ status: 'coming' })

  test('all of it: nothing is lost, and no reason is asked for', () => {
    const { next, facts } = done(accept(coming, 10, today))
    expect(next).toMatchObject({ status: 'here', receivedOn: today, stock: 10, lost: 0 })
    expect(facts[0]?.detail).not.toHaveProperty('reason')
  })

  test('what is missing is a loss', () => {
    const { next, facts } = done(accept(coming, 7, today))
    expect(next).toMatchObject({ stock: 7, lost: 3, received: 10 })
    expect(facts).toMatchObject([{ fact: 'batch.accepted', detail: { reason: 'missing' } }])
  })

  test('never more than was sent, never twice', () => {
    expect(accept(coming, 11, today)).toEqual({
      refused: 'goods.counted_over',
      detail: { sent: 10, unit: '只' },
    })
    expect(accept(aBatch(), 10, today)).toEqual({ refused: 'goods.here' })
  })
})

describe('losses and stocktakes', () => {
  test('lost with a reason; never more than there is, never what is on its way', () => {
    const { next, facts } = done(lose(aBatch(), { quantity: 2, reason: 'broken' }, today))
    expect(next).toMatchObject({ stock: 8, lost: 2 })
    expect(facts).toMatchObject([{ fact: 'batch.lost', detail: { move: 'lose', reason: 'broken' } }])
    expect(lose(aBatch(), { quantity: 11, reason: 'broken' }, today)).toMatchObject({
      refused: 'goods.stock_short',
    })
    const coming = aBatch({ status: 'coming' })
    expect(lose(coming, { quantity: 1, reason: 'broken' }, today)).toEqual({ refused: 'goods.not_here' })
  })

  test('what is past its day can be lost', () => {
    const late = aBatch({ expiresOn: '2026-03-01' })
    expect(done(lose(late, { quantity: 10, reason: 'expired' }, today)).next.stock).toBe(0)
  })

  test('fewer are lost, more are found again, the same is a stocktake without a reason', () => {
    const card = aBatch({ out: 2, lost: 3 })
    const counted = (n: number) => done(count(card, { counted: n, reason: 'recount' }, today))
    expect(counted(4).next).toMatchObject({ stock: 4, lost: 4, countedOn: today })
    expect(counted(8).next).toMatchObject({ stock: 8, lost: 0 })
    const same = counted(5)
    expect(same.next).toMatchObject({ stock: 5, lost: 3, countedOn: today })
    expect(same.facts[0]?.detail).toEqual({
      ...{ move: 'count', on: today, delta: { received: 0, stock: 0, out: 0, lost: 0 } },
    })
  })

  test('a reason fits what was found: nothing breaks into more, nothing is found where less is', () => {
    const card = aBatch({ out: 2, lost: 3 })
    const counted = (much: number, reason: CountReason) => count(card, { counted: much, reason }, today)
    for (const reason of ['broken', 'missing'] as const) {
      expect(counted(6, reason)).toEqual({ refused: 'goods.count_reason' })
      expect(counted(4, reason)).toMatchObject({ next: { stock: 4, lost: 4 } })
    }
    expect(counted(6, 'not_noted')).toEqual({ refused: 'goods.count_reason' })
    expect(counted(4, 'found')).toEqual({ refused: 'goods.count_reason' })
    expect(counted(6, 'found')).toMatchObject({ next: { stock: 6, lost: 2 } })
    expect(counted(5, 'found')).toMatchObject({ next: { stock: 5 } })
  })

  test('what was given out and not noted is no loss; what is directed does not go out without saying where', () => {
    const short = { counted: 4, reason: 'not_noted' } as const
    const { next, facts } = done(count(aBatch({ out: 2, lost: 3 }), short, today))
    expect(next).toMatchObject({ stock: 4, out: 3, lost: 3 })
    expect(facts[0]?.detail).toMatchObject({ delta: { stock: -1, out: 1, lost: 0 }, reason: 'not_noted' })
    const directedTo: DirectedTo = { kind: 'audience', audience: 'elder' }
    const directed = aBatch({ out: 2, lost: 3, directedTo })
    expect(count(directed, short, today)).toEqual({ refused: 'goods.count_directed' })
    expect(count(directed, { ...short, counted: 5 }, today)).toMatchObject({ next: { stock: 5 } })
    expect(count(directed, { ...short, reason: 'missing' }, today)).toMatchObject({ next: { lost: 4 } })
  })

  test('never more than came in and did not go out; not while it is on its way', () => {
    const card = aBatch({ out: 2, lost: 3 })
    expect(count(card, { counted: 9, reason: 'found' }, today)).toEqual({
      ...{ refused: 'goods.count_over', detail: { most: 8, unit: '只' } },
    })
    const coming = aBatch({ status: 'coming' })
    expect(count(coming, { counted: 9, reason: 'recount' }, today)).toEqual({ refused: 'goods.not_here' })
  })

  test('told once that it runs out, and only while something is left', () => {
    const { next, facts } = done(warnOfExpiry(aBatch(), ['achen']))
    expect(next.isWarned).toBe(true)
    expect(facts).toEqual([{ fact: 'batch.expiring', detail: { tell: ['achen'] } }])
    expect(warnOfExpiry(next, [])).toEqual({ refused: 'goods.not_due' })
    expect(warnOfExpiry(aBatch({ out: 10 }), [])).toEqual({ refused: 'goods.not_due' })
  })
})
