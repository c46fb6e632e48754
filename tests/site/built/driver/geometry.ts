/** A point on the screen, in CSS pixels from the viewport's top left corner. */
export interface Point {
  x: number
  y: number
}

/** An arc as it stands on the screen. */
export interface ScreenArc {
  flow: string
  /** Evenly spaced from end to end. */
  points: Point[]
}

/** An arc and how far a point is from it, in CSS pixels. */
export interface ArcDistance {
  flow: string
  distance: number
}

/** All arcs with their distances to the point, the nearest first. */
export function arcsByDistance(arcs: readonly ScreenArc[], point: Point): ArcDistance[] {
  return arcs
    .map(({ flow, points }) => ({ flow, distance: distanceToLine(points, point) }))
    .sort((a, b) => a.distance - b.distance)
}

/** Distance from the point to the line's nearest piece. */
function distanceToLine(line: readonly Point[], point: Point): number {
  const pieces = line.slice(1).map((end, i) => distanceToPiece(line[i] ?? end, end, point))
  return Math.min(...pieces)
}

function distanceToPiece(a: Point, b: Point, point: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const along = length > 0 ? ((point.x - a.x) * dx + (point.y - a.y) * dy) / length : 0
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(a.x + t * dx - point.x, a.y + t * dy - point.y)
}

/** A point of the line and the unit vector across it there; `at` runs from 0 to 1. */
export function across(line: readonly Point[], at: number): { point: Point; normal: Point } {
  const index = Math.min(line.length - 2, Math.max(1, Math.round(at * (line.length - 1))))
  const [before, point, after] = [line[index - 1], line[index], line[index + 1]]
  if (!before || !point || !after) throw new Error('A line needs three points.')
  const length = Math.hypot(after.x - before.x, after.y - before.y)
  return {
    point,
    normal: { x: -(after.y - before.y) / length, y: (after.x - before.x) / length },
  }
}

/** The point moved by `distance` pixels along a unit vector. */
export function moved(point: Point, direction: Point, distance: number): Point {
  return { x: point.x + direction.x * distance, y: point.y + direction.y * distance }
}
