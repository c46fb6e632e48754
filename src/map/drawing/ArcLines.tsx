import type { Curve } from '../../geo/curve.ts'
import type { Drawing } from '../../geo/drawing.ts'
import { HIT_RADIUS } from '../../geo/hit.ts'
import { KIND_STYLES, STRONG_WIDTH } from '../../kinds/kinds.ts'
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
  return (
    <g className="arcs">
      {flows.map((flow) => {
        const arc = drawing.arcs.find((candidate) => candidate.flow === flow.id)
        if (!arc) return null
        return (
          <ArcLine
            key={flow.id}
            flow={flow}
            curve={arc.curve}
            width={drawing.widths[flow.id]}
            pixel={pixel}
          />
        )
      })}
    </g>
  )
}

interface ArcLineProps {
  flow: Flow
  curve: Curve
  width: number | undefined
  pixel: number
}

function ArcLine({ flow, curve, width, pixel }: ArcLineProps) {
  const target = { kind: 'flow', id: flow.id } as const
  const style = KIND_STYLES[flow.kind]
  const path = curvePath(curve)
  const loudness = useEmphasis(target) === 'strong' ? STRONG_WIDTH : 1
  const lineWidth = (width ?? style.width) * loudness
  const dash = style.dash.map((length) => length * pixel).join(' ')
  return (
    <TargetLink target={target} label={flow.label} className={`arc ${flow.kind}`}>
      <path className="arc-hit" d={path} strokeWidth={2 * HIT_RADIUS * pixel} />
      <path className="arc-casing" d={path} strokeWidth={(lineWidth + 3) * pixel} />
      <path
        className="arc-line"
        d={path}
        strokeWidth={lineWidth * pixel}
        strokeDasharray={dash || undefined}
      />
    </TargetLink>
  )
}
