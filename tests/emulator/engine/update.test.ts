import { updater } from '../../../emulator/engine/update/apply'
import type { Doc } from '../../../emulator/engine/values'
import { openFree, refusalOf } from './open'

const apply = (doc: Doc, update: Doc, query: Doc = {}): Doc => {
  const { _id, ...rest } = updater(update)({ _id: 'x', ...doc }, query)
  expect(_id).toBe('x')
  return rest
}

test.each<[string, Doc, Doc, Doc]>([
  ['$set on a path', { a: { b: 1 } }, { $set: { 'a.c': 2 } }, { a: { b: 1, c: 2 } }],
  ['$set makes the objects on the way', {}, { $set: { 'a.0.b': 1 } }, { a: { 0: { b: 1 } } }],
  ['$set into an array', { a: [1] }, { $set: { 'a.2': 3 } }, { a: [1, null, 3] }],
  ['$set on a field of an element', { a: [{ k: 1 }] }, { $set: { 'a.0.k': 2 } }, { a: [{ k: 2 }] }],
  ['$unset', { a: 1, b: { c: 1 } }, { $unset: { a: '', 'b.c': '' } }, { b: {} }],
  ['$unset of an element leaves null', { a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
  ['$unset of what is not there', { a: 1 }, { $unset: { 'b.c': '' } }, { a: 1 }],
  ['$inc', { n: 1 }, { $inc: { n: 2, m: 5 } }, { n: 3, m: 5 }],
  ['$mul', { n: 3 }, { $mul: { n: 2, m: 5 } }, { n: 6, m: 0 }],
  ['$min and $max', { a: 5, b: 5 }, { $min: { a: 3, c: 1 }, $max: { b: 3 } }, { a: 3, b: 5, c: 1 }],
  ['$max over types', { a: 5 }, { $max: { a: 'text' } }, { a: 'text' }],
  ['$rename', { a: 1, b: { c: 2 } }, { $rename: { a: 'd', 'b.c': 'e.f' } }, { b: {}, d: 1, e: { f: 2 } }],
  ['$rename of what is not there', { a: 1 }, { $rename: { z: 'a' } }, { a: 1 }],
  ['$bit', { n: 6 }, { $bit: { n: { and: 5 } } }, { n: 4 }],
  ['$push one', { a: [1] }, { $push: { a: 2, b: [3] } }, { a: [1, 2], b: [[3]] }],
  [
    '$push each at a place',
    { a: [1, 4] },
    { $push: { a: { $each: [2, 3], $position: 1 } } },
    { a: [1, 2, 3, 4] },
  ],
  ['$push in front', { a: [2] }, { $push: { a: { $each: [1], $position: 0 } } }, { a: [1, 2] }],
  [
    '$push sorted and cut',
    { a: [3, 1] },
    { $push: { a: { $each: [2], $sort: 1, $slice: 2 } } },
    { a: [1, 2] },
  ],
  ['$push keeps the last', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: -2 } } }, { a: [2, 3] }],
  [
    '$push sorted by a field',
    { a: [{ k: 2 }] },
    { $push: { a: { $each: [{ k: 3 }, { k: 1 }], $sort: { k: -1 } } } },
    { a: [{ k: 3 }, { k: 2 }, { k: 1 }] },
  ],
  ['$addToSet', { a: [{ k: 1 }] }, { $addToSet: { a: { k: 1 } } }, { a: [{ k: 1 }] }],
  ['$addToSet each', { a: [1] }, { $addToSet: { a: { $each: [1, 2, 2] } } }, { a: [1, 2] }],
  ['$pop', { a: [1, 2, 3], b: [1, 2] }, { $pop: { a: 1, b: -1 } }, { a: [1, 2], b: [2] }],
  ['$pull a value', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
  ['$pull by comparison', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
  ['$pull by fields', { a: [{ k: 1, v: 1 }, { k: 2 }] }, { $pull: { a: { k: 1 } } }, { a: [{ k: 2 }] }],
  ['$pullAll', { a: [1, 2, 3] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
  [
    'several at once',
    { n: 1, a: [] },
    { $inc: { n: 1 }, $push: { a: 1 }, $set: { b: 2 } },
    { n: 2, a: [1], b: 2 },
  ],
])('%s', (_name, doc, update, expected) => {
  expect(apply(doc, update)).toEqual(expected)
})

test.each<[string, Doc, Doc, string]>([
  [
    'a field under null',
    { a: null },
    { $set: { 'a.b': 1 } },
    "Cannot create field 'b' in element { a: null }",
  ],
  ['a field under a number', { a: 1 }, { $inc: { 'a.b': 1 } }, "Cannot create field 'b' in element { a: 1 }"],
  [
    'a name in an array',
    { a: [1] },
    { $set: { 'a.b': 1 } },
    "Cannot create field 'b' in element { a: [...] }",
  ],
  [
    '$inc of text',
    { a: 'x' },
    { $inc: { a: 1 } },
    'Cannot apply $inc to a value of non-numeric type. {_id: "..."} has the field \'a\' of non-numeric type string',
  ],
  ['$inc by text', {}, { $inc: { a: 'x' } }, 'Cannot increment with non-numeric argument: {a: "..."}'],
  ['$inc of null', { a: null }, { $inc: { a: 1 } }, 'of non-numeric type null'],
  [
    '$push on a number',
    { a: 1 },
    { $push: { a: 1 } },
    "The field 'a' must be an array but is of type number",
  ],
  [
    '$push with $each of no array',
    {},
    { $push: { a: { $each: 1 } } },
    'The argument to $each in $push must be an array',
  ],
  [
    '$push with a stray clause',
    {},
    { $push: { a: { $each: [], $up: 1 } } },
    'Unrecognized clause in $push: $up',
  ],
  ['$addToSet on text', { a: 'x' }, { $addToSet: { a: 1 } }, 'Cannot apply $addToSet to non-array field'],
  ['$pop by two', { a: [] }, { $pop: { a: 2 } }, '$pop expects 1 or -1, found: 2'],
  ['$pop on text', { a: 'x' }, { $pop: { a: 1 } }, "Path 'a' contains an element of non-array type 'string'"],
  ['$pull on a number', { a: 1 }, { $pull: { a: 1 } }, 'Cannot apply $pull to a non-array value'],
  [
    '$pullAll of no array',
    { a: [] },
    { $pullAll: { a: 1 } },
    '$pullAll requires an array argument but was given a number',
  ],
  [
    '$bit on text',
    { a: 'x' },
    { $bit: { a: { or: 1 } } },
    'Cannot apply $bit to a value of non-integral type',
  ],
  [
    '$rename through an array',
    { a: [{ b: 1 }] },
    { $rename: { 'a.0.b': 'c' } },
    'The source field cannot be an array element',
  ],
  [
    '$rename to itself',
    {},
    { $rename: { a: 'a' } },
    'The source and target field for $rename must differ: a',
  ],
  [
    'two operators on one path',
    {},
    { $set: { a: 1 }, $inc: { a: 1 } },
    "Updating the path 'a' would create a conflict at 'a'",
  ],
  [
    'a path and what lies below',
    {},
    { $set: { a: {} }, $unset: { 'a.b': '' } },
    "Updating the path 'a.b' would create a conflict at 'a'",
  ],
  ['$rename onto a path that is set', {}, { $set: { b: 1 }, $rename: { a: 'b' } }, 'would create a conflict'],
  ['another id', {}, { $set: { _id: 'y' } }, "would modify the immutable field '_id'"],
  ['an unknown operator', {}, { $grow: { a: 1 } }, 'Unknown modifier: $grow'],
  ['no operator', {}, { a: 1 }, 'Unknown modifier: a'],
  ['an empty path', {}, { $set: { '': 1 } }, 'An empty update path is not valid.'],
  ['an empty name', {}, { $set: { 'a..b': 1 } }, "The update path 'a..b' contains an empty field name"],
  ['a way to the prototype', {}, { $set: { 'a.__proto__.b': 1 } }, 'is not allowed in an update path'],
  ['filtered positions', { a: [] }, { $set: { 'a.$[].b': 1 } }, 'is not allowed in an update path'],
  ['nothing to do', {}, {}, 'the update changes nothing'],
])('refuses %s', (_name, doc, update, message) => {
  expect(() => apply(doc, update)).toThrow(message)
})

describe('the positional $', () => {
  const doc = {
    rows: [
      { k: 1, v: 1 },
      { k: 2, v: 2 },
    ],
    tags: ['a', 'b'],
  }

  test.each<[string, Doc, Doc, Doc]>([
    [
      'by a dotted condition',
      { 'rows.k': 2 },
      { $set: { 'rows.$.v': 9 } },
      {
        rows: [
          { k: 1, v: 1 },
          { k: 2, v: 9 },
        ],
      },
    ],
    [
      'by elemMatch',
      { rows: { $elemMatch: { k: 1, v: 1 } } },
      { $inc: { 'rows.$.v': 5 } },
      {
        rows: [
          { k: 1, v: 6 },
          { k: 2, v: 2 },
        ],
      },
    ],
    ['by a value', { tags: 'b' }, { $set: { 'tags.$': 'z' } }, { tags: ['a', 'z'] }],
    ['by a comparison', { tags: { $gt: 'a' } }, { $set: { 'tags.$': 'z' } }, { tags: ['a', 'z'] }],
    [
      'by two conditions on one element',
      { 'rows.k': 2, 'rows.v': 2 },
      { $set: { 'rows.$': 0 } },
      { rows: [{ k: 1, v: 1 }, 0] },
    ],
  ])('%s', (_name, query, update, expected) => {
    expect(apply(doc, update, query)).toEqual({ ...doc, ...expected })
  })

  test('is refused without a condition on the array, or with one that no single element meets', () => {
    const message = 'The positional operator did not find the match needed from the query.'
    expect(() => apply(doc, { $set: { 'rows.$.v': 1 } })).toThrow(message)
    expect(() => apply(doc, { $set: { 'rows.$.v': 1 } }, { 'rows.k': 1, 'rows.v': 2 })).toThrow(message)
  })
})

test('an update that fails changes nothing, not even in the documents before', async () => {
  const engine = await openFree([
    { _id: 1, n: 1 },
    { _id: 2, n: 'two' },
  ])
  expect(
    await refusalOf(engine.update('things', { n: { $exists: true } }, { $inc: { n: 1 } }, true)),
  ).toMatch('$inc')
  expect(await engine.get('things', 1)).toEqual({ _id: 1, n: 1 })
})

test('counts only what became different', async () => {
  const engine = await openFree([
    { _id: 1, n: 1 },
    { _id: 2, n: 2 },
  ])
  expect(await engine.update('things', { n: { $gt: 0 } }, { $set: { n: 2 } }, true)).toBe(1)
  expect(await engine.update('things', { n: 2 }, { $inc: { n: 1 } }, false)).toBe(1)
  expect(await engine.updateAndReturn('things', { n: 3 }, { $inc: { n: 1 } })).toEqual({ _id: 1, n: 4 })
  expect(await engine.updateAndReturn('things', { n: 99 }, { $inc: { n: 1 } })).toBeUndefined()
})

test('a write to many without a condition is refused', async () => {
  const engine = await openFree([{ n: 1 }])
  expect(await refusalOf(engine.update('things', {}, { $set: { n: 2 } }, true))).toMatch('INVALID_PARAM')
  expect(await refusalOf(engine.remove('things', {}, true))).toMatch('INVALID_PARAM')
  expect(await engine.count('things')).toBe(1)
})
