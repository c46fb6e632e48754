import { kindOf } from '../kinds/kinds.ts'
import { groupBy } from '../model/groupBy.ts'
import type { Flow } from '../model/story.ts'
import type { Arc } from './arcs.ts'
import { type Curve, pointAt } from './curve.ts'
import type { Point } from './mercator.ts'

/** How far a head's tip stays from its capital, in CSS pixels: just outside the capital's ring. */
const FIRST_GAP = 8

/** Heads that would touch stand one behind the other, in rows this many CSS pixels apart. */
const STAGGER = 12

/** Two heads touch when their middles are closer than this, in CSS pixels. */
const CLEARANCE = 11.9

/** From a head's tip back to its middle, in CSS pixels. */
const HALF_LENGTH = 6

/** A head points along the last stretch of its arc: this share of the curve. */
const LAST_STRETCH = 0.92

/** An arrowhead: it keeps its size in pixels at every scale. */
export interface Head {
  /** The flow's id. */
  flow: string
  /** The capital that it points at, in frame units. */
  at: Point
  /** The direction it points in, in degrees clockwise from east. */
  heading: number
  /** From the capital back to the tip, in CSS pixels. */
  gap: number
}

/** The heads of all flows that have a direction; those that would touch are staggered. */
export function placeHeads(arcs: readonly Arc[], flows: readonly Flow[]): Head[] {
  const flowsById = new Map(flows.map((flow) => [flow.id, flow]))
  const placed: Head[] = []
  for (const { flow: id, curve } of arcs) {
    const flow = flowsById.get(id)
    if (!flow || kindOf(flow.kind).head === 'none') continue
    placed.push({
      flow: id,
      at: pointAt(curve, 1),
      heading: lastHeading(curve),
      gap: FIRST_GAP,
    })
  }
  placed.sort((a, b) => a.heading - b.heading)
  for (const rivals of groupBy(placed, ({ at }) => `${at.x},${at.y}`).values()) stagger(rivals)
  return placed
}

/** The outermost heads of a row: none of the row stands nearer to the next heading than one of them. */
interface Row {
  first: Head
  last: Head
}

/**
 * Moves each head of a capital back to the first row in which it touches none. The heads come sorted by
 * heading; rows are too far apart for heads of different rows to touch.
 */
function stagger(heads: readonly Head[]): void {
  const rows: Row[] = []
  let previous = { heading: Number.NaN, row: 0 }
  for (const head of heads) {
    let row = head.heading === previous.heading ? previous.row + 1 : 0
    head.gap = FIRST_GAP + row * STAGGER
    for (let taken = rows[row]; taken; taken = rows[row]) {
      if (!touch(head, taken.last) && !touch(head, taken.first)) break
      row++
      head.gap += STAGGER
    }
    rows[row] = { first: rows[row]?.first ?? head, last: head }
    previous = { heading: head.heading, row }
  }
}

function touch(a: Head, b: Head): boolean {
  const [p, q] = [middle(a), middle(b)]
  return Math.hypot(p.x - q.x, p.y - q.y) < CLEARANCE
}

/** A head's middle as seen from its capital, in CSS pixels. */
function middle({ heading, gap }: Head): Point {
  const angle = (heading * Math.PI) / 180
  const back = gap + HALF_LENGTH
  return { x: -Math.cos(angle) * back, y: -Math.sin(angle) * back }
}

function lastHeading(curve: Curve): number {
  const from = pointAt(curve, LAST_STRETCH)
  const to = pointAt(curve, 1)
  const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  return Math.round(degrees * 10) / 10
}
