import type { Bounds } from './bounds.ts'
import { boundsOverlap } from './bounds.ts'
import type { Side } from './labels.ts'

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

/**
 * One candidate per label, so that their costs and overlaps add up to little: each label, then each pair
 * of labels, moves to its best place until none gains by it.
 */
export function chooseLabels(choices: readonly (readonly Candidate[])[]): Candidate[] {
  let chosen = choices.flatMap((candidates) => candidates.slice(0, 1))
  let isBetter = true
  while (isBetter) {
    isBetter = false
    for (const trial of trials(chosen, choices)) {
      if (totalCost(trial) < totalCost(chosen)) {
        chosen = trial
        isBetter = true
      }
    }
  }
  return chosen
}

/** The choice with one or two labels elsewhere. */
function* trials(
  chosen: readonly Candidate[],
  choices: readonly (readonly Candidate[])[],
): Generator<Candidate[]> {
  for (const [i, candidates] of choices.entries()) {
    for (const candidate of candidates) {
      const moved = chosen.with(i, candidate)
      yield moved
      for (const [j, others] of choices.entries()) {
        if (j > i) for (const other of others) yield moved.with(j, other)
      }
    }
  }
}

function totalCost(chosen: readonly Candidate[]): number {
  return chosen.reduce((sum, a, i) => {
    const overlaps = chosen.slice(i + 1).reduce((count, b) => count + overlapsOf(a, b), 0)
    return sum + a.cost + OVERLAP * overlaps
  }, 0)
}

function overlapsOf(a: Candidate, b: Candidate): number {
  return a.boxes.filter((box, i) => {
    const other = b.boxes[i]
    return other !== undefined && boundsOverlap(box, other)
  }).length
}
