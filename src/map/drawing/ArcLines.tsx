import { memo } from 'react'
import type { Curve } from '../../geo/curve.ts'
import { type Drawing, drawingIndex } from '../../geo/drawing.ts'
import { HIT_RADIUS } from '../../geo/hit.ts'
import { kindStroke } from '../../kinds/KindShapes.tsx'
import { lookOf } from '../../kinds/looks.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import type { Flow, StoryKind } from '../../model/story.ts'
import { kindOf } from '../../model/storyLookup.ts'
import { curvePath } from './curvePath.ts'
import { TargetLink } from './TargetLink.tsx'
import { useArcStroke } from './useArcStroke.ts'

/** What is drawn of arcs. */
export interface ArcLinesProps {
  drawing: Drawing
  /** The flows that are shown, the last one on top. */
  flows: readonly Flow[]
  /** Frame units per CSS pixel, for a renderer that scales strokes with the drawing; 1 for all others. */
  pixel?: number
  /** There is a wide area round each line that can be hit, also without a script. */
  hittable?: boolean
}

/** The arcs: links with their lines. */
export const ArcLines = memo(function ArcLines({
  drawing,
  flows,
  pixel = 1,
  hittable = false,
}: ArcLinesProps) {
  const { story } = useLink()
  const { arcs } = drawingIndex(drawing)
  return (
    <g className="arcs">
      {flows.map((flow) => {
        const arc = arcs.get(flow.id)
        if (!arc) return null
        const kind = kindOf(story, flow.kind)
        const width = drawing.widths[flow.id] ?? lookOf(kind).width
        return (
          <ArcLine key={flow.id} {...{ flow, kind, curve: arc.curve, width, pixel, hittable }} />
        )
      })}
    </g>
  )
})

interface ArcLineProps {
  flow: Flow
  kind: StoryKind
  curve: Curve
  /** Of the line with normal emphasis, in CSS pixels. */
  width: number
  pixel: number
  hittable: boolean
}

function ArcLine({ flow, kind, curve, width, pixel, hittable }: ArcLineProps) {
  const target = { kind: 'flow', id: flow.id } as const
  const path = curvePath(curve)
  const stroke = useArcStroke(flow.id, width, (wide) => kindStroke(kind, wide, pixel))
  return (
    <TargetLink target={target} label={flow.label} className="arc" kind={kind}>
      {hittable && <path className="arc-hit" d={path} strokeWidth={2 * HIT_RADIUS * pixel} />}
      <path className="arc-line" data-part="arc" d={path} {...stroke} />
    </TargetLink>
  )
}
