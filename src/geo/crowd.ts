import type { Point } from './mercator.ts'

/** Points that keep their distance from each other. */
export interface Crowd {
  add: (point: Point) => void
  /** How far the nearest of them is, those at `own` left aside; `reach` if none is nearer. */
  roomAt: (point: Point, own: Point) => number
}

/** A cell with so many points has no room for another, whatever is added to it. */
const FULL = 6

/** Less than this part of the reach is no room at all: nothing that is nearer still makes a difference. */
const NONE = 4

/** A crowd in which nothing is looked at that is further away than `reach` (unit of the points). */
export function crowdOf(points: readonly Point[], reach: number): Crowd {
  const cells = new Map<number, Point[]>()
  const add = (point: Point) => {
    const key = cellOf(point.x, point.y, reach)
    const cell = cells.get(key)
    if (cell && cell.length >= FULL) return
    if (cell) cell.push(point)
    else cells.set(key, [point])
  }
  const roomAt = ({ x, y }: Point, own: Point) => {
    let room = reach
    for (let dx = -reach; dx <= reach; dx += reach) {
      for (let dy = -reach; dy <= reach; dy += reach) {
        for (const other of cells.get(cellOf(x + dx, y + dy, reach)) ?? []) {
          if (other.x === own.x && other.y === own.y) continue
          room = Math.min(room, Math.hypot(other.x - x, other.y - y))
          if (room < reach / NONE) return room
        }
      }
    }
    return room
  }
  for (const point of points) add(point)
  return { add, roomAt }
}

/** Cells far apart may have the same number: no more than that their points are looked at in vain. */
function cellOf(x: number, y: number, size: number): number {
  return Math.floor(x / size) * 65_537 + Math.floor(y / size)
}
