import type { Bounds } from './bounds.ts'
import { boundsOf, growBounds } from './bounds.ts'
import type { LonLat, Point } from './mercator.ts'
import { project, unproject } from './mercator.ts'

/** The longer side of every frame, in frame units. */
export const FRAME_SIZE = 2000

/** Degrees that arithmetic may be off by. */
const ROUNDING = 1e-9

/** Capitals closer than this still get a frame this wide, in world units (about 9°). */
const SMALLEST_FRAME = 0.025

/**
 * The part of the world that a story shows, and the drawing's plane: (0, 0) in the north-west,
 * `FRAME_SIZE` units along the longer side. Both maps fit it into their box with the same similarity.
 */
export interface Frame {
  /** North-west corner in Web Mercator world units. */
  origin: Point
  /** World units per frame unit. */
  unit: number
  /** In frame units; a whole number. */
  width: number
  /** In frame units; a whole number. */
  height: number
}

/**
 * The longitudes, moved by whole turns so that they lie next to each other on a short stretch of the globe, and so that
 * what is tied (pairs of indexes) is not far apart on it: Fiji and Samoa become neighbours, and Japan and Canada if much goes
 * over the Pacific.
 */
export function unwrapLongitudes(
  longitudes: readonly number[],
  ties: readonly (readonly [number, number])[] = [],
): number[] {
  const turned = longitudes.map((lon) => ((lon % 360) + 360) % 360)
  const starts = [...new Set(turned)].sort((a, b) => a - b)
  let best = { start: starts[0] ?? 0, cost: Number.POSITIVE_INFINITY }
  for (const start of starts) {
    const eastOf = turned.map((lon) => (lon - start + 360) % 360)
    const width = Math.max(...eastOf)
    const tied = ties.map(([i, j]) => Math.abs((eastOf[i] ?? 0) - (eastOf[j] ?? 0)))
    const mean = tied.reduce((sum, each) => sum + each, 0) / Math.max(1, tied.length)
    const cost = width + mean
    if (cost < best.cost - ROUNDING) best = { start, cost }
  }
  const west = best.start > 180 ? best.start - 360 : best.start
  return longitudes.map((lon) => lon + 360 * Math.ceil((west - lon - ROUNDING) / 360))
}

/** The frame round the bounds (in world units), with a share of its longer side added all round. */
export function frameAround(bounds: Bounds, margin: number): Frame {
  const longer = Math.max(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY)
  const spare = Math.max(0, (SMALLEST_FRAME - longer) / 2)
  const grown = growBounds(bounds, longer * margin + spare)
  const unit = Math.max(grown.maxX - grown.minX, grown.maxY - grown.minY) / FRAME_SIZE
  const width = Math.ceil((grown.maxX - grown.minX) / unit - 1e-6)
  const height = Math.ceil((grown.maxY - grown.minY) / unit - 1e-6)
  return {
    origin: {
      x: (grown.minX + grown.maxX - width * unit) / 2,
      y: (grown.minY + grown.maxY - height * unit) / 2,
    },
    unit,
    width,
    height,
  }
}

/** The frame round places that were unwrapped before. */
export function frameAroundPlaces(places: readonly LonLat[], margin: number): Frame {
  return frameAround(boundsOf(places.map(project)), margin)
}

/** From this many times its height on, a frame is wide. */
const WIDE = 1.7

/** Whether a frame is so wide that a page shows it over its whole width, and the article below. */
export function isWide({ width, height }: Pick<Frame, 'width' | 'height'>): boolean {
  return width >= WIDE * height
}

/** World units to frame units. */
export function worldToFrame(frame: Frame, point: Point): Point {
  return {
    x: (point.x - frame.origin.x) / frame.unit,
    y: (point.y - frame.origin.y) / frame.unit,
  }
}

/** Frame units to world units. */
export function frameToWorld(frame: Frame, point: Point): Point {
  return {
    x: frame.origin.x + point.x * frame.unit,
    y: frame.origin.y + point.y * frame.unit,
  }
}

/** A point's copy, turns of the globe away, that lies nearest to the frame; in frame units. */
export function nearestCopy(frame: Frame, { x, y }: Point): Point {
  const turn = 1 / frame.unit
  return { x: x - Math.round((x - frame.width / 2) / turn) * turn, y }
}

/** A place in frame units. */
export function placeInFrame(frame: Frame, place: LonLat): Point {
  return worldToFrame(frame, project(place))
}

/** The place of a point in frame units; its longitude may lie outside ±180. */
export function placeAt(frame: Frame, point: Point): LonLat {
  return unproject(frameToWorld(frame, point))
}
