import type { Bounds } from './bounds.ts'
import { boundsOverlap } from './bounds.ts'
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

/** Each label in turn takes a better place, round after round. */
function settleInTurn(
  first: readonly Candidate[],
  choices: readonly (readonly Candidate[])[],
): Candidate[] {
  let chosen = [...first]
  let isBetter = true
  while (isBetter) {
    isBetter = false
    for (const [i, candidates] of choices.entries()) {
      for (const place of candidates) {
        const now = chosen[i]
        if (!now || gainOf(chosen, i, now, place) <= 0) continue
        chosen = chosen.with(i, place)
        isBetter = true
      }
    }
  }
  return chosen
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
  const overlaps = (place: Candidate) =>
    chosen.reduce((sum, other, j) => (j === i ? sum : sum + overlapsOf(place, other)), 0)
  return now.cost - then.cost + OVERLAP * (overlaps(now) - overlaps(then))
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

function overlapsOf(a: Candidate, b: Candidate): number {
  let count = 0
  for (const [i, box] of a.boxes.entries()) {
    const other = b.boxes[i]
    if (other !== undefined && boundsOverlap(box, other)) count++
  }
  return count
}
