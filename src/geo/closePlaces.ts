import type { Flow } from '../model/story.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import type { Drawing } from './drawing.ts'
import { distance } from './hit.ts'
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

/** Flows up to this long drown in a crowd at their ends; longer ones are followed from afar. In CSS pixels. */
const SHORT = 72

/** Flows up to this long are in view when one looks closer at shorter ones, in CSS pixels. */
const AROUND = 150

/** Nothing is moved for less than this, as a multiple of the whole story's scale. */
const LEAST_ZOOM = 1.5

type Ends = readonly Pick<Flow, 'from' | 'to'>[]

/**
 * How to tell flows apart of which many run between places that are too close, or end in a crowd, on a map with `scale` CSS
 * pixels per frame unit; the long ones among them may leave the view. Null where they have room, or a nearer look has none.
 */
export function closeViewOf(
  flows: Ends,
  { frame, places }: Pick<Drawing, 'frame' | 'places'>,
  scale: number,
): CloseView | null {
  const lengths = lengthsOf(flows, places)
  const isEnough = (few: readonly unknown[], all: readonly unknown[]) =>
    few.length > 0 && few.length >= all.length * LEAST_SHARE
  const short = lengths.filter(({ far }) => far * scale < TOO_CLOSE)
  if (isEnough(short, lengths)) return viewOf(short, Math.min(...short.map(({ far }) => far)))

  const near = lengths.filter(({ far }) => far * scale < SHORT)
  if (!isEnough(near, lengths)) return null
  const gaps = near.map(({ start, end }) => Math.min(gapAt(places, start), gapAt(places, end)))
  const crowded = gaps.filter((gap) => gap * scale < TOO_CLOSE)
  if (!isEnough(crowded, near)) return null
  const around = lengths.filter(({ far }) => far * scale < AROUND)
  const view = viewOf(around, Math.min(...crowded))
  const { minX, maxX, minY, maxY } = view.bounds
  const room = Math.min(frame.width / (maxX - minX), frame.height / (maxY - minY))
  return room < LEAST_ZOOM ? null : view
}

function viewOf(lengths: readonly Length[], nearest: number): CloseView {
  return {
    bounds: boundsOf(lengths.flatMap(({ start, end }) => [start, end])),
    leastScale: APART / nearest,
  }
}

/** How far it is from an end point to the next one, in frame units. */
function gapAt(places: Drawing['places'], point: Point): number {
  const others = places.filter(({ at, isEnd }) => isEnd && distance(at, point) > 0)
  return Math.min(...others.map(({ at }) => distance(at, point)))
}

/**
 * How far one can zoom in, as a multiple of the whole story's `scale`: as far as the outlines bear, or as end points need to
 * be told apart, but not without end. The pairs are looked at once, for maps of any scale.
 */
export function zoomLimit(places: Drawing['places']): (scale: number) => number {
  const ends = places.filter(({ isEnd }) => isEnd)
  const nearest = Math.min(...ends.map(({ at }) => gapAt(ends, at)))
  return (scale) => Math.max(USUAL_ZOOM, Math.min(MOST_ZOOM, APART / (nearest * scale)))
}

/** The ends of a flow, and how far they are from each other; in frame units. */
interface Length {
  start: Point
  end: Point
  far: number
}

/** The lengths of flows, but of those that begin and end at one point. */
function lengthsOf(flows: Ends, places: Drawing['places']): Length[] {
  const points = new Map(places.map(({ code, at }) => [code, at]))
  return flows.flatMap(({ from, to }) => {
    const [start, end] = [points.get(from), points.get(to)]
    const far = start && end ? distance(start, end) : 0
    return start && end && far > 0 ? [{ start, end, far }] : []
  })
}
