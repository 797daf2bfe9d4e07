import { createEngine, type Engine } from '../../../emulator/engine/engine'
import type { Doc } from '../../../emulator/engine/values'
import { refusalOf } from './open'

const accounts = {
  name: 'accounts',
  indexes: [{ name: 'phone', keys: [['phone', 1]], unique: true }],
} as const
const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT [ResourceUnavailable.TransactionConflict]'
const GONE = 'DATABASE_TRANSACTION_FAIL [ResourceUnavailable.TransactionNotExist]'

let engine: Engine
beforeEach(async () => {
  engine = createEngine({ declarations: [accounts] })
  await engine.insert('accounts', [
    { _id: 'a', n: 1, phone: 1 },
    { _id: 'b', n: 1, phone: 2 },
  ])
})

const read = (id: string, transaction?: string) => engine.get('accounts', id, undefined, transaction)
const set = (id: string, fields: Doc, transaction?: string) =>
  engine.updateOne('accounts', id, { $set: fields }, transaction)

test('nothing shows outside before the commit, everything at once after it', async () => {
  const t = await engine.begin()
  await set('a', { n: 2 }, t)
  await engine.insert('accounts', [{ _id: 'c', n: 2, phone: 3 }], t)
  expect(await engine.removeOne('accounts', 'b', t)).toBe(1)
  expect([await read('a', t), await read('b', t), await read('c', t)]).toMatchObject(
    [{ n: 2 }, {}, { n: 2 }].map((x, at) => (at === 1 ? undefined : x)),
  )
  expect([await read('a'), await read('b'), await read('c')]).toEqual([
    { _id: 'a', n: 1, phone: 1 },
    { _id: 'b', n: 1, phone: 2 },
    undefined,
  ])
  await engine.commit(t)
  expect([await read('a'), await read('b'), await read('c')]).toMatchObject(
    [{ n: 2 }, {}, { n: 2 }].map((x, at) => (at === 1 ? undefined : x)),
  )
})

test('an aborted transaction leaves nothing', async () => {
  const t = await engine.begin()
  await set('a', { n: 2 }, t)
  await engine.replace('accounts', 'd', { phone: 9 }, t)
  await engine.abort(t)
  expect(await read('a')).toMatchObject({ n: 1 })
  expect(await read('d')).toBeUndefined()
})

test('reads see the start of the transaction, whatever others commit meanwhile', async () => {
  const t = await engine.begin()
  await set('a', { n: 5 })
  await engine.removeOne('accounts', 'b')
  await engine.insert('accounts', [{ _id: 'c', phone: 7 }])
  expect(await read('a', t)).toMatchObject({ n: 1 })
  expect(await read('b', t)).toMatchObject({ n: 1 })
  expect(await read('c', t)).toBeUndefined()
  await engine.commit(t)
  expect(await read('a')).toMatchObject({ n: 5 })
})

test('a document that changed since the start cannot be written; the server has aborted', async () => {
  const t = await engine.begin()
  await set('b', { n: 2 }, t)
  await set('a', { n: 5 })
  expect(await refusalOf(set('a', { n: 6 }, t))).toMatch(CONFLICT)
  expect(await refusalOf(engine.commit(t))).toMatch(GONE)
  expect(await refusalOf(engine.abort(t))).toMatch(GONE)
  expect(await read('b')).toMatchObject({ n: 1 })
})

test('a document another transaction holds cannot be written', async () => {
  const [one, two] = [await engine.begin(), await engine.begin()]
  await set('a', { n: 2 }, one)
  expect(await refusalOf(set('a', { n: 3 }, two))).toMatch(CONFLICT)
  await engine.commit(one)
  expect(await read('a')).toMatchObject({ n: 2 })
})

test('two transactions that insert the same id or the same unique value conflict', async () => {
  const [one, two, three] = [await engine.begin(), await engine.begin(), await engine.begin()]
  await engine.insert('accounts', [{ _id: 'c', phone: 3 }], one)
  expect(await refusalOf(engine.insert('accounts', [{ _id: 'c', phone: 4 }], two))).toMatch(CONFLICT)
  expect(await refusalOf(engine.insert('accounts', [{ _id: 'd', phone: 3 }], three))).toMatch(CONFLICT)
})

test('a value that someone took since the start is a conflict, one that stood before is a duplicate', async () => {
  const [one, two] = [await engine.begin(), await engine.begin()]
  await engine.insert('accounts', [{ _id: 'c', phone: 3 }])
  expect(await refusalOf(engine.insert('accounts', [{ _id: 'd', phone: 3 }], one))).toMatch(CONFLICT)
  expect(await refusalOf(engine.insert('accounts', [{ _id: 'd', phone: 1 }], two))).toMatch('E11000')
})

test('a refused write ends the transaction, whatever was wrong with it', async () => {
  const wrong: ((t: string) => Promise<unknown>)[] = [
    (t) => engine.insert('accounts', [{ _id: 'a' }], t),
    (t) => engine.updateOne('accounts', 'a', { $inc: { n: 'x' } }, t),
    (t) => engine.insert('nowhere', [{}], t),
  ]
  for (const write of wrong) {
    const t = await engine.begin()
    expect(await refusalOf(write(t))).not.toBe('done')
    expect(await refusalOf(read('a', t))).toMatch(GONE)
  }
})

test('write skew is possible: each reads what the other writes', async () => {
  const [one, two] = [await engine.begin(), await engine.begin()]
  expect([await read('b', one), await read('a', two)]).toMatchObject([{ n: 1 }, { n: 1 }])
  await set('a', { n: 0 }, one)
  await set('b', { n: 0 }, two)
  await engine.commit(one)
  await engine.commit(two)
  expect([await read('a'), await read('b')]).toMatchObject([{ n: 0 }, { n: 0 }])
})

test('a unique value can move from one document to another within a transaction', async () => {
  const t = await engine.begin()
  await set('a', { phone: 10 }, t)
  await set('b', { phone: 1 }, t)
  await engine.commit(t)
  expect([await read('a'), await read('b')]).toMatchObject([{ phone: 10 }, { phone: 1 }])
  expect(await refusalOf(engine.insert('accounts', [{ phone: 1 }]))).toMatch('E11000')
  expect(await refusalOf(engine.insert('accounts', [{ phone: 2 }]))).toBe('done')
})

test('a write outside waits for the transaction that holds the document', async () => {
  const t = await engine.begin()
  await engine.updateOne('accounts', 'a', { $inc: { n: 1 } }, t)
  let done = false
  const outside = engine.updateOne('accounts', 'a', { $inc: { n: 10 } }).then(() => (done = true))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(done).toBe(false)
  await engine.commit(t)
  await outside
  expect(await read('a')).toMatchObject({ n: 12 })
})

test('two operations at once are refused as busy, and the first goes on', async () => {
  const t = await engine.begin()
  const [first, second] = await Promise.all([refusalOf(set('a', { n: 2 }, t)), refusalOf(read('b', t))])
  expect(first).toBe('done')
  expect(second).toMatch('DATABASE_TRANSACTION_FAIL [ResourceUnavailable.TransactionBusy]')
  await engine.commit(t)
  expect(await read('a')).toMatchObject({ n: 2 })
})

test('a commit while an operation is in flight is refused as busy', async () => {
  const t = await engine.begin()
  const [, commit] = await Promise.all([set('a', { n: 2 }, t), refusalOf(engine.commit(t))])
  expect(commit).toMatch('TransactionBusy')
})

test('unknown and finished transactions are refused', async () => {
  expect(await refusalOf(read('a', 'no-such'))).toMatch(GONE)
  const t = await engine.begin()
  await engine.commit(t)
  expect(await refusalOf(set('a', { n: 2 }, t))).toMatch(GONE)
  expect(await refusalOf(engine.commit(t))).toMatch(GONE)
})

test('a transaction ends by itself when its time is over, and lets go of what it held', async () => {
  engine = createEngine({ declarations: [accounts], transactionMs: 40 })
  await engine.insert('accounts', [{ _id: 'a', n: 1, phone: 1 }])
  const t = await engine.begin()
  await set('a', { n: 2 }, t)
  await set('a', { n: 3 })
  expect(await read('a')).toMatchObject({ n: 3 })
  expect(await refusalOf(engine.commit(t))).toMatch(GONE)
})

test('at most 100 operations', async () => {
  const t = await engine.begin()
  for (let n = 0; n < 100; n += 1) await read('a', t)
  expect(await refusalOf(read('a', t))).toMatch('at most 100 operations')
  expect(await refusalOf(engine.commit(t))).toMatch(GONE)
})

test('a hundred may still be committed', async () => {
  const t = await engine.begin()
  for (let n = 0; n < 100; n += 1) await engine.updateOne('accounts', 'a', { $inc: { n: 1 } }, t)
  await engine.commit(t)
  expect(await read('a')).toMatchObject({ n: 101 })
})

test('calls take turns: a read-then-write without a condition loses updates, a conditional write does not', async () => {
  const careless = async () => {
    const doc = await read('a')
    await set('a', { n: Number(doc?.['n']) + 1 })
  }
  await Promise.all(Array.from({ length: 10 }, careless))
  expect(Number((await read('a'))?.['n'])).toBeLessThan(11)

  const careful = async (): Promise<void> => {
    const doc = await read('b')
    const won = await engine.update('accounts', { _id: 'b', n: doc?.['n'] }, { $inc: { n: 1 } }, true)
    if (won === 0) await careful()
  }
  await Promise.all(Array.from({ length: 10 }, careful))
  expect(await read('b')).toMatchObject({ n: 11 })
})
