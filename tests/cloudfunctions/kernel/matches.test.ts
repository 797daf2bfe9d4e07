import fc from 'fast-check'
import { matches } from '../../../cloudfunctions/kernel/matches'
import type { Query } from '../../../cloudfunctions/kernel/condition'
import { openDatabaseWorld } from './database-world'

describe('a condition judged in memory', () => {
  let world: Awaited<ReturnType<typeof openDatabaseWorld>>
  beforeAll(async () => {
    world = await openDatabaseWorld()
  })
  afterAll(() => world.close())

  const scalar = fc.oneof(
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('', 'a', 'b'),
    fc.boolean(),
    fc.constant(null),
  )
  const member = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.record({ x: scalar }, { requiredKeys: [] }),
  )
  const document = fc.record(
    { a: member, b: fc.array(fc.record({ x: scalar }, { requiredKeys: [] })) },
    { requiredKeys: [] },
  )
  const testOf = (value: typeof scalar): fc.Arbitrary<Query> =>
    fc.oneof(
      fc.record({ $eq: value }),
      fc.record({ $ne: value }),
      fc.record({ $in: fc.array(value, { maxLength: 3 }) }),
      fc.record({ $exists: fc.boolean() }),
      fc
        .constantFrom('$gt', '$gte', '$lt', '$lte')
        .chain((operator) =>
          fc
            .oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('', 'a', 'b'))
            .map((value) => ({ [operator]: value })),
        ),
    )
  // No scope asks for a null inside a list, and databases differ there.
  const present = scalar.filter((value) => value !== null)
  const field: fc.Arbitrary<Query> = fc
    .constantFrom('a', 'a.x', 'b', 'b.x')
    .chain((path) => testOf(path.includes('.') ? present : scalar).map((one) => ({ [path]: one })))
  const query: fc.Arbitrary<Query> = fc.oneof(
    field,
    fc.array(field, { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })),
    fc.array(field, { minLength: 1, maxLength: 3 }).map(($or) => ({ $or })),
  )

  test('agrees with the database on every document', async () => {
    let made = 0
    await fc.assert(
      fc.asyncProperty(document, fc.array(query, { minLength: 4, maxLength: 8 }), async (fields, queries) => {
        const _id = `m${++made}`
        await world.database.insert('chairs', { ...(fields as Record<string, never>), _id })
        for (const one of queries) {
          const found = await world.database.read(
            'chairs',
            { $and: [{ _id: { $eq: _id } }, one] },
            { limit: 1 },
          )
          expect({ one, fields, fits: matches(one, fields) }).toEqual({
            one,
            fields,
            fits: found.length === 1,
          })
        }
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})
