import type { Stage } from '../../../emulator/engine/aggregate'
import { openDeclared, openFree, refusalOf } from './open'

const stages = (...list: readonly Record<string, unknown>[]): Stage[] =>
  list.flatMap((stage) => Object.entries(stage).map(([name, value]) => ({ name, value })))

const visits = [
  { _id: 1, station: 's1', minutes: 10, tags: ['a', 'b'], at: new Date('2026-01-01T00:00:00Z') },
  { _id: 2, station: 's1', minutes: 30, tags: ['a'], at: new Date('2026-02-01T00:00:00Z') },
  { _id: 3, station: 's2', minutes: 5, tags: [], at: new Date('2026-02-02T00:00:00Z') },
]

test.each<[string, Stage[], unknown[]]>([
  [
    'groups and sums',
    stages(
      { $match: { minutes: { $gt: 0 } } },
      { $group: { _id: '$station', sum: { $sum: '$minutes' }, n: { $sum: 1 } } },
      { $sort: { _id: 1 } },
    ),
    [
      { _id: 's1', sum: 40, n: 2 },
      { _id: 's2', sum: 5, n: 1 },
    ],
  ],
  [
    'averages over all',
    stages({ $group: { _id: null, mean: { $avg: '$minutes' } } }),
    [{ _id: null, mean: 15 }],
  ],
  [
    'unwinds and counts',
    stages({ $unwind: '$tags' }, { $sortByCount: '$tags' }),
    [
      { _id: 'a', count: 2 },
      { _id: 'b', count: 1 },
    ],
  ],
  [
    'sorts, skips, limits',
    stages({ $sort: { minutes: -1 } }, { $skip: 1 }, { $limit: 1 }, { $project: { minutes: 1 } }),
    [{ _id: 1, minutes: 10 }],
  ],
  [
    'adds fields',
    stages(
      { $match: { _id: 3 } },
      { $addFields: { double: { $multiply: ['$minutes', 2] } } },
      { $project: { _id: 0, double: 1 } },
    ),
    [{ double: 10 }],
  ],
  ['counts', stages({ $match: { station: 's1' } }, { $count: 'n' }), [{ n: 2 }]],
  [
    'makes buckets',
    stages({ $bucket: { groupBy: '$minutes', boundaries: [0, 10, 100], output: { n: { $sum: 1 } } } }),
    [
      { _id: 0, n: 1 },
      { _id: 10, n: 2 },
    ],
  ],
  [
    'replaces the root',
    stages({ $match: { _id: 1 } }, { $replaceRoot: { newRoot: { only: '$station' } } }),
    [{ only: 's1' }],
  ],
  [
    'understands dates',
    stages({ $group: { _id: { $month: '$at' }, n: { $sum: 1 } } }, { $sort: { _id: 1 } }),
    [
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ],
  ],
  [
    'formats dates in a time zone',
    stages(
      { $match: { _id: 1 } },
      {
        $project: {
          _id: 0,
          day: { $dateToString: { date: '$at', format: '%Y-%m-%d %H', timezone: '+08:00' } },
        },
      },
    ),
    [{ day: '2026-01-01 08' }],
  ],
])('%s', async (_name, pipeline, expected) => {
  const engine = await openFree(visits)
  expect(await engine.aggregate('things', pipeline)).toEqual(expected)
})

test('joins another collection, and leaves what is stored alone', async () => {
  const engine = await openFree(visits)
  await engine.createCollection('stations')
  await engine.insert('stations', [{ _id: 's1', name: '枫林' }])
  const joined = await engine.aggregate(
    'things',
    stages(
      { $match: { _id: { $in: [1, 3] } } },
      { $lookup: { from: 'stations', localField: 'station', foreignField: '_id', as: 'of' } },
      { $project: { of: 1 } },
    ),
  )
  expect(joined).toEqual([
    { _id: 1, of: [{ _id: 's1', name: '枫林' }] },
    { _id: 3, of: [] },
  ])
  expect(await engine.get('things', 1)).toEqual(visits[0])
  const nowhere = stages(
    { $match: { _id: 1 } },
    { $lookup: { from: 'nowhere', localField: 'a', foreignField: 'b', as: 'c' } },
  )
  expect(await refusalOf(engine.aggregate('things', nowhere))).toMatch('DATABASE_COLLECTION_NOT_EXIST')
})

test('a bucket needs a default for what is out of its boundaries', async () => {
  const engine = await openFree(visits)
  const bucket = (more: object) => stages({ $bucket: { groupBy: '$minutes', boundaries: [6, 20], ...more } })
  expect(await refusalOf(engine.aggregate('things', bucket({})))).toMatch('$bucket needs a default')
  expect(await engine.aggregate('things', bucket({ default: 'other' }))).toEqual([
    { _id: 6, count: 1 },
    { _id: 'other', count: 2 },
  ])
})

test('refuses stages the service does not have', async () => {
  const engine = await openFree(visits)
  for (const name of ['$out', '$merge', '$facet', '$function']) {
    expect(await refusalOf(engine.aggregate('things', [{ name, value: {} }]))).toMatch(
      'DATABASE_REQUEST_FAILED',
    )
  }
})

test('holds declared collections to the index rule', async () => {
  const engine = openDeclared(
    {
      name: 'visits',
      indexes: [
        {
          name: 'station',
          keys: [
            ['station', 1],
            ['at', -1],
          ],
        },
      ],
    },
    { name: 'stations', indexes: [] },
  )
  await engine.insert('visits', visits)
  const run = (...pipeline: readonly Record<string, unknown>[]) =>
    refusalOf(engine.aggregate('visits', stages(...pipeline)))
  const lookup = { from: 'stations', localField: 'station', as: 'of' }
  expect(await run({ $match: { station: 's1' } }, { $sort: { at: -1 } })).toBe('done')
  expect(await run({ $sort: { station: 1 } }, { $limit: 5 })).toBe('done')
  expect(await run({ $match: { station: 's1' } }, { $lookup: { ...lookup, foreignField: '_id' } })).toBe(
    'done',
  )
  expect(await run({ $match: { station: 's1' } }, { $sort: { minutes: -1 } })).toMatch('sorted by minutes -1')
  expect(await run({ $sort: { station: 1 } })).toMatch('no declared index')
  expect(await run({ $match: { station: 's1' } }, { $lookup: { ...lookup, foreignField: 'code' } })).toMatch(
    'no declared index of stations',
  )
})
