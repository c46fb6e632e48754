import type { Feature, FeatureCollection, MultiLineString, Point } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import { unproject } from '../../geo/mercator.ts'
import type { World, WorldCountry } from '../../geo/world.ts'

/** The world as MapLibre takes it: in degrees. */
export interface WorldData {
  countries: FeatureCollection
  borders: MultiLineString
  labels: FeatureCollection
}

/** Decodes the world; its outlines are the very ones that the static map draws. */
export function decodeWorld(world: World): WorldData {
  const degrees = inDegrees(world)
  return {
    countries: feature(degrees, degrees.objects.countries),
    borders: mesh(degrees, degrees.objects.countries, (a, b) => a !== b),
    labels: {
      type: 'FeatureCollection',
      features: world.objects.countries.geometries.flatMap(nameOf),
    },
  }
}

function inDegrees(world: World): World {
  const { scale, translate } = world.transform ?? { scale: [1, 1], translate: [0, 0] }
  const place = (x: number, y: number): [number, number] => {
    const { lon, lat } = unproject({
      x: x * scale[0] + translate[0],
      y: y * scale[1] + translate[1],
    })
    return [lon, lat]
  }
  const arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx
      y += dy
      return place(x, y)
    })
  })
  return { type: 'Topology', arcs, objects: world.objects }
}

function nameOf({ id, properties }: GeometryObject<WorldCountry>): Feature<Point>[] {
  if (!properties || !('label' in properties) || !properties.label) return []
  const { name, minzoom } = properties
  const [x, y] = properties.label
  const { lon, lat } = unproject({ x, y })
  return [
    {
      type: 'Feature',
      properties: { id: String(id), name, minzoom },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    },
  ]
}
