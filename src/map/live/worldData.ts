import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import { unproject } from '../../geo/mercator.ts'
import type { World } from '../../geo/world.ts'
import type { CountryCode } from '../../model/story.ts'

/** The world as MapLibre takes it: in degrees. */
export interface WorldData {
  land: Feature<MultiPolygon>
  borders: Feature<MultiLineString>
  /**
   * Those of the countries that were asked for and that are drawn; each has its code as `id` in its properties, and `isEnd` if flows
   * end there.
   */
  countries: FeatureCollection
}

/** Addresses of this protocol are parts of the world that MapLibre's worker decodes. */
export const WORLD_PROTOCOL = 'storyarc-world'

/** What such an address says. */
export interface WorldAddress {
  part: keyof WorldData
  /** Absolute address of the world's outlines, made by the build. */
  worldUrl: string
  /** The countries that are drawn, and those among them that flows begin or end in. */
  codes: ReadonlySet<CountryCode>
  ends: ReadonlySet<CountryCode>
}

/** The address as text; {@link readWorldAddress} reads it. */
export function worldAddress({ part, worldUrl, codes, ends }: WorldAddress): string {
  const said = [part, worldUrl, [...codes].join(), [...ends].join()]
  return `${WORLD_PROTOCOL}://${said.map(encodeURIComponent).join('/')}`
}

/** What an address of {@link worldAddress} says. */
export function readWorldAddress(address: string): WorldAddress {
  const said = address.slice(`${WORLD_PROTOCOL}://`.length).split('/').map(decodeURIComponent)
  const [part, worldUrl = '', codes = '', ends = ''] = said
  return {
    part: part === 'land' || part === 'borders' ? part : 'countries',
    worldUrl,
    codes: new Set(codes.split(',')),
    ends: new Set(ends.split(',')),
  }
}

/** Decodes the world; its outlines are the very ones that the static map draws. `ends` are countries that flows begin or end in. */
export function decodeWorld(
  world: World,
  codes: ReadonlySet<CountryCode>,
  ends: ReadonlySet<CountryCode> = new Set(),
): WorldData {
  const degrees = inDegrees(world)
  const { land, borders, countries } = degrees.objects
  return {
    land: feature(degrees, land),
    borders: feature(degrees, borders),
    countries: {
      type: 'FeatureCollection',
      features: feature(degrees, {
        ...countries,
        geometries: countries.geometries.filter(({ id }) => codes.has(String(id))),
      }).features.map((country) => ({
        ...country,
        properties: { id: String(country.id), isEnd: ends.has(String(country.id)) },
      })),
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
