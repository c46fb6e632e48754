import type { Bounds } from './bounds.ts'
import { boundsOf, boundsOverlap } from './bounds.ts'
import type { Side } from './labelSides.ts'

/** One place that a label could have. */
export interface Candidate {
  side: Side
  /** The label's box in each scene, in CSS pixels. */
  boxes: readonly Bounds[]
  /** How bad the place is by itself; less is better. */
  cost: number
}

/** What it costs that two labels overlap in one scene. */
const OVERLAP = 600

/** Moving two labels at once is worth its time only while they are few. */
const MOST_LABELS_IN_PAIRS = 24

/** Labels that stand elsewhere, by index, and what that changes in the total cost. */
interface Move {
  places: ReadonlyMap<number, Candidate>
  gain: number
}

/**
 * One candidate per label, so that their costs and overlaps add up to little: labels move until none gains
 * by it. While they are few, the label or pair that gains most is the next to move.
 */
export function chooseLabels(choices: readonly (readonly Candidate[])[]): Candidate[] {
  let chosen = choices.flatMap((candidates) => candidates.slice(0, 1))
  if (chosen.length > MOST_LABELS_IN_PAIRS) return settleInTurn(chosen, choices)
  for (let move = bestMove(chosen, choices); move; move = bestMove(chosen, choices)) {
    const { places } = move
    chosen = chosen.map((candidate, i) => places.get(i) ?? candidate)
  }
  return chosen
}

/** Each label in turn takes the best place there is for it, round after round. */
function settleInTurn(
  first: readonly Candidate[],
  choices: readonly (readonly Candidate[])[],
): Candidate[] {
  const neighbours = neighboursOf(choices)
  const chosen = [...first]
  let isBetter = true
  while (isBetter) {
    isBetter = false
    for (const [i, candidates] of choices.entries()) {
      const now = chosen[i]
      if (!now) continue
      const others = (neighbours[i] ?? []).flatMap((j) => chosen[j] ?? [])
      const best = cheapest(candidates, others)
      if (!best || best.cost >= costAmong(now, others)) continue
      chosen[i] = best.place
      isBetter = true
    }
  }
  return chosen
}

/** What a label's place costs while the others stand where they stand. */
function costAmong(place: Candidate, others: readonly Candidate[]): number {
  return place.cost + OVERLAP * others.reduce((sum, other) => sum + overlapsOf(place, other), 0)
}

function cheapest(candidates: readonly Candidate[], others: readonly Candidate[]) {
  let best: { place: Candidate; cost: number } | undefined
  for (const place of candidates) {
    if (best && place.cost >= best.cost) continue
    const cost = costAmong(place, others)
    if (!best || cost < best.cost) best = { place, cost }
  }
  return best
}

/** For each label those that it can touch at all, wherever the two stand. */
function neighboursOf(choices: readonly (readonly Candidate[])[]): number[][] {
  const reaches = choices.map(reachesOf)
  return reaches.map((own, i) =>
    reaches.flatMap((other, j) => {
      const canTouch = own.some((reach, scene) => {
        const their = other[scene]
        return their !== undefined && boundsOverlap(reach, their)
      })
      return j !== i && canTouch ? [j] : []
    }),
  )
}

/** In each scene the bounds of all places that a label could have. */
function reachesOf(candidates: readonly Candidate[]): Bounds[] {
  const [first] = candidates
  return (first?.boxes ?? []).map((_, scene) =>
    boundsOf(
      candidates.flatMap(({ boxes }) => {
        const box = boxes[scene]
        return box
          ? [
              { x: box.minX, y: box.minY },
              { x: box.maxX, y: box.maxY },
            ]
          : []
      }),
    ),
  )
}

function bestMove(
  chosen: readonly Candidate[],
  choices: readonly (readonly Candidate[])[],
): Move | undefined {
  const alone = choices.map((candidates, i) => {
    const now = chosen[i]
    return candidates.map((place) => ({ place, gain: now ? gainOf(chosen, i, now, place) : 0 }))
  })
  let best: Move | undefined
  const consider = (gain: number, places: () => [number, Candidate][]) => {
    if (gain > (best?.gain ?? 0)) best = { gain, places: new Map(places()) }
  }
  for (const [i, moves] of alone.entries()) {
    for (const { place, gain } of moves) {
      consider(gain, () => [[i, place]])
      for (const [j, others] of alone.entries()) {
        if (j <= i) continue
        for (const other of others) {
          const together = gain + other.gain + gainTogether(chosen, [i, place], [j, other.place])
          consider(together, () => [
            [i, place],
            [j, other.place],
          ])
        }
      }
    }
  }
  return best
}

/** How much cheaper it gets when the label `i` alone moves. */
function gainOf(chosen: readonly Candidate[], i: number, now: Candidate, then: Candidate): number {
  const others = chosen.filter((_, j) => j !== i)
  return costAmong(now, others) - costAmong(then, others)
}

/** What moving both labels gains over the sum of moving each alone: they no longer meet where they stood. */
function gainTogether(
  chosen: readonly Candidate[],
  [i, then]: [number, Candidate],
  [j, otherThen]: [number, Candidate],
): number {
  const now = chosen[i]
  const otherNow = chosen[j]
  if (!now || !otherNow) return 0
  const overlaps =
    overlapsOf(then, otherNow) +
    overlapsOf(now, otherThen) -
    overlapsOf(now, otherNow) -
    overlapsOf(then, otherThen)
  return OVERLAP * overlaps
}

function overlapsOf({ boxes }: Candidate, other: Candidate): number {
  let count = 0
  for (let scene = 0; scene < boxes.length; scene++) {
    const box = boxes[scene]
    const their = other.boxes[scene]
    if (box && their && boundsOverlap(box, their)) count++
  }
  return count
}
