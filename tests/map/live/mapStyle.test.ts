import { createRequire } from 'node:module'
import type { StyleSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { lookOf } from '../../../src/kinds/looks.ts'
import { PALETTES } from '../../../src/kinds/palette.ts'
import { mapData } from '../../../src/map/live/mapData.ts'
import { arcLayerId } from '../../../src/map/live/mapLayers.ts'
import { mapStyle, themedPaint } from '../../../src/map/live/mapStyle.ts'
import { LEVELS } from '../../../src/map/targetLevels.ts'
import { content } from '../../stories/exampleSite.ts'

/** MapLibre's own validator: a package that it depends on and we do not. */
const validator = ['@maplibre', 'maplibre-gl-style-spec'].join('/')
const { validateStyleMin, createExpression } = createRequire(import.meta.url)(validator) as {
  validateStyleMin: (style: StyleSpecification) => { message: string }[]
  createExpression: (
    expression: unknown,
    name: string,
    property: { type: string },
  ) => {
    value: { evaluate: (globals: object, feature: object, state: object) => unknown }
  }
}

/** The colour of a country of the story, as red, green and blue from 0 to 1. */
function colourOf(
  property: 'fill-color' | 'line-color',
  isEnd: boolean,
  level: keyof typeof LEVELS,
) {
  const layer = property === 'fill-color' ? 'story-land' : 'story-borders'
  const paint = themedPaint(LIGHT, []).find((each) => each.layer === layer)
  const feature = { type: 'Polygon', properties: { isEnd } }
  return rounded(
    createExpression(paint?.value, layer, { type: 'color' }).value.evaluate({ zoom: 3 }, feature, {
      level: LEVELS[level],
    }),
  )
}

function rounded(colour: unknown): number[] {
  const { r, g, b } = colour as { r: number; g: number; b: number }
  return [r, g, b].map((each) => Math.round(each * 255))
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

/** The colours that a layer of each type needs so that MapLibre’s own do not show. */
const COLOURS: Readonly<Record<string, readonly string[]>> = {
  background: ['background-color'],
  fill: ['fill-color'],
  line: ['line-color'],
}

const SCHEMES = ['light', 'dark'] as const
const LIGHT = { scheme: 'light', isSeaTransparent: false } as const

describe.each(content.stories)('the live map’s style of $story.slug', ({ story, drawing }) => {
  const data = mapData(story, drawing, content.world)

  it.each(SCHEMES)('is one that MapLibre takes, in %s colours', (scheme) => {
    const problems = validateStyleMin(mapStyle(data, { ...LIGHT, scheme }))
    expect(problems.map(({ message }) => message)).toEqual([])
  })

  it('asks for nothing from elsewhere: no tiles, no sprites, no fonts', () => {
    const style = mapStyle(data, LIGHT)
    expect(style).not.toHaveProperty('glyphs')
    expect(style).not.toHaveProperty('sprite')
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(
      Object.values(style.sources).map(() => 'geojson'),
    )
    expect(JSON.stringify(style)).not.toMatch(/https?:/)
  })

  it('draws each kind in a layer of its own, whose dash is the same for all its arcs', () => {
    const { layers } = mapStyle(data, LIGHT)
    for (const kind of story.kinds) {
      const layer = layers.find(({ id }) => id === arcLayerId(kind.name))
      const { dash, colour } = lookOf(kind)
      expect(layer).toMatchObject({ filter: ['==', ['get', 'kind'], kind.name] })
      expect(layer?.paint).toMatchObject({ 'line-color': colour.light })
      expect(Reflect.get(layer?.paint ?? {}, 'line-dasharray')).toEqual(
        dash.length > 0 ? dash : undefined,
      )
    }
  })

  it('gives every layer all the colours of its type, from the theme', () => {
    const { layers } = mapStyle(data, LIGHT)
    const needed = layers.flatMap(({ id, type }) =>
      (COLOURS[type] ?? []).map((property) => `${id} ${property}`),
    )
    expect(needed.length).toBeGreaterThanOrEqual(layers.length)
    for (const scheme of SCHEMES) {
      const themed = themedPaint({ ...LIGHT, scheme }, story.kinds).map(
        ({ layer, property }) => `${layer} ${property}`,
      )
      expect(themed.sort()).toEqual([...needed].sort())
    }
  })
})

describe('a country that is merely mentioned', () => {
  const { land, border, storyLand, strongLand } = PALETTES.light

  it('has the ground’s colours, where an end point has its own', () => {
    expect(colourOf('fill-color', false, 'normal')).toEqual(channels(land))
    expect(colourOf('line-color', false, 'normal')).toEqual(channels(border))
    expect(colourOf('fill-color', true, 'normal')).toEqual(channels(storyLand))
  })

  it('stands out once it is picked, like any other', () => {
    expect(colourOf('fill-color', false, 'strong')).toEqual(channels(strongLand))
    expect(colourOf('fill-color', true, 'strong')).toEqual(channels(strongLand))
  })
})
