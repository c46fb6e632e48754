import { memo } from 'react'
import { type Drawing, drawingIndex } from '../../geo/drawing.ts'
import { CASING_WIDTH } from '../../kinds/lineLooks.ts'
import { lookOf } from '../../kinds/looks.ts'
import { useFirstEmphasis, useLink } from '../../linking/LinkProvider.tsx'
import type { Flow } from '../../model/story.ts'
import { kindOf } from '../../model/storyLookup.ts'
import type { ArcLinesProps } from './ArcLines.tsx'
import { curvePath } from './curvePath.ts'
import { useArcStroke } from './useArcStroke.ts'

/** The casings of all arcs, in the colour of the ground. They lie below every line, so that none cuts another. */
export const ArcCasings = memo(function ArcCasings({ drawing, flows, pixel = 1 }: ArcLinesProps) {
  return (
    <g className="casings">
      {flows.map((flow) => (
        <ArcCasing key={flow.id} drawing={drawing} flow={flow} pixel={pixel} />
      ))}
    </g>
  )
})

function ArcCasing({ drawing, flow, pixel }: { drawing: Drawing; flow: Flow; pixel: number }) {
  const { story } = useLink()
  const width = drawing.widths[flow.id] ?? lookOf(kindOf(story, flow.kind)).width
  const stroke = useArcStroke(flow.id, width, (wide) => ({
    strokeWidth: (wide + CASING_WIDTH) * pixel,
  }))
  const emphasis = useFirstEmphasis({ kind: 'flow', id: flow.id })
  const arc = drawingIndex(drawing).arcs.get(flow.id)
  return arc ? (
    <path
      className="arc-casing"
      data-of={flow.id}
      data-emphasis={emphasis}
      d={curvePath(arc.curve)}
      {...stroke}
    />
  ) : null
}
