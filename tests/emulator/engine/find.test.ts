import { openFree, refusalOf } from './open'
import type { Doc } from '../../../emulator/engine/values'
import type { Read } from '../../../emulator/engine/engine'

const docs = [
  { _id: 'a', n: 1, name: '灯', tags: ['x', 'y'], at: new Date(1000), in: { deep: 1 } },
  {
    _id: 'b',
    n: 2,
    name: '药',
    tags: [],
    list: [
      { k: 1, v: 1 },
      { k: 2, v: 2 },
    ],
  },
  { _id: 'c', n: 3, name: 'lamp', nothing: null },
  { _id: 7, n: 'three' },
]

async function ids(read: Read): Promise<unknown[]> {
  const engine = await openFree(docs)
  return (await engine.find('things', read)).map(({ _id }) => _id)
}

test.each<[string, Doc, unknown[]]>([
  ['equality', { n: 2 }, ['b']],
  ['the id as a number', { _id: 7 }, [7]],
  ['the id as text is another id', { _id: '7' }, []],
  ['several ids, each once', { _id: { $in: ['c', 'a', 'none', 'c'] } }, ['c', 'a']],
  ['a dotted path', { 'in.deep': 1 }, ['a']],
  ['an array element', { tags: 'y' }, ['a']],
  ['a whole array', { tags: ['x', 'y'] }, ['a']],
  ['an empty array', { tags: [] }, ['b']],
  ['array sizes', { tags: { $size: 2 } }, ['a']],
  ['null means missing too', { nothing: null, n: { $gte: 3 } }, ['c']],
  ['exists tells null from missing', { nothing: { $exists: true } }, ['c']],
  ['comparison stays within a type', { n: { $gt: 1 } }, ['b', 'c']],
  ['dates', { at: { $lte: new Date(1000) } }, ['a']],
  ['ne', { n: { $ne: 1 } }, ['b', 'c', 7]],
  ['nin', { n: { $nin: [1, 2] } }, ['c', 7]],
  ['a regular expression', { name: /^LA/i }, ['c']],
  ['elements that match as a whole', { list: { $elemMatch: { k: 1, v: 2 } } }, []],
  ['dotted conditions may meet different elements', { 'list.k': 1, 'list.v': 2 }, ['b']],
  ['or', { $or: [{ n: 1 }, { name: 'lamp' }] }, ['a', 'c']],
  ['nor', { $nor: [{ n: 1 }, { name: 'lamp' }] }, ['b', 7]],
  ['not', { n: { $not: { $gt: 1 } } }, ['a', 7]],
  ['mod', { n: { $mod: [2, 1] } }, ['a', 'c']],
  ['all', { tags: { $all: ['y', 'x'] } }, ['a']],
  ['an expression', { $expr: { $eq: ['$n', 3] } }, ['c']],
])('finds by %s', async (_name, query, expected) => {
  expect(await ids({ query })).toEqual(expected)
})

test('sorts by type first, then by value; missing comes before everything', async () => {
  expect(await ids({ sort: [['n', 1]] })).toEqual(['a', 'b', 'c', 7])
  expect(await ids({ sort: [['n', -1]] })).toEqual([7, 'c', 'b', 'a'])
  expect(
    await ids({
      sort: [
        ['name', 1],
        ['_id', 1],
      ],
    }),
  ).toEqual([7, 'c', 'a', 'b'])
})

test('an array sorts by its smallest element upwards and by its largest downwards', async () => {
  const engine = await openFree([
    { _id: 1, a: [1, 9] },
    { _id: 2, a: 5 },
    { _id: 3, a: [] },
  ])
  const order = async (way: 1 | -1) =>
    (await engine.find('things', { sort: [['a', way]] })).map(({ _id }) => _id)
  expect(await order(1)).toEqual([3, 1, 2])
  expect(await order(-1)).toEqual([1, 2, 3])
})

test('skips, limits and projects', async () => {
  expect(await ids({ skip: 1, limit: 2 })).toEqual(['b', 'c'])
  const engine = await openFree(docs)
  const shown = async (projection: Doc) =>
    (await engine.find('things', { query: { _id: 'b' }, projection }))[0]
  expect(await shown({ n: 1 })).toEqual({ _id: 'b', n: 2 })
  expect(await shown({ list: 0, name: 0, tags: 0 })).toEqual({ _id: 'b', n: 2 })
  expect(await shown({ _id: 0, 'list.k': 1 })).toEqual({ list: [{ k: 1 }, { k: 2 }] })
  expect(await shown({ list: { $elemMatch: { k: 2 } } })).toEqual({ _id: 'b', list: [{ k: 2, v: 2 }] })
  expect(await shown({ list: { $slice: -1 } })).toMatchObject({ list: [{ k: 2, v: 2 }] })
})

test('leaving a nested field out of a reading leaves the stored document whole', async () => {
  const engine = await openFree(docs)
  await engine.find('things', { query: { _id: 'a' }, projection: { 'in.deep': 0 } })
  expect(await engine.get('things', 'a')).toMatchObject({ in: { deep: 1 } })
})

test('what a reader does to an answer stays with the reader', async () => {
  const engine = await openFree(docs)
  const [first] = await engine.find('things', { query: { _id: 'a' } })
  ;(first?.['tags'] as string[]).push('z')
  expect(await engine.get('things', 'a')).toMatchObject({ tags: ['x', 'y'] })
})

test('reads 100 unless asked for more, and never more than 1000', async () => {
  const engine = await openFree(Array.from({ length: 1200 }, (_, n) => ({ n })))
  expect(await engine.find('things', {})).toHaveLength(100)
  expect(await engine.find('things', { limit: 5000 })).toHaveLength(1000)
  expect(await engine.count('things')).toBe(1200)
})

test('refuses unknown collections, unknown operators and operators that run code', async () => {
  const engine = await openFree(docs)
  expect(await refusalOf(engine.find('nowhere', {}))).toMatch(
    'DATABASE_COLLECTION_NOT_EXIST [ResourceNotFound] Db or Table not exist: nowhere.',
  )
  expect(await refusalOf(engine.insert('nowhere', [{}]))).toMatch('DATABASE_COLLECTION_NOT_EXIST')
  expect(await refusalOf(engine.find('things', { query: { n: { $near: 1 } } }))).toMatch(
    'unknown query operator $near',
  )
  expect(await refusalOf(engine.find('things', { query: { $where: 'true' } }))).toMatch(
    'DATABASE_REQUEST_FAILED',
  )
  expect(await refusalOf(engine.createCollection('things'))).toMatch('DATABASE_COLLECTION_ALREADY_EXIST')
})

test('refuses documents that could not be stored', async () => {
  const engine = await openFree()
  const add = (doc: Doc) => refusalOf(engine.insert('things', [doc]))
  expect(await add({ a: { $b: 1 } })).toMatch(
    "The dollar ($) prefixed field '$b' in 'a.$b' is not valid for storage.",
  )
  expect(await add({ 'a.b': 1 })).toMatch("The dotted field 'a.b'")
  expect(await add({ a: [{ '': 1 }] })).toMatch('An empty field name')
  expect(await add({ _id: new Date(0) })).toMatch('INVALID_PARAM')
  expect(await add({ text: 'x'.repeat(512 * 1024) })).toMatch('is larger than 524288')
  expect(await engine.count('things')).toBe(0)
})
