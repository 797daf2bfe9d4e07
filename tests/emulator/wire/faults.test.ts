import type { Fault } from '../../../emulator/engine/faults'
import { begin, codeOf, open, type Running } from './sdk'

let running: Running
beforeEach(async () => {
  running = await open()
})
afterEach(() => running.close())

const insert = () => running.db.collection('requests').add({ _id: 'r1' })
const stored = async () => (await running.engine.get('requests', 'r1')) !== undefined

test.each<[Fault, RegExp, boolean]>([
  [{ kind: 'refuse', code: 'DATABASE_TIMEOUT' }, /^DATABASE_TIMEOUT$/, false],
  [{ kind: 'conflict' }, /^DATABASE_TRANSACTION_CONFLICT$/, false],
  [{ kind: 'cut' }, /^ECONNRESET$/, false],
  [{ kind: 'lose' }, /^ECONNRESET$/, true],
  [{ kind: 'hang', applied: false }, /TIMEDOUT$/, false],
  [{ kind: 'hang', applied: true }, /TIMEDOUT$/, true],
  [{ kind: 'delay', ms: 20 }, /^done$/, true],
])('the SDK meets %j', async (fault, code, isStored) => {
  running.gate.add({ fault, when: ({ action }) => action === 'database.insertDocument' })
  expect(await codeOf(insert())).toMatch(code)
  expect(await stored()).toBe(isStored)
})

test('the same call again, after its answer was lost, is a duplicate', async () => {
  running.gate.add({ fault: { kind: 'lose' } })
  await codeOf(insert())
  expect(await codeOf(insert())).toBe('DATABASE_DUPLICATE_WRITE')
})

test('after a conflict made by a fault the transaction is gone, as on the service', async () => {
  await insert()
  const t = await begin(running.db)
  running.gate.add({ fault: { kind: 'conflict' } })
  const doc = t.collection('requests').doc('r1')
  expect(await codeOf(doc.update({ a: 1 }))).toBe('DATABASE_TRANSACTION_CONFLICT')
  expect(await codeOf(doc.update({ a: 1 }))).toBe('DATABASE_TRANSACTION_FAIL')
})

test('records what the SDK asked', async () => {
  await insert()
  const mark = running.gate.mark()
  await running.db.collection('requests').doc('r1').get()
  await codeOf(insert())
  expect(running.gate.calls(mark)).toMatchObject([
    { action: 'database.getDocument', collection: 'requests', outcome: 'answered' },
    {
      action: 'database.insertDocument',
      collection: 'requests',
      outcome: 'refused',
      code: 'DATABASE_DUPLICATE_WRITE',
    },
  ])
})
