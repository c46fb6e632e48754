import type { Flow } from '../model/story.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import { distance } from './hit.ts'
import type { Place } from './layout.ts'

/** Flows between dots that are nearer to each other are hard to tell apart, in CSS pixels. */
const TOO_CLOSE = 24

/** So far apart they are shown, in CSS pixels. */
const APART = 36

/** So large a share of what is looked at must be too close: else its other flows say more from afar. */
const LEAST_SHARE = 1 / 3

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
  const points = new Map(places.map(({ code, at }) => [code, at]))
  const close = flows.flatMap(({ from, to }) => {
    const [start, end] = [points.get(from), points.get(to)]
    if (!start || !end) return []
    const far = distance(start, end)
    return far > 0 && far * scale < TOO_CLOSE ? [{ start, end, far }] : []
  })
  if (close.length === 0 || close.length < flows.length * LEAST_SHARE) return null
  return {
    bounds: boundsOf(close.flatMap(({ start, end }) => [start, end])),
    leastScale: APART / Math.min(...close.map(({ far }) => far)),
  }
}
