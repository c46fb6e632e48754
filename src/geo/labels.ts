import type { CountryCode } from '../model/story.ts'
import type { Bounds } from './bounds.ts'
import { boundsOverlap } from './bounds.ts'
import type { Frame } from './frame.ts'
import type { Head } from './heads.ts'
import { type Candidate, chooseLabels } from './labelChoice.ts'
import { labelBounds, SIDES, type Side } from './labelSides.ts'
import { frameMapBox, pageMapBox } from './mapBoxes.ts'
import type { Point } from './mercator.ts'
import type { ScreenBox, View } from './view.ts'
import { fitFrame, toScreen } from './view.ts'

/** Windows and frames in which a drawing must hold: phones, tablet, desk, wall. */
const USUAL_BOXES: readonly ScreenBox[] = [
  frameMapBox({ width: 320, height: 600 }),
  pageMapBox({ width: 320, height: 568 }),
  pageMapBox({ width: 375, height: 667 }),
  pageMapBox({ width: 768, height: 1024 }),
  pageMapBox({ width: 1440, height: 900 }),
  pageMapBox({ width: 2200, height: 1000 }),
]

/** How far a label may stand out of the free part of the map to the left; on the right are the buttons. */
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
  const scenes = boxes.map((box) => ({ view: fitFrame(frame, box), box }))
  const choices = labels.map((label) =>
    SIDES.map((side, preference): Candidate => {
      const bounds = scenes.map(({ view }) =>
        labelBounds(label.text, toScreen(view, label.at), side),
      )
      const others = labels.filter(({ code }) => code !== label.code).map(({ at }) => at)
      const cost = scenes.reduce(
        (sum, scene, i) => sum + costOf(bounds[i], scene, others, heads, lines),
        preference,
      )
      return { side, boxes: bounds, cost }
    }),
  )
  const chosen = chooseLabels(choices)
  return new Map(labels.map(({ code }, i) => [code, chosen[i]?.side ?? 'e']))
}

function costOf(
  box: Bounds | undefined,
  { view, box: free }: { view: View; box: ScreenBox },
  capitals: readonly Point[],
  heads: readonly Head[],
  lines: readonly (readonly Point[])[],
): number {
  if (!box) return 0
  let sum = 0
  const right = free.left + free.width + OVERHANG / 4
  if (box.minX < free.left - OVERHANG || box.maxX > right) sum += 500
  if (box.minY < 0 || box.maxY > free.top + free.height + free.top) sum += 500
  for (const capital of capitals) {
    if (boundsOverlap(box, square(toScreen(view, capital), 7))) sum += 400
  }
  for (const head of heads) {
    if (boundsOverlap(box, square(headCentre(head, view), 8))) sum += 300
  }
  for (const line of lines) {
    const under = line.filter((point) => boundsOverlap(box, square(toScreen(view, point), 1)))
    sum += under.length > 0 ? 12 + under.length : 0
  }
  return sum
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
