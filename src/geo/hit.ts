import { distanceToLine } from './curve.ts'
import type { Point } from './mercator.ts'

/** How near a pointer must come to an arc, in CSS pixels. */
export const HIT_RADIUS = 12

/** A flow's line on the screen or in frame units. */
export interface HitLine {
  /** The flow's id. */
  flow: string
  points: readonly Point[]
}

/** The flow whose line comes nearest to the point, if it comes within `radius` (unit of the points). */
export function nearestFlow(
  lines: readonly HitLine[],
  point: Point,
  radius: number,
): string | undefined {
  let nearest: string | undefined
  let least = radius
  for (const { flow, points } of lines) {
    const distance = distanceToLine(points, point)
    if (distance <= least) {
      nearest = flow
      least = distance
    }
  }
  return nearest
}

/** The place nearest to the point, if it comes within `radius` (unit of the points). */
export function nearestPlace<P extends { at: Point }>(
  places: readonly P[],
  point: Point,
  radius: number,
): P | undefined {
  let nearest: P | undefined
  let least = radius
  for (const place of places) {
    const far = distance(place.at, point)
    if (far <= least) {
      nearest = place
      least = far
    }
  }
  return nearest
}

/** How far two points are apart. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
