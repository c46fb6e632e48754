import { createRequire } from 'node:module'
import type { StyleSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { kindNames, kindOf } from '../../../src/kinds/kinds.ts'
import { mapData } from '../../../src/map/live/mapData.ts'
import { arcLayerId } from '../../../src/map/live/mapLayers.ts'
import { mapStyle, themedPaint } from '../../../src/map/live/mapStyle.ts'
import { content } from '../../stories/exampleSite.ts'

/** MapLibre's own validator: a package that it depends on and we do not. */
const validator = ['@maplibre', 'maplibre-gl-style-spec'].join('/')
const { validateStyleMin } = createRequire(import.meta.url)(validator) as {
  validateStyleMin: (style: StyleSpecification) => { message: string }[]
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
    for (const kind of kindNames()) {
      const layer = layers.find(({ id }) => id === arcLayerId(kind))
      const { dash, colour } = kindOf(kind)
      expect(layer).toMatchObject({ filter: ['==', ['get', 'kind'], kind] })
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
      const themed = themedPaint({ ...LIGHT, scheme }).map(
        ({ layer, property }) => `${layer} ${property}`,
      )
      expect(themed.sort()).toEqual([...needed].sort())
    }
  })
})
