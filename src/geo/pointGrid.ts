import type { Bounds } from './bounds.ts'
import type { Point } from './mercator.ts'

/** Points of a plane, sorted into cells, so that those near a box are found without looking at all others. */
export class PointGrid {
  readonly #area: Bounds
  readonly #cell: number
  readonly #columns: number
  readonly #rows: number
  /** Where the points of each cell begin in {@link #sorted}; one more than there are cells. */
  readonly #starts: Int32Array
  /** Indexes of the points, cell by cell, and in the same order where they lie. */
  readonly #sorted: Int32Array
  readonly #xs: Float64Array
  readonly #ys: Float64Array

  /**
   * `area` is where most points and boxes lie; those outside are found too, but not as fast. `cell` is the
   * side of a cell, in the unit of the points.
   */
  constructor(points: readonly Point[], area: Bounds, cell: number) {
    this.#cell = cell
    this.#area = area
    this.#columns = Math.max(1, Math.ceil((area.maxX - area.minX) / cell))
    this.#rows = Math.max(1, Math.ceil((area.maxY - area.minY) / cell))
    const cellOf = points.map(({ x, y }) => this.#row(y) * this.#columns + this.#column(x))
    this.#starts = new Int32Array(this.#columns * this.#rows + 1)
    for (const each of cellOf) this.#starts[each + 1] = (this.#starts[each + 1] ?? 0) + 1
    for (let i = 1; i < this.#starts.length; i++) {
      this.#starts[i] = (this.#starts[i] ?? 0) + (this.#starts[i - 1] ?? 0)
    }
    const next = this.#starts.slice()
    this.#sorted = new Int32Array(points.length)
    this.#xs = new Float64Array(points.length)
    this.#ys = new Float64Array(points.length)
    for (const [index, { x, y }] of points.entries()) {
      const own = cellOf[index] ?? 0
      const place = next[own] ?? 0
      this.#sorted[place] = index
      this.#xs[place] = x
      this.#ys[place] = y
      next[own] = place + 1
    }
  }

  /** Calls `visit` with the index of each point whose square, `reach` to each side, overlaps the box. */
  visitNear(box: Bounds, reach: number, visit: (index: number) => void): void {
    const [left, right] = [this.#column(box.minX - reach), this.#column(box.maxX + reach)]
    const [top, bottom] = [this.#row(box.minY - reach), this.#row(box.maxY + reach)]
    const minX = box.minX - reach
    const maxX = box.maxX + reach
    const minY = box.minY - reach
    const maxY = box.maxY + reach
    const xs = this.#xs
    const ys = this.#ys
    for (let row = top; row <= bottom; row++) {
      const end = this.#starts[row * this.#columns + right + 1] ?? 0
      for (let i = this.#starts[row * this.#columns + left] ?? 0; i < end; i++) {
        const x = xs[i] ?? 0
        const y = ys[i] ?? 0
        if (x > minX && x < maxX && y > minY && y < maxY) visit(this.#sorted[i] ?? 0)
      }
    }
  }

  /** How many points {@link visitNear} visits. */
  countNear(box: Bounds, reach: number): number {
    let count = 0
    this.visitNear(box, reach, () => {
      count++
    })
    return count
  }

  #column(x: number): number {
    return clampIndex((x - this.#area.minX) / this.#cell, this.#columns)
  }

  #row(y: number): number {
    return clampIndex((y - this.#area.minY) / this.#cell, this.#rows)
  }
}

/** What lies outside counts to the cells at the edge. */
function clampIndex(place: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(place)))
}
