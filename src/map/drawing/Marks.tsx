import { type ReactNode, useRef } from 'react'
import { headingAt, pointAt } from '../../geo/curve.ts'
import { type Drawing, drawingIndex, type Place } from '../../geo/drawing.ts'
import { HIT_RADIUS } from '../../geo/hit.ts'
import { labelAnchor } from '../../geo/labelSides.ts'
import type { Point } from '../../geo/mercator.ts'
import { KindCross, KindHead } from '../../kinds/KindShapes.tsx'
import { kindOf } from '../../kinds/kinds.ts'
import { useOneStop } from '../../linking/useOneStop.ts'
import type { Flow } from '../../model/story.ts'
import { tenth } from './curvePath.ts'
import { TargetLink } from './TargetLink.tsx'

/** What {@link Marks} draws. */
export interface MarksProps {
  drawing: Drawing
  /** The flows that are shown. */
  flows: readonly Flow[]
  /** There is a wide area round each capital that can be hit, also without a script. */
  hittable?: boolean
}

/**
 * Arrowheads, cross strokes, capitals and names: they keep their size in pixels at every scale. For the Tab key all
 * places are one stop.
 */
export function Marks({ drawing, flows, hittable = false }: MarksProps) {
  const ref = useRef<SVGGElement>(null)
  useOneStop(ref, '.place')
  return (
    <g ref={ref} className="marks">
      {flows.map((flow) => (
        <FlowMarks key={flow.id} drawing={drawing} flow={flow} />
      ))}
      {drawing.places.map((place) => (
        <PlaceMark key={place.code} place={place} hittable={hittable} />
      ))}
    </g>
  )
}

function FlowMarks({ drawing, flow }: { drawing: Drawing; flow: Flow }) {
  const { kind } = flow
  const index = drawingIndex(drawing)
  const head = index.heads.get(flow.id)
  const curve = kindOf(kind).isCrossed && index.arcs.get(flow.id)?.curve
  if (!head && !curve) return null
  return (
    <TargetLink
      target={{ kind: 'flow', id: flow.id }}
      label={flow.label}
      className="flow-marks"
      kind={kind}
      silent
    >
      {head && (
        <Fixed at={head.at} turn={head.heading}>
          <KindHead kind={kind} data-part="head" transform={`translate(${-head.gap} 0)`} />
        </Fixed>
      )}
      {curve && (
        <Fixed at={pointAt(curve, 0.5)} turn={headingAt(curve, 0.5)}>
          <KindCross kind={kind} />
        </Fixed>
      )}
    </TargetLink>
  )
}

function PlaceMark({ place, hittable }: { place: Place; hittable: boolean }) {
  const { textAnchor, dx, dy } = labelAnchor(place.side)
  return (
    <TargetLink
      target={{ kind: 'country', id: place.code }}
      label={place.name}
      className="place"
      tabbable
    >
      <Fixed at={place.at}>
        {hittable && <circle className="place-hit" r={HIT_RADIUS} />}
        <circle className="capital" data-part="dot" r="3.5" />
        <text className="place-name" data-part="label" x={dx} y={dy} textAnchor={textAnchor}>
          {place.name}
        </text>
      </Fixed>
    </TargetLink>
  )
}

function Fixed({ at, turn = 0, children }: { at: Point; turn?: number; children: ReactNode }) {
  const rotation = turn === 0 ? '' : ` rotate(${tenth(turn)})`
  return (
    <g transform={`translate(${tenth(at.x)} ${tenth(at.y)})${rotation}`}>
      <g className="fixed-size">{children}</g>
    </g>
  )
}
