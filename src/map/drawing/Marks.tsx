import type { ReactNode } from 'react'
import { headingAt, pointAt } from '../../geo/curve.ts'
import type { Drawing, Place } from '../../geo/drawing.ts'
import type { Head } from '../../geo/heads.ts'
import { labelAnchor } from '../../geo/labelSides.ts'
import type { Point } from '../../geo/mercator.ts'
import { KIND_STYLES } from '../../kinds/kinds.ts'
import type { Flow } from '../../model/story.ts'
import { tenth } from './curvePath.ts'
import { TargetLink } from './TargetLink.tsx'

/** What {@link Marks} draws. */
export interface MarksProps {
  drawing: Drawing
  /** The flows that are shown. */
  flows: readonly Flow[]
}

/** Arrowheads, cross strokes, capitals and names: they keep their size in pixels at every scale. */
export function Marks({ drawing, flows }: MarksProps) {
  return (
    <g className="marks">
      {flows.map((flow) => (
        <FlowMarks key={flow.id} drawing={drawing} flow={flow} />
      ))}
      {drawing.places.map((place) => (
        <PlaceMark key={place.code} place={place} />
      ))}
    </g>
  )
}

function FlowMarks({ drawing, flow }: { drawing: Drawing; flow: Flow }) {
  const style = KIND_STYLES[flow.kind]
  const head = drawing.heads.find((candidate) => candidate.flow === flow.id)
  const arc = drawing.arcs.find((candidate) => candidate.flow === flow.id)
  if (!head && !style.crossed) return null
  return (
    <TargetLink
      target={{ kind: 'flow', id: flow.id }}
      label={flow.label}
      className={`flow-marks ${flow.kind}`}
      silent
    >
      {head && <HeadShape head={head} open={style.head === 'open'} />}
      {arc && style.crossed && (
        <Fixed at={pointAt(arc.curve, 0.5)} turn={headingAt(arc.curve, 0.5)}>
          <path className="cross" d="M-3 -7L3 7" />
        </Fixed>
      )}
    </TargetLink>
  )
}

function HeadShape({ head, open }: { head: Head; open: boolean }) {
  return (
    <Fixed at={head.at} turn={head.heading}>
      <path
        className={open ? 'head open' : 'head'}
        transform={`translate(${-head.gap} 0)`}
        d={open ? 'M-7.5 -5L0 0L-7.5 5' : 'M-10 -5L0 0L-10 5L-8 0Z'}
      />
    </Fixed>
  )
}

function PlaceMark({ place }: { place: Place }) {
  const { textAnchor, dx, dy } = labelAnchor(place.side)
  return (
    <TargetLink
      target={{ kind: 'country', id: place.code }}
      label={place.name}
      className="place"
      tabbable
    >
      <Fixed at={place.at}>
        <circle className="place-hit" r="12" />
        <circle className="capital" r="3.5" />
        <text className="place-name" x={dx} y={dy} textAnchor={textAnchor}>
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
