import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { CASING_WIDTH, OPACITIES, OUTLINE_WIDTHS, STRONG_WIDTH } from '../../kinds/lineLooks.ts'
import { lookOf } from '../../kinds/looks.ts'
import type { FlowKind, StoryKind } from '../../model/story.ts'
import { LEVELS } from '../targetLevels.ts'

/** Names of the sources that carry feature state; the style and the writer share them. */
export const STATE_SOURCES = { country: 'story-countries', flow: 'flows' } as const

/** Names of the layers, from the ground up; above them all lies {@link arcLayerId} of each kind. */
export const LAYER_IDS = {
  sea: 'sea',
  land: 'land',
  storyLand: 'story-land',
  borders: 'borders',
  storyBorders: 'story-borders',
  strongBorders: 'strong-borders',
  arcCasings: 'arc-casings',
} as const

/** Name of the layer with the arcs of a kind. */
export function arcLayerId(kind: FlowKind): string {
  return `arcs-${kind}`
}

/** The feature state `level`: one of {@link LEVELS}, and all between while it fades. */
const LEVEL: ExpressionSpecification = ['number', ['feature-state', 'level'], LEVELS.normal]

/** A number or a colour that follows the level of what is drawn. */
export function byLevel(
  values: {
    [level in keyof typeof LEVELS]: number | string
  },
): ExpressionSpecification {
  const { muted, aside, normal, strong } = LEVELS
  const stops = [muted, values.muted, aside, values.aside, normal, values.normal, strong]
  return ['interpolate', ['linear'], LEVEL, ...stops, values.strong] as ExpressionSpecification
}

const { muted, aside, casing } = OPACITIES
const FADE = byLevel({ muted, aside, normal: 1, strong: 1 })
const WIDTH: ExpressionSpecification = [
  '*',
  ['get', 'width'],
  byLevel({ muted: 1, aside: 1, normal: 1, strong: STRONG_WIDTH }),
]
const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const

/** The layers without their colours, for arcs of these kinds. */
export function mapLayers(kinds: readonly StoryKind[]): LayerSpecification[] {
  return [
    { id: LAYER_IDS.sea, type: 'background' },
    { id: LAYER_IDS.land, type: 'fill', source: 'land' },
    { id: LAYER_IDS.storyLand, type: 'fill', source: STATE_SOURCES.country },
    {
      id: LAYER_IDS.borders,
      type: 'line',
      source: 'borders',
      paint: { 'line-width': OUTLINE_WIDTHS.normal },
    },
    {
      id: LAYER_IDS.storyBorders,
      type: 'line',
      source: STATE_SOURCES.country,
      layout: { 'line-join': 'round' },
      paint: { 'line-width': OUTLINE_WIDTHS.normal },
    },
    {
      id: LAYER_IDS.strongBorders,
      type: 'line',
      source: STATE_SOURCES.country,
      layout: { 'line-join': 'round' },
      paint: {
        'line-width': OUTLINE_WIDTHS.strong,
        'line-opacity': byLevel({ muted: 0, aside: 0, normal: 0, strong: 1 }),
      },
    },
    {
      id: LAYER_IDS.arcCasings,
      type: 'line',
      source: STATE_SOURCES.flow,
      layout: ROUND,
      paint: { 'line-width': ['+', WIDTH, CASING_WIDTH], 'line-opacity': ['*', casing, FADE] },
    },
    ...kinds.map(arcLayer),
  ]
}

/** A layer for each kind: MapLibre cuts dashes that differ within a layer to whole line widths. */
function arcLayer(kind: StoryKind): LayerSpecification {
  const { dash } = lookOf(kind)
  return {
    id: arcLayerId(kind.name),
    type: 'line',
    source: STATE_SOURCES.flow,
    filter: ['==', ['get', 'kind'], kind.name],
    layout: ROUND,
    paint: {
      'line-width': WIDTH,
      'line-opacity': FADE,
      ...(dash.length > 0 && { 'line-dasharray': [...dash] }),
    },
  }
}
