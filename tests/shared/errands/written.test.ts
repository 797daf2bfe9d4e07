import { nameOf, recheck, uncheckedWritings, withFlag } from '../../../shared/errands/written'
import { aHelper, aReport, finished, lin, xu } from '../../world/errands'
import { someWords } from '../../world/requests'

const waiting = { check: 'unchecked', writerOpenid: 'openid-somebody' } as const
const errand = finished({
  sentBack: someWords('少了一盒', waiting),
  helpers: [
    aHelper({ report: aReport({ words: someWords('送到了', waiting) }) }),
    aHelper({ accountId: lin.id, report: aReport() }),
  ],
})

test('what waits for an answer is found where it was written', () => {
  expect(uncheckedWritings(errand).map(({ writing }) => nameOf(writing))).toEqual(['sentBack', xu.id])
  expect(withFlag(errand).hasUnchecked).toBe(true)
  expect(withFlag(finished()).hasUnchecked).toBe(false)
})

test('each answer is kept at its place, the writer is forgotten, and the flag falls with the last', () => {
  const first = recheck(errand, 'sentBack', 'passed')
  if ('refused' in first) throw new Error(first.refused)
  expect(first.next).toMatchObject({ hasUnchecked: true, sentBack: { check: 'passed' } })
  const second = recheck(first.next, { helperId: xu.id }, 'review')
  if ('refused' in second) throw new Error(second.refused)
  expect(second.next.hasUnchecked).toBe(false)
  expect(second.next.helpers[0]?.report?.words).toEqual(someWords('送到了', { check: 'review' }))
  expect(JSON.stringify(second.next)).not.toContain('openid-somebody')
})

test('what volunteers read and WeChat would not let pass is held back, and the worker hears of it', () => {
  const held = recheck(finished({ text: someWords('帮取一盒药', waiting) }), 'text', 'review')
  expect(held).toMatchObject({
    next: { text: { check: 'review' } },
    facts: [{ fact: 'errand.rechecked', detail: { isHeldBack: true } }],
  })
})

test.each(['sentBack' as const, { helperId: lin.id }])(
  'an answer that nobody waits for changes nothing',
  (writing) => {
    expect(recheck(finished(), writing, 'passed')).toEqual({ refused: 'errands.not_due' })
  },
)
