import type { Point } from './mercator.ts'

/** A cubic Bézier curve: start, two controls, end. */
export type Curve = readonly [Point, Point, Point, Point]

/** The point at `t` in 0…1. */
export function pointAt([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t
  const first = s * s * s
  const second = 3 * s * s * t
  const third = 3 * s * t * t
  const last = t * t * t
  return {
    x: first * a.x + second * b.x + third * c.x + last * d.x,
    y: first * a.y + second * b.y + third * c.y + last * d.y,
  }
}

/** The direction of travel at `t`, in degrees clockwise from east (screen axes: y grows downward). */
export function headingAt([a, b, c, d]: Curve, t: number): number {
  const s = 1 - t
  const slope = (p: number, q: number, r: number, u: number) =>
    s * s * (q - p) + 2 * s * t * (r - q) + t * t * (u - r)
  return (Math.atan2(slope(a.y, b.y, c.y, d.y), slope(a.x, b.x, c.x, d.x)) * 180) / Math.PI
}

/** `count + 1` points along the curve, both ends included. */
export function sampleCurve(curve: Curve, count: number): Point[] {
  const points: Point[] = []
  for (let i = 0; i <= count; i++) points.push(pointAt(curve, i / count))
  return points
}

/** The distance from `point` to the polyline, in the unit of its points. */
export function distanceToLine(line: readonly Point[], point: Point): number {
  let nearest = Infinity
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]
    const b = line[i]
    if (a && b) nearest = Math.min(nearest, distanceToSegment(a, b, point))
  }
  return nearest
}

function distanceToSegment(a: Point, b: Point, p: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / length
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy)
}

/** The number to a tenth: less of a frame unit is not seen, and takes three times the bytes. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
