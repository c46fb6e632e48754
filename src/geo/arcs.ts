import { groupBy } from '../model/groupBy.ts'
import type { CountryCode, Flow } from '../model/story.ts'
import type { Curve } from './curve.ts'
import type { Point } from './mercator.ts'

/** How far two flows of a pair lie apart at mid-arc, in frame units: over 6 px on the smallest map. */
const FAN_SPACING = 56

/** How much further those are that differ in kind or direction: what says the same is seen as one band. */
const BAND_GAP = 28

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
  /** It has no direction, and no head; absent on all others. */
  isHeadless?: true
}

/** What an arc depends on besides the places. */
export type FannedFlow = Pick<Flow, 'id' | 'from' | 'to' | 'kind'>

/**
 * One curve per flow, bent to the north. The flows of a pair, whichever way they go, fan out on offset
 * curves and never lie on each other; those of one kind and direction lie together, in the order of the story.
 */
export function fanArcs(
  flows: readonly FannedFlow[],
  capitals: ReadonlyMap<CountryCode, Point>,
): Arc[] {
  const seats = seatFlows(flows)
  return flows.flatMap((flow) => {
    const from = capitals.get(flow.from)
    const to = capitals.get(flow.to)
    const seat = seats.get(flow)
    if (!from || !to || seat === undefined) return []
    const offset = bulgeOf(Math.hypot(to.x - from.x, to.y - from.y)) + seat
    const side = from.x < to.x || (from.x === to.x && from.y < to.y) ? 1 : -1
    return [{ flow: flow.id, curve: offsetCurve(from, to, side * offset) }]
  })
}

/** How far each flow's seat lies from the middle of its pair's fan, in frame units. */
function seatFlows<F extends FannedFlow>(flows: readonly F[]): Map<F, number> {
  const pairs = [...groupBy(flows, pairOf).values()]
  return new Map(
    pairs.flatMap((pair) => {
      const bands = [...groupBy(pair, ({ from, kind }) => `${from} ${kind}`).values()]
      const seats = bands.flatMap((band, i) => band.map((flow) => ({ flow, gap: i * BAND_GAP })))
      const widest = (seats.length - 1) * FAN_SPACING + (bands.length - 1) * BAND_GAP
      return seats.map(({ flow, gap }, i) => [flow, i * FAN_SPACING + gap - widest / 2] as const)
    }),
  )
}

function pairOf({ from, to }: Pick<Flow, 'from' | 'to'>): string {
  return from < to ? `${from}-${to}` : `${to}-${from}`
}

/** How far the middle of a fan leaves the straight line between places so far apart, in frame units. */
function bulgeOf(distance: number): number {
  const { most, less } = CLOSE_BULGE
  return Math.max(most - less * distance, BULGE * distance)
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
