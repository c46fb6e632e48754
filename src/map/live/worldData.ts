import type { FeatureCollection, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import { unproject } from '../../geo/mercator.ts'
import type { World } from '../../geo/world.ts'

/** The world as MapLibre takes it: in degrees. */
export interface WorldData {
  countries: FeatureCollection
  borders: MultiLineString
}

/** Decodes the world; its outlines are the very ones that the static map draws. */
export function decodeWorld(world: World): WorldData {
  const degrees = inDegrees(world)
  return {
    countries: feature(degrees, degrees.objects.countries),
    borders: mesh(degrees, degrees.objects.countries, (a, b) => a !== b),
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
