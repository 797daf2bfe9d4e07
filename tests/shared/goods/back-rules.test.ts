import { isGivenOut, takeBack, takenBackOf } from '../../../shared/goods/back-rules'
import { sentBatch } from '../../../shared/goods/list-rules'
import { delta } from '../../../shared/goods/moves'
import { isRefused } from '../../../shared/kernel/refusal'
import { aBatch, aGivingOut } from '../../world/goods'
import { guoyuan } from '../../world/people'

const today = '2026-03-05'
const move = aGivingOut()
const batch = aBatch({ out: 4, priceFen: 150 })
const all = { quantity: 4, standing: 4, reason: 'wrong_place' } as const
const taken = (card = batch, asked: Parameters<typeof takeBack>[2] = all) => {
  const answer = takeBack(card, move, asked, today)
  if (isRefused(answer)) throw new Error(answer.refused)
  return answer
}

test('taken back whole: on the shelf again, named beside the move, with its households; nothing else changes', () => {
  const { next, facts } = taken()
  const backs = [{ moveId: move._id, quantity: 4 }]
  expect(next).toEqual({ ...batch, stock: 10, out: 0, backs })
  expect(facts).toEqual([
    {
      fact: 'batch.taken_back',
      detail: {
        ...{ move: 'back', on: today, reason: 'wrong_place', to: move.to },
        delta: { received: 0, stock: 4, out: -4, lost: 0 },
        takesBack: { moveId: move._id, on: '2026-03-02', given: 4 },
      },
    },
  ])
})

test('a part of it: the households still have something; the rest can be taken back later', () => {
  const { next, facts } = taken(batch, { quantity: 3, standing: 4, reason: 'wrong_number' })
  expect(next).toMatchObject({ stock: 9, out: 1 })
  expect(facts[0]?.detail?.['to']).toEqual({
    ...{ kind: 'community', purpose: '走访' },
    communityCode: move.to?.communityCode,
  })
  const rest = taken(next, { quantity: 1, standing: 1, reason: 'returned' })
  expect(rest.facts[0]?.detail).toMatchObject({ to: { households: 2 } })
  expect(rest.next).toMatchObject({ stock: 10, out: 0, backs: [{ quantity: 4 }] })
  expect(takenBackOf(rest.next, move._id)).toBe(4)
})

test('never more than it gave and was not taken back; whoever saw another number hears it', () => {
  const ask = (quantity: number, standing: number, card = batch) =>
    takeBack(card, move, { quantity, standing, reason: 'returned' }, today)
  expect(ask(5, 4)).toEqual({ refused: 'goods.back_over', detail: { stands: 4, unit: '只' } })
  const { next } = taken(batch, { quantity: 2, standing: 4, reason: 'returned' })
  expect(ask(2, 4, next)).toEqual({ refused: 'goods.back_changed', detail: { stands: 2, unit: '只' } })
  expect(ask(3, 2, next)).toMatchObject({ refused: 'goods.back_over' })
  const { next: gone } = taken()
  expect(ask(1, 4, gone)).toMatchObject({ refused: 'goods.back_changed', detail: { stands: 0 } })
  // What came back of one move is nothing to another one.
  const other = aGivingOut({ _id: '9other' })
  expect(takeBack(next, other, { ...all, quantity: 1 }, today)).toMatchObject({
    next: {
      backs: [
        { moveId: move._id, quantity: 2 },
        { moveId: '9other', quantity: 1 },
      ],
    },
  })
})

test('only what went to people comes back: not what was sent on, lost, or taken back itself', () => {
  const out = delta({ stock: -4, out: 4 })
  for (const kind of ['transfer', 'accept', 'lose', 'receive', 'back'] as const)
    expect(takeBack(batch, aGivingOut({ kind, delta: out }), all, today)).toEqual({
      refused: 'goods.not_given',
    })
  const { to: _to, ...unnoted } = aGivingOut({ kind: 'count', delta: out, reason: 'not_noted' })
  const answer = takeBack(batch, unnoted, all, today)
  expect(answer).toMatchObject({ next: { stock: 10, out: 0 } })
  expect(JSON.stringify(answer)).not.toContain('"to"')
  expect(isGivenOut({ kind: 'count', out: 0 })).toBe(false)
})

test('what is sent to another station knows nothing of what came back here', () => {
  const sent = sentBatch(taken().next, {
    toStationId: guoyuan,
    itemId: '0there',
    quantity: 1,
    code: 'AAAAAAAA',
  })
  expect(sent).not.toHaveProperty('backs')
})
