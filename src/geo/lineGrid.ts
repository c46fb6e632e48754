import type { Arc } from './arcs.ts'
import type { Bounds } from './bounds.ts'
import { sampleCurve } from './curve.ts'
import type { Frame } from './frame.ts'
import type { Point } from './mercator.ts'
import { PointGrid } from './pointGrid.ts'
import { fromScreen, type View } from './view.ts'

/** Of more lines than this, evenly chosen ones stand for all: under a label they look alike. */
const MOST_LINES = 400

/** A label keeps so far from the points of a line, in CSS pixels. */
const REACH = 1

/** Side of a cell, in frame units. */
const CELL = 40

/** Straight pieces into which an arc is cut to see what it runs under. */
const PIECES = 60

/** The arcs as lines that labels keep clear of, in frame units. */
export function linesOf(arcs: readonly Arc[]): Point[][] {
  const step = Math.ceil(arcs.length / MOST_LINES)
  return arcs.filter((_, i) => i % step === 0).map(({ curve }) => sampleCurve(curve, PIECES))
}

/** What runs under a box. */
export interface LinesUnder {
  /** How many different lines. */
  lineCount: number
  /** How many of their points. */
  pointCount: number
}

/** The lines of a drawing, to be found under labels at any size of the map. */
export class LineGrid {
  readonly #grid: PointGrid
  /** For each point, which line it is of. */
  readonly #lineOf: Int32Array
  /** For each line, the last look in which it was seen. */
  readonly #lastSeen: Int32Array
  #look = 0

  /** `lines` are polylines in frame units. */
  constructor(lines: readonly (readonly Point[])[], { width, height }: Frame) {
    this.#grid = new PointGrid(lines.flat(), { minX: 0, minY: 0, maxX: width, maxY: height }, CELL)
    this.#lineOf = Int32Array.from(lines.flatMap((line, index) => line.map(() => index)))
    this.#lastSeen = new Int32Array(lines.length)
  }

  /** What runs under a box on the screen, in CSS pixels, where the view shows the frame. */
  under(box: Bounds, view: View): LinesUnder {
    const min = fromScreen(view, { x: box.minX, y: box.minY })
    const max = fromScreen(view, { x: box.maxX, y: box.maxY })
    const inFrame = { minX: min.x, minY: min.y, maxX: max.x, maxY: max.y }
    const look = ++this.#look
    const found = { lineCount: 0, pointCount: 0 }
    this.#grid.visitNear(inFrame, REACH / view.scale, (index) => {
      found.pointCount++
      const line = this.#lineOf[index] ?? 0
      if (this.#lastSeen[line] === look) return
      this.#lastSeen[line] = look
      found.lineCount++
    })
    return found
  }
}
