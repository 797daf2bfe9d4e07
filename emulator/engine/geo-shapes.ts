import { listOf } from './paths'
import { isPlain } from './values'

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number]

/** Every GeoJSON kind taken apart: loose points, open lines, polygons with their holes. */
export interface Shape {
  readonly points: readonly Position[]
  readonly lines: readonly (readonly Position[])[]
  readonly polygons: readonly (readonly (readonly Position[])[])[]
}

function position(value: unknown): Position {
  const [longitude, latitude] = listOf(value) ?? []
  if (typeof longitude !== 'number' || typeof latitude !== 'number')
    throw new Error("can't extract geo keys: not a position")
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    throw new Error("can't extract geo keys: longitude/latitude is out of bounds")
  }
  return [longitude, latitude]
}

const many = <T>(value: unknown, read: (item: unknown) => T): T[] => (listOf(value) ?? []).map(read)
const line = (value: unknown): Position[] => many(value, position)

function ring(value: unknown): Position[] {
  const positions = line(value)
  const [first, last] = [positions[0], positions.at(-1)]
  if (positions.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    throw new Error("can't extract geo keys: a polygon's ring must be closed and have at least 4 positions")
  }
  return positions
}

const polygon = (value: unknown): Position[][] => many(value, ring)

/** Reads GeoJSON; throws with Mongo's wording when it is not. */
export function shapeOf(value: unknown): Shape {
  const empty: Shape = { points: [], lines: [], polygons: [] }
  if (!isPlain(value)) throw new Error("can't extract geo keys: not a GeoJSON object")
  const { type, coordinates } = value
  switch (type) {
    case 'Point':
      return { ...empty, points: [position(coordinates)] }
    case 'MultiPoint':
      return { ...empty, points: line(coordinates) }
    case 'LineString':
      return { ...empty, lines: [line(coordinates)] }
    case 'MultiLineString':
      return { ...empty, lines: many(coordinates, line) }
    case 'Polygon':
      return { ...empty, polygons: [polygon(coordinates)] }
    case 'MultiPolygon':
      return { ...empty, polygons: many(coordinates, polygon) }
    default:
      throw new Error(`can't extract geo keys: unknown GeoJSON type`)
  }
}

/** All corners of a shape, holes included. */
export function cornersOf(shape: Shape): readonly Position[] {
  return [...shape.points, ...shape.lines.flat(), ...shape.polygons.flat(2)]
}

type Segment = readonly [Position, Position]

export function segmentsOf(shape: Shape): readonly Segment[] {
  return [...shape.lines, ...shape.polygons.flat()].flatMap((corners) =>
    corners.slice(1).flatMap((end, at): Segment[] => {
      const start = corners[at]
      return start ? [[start, end]] : []
    }),
  )
}
