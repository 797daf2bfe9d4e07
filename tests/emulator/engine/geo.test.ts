import { distance } from '../../../emulator/engine/geo'
import type { Position } from '../../../emulator/engine/geo-shapes'
import { openDeclared, refusalOf } from './open'

const point = (longitude: number, latitude: number) => ({ type: 'Point', coordinates: [longitude, latitude] })
const square = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
]

const places = { name: 'places', indexes: [{ name: 'where', keys: [['at', '2dsphere']] }] } as const

async function opened() {
  const engine = openDeclared(places)
  await engine.insert('places', [
    { _id: 'far', at: point(2, 2) },
    { _id: 'near', at: point(0.01, 0) },
    { _id: 'edge', at: point(1, 0.5) },
    {
      _id: 'street',
      at: {
        type: 'LineString',
        coordinates: [
          [-1, 0.5],
          [0.5, 0.5],
        ],
      },
    },
    { _id: 'nowhere' },
  ])
  return async (condition: Record<string, unknown>) =>
    (await engine.find('places', { query: { at: condition } })).map(({ _id }) => _id)
}

test('measures along the great circle', () => {
  const [beijing, tianjin]: Position[] = [
    [116.4074, 39.9042],
    [117.2009, 39.0842],
  ]
  expect(distance(beijing!, tianjin!) / 1000).toBeCloseTo(113.7, 0)
  expect(distance([0, 0], [180, 0]) / 1000).toBeCloseTo(Math.PI * 6378.1, 3)
})

test('$nearSphere answers the nearest first, within its reach', async () => {
  const find = await opened()
  expect(await find({ $nearSphere: { $geometry: point(0, 0) } })).toEqual(['near', 'street', 'edge', 'far'])
  expect(await find({ $nearSphere: { $geometry: point(0, 0), $maxDistance: 2000 } })).toEqual(['near'])
  expect(
    await find({ $nearSphere: { $geometry: point(0, 0), $minDistance: 2000, $maxDistance: 130_000 } }),
  ).toEqual(['street', 'edge'])
})

test('$geoWithin takes polygons with holes, and circles', async () => {
  const find = await opened()
  const polygon = (...rings: unknown[]) => ({
    $geoWithin: { $geometry: { type: 'Polygon', coordinates: rings } },
  })
  expect(await find(polygon(square(-1, 1)))).toEqual(['near', 'edge', 'street'])
  expect(await find(polygon(square(-1, 3), square(-0.5, 0.2)))).toEqual(['far', 'edge', 'street'])
  expect(await find({ $geoWithin: { $centerSphere: [[0, 0], 2000 / 6_378_100] } })).toEqual(['near'])
})

test('$geoIntersects needs one position in common', async () => {
  const find = await opened()
  const shape = (type: string, coordinates: unknown) => ({
    $geoIntersects: { $geometry: { type, coordinates } },
  })
  expect(await find(shape('Polygon', [square(0.2, 0.9)]))).toEqual(['street'])
  expect(
    await find(
      shape('LineString', [
        [0, 0],
        [0, 1],
      ]),
    ),
  ).toEqual(['street'])
  expect(await find(shape('Point', [1, 0.5]))).toEqual(['edge'])
  expect(await find(shape('MultiPolygon', [[square(0, 0.1)], [square(1.9, 2.1)]]))).toEqual(['far', 'near'])
})

test('$geoNear tells the distance', async () => {
  const engine = openDeclared(places)
  await engine.insert('places', [
    { _id: 'b', at: point(0.02, 0) },
    { _id: 'a', at: point(0.01, 0) },
    { _id: 'c', at: point(9, 9) },
  ])
  const value = { near: point(0, 0), distanceField: 'metres', maxDistance: 5000, query: {}, spherical: true }
  const found = await engine.aggregate('places', [
    { name: '$geoNear', value },
    { name: '$project', value: { metres: 1 } },
  ])
  expect(found.map(({ _id, metres }) => [_id, Math.round(Number(metres))])).toEqual([
    ['a', 1113],
    ['b', 2226],
  ])
  const late = [
    { name: '$match', value: { _id: 'a' } },
    { name: '$geoNear', value },
  ]
  expect(await refusalOf(engine.aggregate('places', late))).toMatch(
    '$geoNear is only valid as the first stage',
  )
})

test('a field with a geo index holds GeoJSON, and a geo query needs the index', async () => {
  const engine = openDeclared(places)
  const add = (at: unknown) => refusalOf(engine.insert('places', [{ at }]))
  expect(await add(point(117, 39))).toBe('done')
  expect(await add(null)).toBe('done')
  expect(await add('here')).toMatch("can't extract geo keys")
  expect(await add(point(39, 117))).toMatch('longitude/latitude is out of bounds')
  expect(
    await add({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
      ],
    }),
  ).toMatch('must be closed')
  const elsewhere = { home: { $nearSphere: { $geometry: point(0, 0) } } }
  expect(await refusalOf(engine.find('places', { query: elsewhere }))).toMatch(
    "needs an index { home: '2dsphere' }",
  )
})
