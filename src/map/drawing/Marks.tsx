import { useMemo, useRef } from 'react'
import { headingAt, pointAt, tenth } from '../../geo/curve.ts'
import { type Drawing, drawingIndex } from '../../geo/drawing.ts'
import { HEAD_LENGTH } from '../../geo/heads.ts'
import { HIT_RADIUS } from '../../geo/hit.ts'
import { hasLeader, labelAnchor, leaderOf } from '../../geo/labelSides.ts'
import type { Label } from '../../geo/labels.ts'
import { hasDot, type MarkLayout, type Place } from '../../geo/layout.ts'
import { KindCross, KindHead } from '../../kinds/KindShapes.tsx'
import { lookOf } from '../../kinds/looks.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import { useOneStop } from '../../linking/useOneStop.ts'
import type { Flow } from '../../model/story.ts'
import { kindOf } from '../../model/storyLookup.ts'
import { Fixed } from './Fixed.tsx'
import { type MarkVariants, markVariants, type Variant } from './markVariants.ts'
import { PlaceDot } from './PlaceDot.tsx'
import { QuietNames } from './QuietNames.tsx'
import { TargetLink } from './TargetLink.tsx'

/** What {@link Marks} draws. */
export interface MarksProps {
  drawing: Drawing
  /** The flows that are shown. */
  flows: readonly Flow[]
  /** How the marks stand; null leaves the choice among the drawing's layouts to the map's width. */
  layout: MarkLayout | null
  /** There is a wide area round each capital that can be hit, also without a script. */
  hittable?: boolean
}

/**
 * Arrowheads, cross strokes, capitals and names: they keep their size in pixels at every scale. For the Tab key all
 * places are one stop.
 */
export function Marks({ drawing, flows, layout, hittable = false }: MarksProps) {
  const ref = useRef<SVGGElement>(null)
  useOneStop(ref, '.place')
  const variants = useMemo(() => markVariants(drawing, layout), [drawing, layout])
  return (
    <g ref={ref} className="marks">
      <QuietNames names={drawing.names} variants={variants} />
      {flows.map((flow) => (
        <FlowMarks key={flow.id} drawing={drawing} flow={flow} variants={variants} />
      ))}
      {drawing.places.map((place) => (
        <PlaceMark key={place.code} place={place} variants={variants} hittable={hittable} />
      ))}
    </g>
  )
}

interface FlowMarksProps {
  drawing: Drawing
  flow: Flow
  variants: MarkVariants
}

function FlowMarks({ drawing, flow, variants }: FlowMarksProps) {
  const kind = kindOf(useLink().story, flow.kind)
  const heads = variants.heads.get(flow.id) ?? []
  const curve = lookOf(kind).isCrossed && drawingIndex(drawing).arcs.get(flow.id)?.curve
  if (heads.length === 0 && !curve) return null
  return (
    <TargetLink
      target={{ kind: 'flow', id: flow.id }}
      label={flow.label}
      className="flow-marks"
      kind={kind}
      silent
    >
      {heads.map(({ mark: { at, heading }, className }) => (
        <Fixed key={className ?? 'all'} at={at} turn={heading} className={className}>
          <KindHead kind={kind} data-part="head" transform={`translate(${HEAD_LENGTH / 2} 0)`} />
        </Fixed>
      ))}
      {curve && (
        <Fixed at={pointAt(curve, 0.5)} turn={headingAt(curve, 0.5)}>
          <KindCross kind={kind} />
        </Fixed>
      )}
    </TargetLink>
  )
}

interface PlaceMarkProps {
  place: Place
  variants: MarkVariants
  hittable: boolean
}

function PlaceMark({ place, variants, hittable }: PlaceMarkProps) {
  const labels = variants.labels.get(place.code) ?? []
  const isMarked = hasDot(place)
  if (labels.length === 0 && !isMarked) return null
  return (
    <TargetLink
      target={{ kind: 'country', id: place.code }}
      label={place.name}
      className={place.isEnd ? 'place' : 'place mentioned'}
      tabbable
    >
      <Fixed at={place.at}>
        {hittable && isMarked && <circle className="place-hit" r={HIT_RADIUS} />}
        {labels.map((label) => (
          <PlaceName key={label.className ?? 'all'} {...label} size={variants.size} />
        ))}
        {isMarked && <PlaceDot what={place.what} />}
      </Fixed>
    </TargetLink>
  )
}

function PlaceName({ mark, className, size }: Variant<Label> & { size: number }) {
  const { textAnchor, dx, dy } = labelAnchor(mark.side, size)
  const name = (
    <text
      className={hasLeader(mark.side) || !className ? 'place-name' : `place-name ${className}`}
      data-part="label"
      x={tenth(dx)}
      y={tenth(dy)}
      textAnchor={textAnchor}
    >
      {mark.text}
    </text>
  )
  if (!hasLeader(mark.side)) return name
  const [start, end] = leaderOf(mark.side)
  return (
    <g className={className}>
      <line
        className="leader"
        {...{ x1: tenth(start.x), y1: tenth(start.y), x2: tenth(end.x), y2: tenth(end.y) }}
      />
      {name}
    </g>
  )
}
