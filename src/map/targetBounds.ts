import type { Bounds } from '../geo/bounds.ts'
import { boundsOf } from '../geo/bounds.ts'
import { sampleCurve } from '../geo/curve.ts'
import type { Drawing } from '../geo/drawing.ts'
import type { Target } from '../linking/target.ts'
import type { Story } from '../story/story.ts'

/** What must be in view when the target is picked, in frame units: a flow, or a country with its flows. */
export function targetBounds(story: Story, drawing: Drawing, target: Target): Bounds {
  const shown = new Set(
    story.flows
      .filter(({ id, from, to }) => [id, from, to].includes(target.id))
      .map(({ id }) => id),
  )
  return boundsOf([
    ...drawing.arcs.flatMap(({ flow, curve }) => (shown.has(flow) ? sampleCurve(curve, 24) : [])),
    ...drawing.places.flatMap(({ code, at }) => (code === target.id ? [at] : [])),
  ])
}
