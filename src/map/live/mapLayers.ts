import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { CASING_WIDTH, kindNames, kindOf, STRONG_WIDTH } from '../../kinds/kinds.ts'
import type { FlowKind } from '../../model/story.ts'

/** Names of the sources that carry feature state; the style and the writer share them. */
export const STATE_SOURCES = { country: 'story-countries', flow: 'flows' } as const

/** Names of the layers, from the ground up; above them all lies {@link arcLayerId} of each kind. */
export const LAYER_IDS = {
  sea: 'sea',
  land: 'land',
  storyLand: 'story-land',
  borders: 'borders',
  storyBorders: 'story-borders',
  names: 'names',
  arcCasings: 'arc-casings',
} as const

/** Name of the layer with the arcs of a kind. */
export function arcLayerId(kind: FlowKind): string {
  return `arcs-${kind}`
}

/** The feature state `emphasis`: 0 muted, 1 normal, 2 strong, and all between while it fades. */
export const EMPHASIS: ExpressionSpecification = ['number', ['feature-state', 'emphasis'], 1]

const FADE: ExpressionSpecification = ['interpolate', ['linear'], EMPHASIS, 0, 0.2, 1, 1]
const WIDTH: ExpressionSpecification = [
  '*',
  ['get', 'width'],
  ['interpolate', ['linear'], EMPHASIS, 1, 1, 2, STRONG_WIDTH],
]
const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const

/** The layers without their colours. */
export function mapLayers(): LayerSpecification[] {
  return [
    { id: LAYER_IDS.sea, type: 'background' },
    { id: LAYER_IDS.land, type: 'fill', source: 'world' },
    { id: LAYER_IDS.storyLand, type: 'fill', source: STATE_SOURCES.country },
    { id: LAYER_IDS.borders, type: 'line', source: 'borders', paint: { 'line-width': 0.75 } },
    {
      id: LAYER_IDS.storyBorders,
      type: 'line',
      source: STATE_SOURCES.country,
      layout: { 'line-join': 'round' },
      paint: { 'line-width': ['interpolate', ['linear'], EMPHASIS, 1, 0.75, 2, 1.5] },
    },
    {
      id: LAYER_IDS.names,
      type: 'symbol',
      source: 'names',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['system-ui'],
        'text-size': 12,
        'text-max-width': 7,
      },
      paint: { 'text-halo-width': 1.2 },
    },
    {
      id: LAYER_IDS.arcCasings,
      type: 'line',
      source: STATE_SOURCES.flow,
      layout: ROUND,
      paint: { 'line-width': ['+', WIDTH, CASING_WIDTH], 'line-opacity': ['*', 0.7, FADE] },
    },
    ...kindNames().map(arcLayer),
  ]
}

/** A layer for each kind: MapLibre cuts dashes that differ within a layer to whole line widths. */
function arcLayer(kind: FlowKind): LayerSpecification {
  const { dash } = kindOf(kind)
  return {
    id: arcLayerId(kind),
    type: 'line',
    source: STATE_SOURCES.flow,
    filter: ['==', ['get', 'kind'], kind],
    layout: ROUND,
    paint: {
      'line-width': WIDTH,
      'line-opacity': FADE,
      ...(dash.length > 0 && { 'line-dasharray': [...dash] }),
    },
  }
}
