import { groupBy } from '../model/groupBy.ts'
import type { CountryCode, Flow } from '../model/story.ts'
import type { Curve } from './curve.ts'
import type { Point } from './mercator.ts'

/** How far two flows of a pair lie apart at mid-arc, in frame units: over 6 px on the smallest map. */
const FAN_SPACING = 56

/** How far the middle of a pair's fan leaves the straight line, as a share of the distance. */
const BULGE = 0.14

/**
 * Arcs between places that lie close together leave the straight line by more, in frame units, and this much less per unit
 * that they lie apart: on the smallest map, too, each is seen and can be hit.
 */
const CLOSE_BULGE = { most: 64, less: 0.07 }

/** A flow's line on the map. */
export interface Arc {
  /** The flow's id. */
  flow: string
  /** From the capital of `from` to the capital of `to`, in frame units. */
  curve: Curve
}

/**
 * One curve per flow, bent to the north. The flows of a pair, whichever way they go, fan out on offset
 * curves and never lie on each other; within a pair they keep the order of the story.
 */
export function fanArcs(
  flows: readonly Pick<Flow, 'id' | 'from' | 'to'>[],
  capitals: ReadonlyMap<CountryCode, Point>,
): Arc[] {
  const seats = seatFlows(flows)
  return flows.flatMap((flow) => {
    const from = capitals.get(flow.from)
    const to = capitals.get(flow.to)
    const seat = seats.get(flow)
    if (!from || !to || !seat) return []
    const distance = Math.hypot(to.x - from.x, to.y - from.y)
    const offset = fanOffset(seat.index, seat.count, distance)
    const side = from.x < to.x || (from.x === to.x && from.y < to.y) ? 1 : -1
    return [{ flow: flow.id, curve: offsetCurve(from, to, side * offset) }]
  })
}

/** Where each flow stands among those of its pair, and how many these are. */
function seatFlows<F extends Pick<Flow, 'from' | 'to'>>(
  flows: readonly F[],
): Map<F, { index: number; count: number }> {
  const pairs = [...groupBy(flows, pairOf).values()]
  return new Map(
    pairs.flatMap((pair) => pair.map((flow, index) => [flow, { index, count: pair.length }])),
  )
}

function pairOf({ from, to }: Pick<Flow, 'from' | 'to'>): string {
  return from < to ? `${from}-${to}` : `${to}-${from}`
}

function fanOffset(index: number, count: number, distance: number): number {
  const { most, less } = CLOSE_BULGE
  const middle = Math.max(most - less * distance, BULGE * distance)
  return middle + (index - (count - 1) / 2) * FAN_SPACING
}

/** A curve whose middle lies `offset` to the left of the way from `from` to `to`; one between close places is round. */
function offsetCurve(from: Point, to: Point, offset: number): Curve {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const distance = Math.hypot(dx, dy) || 1
  const normal = { x: dy / distance, y: -dx / distance }
  const start = Math.min(0.2, 0.5 - (0.9 * Math.abs(offset)) / distance)
  const control = (share: number): Point => ({
    x: from.x + dx * share + (normal.x * offset * 4) / 3,
    y: from.y + dy * share + (normal.y * offset * 4) / 3,
  })
  return [from, control(start), control(1 - start), to]
}
