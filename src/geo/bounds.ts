import type { Point } from './mercator.ts'

/** A rectangle along the axes, in the plane of its points. */
export interface Bounds {
  minX: number
  minY: number
  maxX: number
  maxY: number
}

/** The smallest bounds round all points; infinite and inverted when there are none. */
export function boundsOf(points: Iterable<Point>): Bounds {
  const bounds = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity }
  for (const { x, y } of points) {
    bounds.minX = Math.min(bounds.minX, x)
    bounds.minY = Math.min(bounds.minY, y)
    bounds.maxX = Math.max(bounds.maxX, x)
    bounds.maxY = Math.max(bounds.maxY, y)
  }
  return bounds
}

/** The smallest bounds round all of these; infinite and inverted when there are none. */
export function boundsAround(all: readonly Bounds[]): Bounds {
  const around = boundsOf([])
  for (const { minX, minY, maxX, maxY } of all) {
    around.minX = Math.min(around.minX, minX)
    around.minY = Math.min(around.minY, minY)
    around.maxX = Math.max(around.maxX, maxX)
    around.maxY = Math.max(around.maxY, maxY)
  }
  return around
}

/** The bounds with `margin` added on all four sides. */
export function growBounds(bounds: Bounds, margin: number): Bounds {
  return {
    minX: bounds.minX - margin,
    minY: bounds.minY - margin,
    maxX: bounds.maxX + margin,
    maxY: bounds.maxY + margin,
  }
}

/** Whether the two have a common area. */
export function boundsOverlap(a: Bounds, b: Bounds): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY
}
