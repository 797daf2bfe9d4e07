import { DatabaseError } from '../../../emulator/engine/errors'
import type { Fault } from '../../../emulator/engine/faults'
import { Gate } from '../../../emulator/engine/gate'

let gate: Gate
let applied: string[]
beforeEach(() => {
  gate = new Gate()
  applied = []
})

const call = (action: string, collection = 'requests') =>
  gate.pass({ action, collection }, () => {
    applied.push(action)
    return Promise.resolve(action)
  })

test('lets calls pass and records them in the order of arrival', async () => {
  expect(await call('a')).toEqual({ kind: 'answer', value: 'a' })
  const mark = gate.mark()
  await call('b', 'stations')
  expect(gate.calls(mark)).toMatchObject([{ n: 2, action: 'b', collection: 'stations', outcome: 'answered' }])
  expect(gate.calls()).toHaveLength(2)
  gate.reset()
  await call('c')
  expect(gate.calls()).toMatchObject([{ n: 1, action: 'c' }])
})

test('an error with a code is an answer; any other error goes on', async () => {
  const refused = gate.pass({ action: 'a' }, () => Promise.reject(new DatabaseError('NO', 'not now')))
  expect(await refused).toEqual({ kind: 'refused', code: 'NO', message: 'not now' })
  await expect(gate.pass({ action: 'b' }, () => Promise.reject(new Error('bug')))).rejects.toThrow('bug')
  expect(gate.calls()).toMatchObject([
    { outcome: 'refused', code: 'NO' },
    { outcome: 'refused', code: 'error' },
  ])
})

test.each<[Fault, object, boolean, object]>([
  [
    { kind: 'refuse', code: 'DATABASE_TIMEOUT' },
    { kind: 'refused', code: 'DATABASE_TIMEOUT' },
    false,
    { outcome: 'refused', code: 'DATABASE_TIMEOUT' },
  ],
  [
    { kind: 'conflict' },
    { kind: 'refused', code: 'DATABASE_TRANSACTION_CONFLICT' },
    false,
    { outcome: 'refused' },
  ],
  [{ kind: 'cut' }, { kind: 'cut' }, false, { outcome: 'cut' }],
  [{ kind: 'lose' }, { kind: 'cut' }, true, { outcome: 'lost' }],
  [{ kind: 'hang', applied: false }, { kind: 'hang' }, false, { outcome: 'hung' }],
  [{ kind: 'hang', applied: true }, { kind: 'hang' }, true, { outcome: 'hung' }],
  [{ kind: 'delay', ms: 1 }, { kind: 'answer' }, true, { outcome: 'answered' }],
])('%j', async (fault, outcome, isApplied, record) => {
  gate.add({ fault })
  expect(await call('a')).toMatchObject(outcome)
  expect(applied).toEqual(isApplied ? ['a'] : [])
  expect(gate.calls()).toMatchObject([record])
})

test('strikes the n-th call that the rule counts, as often as it says', async () => {
  gate.add({ fault: { kind: 'cut' }, when: ({ collection }) => collection === 'requests', nth: 2, times: 2 })
  const kinds = []
  for (const collection of ['requests', 'other', 'requests', 'requests', 'requests'])
    kinds.push((await call('a', collection)).kind)
  expect(kinds).toEqual(['answer', 'answer', 'cut', 'cut', 'answer'])
})

test('counts from when the rule was added, and stops when it is taken away', async () => {
  await call('a')
  const remove = gate.add({ fault: { kind: 'cut' }, times: Infinity })
  expect((await call('b')).kind).toBe('cut')
  remove()
  expect((await call('c')).kind).toBe('answer')
})

test('delays', async () => {
  gate.add({ fault: { kind: 'delay', ms: 30 } })
  gate.add({ fault: { kind: 'cut' } })
  const start = Date.now()
  expect((await call('a')).kind).toBe('cut')
  expect(Date.now() - start).toBeGreaterThanOrEqual(29)
})

test('a hanging call is pending until the faults are cleared', async () => {
  gate.add({ fault: { kind: 'hang', applied: false } })
  const outcome = await call('a')
  if (outcome.kind !== 'hang') throw new Error('it should hang')
  let released = false
  void outcome.until.then(() => (released = true))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(released).toBe(false)
  gate.clear()
  await outcome.until
  expect((await call('b')).kind).toBe('answer')
})

test('a call is recorded while it is still under way', async () => {
  let finish: () => void = () => undefined
  const passing = gate.pass({ action: 'a' }, () => new Promise<void>((resolve) => (finish = resolve)))
  await Promise.resolve()
  expect(gate.calls()).toMatchObject([{ action: 'a', outcome: 'pending' }])
  finish()
  await passing
  expect(gate.calls()).toMatchObject([{ outcome: 'answered' }])
})
