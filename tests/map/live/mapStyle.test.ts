import { createRequire } from 'node:module'
import type { StyleSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../../src/kinds/palette.ts'
import { mapData } from '../../../src/map/live/mapData.ts'
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
  symbol: ['text-color', 'text-halo-color'],
}

const themes = Object.entries(PALETTES)

describe.each(content.stories)('the live map’s style of $story.slug', ({ story, drawing }) => {
  const data = mapData(story, drawing, content.world)
  const named = story.countries.map(({ code }) => code)

  it.each(themes)('is one that MapLibre takes, in %s colours', (_, palette) => {
    const problems = validateStyleMin(mapStyle(data, palette, 2.5, named))
    expect(problems.map(({ message }) => message)).toEqual([])
  })

  it('asks for nothing from elsewhere: no tiles, no sprites, no fonts', () => {
    const style = mapStyle(data, PALETTES.light, 2.5, named)
    expect(style).not.toHaveProperty('glyphs')
    expect(style).not.toHaveProperty('sprite')
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(
      Object.values(style.sources).map(() => 'geojson'),
    )
    expect(JSON.stringify(style)).not.toMatch(/https?:/)
  })

  it('gives every layer all the colours of its type, from the theme', () => {
    const { layers } = mapStyle(data, PALETTES.light, 2.5, named)
    const needed = layers.flatMap(({ id, type }) =>
      (COLOURS[type] ?? []).map((property) => `${id} ${property}`),
    )
    expect(needed.length).toBeGreaterThan(layers.length)
    for (const [, palette] of themes) {
      const themed = themedPaint(palette).map(({ layer, property }) => `${layer} ${property}`)
      expect(themed.sort()).toEqual([...needed].sort())
    }
  })
})
