import type { CountryCode } from '../model/story.ts'
import type { Bounds } from './bounds.ts'
import { boundsOverlap } from './bounds.ts'
import type { Frame } from './frame.ts'
import type { Head } from './heads.ts'
import { type Candidate, chooseLabels } from './labelChoice.ts'
import { labelBounds, SIDES, type Side } from './labelSides.ts'
import { LineGrid } from './lineGrid.ts'
import { frameMapBox, loneMapBox, pageMapBox, RIGHT_OVERHANG } from './mapBoxes.ts'
import type { Point } from './mercator.ts'
import { PointGrid } from './pointGrid.ts'
import type { ScreenBox, View } from './view.ts'
import { fitFrame, toScreen } from './view.ts'

/** Windows and frames in which a drawing must hold: phones, tablet, desk, wall. */
const USUAL_BOXES: readonly ScreenBox[] = [
  frameMapBox({ width: 320, height: 600 }),
  pageMapBox({ width: 320, height: 568 }),
  pageMapBox({ width: 375, height: 667 }),
  pageMapBox({ width: 375, height: 667 }, true),
  loneMapBox({ width: 375, height: 667 }),
  pageMapBox({ width: 768, height: 1024 }),
  pageMapBox({ width: 1440, height: 900 }),
  pageMapBox({ width: 2200, height: 1000 }),
]

/** Side of a cell in which marks are looked up, in CSS pixels: about the height of a label. */
const CELL = 16

/** What a label keeps free round the middle of a capital and of an arrowhead, in CSS pixels. */
const CAPITAL_REACH = 7
const HEAD_REACH = 8

/** How far a label may stand out of the free part of the map to the left. */
const OVERHANG = 28

/** What a label needs: whose it is, its text, its capital in frame units. */
export interface LabelRequest {
  code: CountryCode
  text: string
  at: Point
}

/**
 * A side for every label, so that at all sizes of the map (the usual ones if none are given) no two labels
 * touch each other, a capital or an arrowhead, and as few lines as possible run under them.
 */
export function placeLabels(
  labels: readonly LabelRequest[],
  heads: readonly Head[],
  lines: readonly (readonly Point[])[],
  frame: Frame,
  boxes: readonly ScreenBox[] = USUAL_BOXES,
): Map<CountryCode, Side> {
  const under = new LineGrid(lines, frame)
  const scenes = boxes.map((box) => setScene(labels, heads, under, fitFrame(frame, box), box))
  const choices = labels.map((label, index) =>
    SIDES.map((side, preference): Candidate => {
      const bounds = scenes.map(({ capitals }) =>
        labelBounds(label.text, capitals[index] ?? label.at, side),
      )
      const cost = scenes.reduce(
        (sum, scene, i) => sum + costOf(bounds[i], scene, index),
        preference,
      )
      return { side, boxes: bounds, cost }
    }),
  )
  const chosen = chooseLabels(choices)
  return new Map(labels.map(({ code }, i) => [code, chosen[i]?.side ?? 'e']))
}

/** All that a label may cover at one size of the map, in CSS pixels. */
interface Scene {
  /** The part of the map that nothing lies over. */
  free: ScreenBox
  /** In the order of the labels. */
  capitals: readonly Point[]
  capitalGrid: PointGrid
  headGrid: PointGrid
  /** How the lines are to be found under a box. */
  view: View
  lines: LineGrid
}

function setScene(
  labels: readonly LabelRequest[],
  heads: readonly Head[],
  lines: LineGrid,
  view: View,
  free: ScreenBox,
): Scene {
  const area = {
    minX: 0,
    minY: 0,
    maxX: free.left * 2 + free.width,
    maxY: free.top * 2 + free.height,
  }
  const capitals = labels.map(({ at }) => toScreen(view, at))
  return {
    free,
    capitals,
    capitalGrid: new PointGrid(capitals, area, CELL),
    headGrid: new PointGrid(
      heads.map((head) => headCentre(head, view)),
      area,
      CELL,
    ),
    view,
    lines,
  }
}

/** How bad it is to set the label `index` into that box. */
function costOf(box: Bounds | undefined, scene: Scene, index: number): number {
  if (!box) return 0
  const { free, capitals, capitalGrid, headGrid, lines, view } = scene
  let sum = 0
  const right = free.left + free.width + RIGHT_OVERHANG
  if (box.minX < free.left - OVERHANG || box.maxX > right) sum += 500
  if (box.minY < 0 || box.maxY > free.top + free.height + free.top) sum += 500
  const own = capitals[index]
  const isOverOwn = own !== undefined && boundsOverlap(box, square(own, CAPITAL_REACH))
  sum += 400 * (capitalGrid.countNear(box, CAPITAL_REACH) - Number(isOverOwn))
  sum += 300 * headGrid.countNear(box, HEAD_REACH)
  const { lineCount, pointCount } = lines.under(box, view)
  return sum + 12 * lineCount + pointCount
}

function headCentre(head: Head, view: View): Point {
  const at = toScreen(view, head.at)
  const angle = (head.heading * Math.PI) / 180
  const back = head.gap + 5
  return { x: at.x - Math.cos(angle) * back, y: at.y - Math.sin(angle) * back }
}

function square({ x, y }: Point, reach: number): Bounds {
  return { minX: x - reach, maxX: x + reach, minY: y - reach, maxY: y + reach }
}
