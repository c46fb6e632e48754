import type { Topology } from 'topojson-specification'
import type { World } from '../../geo/world.ts'

/** Says whether a ring, given as its arc indexes, must be kept however small it is. */
export type KeepRing = (ring: readonly number[]) => boolean

/**
 * Keeps every country on the map: the largest ring of each country whose largest ring is smaller than
 * `leastArea` (square world units) keeps all its points. The topology is one that `presimplify` made; its
 * weights are changed in place.
 */
export function protectSmallCountries(
  world: Topology<Pick<World['objects'], 'countries'>>,
  leastArea: number,
): KeepRing {
  const kept = new Set<number>()
  for (const country of world.objects.countries.geometries) {
    const polygons =
      country.type === 'Polygon'
        ? [country.arcs]
        : country.type === 'MultiPolygon'
          ? country.arcs
          : []
    const rings = polygons.flatMap(([exterior]) => (exterior ? [exterior] : []))
    const [largest] = rings
      .map((arcs) => ({ arcs, area: ringArea(world, arcs) }))
      .sort((a, b) => b.area - a.area)
    if (!largest || largest.area >= leastArea) continue
    for (const index of largest.arcs.map(arcOf)) {
      kept.add(index)
      for (const point of world.arcs[index] ?? []) point[2] = Infinity
    }
  }
  return (ring) => ring.some((index) => kept.has(arcOf(index)))
}

function ringArea(world: Topology, arcs: readonly number[]): number {
  const points = arcs.flatMap((index) => world.arcs[arcOf(index)] ?? [])
  const twice = points.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = points[(i + 1) % points.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}

/** A ring that runs an arc backwards names it by its complement. */
function arcOf(index: number): number {
  return index < 0 ? ~index : index
}
