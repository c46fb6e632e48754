import type { Flow } from '../model/story.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import { distance } from './hit.ts'
import type { Place } from './layout.ts'
import type { Point } from './mercator.ts'

/** Flows between dots that are nearer to each other are hard to tell apart, in CSS pixels. */
const TOO_CLOSE = 24

/** So far apart they are shown, in CSS pixels. */
const APART = 36

/** So large a share of what is looked at must be too close: else its other flows say more from afar. */
const LEAST_SHARE = 1 / 3

/** Closer, the outlines would show how much they were simplified. */
const USUAL_ZOOM = 2 ** 2.5

/** Closer, nothing of the map is left to see. */
const MOST_ZOOM = 2 ** 4.5

/** A part of the map that is looked at closely. */
export interface CloseView {
  /** What is in view, in frame units. */
  bounds: Bounds
  /** How far one is zoomed in at least, in CSS pixels per frame unit. */
  leastScale: number
}

/**
 * How to tell flows apart of which many run between places that are too close on a map with `scale` CSS pixels per frame
 * unit; null where they have room.
 */
export function closeViewOf(
  flows: readonly Pick<Flow, 'from' | 'to'>[],
  places: readonly Pick<Place, 'code' | 'at'>[],
  scale: number,
): CloseView | null {
  const close = distancesOf(flows, places).filter(({ far }) => far * scale < TOO_CLOSE)
  if (close.length === 0 || close.length < flows.length * LEAST_SHARE) return null
  return {
    bounds: boundsOf(close.flatMap(({ start, end }) => [start, end])),
    leastScale: APART / Math.min(...close.map(({ far }) => far)),
  }
}

/**
 * How far one can zoom in, as a multiple of the whole story's `scale`: as far as the outlines bear, or as any flow needs to
 * be told from others, but not without end. The pairs are looked at once, for maps of any scale.
 */
export function zoomLimit(
  flows: readonly Pick<Flow, 'from' | 'to'>[],
  places: readonly Pick<Place, 'code' | 'at'>[],
): (scale: number) => number {
  const nearest = Math.min(...distancesOf(flows, places).map(({ far }) => far))
  return (scale) => Math.max(USUAL_ZOOM, Math.min(MOST_ZOOM, APART / (nearest * scale)))
}

/** The ends of flows, and how far they are from each other, in frame units; none at one and the same point. */
function distancesOf(
  flows: readonly Pick<Flow, 'from' | 'to'>[],
  places: readonly Pick<Place, 'code' | 'at'>[],
): { start: Point; end: Point; far: number }[] {
  const points = new Map(places.map(({ code, at }) => [code, at]))
  return flows.flatMap(({ from, to }) => {
    const [start, end] = [points.get(from), points.get(to)]
    const far = start && end ? distance(start, end) : 0
    return start && end && far > 0 ? [{ start, end, far }] : []
  })
}
