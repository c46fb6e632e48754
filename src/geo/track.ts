import { type Curve, pointAt } from './curve.ts'
import type { Point } from './mercator.ts'

/** Straight pieces that stand for a curve where its length is measured. */
const PIECES = 32

/** A curve as it is walked backwards from its end, measured in CSS pixels at one scale of the map. */
export class Track {
  readonly #curve: Curve
  readonly #scale: number
  /** How far back each of the pieces begins and the last one ends. */
  readonly #distances: Float64Array

  /** `scale` is CSS pixels per unit of the curve. */
  constructor(curve: Curve, scale: number) {
    this.#curve = curve
    this.#scale = scale
    this.#distances = new Float64Array(PIECES + 1)
    let [{ x, y }, walked] = [curve[3], 0]
    for (let i = 1; i <= PIECES; i++) {
      const next = pointAt(curve, 1 - i / PIECES)
      walked += Math.hypot(next.x - x, next.y - y) * scale
      this.#distances[i] = walked
      ;({ x, y } = next)
    }
  }

  /** The length of the curve, in CSS pixels. */
  get length(): number {
    return this.#distances[PIECES] ?? 0
  }

  /** The point so many CSS pixels before the end, in the unit of the curve; the start if that is further. */
  pointBack(distance: number): Point {
    const distances = this.#distances
    let [low, high] = [0, PIECES]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((distances[middle] ?? 0) <= distance) low = middle
      else high = middle
    }
    const start = distances[low] ?? 0
    const piece = (distances[high] ?? 0) - start
    const share = piece > 0 ? Math.min(1, Math.max(0, (distance - start) / piece)) : 0
    return pointAt(this.#curve, 1 - (low + share) / PIECES)
  }

  /** The point so many CSS pixels before the end, in CSS pixels from the frame's corner. */
  pixelBack(distance: number): Point {
    const { x, y } = this.pointBack(distance)
    return { x: x * this.#scale, y: y * this.#scale }
  }
}
