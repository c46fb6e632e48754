import type { Curve } from '../../geo/curve.ts'
import { type Drawing, drawingIndex } from '../../geo/drawing.ts'
import { HIT_RADIUS } from '../../geo/hit.ts'
import { kindStroke } from '../../kinds/KindShapes.tsx'
import { CASING_WIDTH, kindOf, STRONG_WIDTH } from '../../kinds/kinds.ts'
import { useEmphasis } from '../../linking/LinkProvider.tsx'
import type { Flow } from '../../model/story.ts'
import { curvePath } from './curvePath.ts'
import { TargetLink } from './TargetLink.tsx'

/** What {@link ArcLines} draws. */
export interface ArcLinesProps {
  drawing: Drawing
  /** The flows that are shown. */
  flows: readonly Flow[]
  /** Frame units per CSS pixel, for a renderer that scales strokes with the drawing; 1 for all others. */
  pixel?: number
}

/** The arcs: a wide area that can be hit, a casing in the colour of the ground, and the line. */
export function ArcLines({ drawing, flows, pixel = 1 }: ArcLinesProps) {
  const { arcs } = drawingIndex(drawing)
  return (
    <g className="arcs">
      {flows.map((flow) => {
        const arc = arcs.get(flow.id)
        if (!arc) return null
        const width = drawing.widths[flow.id] ?? kindOf(flow.kind).width
        return <ArcLine key={flow.id} flow={flow} curve={arc.curve} width={width} pixel={pixel} />
      })}
    </g>
  )
}

interface ArcLineProps {
  flow: Flow
  curve: Curve
  /** Of the line with normal emphasis, in CSS pixels. */
  width: number
  pixel: number
}

function ArcLine({ flow, curve, width, pixel }: ArcLineProps) {
  const target = { kind: 'flow', id: flow.id } as const
  const path = curvePath(curve)
  const lineWidth = useEmphasis(target) === 'strong' ? width * STRONG_WIDTH : width
  return (
    <TargetLink target={target} label={flow.label} className="arc" kind={flow.kind}>
      <path className="arc-hit" d={path} strokeWidth={2 * HIT_RADIUS * pixel} />
      <path className="arc-casing" d={path} strokeWidth={(lineWidth + CASING_WIDTH) * pixel} />
      <path
        className="arc-line"
        data-part="arc"
        d={path}
        {...kindStroke(flow.kind, lineWidth, pixel)}
      />
    </TargetLink>
  )
}
