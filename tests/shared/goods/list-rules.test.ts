import { keyOf, keysFor } from '../../../shared/goods/directed'
import { batchOf, moveOf, receipt, receive, sentBatch, stepOf } from '../../../shared/goods/list-rules'
import { KEEPS, type ReceivedLine } from '../../../shared/goods/model'
import { isRefused } from '../../../shared/kernel/refusal'
import { aBatch, aList, anItem } from '../../world/goods'
import { communities, fenglin, guoyuan } from '../../world/people'

const today = '2026-03-02'
const { _id: itemId, name, unit, kind } = anItem()
const line: ReceivedLine = {
  ...{ itemId, item: { name, unit, kind }, quantity: 400, priceFen: 5900 },
  ...{ priceSource: 'invoice', pricedOn: '2026-03-01' },
}
const draft = { stationId: fenglin, title: '米和面', receivedOn: today, lines: [line] }

describe('a delivery', () => {
  test('is worth quantity times price, line by line, in fen', () => {
    const lines = [line, { ...line, quantity: 3, priceFen: 0 }, { ...line, quantity: 7, priceFen: 33 }]
    expect(receive({ ...draft, lines }, '0302-0001', today)).toMatchObject({
      next: { number: '0302-0001', status: 'ready', lineCount: 3, pieces: 410, valueFen: 2_360_231 },
      facts: [{ fact: 'goods_list.received', detail: { pieces: 410, valueFen: 2_360_231 } }],
    })
  })

  test('no day of it lies ahead; today is fine', () => {
    expect(isRefused(receive(draft, 'n', today))).toBe(false)
    const ahead = { refused: 'goods.day_ahead' }
    expect(receive({ ...draft, receivedOn: '2026-03-03' }, 'n', today)).toEqual(ahead)
    expect(receive({ ...draft, lines: [{ ...line, pricedOn: '2026-03-03' }] }, 'n', today)).toEqual(ahead)
  })

  test('nothing comes in that was past its day when it came; the line is named', () => {
    const late = { ...line, expiresOn: '2026-03-01' }
    expect(receive({ ...draft, lines: [line, late] }, 'n', today)).toEqual({
      ...{ refused: 'goods.expired_on_arrival', detail: { line: 2 } },
    })
    const lastDay = { ...line, expiresOn: today }
    expect(isRefused(receive({ ...draft, lines: [lastDay] }, 'n', today))).toBe(false)
  })
})

describe('a batch', () => {
  const place = { line: 2, code: 'AAAAAAAA' }

  test('freezes what was counted and what it was worth', () => {
    const batch = batchOf(aList({ pledgeId: '7chunhe' }), line, place)
    expect(batch).toMatchObject({
      ...{ number: '0302-0001-02', listId: '8masks', status: 'here', expiresOn: KEEPS, directedKey: '' },
      ...{ received: 400, stock: 400, out: 0, lost: 0, priceFen: 5900, valueFen: 2_360_000 },
      ...{ giverId: '6chunhe', giverName: '春和便民店', pledgeId: '7chunhe', isWarned: false },
    })
    expect(batch).not.toHaveProperty('quantity')
    expect(receipt(batch)).toEqual({
      ...{ move: 'receive', on: today, delta: { received: 400, stock: 400, out: 0, lost: 0 } },
    })
  })

  test('of what the station bought has no giver; of an import it waits', () => {
    const { giverId: _g, giverName: _n, ...bought } = aList()
    const batch = batchOf(bought, { ...line, expiresOn: '2026-09-01' }, { ...place, status: 'pending' })
    expect(batch).not.toHaveProperty('giverId')
    expect(batch).not.toHaveProperty('giverName')
    expect(batch).not.toHaveProperty('pledgeId')
    expect(batch).toMatchObject({ status: 'pending', expiresOn: '2026-09-01' })
  })

  test('at the other station it is on its way with its price and its giver, and counts for no promise', () => {
    const directedTo = { kind: 'audience', audience: 'elder' } as const
    const here = aBatch({ directedTo, pledgeId: '7chunhe', countedOn: today, isWarned: true, priceFen: 150 })
    const there = sentBatch(here, { toStationId: guoyuan, itemId: '0there', quantity: 4, code: 'BBBBBBBB' })
    expect(there).toMatchObject({
      ...{ stationId: guoyuan, itemId: '0there', code: 'BBBBBBBB', status: 'coming', isWarned: false },
      ...{ received: 4, stock: 4, out: 0, lost: 0, valueFen: 600, giverId: '6chunhe' },
      ...{ directedTo, directedKey: 'audience:elder', from: { stationId: fenglin, batchId: here._id } },
    })
    for (const left of ['pledgeId', 'countedOn', 'log', '_id', 'version'])
      expect(there).not.toHaveProperty(left)
  })
})

describe('a move', () => {
  const entry = (detail: object) => ({ id: 'a:1', fact: 'batch.sent', at: 1, by: 'a', detail: { ...detail } })

  test('says which card, what it did and where it went', () => {
    const to = { kind: 'community', communityCode: communities.heyanli, purpose: '走访' } as const
    const step = { ...receipt(aBatch()), to, reason: 'broken' as const, toStationId: guoyuan }
    expect(stepOf(entry(step))).toEqual(step)
    expect(moveOf(aBatch(), step)).toMatchObject({
      ...{ batchId: aBatch()._id, stationId: fenglin, kind: 'receive', on: today, giverId: '6chunhe' },
      ...{ to, reason: 'broken', toStationId: guoyuan, delta: { received: 10 } },
    })
  })

  test('of a card without a giver names none; what moves nothing is no step', () => {
    const { giverId: _g, ...bought } = aBatch()
    const move = moveOf(bought, receipt(aBatch()))
    for (const left of ['giverId', 'to', 'reason', 'toStationId']) expect(move).not.toHaveProperty(left)
    expect(stepOf(entry({ tell: [] }))).toBeUndefined()
  })
})

test('the key of a target, and the keys that a giving-out fits', () => {
  expect(keyOf(undefined)).toBe('')
  expect(keyOf({ kind: 'station', stationId: fenglin })).toBe(`station:${fenglin}`)
  expect(keysFor(fenglin, {})).toEqual(['', `station:${fenglin}`])
  expect(keysFor(fenglin, { communityCode: communities.heyanli, audience: 'child' })).toEqual([
    ...['', `station:${fenglin}`, `community:${communities.heyanli}`, 'audience:child'],
  ])
})
