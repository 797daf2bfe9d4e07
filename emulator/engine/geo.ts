import { listOf } from './paths'
import { isPlain } from './values'
import { cornersOf, segmentsOf, shapeOf, type Position, type Shape } from './geo-shapes'

/** Metres, as Mongo takes it. */
const EARTH_RADIUS = 6_378_100

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in metres. */
export function distance(from: Position, to: Position): number {
  const [lat1, lat2] = [radians(from[1]), radians(to[1])]
  const chord =
    Math.sin((lat2 - lat1) / 2) ** 2 +
    Math.cos(lat1) * Math.cos(lat2) * Math.sin(radians(to[0] - from[0]) / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Which side of the line from a to b: positive left, 0 on it. */
const side = (a: Position, b: Position, p: Position): number =>
  (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])

const between = (a: number, b: number, x: number): boolean => x >= Math.min(a, b) && x <= Math.max(a, b)

const onSegment = (a: Position, b: Position, p: Position): boolean =>
  side(a, b, p) === 0 && between(a[0], b[0], p[0]) && between(a[1], b[1], p[1])

function crosses([a, b]: readonly [Position, Position], [c, d]: readonly [Position, Position]): boolean {
  if (onSegment(a, b, c) || onSegment(a, b, d) || onSegment(c, d, a) || onSegment(c, d, b)) return true
  return side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0
}

function inRing(ring: readonly Position[], p: Position): boolean {
  let inside = false
  for (const [at, end] of ring.entries()) {
    const start = ring[at - 1]
    if (!start) continue
    if (onSegment(start, end, p)) return true
    const spans = start[1] > p[1] !== end[1] > p[1]
    if (spans && p[0] < ((end[0] - start[0]) * (p[1] - start[1])) / (end[1] - start[1]) + start[0])
      inside = !inside
  }
  return inside
}

const inPolygons = (shape: Shape, p: Position): boolean =>
  shape.polygons.some(
    ([outer, ...holes]) => !!outer && inRing(outer, p) && !holes.some((hole) => inRing(hole, p)),
  )

function shapeIn(value: unknown): Shape | undefined {
  return isPlain(value) && typeof value['type'] === 'string' ? shapeOf(value) : undefined
}

function geometryOf(condition: unknown): Shape {
  return shapeOf(isPlain(condition) ? condition['$geometry'] : undefined)
}

/** `$geoWithin`: every corner of the stored shape lies inside. Good for areas the size of a city. */
export function within(condition: unknown): (value: unknown) => boolean {
  const circle = isPlain(condition) ? listOf(condition['$centerSphere']) : undefined
  if (circle) {
    const [centre] = shapeOf({ type: 'Point', coordinates: circle[0] }).points
    const reach = Number(circle[1]) * EARTH_RADIUS
    return (value) => {
      const shape = shapeIn(value)
      return !!shape && !!centre && cornersOf(shape).every((corner) => distance(centre, corner) <= reach)
    }
  }
  const area = geometryOf(condition)
  return (value) => {
    const shape = shapeIn(value)
    return !!shape && cornersOf(shape).every((corner) => inPolygons(area, corner))
  }
}

/** `$geoIntersects`: the shapes have at least one position in common. */
export function intersects(condition: unknown): (value: unknown) => boolean {
  const area = geometryOf(condition)
  return (value) => {
    const shape = shapeIn(value)
    if (!shape) return false
    const touching = (a: Shape, b: Shape): boolean =>
      cornersOf(a).some(
        (p) =>
          inPolygons(b, p) ||
          b.points.some((q) => q[0] === p[0] && q[1] === p[1]) ||
          segmentsOf(b).some(([start, end]) => onSegment(start, end, p)),
      )
    return (
      touching(shape, area) ||
      touching(area, shape) ||
      segmentsOf(shape).some((one) => segmentsOf(area).some((other) => crosses(one, other)))
    )
  }
}

/** Metres from the point of a `$nearSphere` to the nearest corner of the stored shape; undefined when out of range. */
export function nearness(condition: unknown): (value: unknown) => number | undefined {
  const [centre] = geometryOf(condition).points
  if (!centre || !isPlain(condition)) throw new Error('$nearSphere needs a $geometry of type Point')
  const { $minDistance: nearest = 0, $maxDistance: farthest = Infinity } = condition
  return (value) => {
    const shape = shapeIn(value)
    if (!shape) return undefined
    const metres = Math.min(...cornersOf(shape).map((corner) => distance(centre, corner)))
    return metres >= Number(nearest) && metres <= Number(farthest) ? metres : undefined
  }
}
