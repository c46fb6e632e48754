import { type Bounds, boundsOf, boundsOverlap, growBounds } from './bounds.ts'
import type { Head } from './heads.ts'
import type { LineGrid } from './lineGrid.ts'
import type { Point } from './mercator.ts'
import { PointGrid } from './pointGrid.ts'
import { toScreen, type View } from './view.ts'

/** Side of a cell in which marks are looked up, in CSS pixels: about the height of a label. */
const CELL = 16

/** What a label keeps free round the middle of a dot and of an arrowhead, in CSS pixels. */
const DOT_REACH = 7
const HEAD_REACH = 8

/** What a label keeps free inside the map's edges, in CSS pixels: half of its halo. */
const EDGE = 2

/** A size of the map in which labels must hold. */
export interface LabelRoom {
  /** How it shows the frame. */
  view: View
  /** The size of the map, in CSS pixels. */
  map: { width: number; height: number }
  /** What the map's buttons cover, in CSS pixels. */
  buttons: Bounds | null
}

/** What labels keep clear of besides each other. */
export interface LabelGround {
  heads: readonly Head[]
  /** All dots, in frame units. */
  dots: readonly Point[]
  lines: LineGrid
}

/** All that a label keeps clear of at one size of the map. */
export interface Scene extends LabelRoom {
  dots: PointGrid
  heads: PointGrid
  lines: LineGrid
}

/** What labels find in a room. */
export function setScene(room: LabelRoom, { heads, dots, lines }: LabelGround): Scene {
  const { view, map } = room
  const area = { minX: 0, minY: 0, maxX: map.width, maxY: map.height }
  const grid = (points: readonly Point[]) => new PointGrid(points, area, CELL)
  return {
    ...room,
    dots: grid(dots.map((dot) => toScreen(view, dot))),
    heads: grid(heads.map(({ at }) => toScreen(view, at))),
    lines,
  }
}

/** Whether a label's box lies on nothing but ground; `own` is the dot beside which it stands, in CSS pixels. */
export function isFree(
  box: Bounds,
  { map, buttons, dots, heads }: Scene,
  own: Point | null,
): boolean {
  const { minX, minY, maxX, maxY } = box
  if (minX < EDGE || minY < EDGE || maxX > map.width - EDGE || maxY > map.height - EDGE)
    return false
  if (buttons && boundsOverlap(growBounds(box, EDGE), buttons)) return false
  if (heads.countNear(box, HEAD_REACH) > 0) return false
  const isOverOwn = own && boundsOverlap(box, growBounds(boundsOf([own]), DOT_REACH))
  return dots.countNear(box, DOT_REACH) === Number(isOverOwn ?? false)
}
