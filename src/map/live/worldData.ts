import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import { unproject } from '../../geo/mercator.ts'
import type { World } from '../../geo/world.ts'
import type { CountryCode } from '../../model/story.ts'

/** The world as MapLibre takes it: in degrees. */
export interface WorldData {
  land: Feature<MultiPolygon>
  borders: Feature<MultiLineString>
  /** Those of the countries that were asked for and that are drawn, each with its code as `id`. */
  countries: FeatureCollection
}

/** Decodes the world; its outlines are the very ones that the static map draws. */
export function decodeWorld(world: World, codes: ReadonlySet<CountryCode>): WorldData {
  const degrees = inDegrees(world)
  const { land, borders, countries } = degrees.objects
  return {
    land: feature(degrees, land),
    borders: feature(degrees, borders),
    countries: feature(degrees, {
      ...countries,
      geometries: countries.geometries.filter(({ id }) => codes.has(String(id))),
    }),
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
