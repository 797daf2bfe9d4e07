import { requireIndex } from '../../../emulator/engine/index-rule'
import type { Sort } from '../../../emulator/engine/sort'
import type { Doc } from '../../../emulator/engine/values'
import { openDeclared, refusalOf } from './open'

const requests = {
  name: 'requests',
  indexes: [
    {
      name: 'queue',
      keys: [
        ['stationId', 1],
        ['isOpen', 1],
        ['createdAt', -1],
        ['_id', -1],
      ],
    },
    { name: 'unsent', keys: [['unsent', 1]] },
    { name: 'entries', keys: [['log.id', 1]] },
    {
      name: 'place',
      keys: [
        ['city', 1],
        ['place', '2dsphere'],
      ],
    },
  ],
} as const

const serves = (query: Doc, sort: Sort): boolean => {
  try {
    requireIndex(requests, query, sort)
    return true
  } catch {
    return false
  }
}

const near = { $nearSphere: { $geometry: { type: 'Point', coordinates: [117, 39] } } }

test.each<[string, Doc, Sort]>([
  ['the id', { _id: 'a', version: 3 }, []],
  ['several ids, in any order', { _id: { $in: ['a', 'b'] } }, [['createdAt', 1]]],
  ['nothing, by id', {}, [['_id', 1]]],
  ['nothing, by id backwards', {}, [['_id', -1]]],
  ['a prefix', { stationId: 's' }, []],
  ['a prefix with further conditions', { stationId: 's', text: /x/ }, []],
  [
    'equality, then the sort',
    { stationId: 's', isOpen: true },
    [
      ['createdAt', -1],
      ['_id', -1],
    ],
  ],
  [
    'the sort all reversed',
    { stationId: 's', isOpen: true },
    [
      ['createdAt', 1],
      ['_id', 1],
    ],
  ],
  [
    'a sort that starts with what is fixed',
    { stationId: 's', isOpen: true },
    [
      ['stationId', 1],
      ['createdAt', -1],
    ],
  ],
  ['in counts as equality', { stationId: { $in: ['s', 't'] }, isOpen: true }, [['createdAt', -1]]],
  ['a range after equality', { stationId: 's', isOpen: true, createdAt: { $gt: 1 } }, []],
  [
    'a range on the sorted field',
    { stationId: 's', isOpen: true, createdAt: { $gt: 1 } },
    [['createdAt', -1]],
  ],
  ['a range on the first key', { stationId: { $gte: 's' } }, [['stationId', 1]]],
  ['an anchored pattern', { stationId: /^s1/ }, []],
  ['an array field', { unsent: { $gt: '' } }, []],
  ['an element of an array', { log: { $elemMatch: { id: 'x', by: 'y' } } }, []],
  ['all', { unsent: { $all: ['a', 'b'] } }, []],
  ['each branch of or', { $or: [{ stationId: 's' }, { unsent: 'x' }] }, []],
  [
    'or beside a served condition',
    { stationId: 's', isOpen: true, $or: [{ a: 1 }, { b: 2 }] },
    [['createdAt', -1]],
  ],
  ['and', { $and: [{ stationId: 's' }, { isOpen: true }] }, [['createdAt', -1]]],
  ['a place', { city: 'tj', place: near }, []],
])('serves %s', (_name, query, sort) => {
  expect(serves(query, sort)).toBe(true)
})

test.each<[string, Doc, Sort]>([
  ['nothing at all', {}, []],
  ['nothing, by a field without an index', {}, [['createdAt', 1]]],
  ['a field that is no prefix', { isOpen: true }, []],
  ['a condition that the sorted index does not narrow', { text: 'x' }, [['_id', 1]]],
  [
    'mixed directions',
    { stationId: 's', isOpen: true },
    [
      ['createdAt', -1],
      ['_id', 1],
    ],
  ],
  ['a sort that leaves a key out', { stationId: 's' }, [['createdAt', -1]]],
  ['a range before the sort', { stationId: 's', isOpen: { $gt: 0 } }, [['createdAt', -1]]],
  ['ne', { stationId: { $ne: 's' } }, []],
  ['exists', { unsent: { $exists: true } }, []],
  ['a loose pattern', { stationId: /s1/ }, []],
  ['a pattern without case', { stationId: /^s1/i }, []],
  ['a branch of or that none serves', { $or: [{ stationId: 's' }, { text: 'x' }] }, []],
  ['a place without its prefix', { place: near }, []],
  ['a place in another order', { city: 'tj', place: near }, [['city', 1]]],
  ['nor', { $nor: [{ stationId: 's' }] }, []],
])('refuses %s', (_name, query, sort) => {
  expect(serves(query, sort)).toBe(false)
})

test('says what was asked and which index is needed', () => {
  const asked = () => requireIndex(requests, { text: 'secret', createdAt: { $gt: 1 } }, [['closedAt', -1]])
  expect(asked).toThrow(
    'no declared index of requests serves the query: where text (equality), createdAt (range), sorted by closedAt -1; ' +
      'it needs an index { text: 1, closedAt: -1, createdAt: 1 }',
  )
  expect(asked).not.toThrow('secret')
})

test('holds for every call on a declared collection', async () => {
  const engine = openDeclared(requests)
  const query = { text: 'x' }
  const calls = [
    engine.find('requests', { query }),
    engine.count('requests', query),
    engine.update('requests', query, { $set: { a: 1 } }, true),
    engine.updateAndReturn('requests', query, { $set: { a: 1 } }),
    engine.remove('requests', query, true),
    engine.aggregate('requests', [{ name: '$match', value: query }]),
    engine.aggregate('requests', [{ name: '$group', value: { _id: null } }]),
    engine.count('requests'),
  ]
  for (const refusal of await Promise.all(calls.map(refusalOf))) {
    expect(refusal).toMatch('DATABASE_REQUEST_FAILED [FailedOperation.Query] no declared index of requests')
  }
})
