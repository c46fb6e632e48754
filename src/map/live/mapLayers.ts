import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { STRONG_WIDTH } from '../../kinds/kinds.ts'

/** Names of the sources that carry feature state; the style and the writer share them. */
export const STATE_SOURCES = { country: 'story-countries', flow: 'flows' } as const

/** Names of the layers, from the ground up. */
export const LAYER_IDS = {
  sea: 'sea',
  land: 'land',
  storyLand: 'story-land',
  borders: 'borders',
  storyBorders: 'story-borders',
  names: 'names',
  arcCasings: 'arc-casings',
  arcs: 'arcs',
} as const

/** The feature state: 0 muted, 1 normal, 2 strong, and all between while it fades. */
export const LEVEL: ExpressionSpecification = ['number', ['feature-state', 'level'], 1]

const FADE: ExpressionSpecification = ['interpolate', ['linear'], LEVEL, 0, 0.2, 1, 1]
const WIDTH: ExpressionSpecification = [
  '*',
  ['get', 'width'],
  ['interpolate', ['linear'], LEVEL, 1, 1, 2, STRONG_WIDTH],
]
const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const

/** The layers without their colours. */
export const LAYERS: readonly LayerSpecification[] = [
  { id: LAYER_IDS.sea, type: 'background' },
  { id: LAYER_IDS.land, type: 'fill', source: 'world' },
  { id: LAYER_IDS.storyLand, type: 'fill', source: STATE_SOURCES.country },
  { id: LAYER_IDS.borders, type: 'line', source: 'borders', paint: { 'line-width': 0.75 } },
  {
    id: LAYER_IDS.storyBorders,
    type: 'line',
    source: STATE_SOURCES.country,
    layout: { 'line-join': 'round' },
    paint: { 'line-width': ['interpolate', ['linear'], LEVEL, 1, 0.75, 2, 1.5] },
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
    paint: { 'line-width': ['+', WIDTH, 3], 'line-opacity': ['*', 0.7, FADE] },
  },
  {
    id: LAYER_IDS.arcs,
    type: 'line',
    source: STATE_SOURCES.flow,
    layout: ROUND,
    paint: { 'line-width': WIDTH, 'line-opacity': FADE, 'line-dasharray': ['get', 'dash'] },
  },
]
