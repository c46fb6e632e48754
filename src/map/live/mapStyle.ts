import type { FeatureCollection } from 'geojson'
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import { lookOf } from '../../kinds/looks.ts'
import { type ColourScheme, PALETTES } from '../../kinds/palette.ts'
import type { StoryKind } from '../../model/story.ts'
import type { LEVELS } from '../targetLevels.ts'
import { arcLayerId, byLevel, LAYER_IDS, mapLayers, STATE_SOURCES } from './mapLayers.ts'
import type { WorldData } from './worldData.ts'

/** What the live map draws, in degrees; a text is an address of which MapLibre has it. */
export interface MapData {
  land: WorldData['land'] | string
  borders: WorldData['borders'] | string
  /** The story's countries. */
  countries: WorldData['countries'] | string
  /** The arcs; each has `id`, `kind` and `width` (CSS pixels) in its properties. */
  flows: FeatureCollection
  /** The kinds of the arcs, the last one on top. */
  kinds: readonly StoryKind[]
}

/** How the live map is coloured. */
export interface MapColours {
  scheme: ColourScheme
  /** The page behind shows through the sea. */
  isSeaTransparent: boolean
}

/** A paint property that depends on the colours. */
export interface ThemedPaint {
  layer: string
  property: 'background-color' | 'fill-color' | 'line-color'
  value: DataDrivenPropertyValueSpecification<string>
}

/** Outlines are simplified each for itself: so little, in pixels, that no border parts from its land. */
const TOLERANCE = 0.1

/** The style with all sources and layers; colours come from {@link themedPaint}. */
export function mapStyle(data: MapData, colours: MapColours): StyleSpecification {
  const paints = themedPaint(colours, data.kinds)
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: data.land, tolerance: TOLERANCE },
      borders: { type: 'geojson', data: data.borders, tolerance: TOLERANCE },
      [STATE_SOURCES.country]: {
        type: 'geojson',
        data: data.countries,
        promoteId: 'id',
        tolerance: TOLERANCE,
      },
      [STATE_SOURCES.flow]: { type: 'geojson', data: data.flows, promoteId: 'id', tolerance: 0 },
    },
    layers: mapLayers(data.kinds).map((layer): LayerSpecification => {
      const themed = paints.filter((each) => each.layer === layer.id)
      const paint = Object.fromEntries(themed.map(({ property, value }) => [property, value]))
      return { ...layer, paint: { ...layer.paint, ...paint } } as LayerSpecification
    }),
  }
}

/** Every colour of the style, for the first drawing and for a change of theme. */
export function themedPaint(
  { scheme, isSeaTransparent }: MapColours,
  kinds: readonly StoryKind[],
): ThemedPaint[] {
  const palette = PALETTES[scheme]
  const sea = isSeaTransparent ? 'transparent' : palette.sea
  const { land, border, storyLand, storyBorder, strongLand, strongBorder } = palette
  const lands = ofActors(
    { muted: land, aside: storyLand, normal: storyLand, strong: strongLand },
    land,
  )
  const borders = ofActors(
    { muted: border, aside: border, normal: storyBorder, strong: storyBorder },
    border,
  )
  return [
    { layer: LAYER_IDS.sea, property: 'background-color', value: sea },
    { layer: LAYER_IDS.land, property: 'fill-color', value: land },
    { layer: LAYER_IDS.storyLand, property: 'fill-color', value: lands },
    { layer: LAYER_IDS.borders, property: 'line-color', value: border },
    { layer: LAYER_IDS.storyBorders, property: 'line-color', value: borders },
    { layer: LAYER_IDS.strongBorders, property: 'line-color', value: strongBorder },
    { layer: LAYER_IDS.arcCasings, property: 'line-color', value: land },
    ...kinds.map(
      (kind): ThemedPaint => ({
        layer: arcLayerId(kind.name),
        property: 'line-color',
        value: lookOf(kind).colour[scheme],
      }),
    ),
  ]
}

/** A colour for countries at which flows end; the others have the ground's as long as they are not picked. */
function ofActors(
  colours: Readonly<Record<keyof typeof LEVELS, string>>,
  ground: string,
): ExpressionSpecification {
  const quiet = { ...colours, aside: ground, normal: ground }
  return ['case', ['get', 'isEnd'], byLevel(colours), byLevel(quiet)]
}
