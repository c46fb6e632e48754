import type { Arc } from '../../geo/arcs.ts'
import { sampleCurve } from '../../geo/curve.ts'
import { HIT_RADIUS, type HitLine, nearestFlow } from '../../geo/hit.ts'
import type { Point } from '../../geo/mercator.ts'
import { fromScreen, type View } from '../../geo/view.ts'
import { targetAt } from '../../linking/targetEvents.ts'
import type { Story } from '../../model/story.ts'
import type { Target } from '../../model/target.ts'

const PIECES = 48

/** Within this of a capital, in CSS pixels, the country is meant and not one of the arcs that end there. */
const CAPITAL_REACH = 9

/** The arcs as lines that can be hit, in frame units. */
export function hitLines(arcs: readonly Arc[]): HitLine[] {
  return arcs.map(({ flow, curve }) => ({ flow, points: sampleCurve(curve, PIECES) }))
}

/**
 * What a pointer at `point` (CSS pixels in the map) means: a name or capital under it, else the nearest
 * arc within reach, else the country whose shape is there.
 */
export function pointedTarget(
  story: Story,
  lines: readonly HitLine[],
  view: View,
  point: Point,
  element: EventTarget | null,
): Target | null {
  const under = element instanceof Element ? element : null
  const place = under?.closest('.place')
  const at = fromScreen(view, point)
  const isRim = under?.classList.contains('place-hit') && isAwayFromCapitals(lines, at, view)
  if (place && !isRim) return targetAt(story, place)
  const id = nearestFlow(lines, at, HIT_RADIUS / view.scale)
  return id ? { kind: 'flow', id } : targetAt(story, under)
}

/** The capital's hit area is wider than the dot; at its rim an arc may be nearer. */
function isAwayFromCapitals(lines: readonly HitLine[], at: Point, view: View): boolean {
  const ends = lines.flatMap(({ points }) => [points[0], points[points.length - 1]])
  return ends.every(
    (end) => end && Math.hypot(end.x - at.x, end.y - at.y) * view.scale > CAPITAL_REACH,
  )
}
