import { geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mergeArcs, meshArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify'
import type {
  Topology,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from 'topojson-specification'
import { project } from '../../geo/mercator.ts'
import type { World } from '../../geo/world.ts'
import type { Atlas } from './atlas.ts'
import { protectSmallCountries } from './protectSmallCountries.ts'

type Area = Polygon | MultiPolygon

type Countries = Topology<Pick<World['objects'], 'countries'>>

/** Triangles smaller than this are dropped from outlines, in world units squared (about 11 km wide). */
const LEAST_TRIANGLE = 4e-8

/** Steps across the world: about 1 km at the equator. */
const QUANTIZATION = 4e4

const SOUTHERN_EDGE = -83.7
const NORTHERN_EDGE = 84

/**
 * The world that both maps draw, from the visionscarto atlas: cut at the antimeridian, so that no shape
 * draws a band around the globe; outlines simplified in Web Mercator; every shape kept.
 */
export function makeWorld(atlas: Atlas): World {
  const areas = feature(atlas, atlas.objects.countries)
  const cut = cutAtAntimeridian(areas as FeatureCollection<Area, { a3: string; name: string }>)
  const countries = cut.features.map((area) => ({
    type: 'Feature' as const,
    id: area.properties.a3,
    properties: null,
    geometry: inMercator(area.geometry),
  }))
  const detailed = presimplify(topology({ countries: collect(countries) }, 1e6) as Countries)
  const keepRing = protectSmallCountries(detailed, 4 * LEAST_TRIANGLE)
  const simple = simplify(detailed, LEAST_TRIANGLE)
  const isLarge = filterAttachedWeight(simple, LEAST_TRIANGLE / 2)
  const kept = filter(simple, (ring, interior) => keepRing(arcsOf(ring)) || isLarge(ring, interior))
  return withLand(quantize(kept, QUANTIZATION) as Countries)
}

/** What lies between countries and what they are together is found once, here, and not by every reader's browser. */
function withLand(world: Countries): World {
  const { countries } = world.objects
  const areas = countries.geometries.filter(
    (geometry): geometry is TopologyPolygon | TopologyMultiPolygon =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  )
  const land = mergeArcs(world, areas)
  const borders = meshArcs(world, countries, (a, b) => a !== b)
  return { ...world, objects: { countries, land, borders } }
}

/** The library hands over a ring as its arc indexes, which its types do not say. */
function arcsOf(ring: unknown): number[] {
  return ring as number[]
}

function cutAtAntimeridian<P>(areas: FeatureCollection<Area, P>): FeatureCollection<Area, P> {
  const plate = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .clipExtent([
      [-180, -NORTHERN_EDGE],
      [180, -SOUTHERN_EDGE],
    ])
  const flipped = geoProject(areas, plate)
  return { ...flipped, features: flipped.features.map((area) => mapFeature(area, flipNorth)) }
}

function collect<G extends Geometry, P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features }
}

function inMercator(geometry: Area): Area {
  return mapGeometry(geometry, ([lon = 0, lat = 0]) => {
    const { x, y } = project({ lon, lat })
    return [x, y]
  })
}

function flipNorth([lon = 0, south = 0]: Position): Position {
  return [lon, -south]
}

function mapFeature<P>(area: Feature<Area, P>, change: (position: Position) => Position) {
  return { ...area, geometry: mapGeometry(area.geometry, change) }
}

function mapGeometry(geometry: Area, change: (position: Position) => Position): Area {
  const rings = (polygon: Position[][]) => polygon.map((ring) => ring.map(change))
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) }
}
