import type { Arc } from '../../geo/arcs.ts'
import { sampleCurve } from '../../geo/curve.ts'
import { distance, HIT_RADIUS, type HitLine, nearestFlow, nearestPlace } from '../../geo/hit.ts'
import type { Place } from '../../geo/layout.ts'
import type { Point } from '../../geo/mercator.ts'
import { fromScreen, type View } from '../../geo/view.ts'
import { targetAt } from '../../linking/targetEvents.ts'
import type { Story } from '../../model/story.ts'
import { findTarget, type Target } from '../../model/target.ts'
import type { CountryFinder } from './countryAt.ts'

const PIECES = 48

/** Within this of a capital, in CSS pixels, the country is meant and not one of the arcs that end there. */
const CAPITAL_REACH = 9

/** What a pointer can mean besides the names under it, in frame units. */
export interface HitAreas {
  lines: readonly HitLine[]
  places: readonly Pick<Place, 'code' | 'at'>[]
  countryAt: CountryFinder
}

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
  { lines, places, countryAt }: HitAreas,
  view: View,
  point: Point,
  element: EventTarget | null,
): Target | null {
  const under = element instanceof Element ? element : null
  const place = under?.closest('.place')
  if (place && !under?.classList.contains('place-hit')) return targetAt(story, place)
  const at = fromScreen(view, point)
  const capital = nearestPlace(places, at, HIT_RADIUS / view.scale)
  if (capital && distance(capital.at, at) * view.scale <= CAPITAL_REACH)
    return findTarget(story, capital.code)
  const id = nearestFlow(lines, at, HIT_RADIUS / view.scale)
  return id ? { kind: 'flow', id } : findTarget(story, capital?.code ?? countryAt(at) ?? '')
}
