import { across, arcsByDistance, type Point, type ScreenArc } from './geometry.ts'

/** A country's capital and name on the screen. */
export interface ScreenPlace {
  code: string
  capital: Point
  name: DOMRect
}

/** A point with nothing but ground under it, and the country there or an empty string. */
export interface GroundPoint extends Point {
  code: string
}

/** An arc nearer than this to a point is meant by it, in CSS pixels; and a little more. */
const CLEAR = 16

/** A capital nearer than this is meant, whichever arc ends there. */
const CAPITAL_REACH = 10

/** For each arc a point where it is the nearest without doubt; an arc that is nowhere alone is left out. */
export function pointsOnArcs(
  arcs: readonly ScreenArc[],
  places: readonly ScreenPlace[],
): Map<string, Point> {
  const tries = Array.from({ length: 45 }, (_, i) => 0.5 + (i % 2 ? -1 : 1) * 0.01 * i)
  const found = arcs.flatMap(({ flow, points }): [string, Point][] => {
    const point = tries
      .map((at) => across(points, at).point)
      .find((point) => {
        const [nearest, next] = arcsByDistance(arcs, point)
        const alone = nearest?.flow === flow && (next?.distance ?? CLEAR) > nearest.distance + 1.5
        return alone && places.every((place) => !isOn(place, point))
      })
    return point ? [[flow, point]] : []
  })
  return new Map(found)
}

/** For each country, and for the sea, the first of the points that is clear of arcs. */
export function pointsOnGround(
  arcs: readonly ScreenArc[],
  ground: readonly GroundPoint[],
): Map<string, Point> {
  const found = new Map<string, Point>()
  for (const point of ground) {
    if (found.has(point.code)) continue
    if ((arcsByDistance(arcs, point)[0]?.distance ?? CLEAR) >= CLEAR) found.set(point.code, point)
  }
  return found
}

function isOn({ capital, name }: ScreenPlace, { x, y }: Point): boolean {
  const onName = x > name.left - 2 && x < name.right + 2 && y > name.top - 2 && y < name.bottom + 2
  return onName || Math.hypot(x - capital.x, y - capital.y) < CAPITAL_REACH
}
