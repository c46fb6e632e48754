import { groupBy } from '../model/groupBy.ts'
import type { Flow } from '../model/story.ts'
import type { Arc } from './arcs.ts'
import { type Crowd, crowdOf } from './crowd.ts'
import { tenth } from './curve.ts'
import { distance } from './hit.ts'
import type { Point } from './mercator.ts'
import { Track } from './track.ts'

/** How far a head's tip stays from its capital, in CSS pixels: just outside the capital's ring. */
const LEAST_GAP = 8

/** Length of a head, in CSS pixels. */
export const HEAD_LENGTH = 10

/** Two heads touch when their middles are closer than this, in CSS pixels. */
const CLEARANCE = 11.9

/** A front stands no further from its capital, in CSS pixels: who looks for heads looks at the ends of lines. */
const FURTHEST_FRONT = 110

/** A head stands no further behind its front, in CSS pixels. */
const FURTHEST_BEHIND = 72

/** Of more heads at one place than this, none finds room of its own: they stay in their front. */
const MOST_RIVALS = 100

/** How exactly places along a line are tried, in CSS pixels. */
const STEP = 6

/** An arrowhead: it lies on its arc, turned along it, and keeps its size in pixels at every scale. */
export interface Head {
  /** The flow's id. */
  flow: string
  /** Its middle, in frame units. */
  at: Point
  /** The direction it points in, in degrees clockwise from east. */
  heading: number
}

/** A head that looks for its place. */
interface Walker {
  flow: string
  track: Track
  /** Where its arc ends, in CSS pixels. */
  end: Point
  /** The direction that its arc comes from, in radians. */
  bearing: number
  /** How far its tip may stay back: its middle stands no further back than the arc's. */
  limit: number
}

/**
 * The heads of all flows that have a direction, for a map that shows `scale` CSS pixels per frame unit. Those into
 * one place stand in a front where their lines have parted; `dots` (frame units) are kept free.
 */
export function placeHeads(
  arcs: readonly Arc[],
  flows: readonly Pick<Flow, 'id'>[],
  dots: readonly Point[],
  scale: number,
): Head[] {
  const shown = new Set(flows.map(({ id }) => id))
  const walkers = arcs.flatMap((arc) =>
    shown.has(arc.flow) && !arc.isHeadless ? [walkerOf(arc, scale)] : [],
  )
  const crowd = crowdOf(
    dots.map(({ x, y }) => ({ x: x * scale, y: y * scale })),
    CLEARANCE,
  )
  return [...groupBy(walkers, ({ end }) => `${end.x},${end.y}`).values()].flatMap((rivals) =>
    frontsOf(rivals).flatMap(({ members, back }) =>
      members.map((walker) =>
        rivals.length > MOST_RIVALS
          ? headAt(walker, Math.min(back, walker.limit))
          : settle(walker, back, crowd),
      ),
    ),
  )
}

function walkerOf({ flow, curve }: Arc, scale: number): Walker {
  const track = new Track(curve, scale)
  const limit = Math.max(0, (track.length - HEAD_LENGTH) / 2)
  const end = track.pixelBack(0)
  const from = track.pixelBack(Math.min(60, track.length / 2))
  return { flow, track, end, bearing: Math.atan2(from.y - end.y, from.x - end.x), limit }
}

/** Heads that stand side by side, and how far back. */
interface Front {
  members: readonly Walker[]
  back: number
}

/** Neighbours whose lines have not parted before the capital stand in one front. */
function frontsOf(rivals: readonly Walker[]): Front[] {
  const sorted = [...rivals].sort((a, b) => a.bearing - b.bearing)
  const parted = sorted.map((walker, i) => {
    const next = sorted[(i + 1) % sorted.length]
    return next && next !== walker ? partedAt(walker, next) : LEAST_GAP
  })
  const first = parted.indexOf(LEAST_GAP) + 1
  const fronts: Front[] = []
  let members: Walker[] = []
  let back = LEAST_GAP
  for (let i = 0; i < sorted.length; i++) {
    const at = (first + i) % sorted.length
    const walker = sorted[at]
    if (walker) members.push(walker)
    const isLast = i === sorted.length - 1
    const gap = parted[at] ?? LEAST_GAP
    if (gap > LEAST_GAP && !isLast) back = Math.max(back, gap)
    else {
      fronts.push({ members, back })
      members = []
      back = LEAST_GAP
    }
  }
  return fronts
}

/** How far back the two lines are a head's width apart; the furthest place of a front if they never are. */
function partedAt(a: Walker, b: Walker): number {
  const limit = Math.min(FURTHEST_FRONT, a.limit, b.limit)
  for (let back = LEAST_GAP; back < limit; back += STEP) {
    if (distance(middleAt(a, back), middleAt(b, back)) >= CLEARANCE) return back
  }
  return Math.max(LEAST_GAP, limit)
}

/** The first free place on its line for a head: in its front, behind it, before it; else where it is least in the way. */
function settle(walker: Walker, front: number, crowd: Crowd): Head {
  const { limit } = walker
  const start = Math.min(front, limit)
  let best = { back: start, room: Number.NEGATIVE_INFINITY }
  for (const back of placesFrom(start, limit)) {
    const room = crowd.roomAt(middleAt(walker, back), walker.end)
    if (room > best.room) best = { back, room }
    if (room >= CLEARANCE) break
  }
  crowd.add(middleAt(walker, best.back))
  return headAt(walker, best.back)
}

function* placesFrom(start: number, limit: number): Generator<number> {
  yield start
  const last = Math.min(limit, start + FURTHEST_BEHIND)
  for (let back = start + STEP; back <= last; back += STEP) yield back
  for (let back = start - STEP; back >= LEAST_GAP; back -= STEP) yield back
}

function headAt({ flow, track }: Walker, back: number): Head {
  const [from, at, to] = [HEAD_LENGTH, HEAD_LENGTH / 2, 0].map((more) =>
    track.pointBack(back + more),
  )
  const degrees = from && to ? (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI : 0
  return { flow, at: { x: tenth(at?.x ?? 0), y: tenth(at?.y ?? 0) }, heading: tenth(degrees) }
}

function middleAt({ track }: Walker, back: number): Point {
  return track.pixelBack(back + HEAD_LENGTH / 2)
}
