import { compareCard, isAstray } from '../../../shared/goods/reconcile-rules'
import { astrayWords } from '../../../shared/goods/words'
import { noticesOfBatch } from '../../../shared/goods/notices'
import { aBatch } from '../../world/goods'

const whole = { received: 10, stock: 6, out: 4, lost: 0 }
const batch = aBatch({ out: 4 })

test('a card agrees when it is whole and each number is that of its moves', () => {
  expect(isAstray(batch, whole)).toBe(false)
  for (const number of ['received', 'stock', 'out', 'lost'] as const)
    expect(isAstray(batch, { ...whole, [number]: whole[number] + 1 })).toBe(true)
  const hollow = { received: 10, stock: 6, out: 3, lost: 0 }
  expect(isAstray(hollow, hollow)).toBe(true)
})

test('a difference is put on the card and told once; it goes when they agree; no number changes', () => {
  const moved = { ...whole, stock: 8, out: 2 }
  expect(compareCard(batch, whole, ['azhou'])).toEqual({ refused: 'goods.not_due' })
  const found = compareCard(batch, moved, ['azhou'])
  expect(found).toEqual({
    next: { ...batch, astray: moved },
    facts: [{ fact: 'batch.astray', detail: { tell: ['azhou'] } }],
  })
  const astray = aBatch({ out: 4, astray: moved })
  expect(compareCard(astray, moved, ['azhou'])).toEqual({ refused: 'goods.not_due' })
  expect(compareCard(astray, { ...moved, lost: 1 }, [])).toMatchObject({ next: { astray: { lost: 1 } } })
  expect(compareCard(astray, whole, [])).toEqual({ next: batch, facts: [{ fact: 'batch.agreed' }] })
})

test('both numbers are said', () => {
  expect(astrayWords({ ...whole, unit: '只' }, { ...whole, stock: 8 })).toBe(
    '卡上在库 6 只，进出加起来是 8 只',
  )
  const hollow = { received: 10, stock: 6, out: 3, lost: 0 }
  expect(astrayWords({ ...hollow, unit: '只' }, hollow)).toBe('收到 10 只，在库、发出、损耗加起来是 9 只')
  const entry = { id: 'clock:1', fact: 'batch.astray', at: 1, by: 'clock', detail: { tell: ['azhou'] } }
  expect(noticesOfBatch(aBatch({ astray: whole }), entry)).toMatchObject([
    { to: { personId: 'azhou' }, page: `/desk/batch/index?id=${batch._id}` },
  ])
  expect(noticesOfBatch(batch, entry)).toEqual([])
})
