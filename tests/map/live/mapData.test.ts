import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { mapData } from '../../../src/map/live/mapData.ts'
import { countryCodes } from '../../../src/model/storyLookup.ts'
import { content } from '../../stories/exampleSite.ts'

/** How far apart two places are, in degrees; whole turns do not count. */
function degreesApart([lon = NaN, lat = NaN]: Position, other: { lon: number; lat: number }) {
  const across = (((lon - other.lon + 180) % 360) + 360) % 360
  return Math.hypot(across - 180, lat - other.lat)
}

describe.each(content.stories)('the live map’s data of $story.slug', ({ story, drawing }) => {
  const { land, borders, countries, flows } = mapData(story, drawing, content.world)
  const lines = flows.features.map(({ properties, geometry }) => ({
    id: properties?.id as string,
    properties,
    line: geometry.type === 'LineString' ? geometry.coordinates : [],
  }))

  it('has an arc for every flow, from capital to capital', () => {
    expect(lines.map(({ id }) => id)).toEqual(story.flows.map(({ id }) => id))
    for (const { id, line } of lines) {
      const flow = story.flows.find((candidate) => candidate.id === id)
      const capital = (code: string | undefined) =>
        story.countries.find((country) => country.code === code)?.capital ?? { lon: NaN, lat: NaN }
      const degreesPerUnit = drawing.frame.unit * 360
      expect(degreesApart(line[0] ?? [], capital(flow?.from))).toBeLessThan(degreesPerUnit)
      expect(degreesApart(line.at(-1) ?? [], capital(flow?.to))).toBeLessThan(degreesPerUnit)
    }
  })

  it('has no arc that jumps: no piece is longer than a twentieth of its way', () => {
    for (const { id, line } of lines) {
      const pieces = line.slice(1).map(([lon = NaN, lat = NaN], i) => {
        const [fromLon = NaN, fromLat = NaN] = line[i] ?? []
        return Math.hypot(lon - fromLon, lat - fromLat)
      })
      const whole = pieces.reduce((sum, piece) => sum + piece, 0)
      expect(Math.max(...pieces) / whole, id).toBeLessThan(0.05)
    }
  })

  it('says of every arc what the style asks for', () => {
    for (const { id, properties } of lines) {
      const flow = story.flows.find((candidate) => candidate.id === id)
      expect(properties?.kind).toBe(flow?.kind)
      expect(properties?.width).toBeGreaterThan(0)
    }
  })

  it('has a shape for every country of the story, found by its code', () => {
    const codes = countries.features.map(({ properties }) => properties?.id)
    expect(codes.sort()).toEqual(countryCodes(story).sort())
  })

  it('has the whole world in degrees, on the globe', () => {
    const places = [land.geometry.coordinates.flat(2), borders.geometry.coordinates.flat()]
    expect(places.map((each) => each.length > 5000)).toEqual([true, true])
    const outside = places
      .flat()
      .filter(([lon = NaN, lat = NaN]) => !(Math.abs(lon) <= 180.01 && Math.abs(lat) <= 85.06))
    expect(outside).toEqual([])
  })
})
