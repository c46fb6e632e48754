import { memo, type Ref, useMemo } from 'react'
import { type Drawing, drawingIndex } from '../../geo/drawing.ts'
import type { MarkLayout } from '../../geo/layout.ts'
import type { CountryShape } from '../../geo/world.ts'
import { inDrawingOrder } from '../../kinds/kinds.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import { countryName } from '../../model/storyLookup.ts'
import { ArcCasings } from './ArcCasings.tsx'
import { ArcLines } from './ArcLines.tsx'
import { CountryOutlines, shapeId } from './CountryOutlines.tsx'
import { GROUND_IDS } from './GroundDefs.tsx'
import { Marks } from './Marks.tsx'
import { TargetLink } from './TargetLink.tsx'

/** What {@link MapLayers} draws. */
export interface MapLayersProps {
  drawing: Drawing
  /** The story's countries, as far as the drawing reaches. */
  shapes: readonly CountryShape[]
  /** `static` paints everything; `overlay` paints only what lies above the live map's own layers. */
  variant: 'static' | 'overlay'
  /** How the marks stand; null leaves the choice among the drawing's layouts to the map's width. */
  layout: MarkLayout | null
  /** As in {@link ArcLines}: only for a renderer without `vector-effect`. */
  pixel?: number
}

/** What {@link MapDrawing} draws. */
export interface MapDrawingProps extends Omit<MapLayersProps, 'pixel'> {
  ref?: Ref<SVGSVGElement>
}

/**
 * The story's map as SVG. As `static` it is what the first bytes show, and all that print and browsers
 * without WebGL need; as `overlay` it lies on the live map and follows its camera.
 */
export const MapDrawing = memo(function MapDrawing({
  drawing,
  shapes,
  variant,
  layout,
  ref,
}: MapDrawingProps) {
  const { width, height } = drawing.frame
  return (
    <svg
      ref={ref}
      {...useStoryLanguage()}
      className={`map-drawing ${variant}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-label={useLink().story.alt}
    >
      <MapLayers drawing={drawing} shapes={shapes} variant={variant} layout={layout} />
    </svg>
  )
})

/**
 * Ground (from {@link GroundDefs}), countries, arcs and marks, in frame units. The live map's own layers lie in
 * the same order.
 */
export function MapLayers({ drawing, shapes, variant, layout, pixel = 1 }: MapLayersProps) {
  const { story } = useLink()
  const { flows } = story
  const isWhole = variant === 'static'
  const ordered = useMemo(() => inDrawingOrder(story), [story])
  const arcs = { drawing, flows: ordered, pixel }
  return (
    <>
      {isWhole && <GroundLayers drawing={drawing} shapes={shapes} />}
      {isWhole && <ArcCasings {...arcs} />}
      <ArcLines {...arcs} hittable={isWhole} />
      <Marks drawing={drawing} flows={flows} layout={layout} hittable={isWhole} />
    </>
  )
}

const GroundLayers = memo(function GroundLayers({
  drawing,
  shapes,
}: Pick<MapLayersProps, 'drawing' | 'shapes'>) {
  const { story } = useLink()
  const { ends } = drawingIndex(drawing)
  return (
    <>
      <use className="land" href={`#${GROUND_IDS.land}`} />
      {shapes.map(({ code, path }) => (
        <TargetLink
          key={code}
          target={{ kind: 'country', id: code }}
          label={countryName(story, code)}
          className={ends.has(code) ? 'country' : 'country mentioned'}
          silent
        >
          <path id={shapeId(code)} d={path} vectorEffect="non-scaling-stroke" />
        </TargetLink>
      ))}
      <use className="borders" href={`#${GROUND_IDS.borders}`} />
      <CountryOutlines shapes={shapes} ends={ends} />
    </>
  )
})
