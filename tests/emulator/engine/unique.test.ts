import { openDeclared, refusalOf } from './open'

const people = {
  name: 'people',
  indexes: [
    { name: 'phone', keys: [['phone', 1]], unique: true },
    {
      name: 'seat',
      keys: [
        ['row', 1],
        ['seats', 1],
      ],
      unique: true,
    },
    { name: 'note', keys: [['note', 1]] },
  ],
} as const
const person = (n: number) => ({ _id: n, phone: `p${n}`, row: n, seats: [1, 2] })

async function opened() {
  const engine = openDeclared(people)
  await engine.insert('people', [person(1), person(2)])
  return engine
}

test('the same id twice is a duplicate, in the documented words', async () => {
  const engine = await opened()
  expect(await refusalOf(engine.insert('people', [person(1)]))).toBe(
    'DATABASE_DUPLICATE_WRITE [FailedOperation.Insert] bulk write error: ' +
      '[{E11000 duplicate key error collection: tnt-local.people index: _id_ dup key: { _id: 1 }}]',
  )
})

test('a unique value twice is a duplicate, on insert, update and set', async () => {
  const engine = await opened()
  const expected =
    'E11000 duplicate key error collection: tnt-local.people index: phone dup key: { phone: "p1" }'
  expect(await refusalOf(engine.insert('people', [{ ...person(3), phone: 'p1' }]))).toMatch(expected)
  expect(await refusalOf(engine.updateOne('people', 2, { $set: { phone: 'p1' } }))).toMatch(expected)
  expect(await refusalOf(engine.replace('people', 2, { phone: 'p1', row: 2 }))).toMatch(
    `DATABASE_DUPLICATE_WRITE`,
  )
  expect(await engine.get('people', 2)).toEqual(person(2))
})

test('a missing field counts as null, so the second document without it collides', async () => {
  const engine = await opened()
  expect(await refusalOf(engine.insert('people', [{ _id: 8, row: 8 }]))).toBe('done')
  expect(await refusalOf(engine.insert('people', [{ _id: 9, row: 9 }]))).toMatch('dup key: { phone: null }')
})

test('a compound index with an array collides on any element, but not within one document', async () => {
  const engine = await opened()
  expect(await refusalOf(engine.insert('people', [{ phone: 'x', row: 1, seats: [2, 3] }]))).toMatch(
    '{ row: 1, seats: 2 }',
  )
  expect(await refusalOf(engine.insert('people', [{ phone: 'y', row: 1, seats: [3, 3] }]))).toBe('done')
})

test('a value is free again after it was changed or its document removed', async () => {
  const engine = await opened()
  await engine.updateOne('people', 1, { $set: { phone: 'new' } })
  await engine.removeOne('people', 2)
  expect(
    await refusalOf(
      engine.insert('people', [
        { ...person(3), phone: 'p1' },
        { ...person(4), phone: 'p2' },
      ]),
    ),
  ).toBe('done')
})

test('one update that gives two documents the same value changes neither', async () => {
  const engine = await opened()
  const both = { _id: { $in: [1, 2] } }
  expect(await refusalOf(engine.update('people', both, { $set: { phone: 'same' } }, true))).toMatch('E11000')
  expect(await engine.get('people', 1)).toEqual(person(1))
})

test('of many inserted at once, those before the duplicate stay', async () => {
  const engine = await opened()
  expect(await refusalOf(engine.insert('people', [person(3), person(1), person(4)]))).toMatch('E11000')
  expect(await engine.count('people', { _id: { $in: [3, 4] } })).toBe(1)
})

test('two who insert the same at once: one wins', async () => {
  const engine = await opened()
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => refusalOf(engine.insert('people', [{ ...person(5) }]))),
  )
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
})

test('index keys have at most 1024 bytes, and only one array', async () => {
  const engine = await opened()
  expect(await refusalOf(engine.insert('people', [{ ...person(6), note: 'x'.repeat(1100) }]))).toMatch(
    'too large to index',
  )
  expect(await refusalOf(engine.insert('people', [{ ...person(6), row: [1, 2] }]))).toMatch(
    'cannot index parallel arrays [row] [seats]',
  )
})

test('an equality finds through the index what a look at everything finds', async () => {
  const engine = await opened()
  await engine.updateOne('people', 1, { $set: { note: ['a', 'b'] } })
  await engine.updateOne('people', 2, { $set: { note: 'b' } })
  const ids = async (note: unknown) =>
    (await engine.find('people', { query: { note } })).map(({ _id }) => _id)
  expect(await ids('b')).toEqual([1, 2])
  expect(await ids(['a', 'b'])).toEqual([1])
  expect(await ids(null)).toEqual([])
  await engine.updateOne('people', 2, { $unset: { note: '' } })
  expect(await ids('b')).toEqual([1])
  expect(await ids(null)).toEqual([2])
  expect(await ids({ $in: ['a', null] })).toEqual([1, 2])
})
