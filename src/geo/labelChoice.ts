import type { Bounds } from './bounds.ts'
import { boundsOverlap } from './bounds.ts'

/** A place that a label could have. */
export interface Spot {
  /** What the label takes in each scene, in CSS pixels: its words and, if it has one, its leader. */
  boxes: readonly (readonly Bounds[])[]
  /** What lies round all of these boxes, in each scene. */
  hulls: readonly Bounds[]
  /** How bad the spot is by itself; less is better. */
  cost: number
}

/** The spots that a label could have, as far as they are free of all that is no label: the better tiers first. */
export type Choices<S extends Spot> = readonly (() => readonly S[])[]

/** How many labels may make room for one, each in turn for the next. */
const DEEPEST = 2

/** So often a spot is tried at most to make room for one label. */
const MOST_TRIES = 120

/**
 * A spot for as many labels as possible, so that none touches another; those that come first are served first. Where
 * there is no room for one, others that have been served move aside, but none of them is given up.
 */
export function chooseLabels<S extends Spot>(labels: readonly Choices<S>[]): (S | undefined)[] {
  const seats = new Seats(labels)
  for (const index of labels.keys()) seats.seat(index)
  for (const index of labels.keys()) seats.improve(index)
  return labels.map((_, index) => seats.taken[index])
}

class Seats<S extends Spot> {
  readonly taken: (S | undefined)[] = []
  readonly #labels: readonly Choices<S>[]
  readonly #spots = new Map<string, readonly S[]>()
  /** Who stood where before each move, while room is made. */
  readonly #journal: [index: number, before: S | undefined][] = []
  #tries = 0

  constructor(labels: readonly Choices<S>[]) {
    this.#labels = labels
  }

  seat(index: number): void {
    for (const tier of this.#tiers(index)) {
      const spot = tier.find((each) => this.#isFree(index, each))
      if (spot) {
        this.taken[index] = spot
        return
      }
    }
    this.#tries = 0
    this.#journal.length = 0
    this.#makeRoom(index, new Set([index]), DEEPEST)
  }

  /** Moves a label to a cheaper spot of its best tiers, if one has become free. */
  improve(index: number): void {
    const now = this.taken[index]
    if (!now) return
    for (const tier of this.#tiers(index)) {
      const better = tier.find((each) => each === now || this.#isFree(index, each))
      if (!better) continue
      this.taken[index] = better
      return
    }
  }

  /** Seats the label, and those that stand in its way elsewhere; `moving` stay out of it. */
  #makeRoom(index: number, moving: ReadonlySet<number>, depth: number): boolean {
    for (const tier of this.#tiers(index)) {
      for (const spot of tier) {
        if (++this.#tries > MOST_TRIES) return false
        const blockers = this.#blockers(index, spot)
        if (blockers.some((each) => moving.has(each))) continue
        if (blockers.length > 0 && depth === 0) continue
        if (this.#moveAside(index, spot, blockers, moving, depth)) return true
      }
    }
    return false
  }

  /** Seats the label at the spot once all blockers have found other seats, or leaves everything as it was. */
  #moveAside(
    index: number,
    spot: S,
    blockers: readonly number[],
    moving: ReadonlySet<number>,
    depth: number,
  ): boolean {
    const mark = this.#journal.length
    this.#take(index, spot)
    for (const each of blockers) this.#take(each, undefined)
    const all = new Set([...moving, ...blockers])
    if (blockers.every((each) => this.#makeRoom(each, all, depth - 1))) return true
    for (const [each, seat] of this.#journal.splice(mark).reverse()) this.taken[each] = seat
    return false
  }

  #take(index: number, spot: S | undefined): void {
    this.#journal.push([index, this.taken[index]])
    this.taken[index] = spot
  }

  #isFree(index: number, spot: S): boolean {
    return this.#blockers(index, spot, 1).length === 0
  }

  /** Who stands in the way of the label at that spot; no more than `most` of them. */
  #blockers(index: number, spot: S, most = Number.POSITIVE_INFINITY): number[] {
    const found: number[] = []
    for (let other = 0; other < this.taken.length && found.length < most; other++) {
      const seat = this.taken[other]
      if (seat && other !== index && overlapSomewhere(spot, seat)) found.push(other)
    }
    return found
  }

  *#tiers(index: number): Generator<readonly S[]> {
    for (const [tier, spots] of (this.#labels[index] ?? []).entries()) {
      const key = `${index} ${tier}`
      const known = this.#spots.get(key) ?? [...spots()].sort((a, b) => a.cost - b.cost)
      this.#spots.set(key, known)
      yield known
    }
  }
}

/** This is asked so often that it goes through no closures. */
function overlapSomewhere(one: Spot, other: Spot): boolean {
  for (let scene = 0; scene < one.hulls.length; scene++) {
    const [hull, otherHull] = [one.hulls[scene], other.hulls[scene]]
    if (!hull || !otherHull || !boundsOverlap(hull, otherHull)) continue
    const [boxes, otherBoxes] = [one.boxes[scene] ?? [], other.boxes[scene] ?? []]
    if (boxes.length === 1 && otherBoxes.length === 1) return true
    if (boxes.some((box) => otherBoxes.some((each) => boundsOverlap(box, each)))) return true
  }
  return false
}
