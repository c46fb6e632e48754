import { geoArea, geoCentroid } from 'd3-geo'
import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { readTable } from '../../compile/csv/csvTable.ts'
import type { Gazetteer } from '../../compile/gazetteer/gazetteer.ts'
import { lineIndex } from '../../compile/report/lineIndex.ts'
import { degrees } from '../../compile/values/degrees.ts'
import { words } from '../../compile/values/reading.ts'
import { LONGEST_LINE, type TextRules } from '../../compile/values/textRule.ts'
import { project } from '../../geo/mercator.ts'
import type { NamedGround } from '../../geo/surroundings.ts'
import type { Atlas } from './atlas.ts'

/** The columns of `data/seas.csv`. */
const COLUMNS = {
  name: { required: true, longest: LONGEST_LINE, read: words },
  lon: { required: true, longest: LONGEST_LINE, read: degrees(180) },
  lat: { required: true, longest: LONGEST_LINE, read: degrees(90) },
  width: { required: true, longest: LONGEST_LINE, read: degrees(180) },
} satisfies TextRules

/** Nearer to a pole, nothing has room for its name on any map. */
const LAST_LATITUDE = 82

/** The lands of the atlas, each named in the middle of its largest piece. */
export function namedLands(atlas: Atlas, gazetteer: Gazetteer): NamedGround[] {
  return feature(atlas, atlas.objects.countries).features.flatMap((country): NamedGround[] => {
    const { a3: code, name } = country.properties
    const land = largestPiece(country.geometry as Polygon | MultiPolygon)
    if (!land || Math.abs(land.lat) > LAST_LATITUDE) return []
    const { shortName } = gazetteer.get(code) ?? {}
    const own = { code, name: gazetteer.get(code)?.name ?? name, ...(shortName && { shortName }) }
    const stretched = land.size / Math.cos((land.lat * Math.PI) / 180)
    return [{ what: 'land', ...own, at: project(land), width: stretched / (2 * Math.PI) }]
  })
}

/** The middle of a country's largest piece, in degrees, and the root of its steradians. */
function largestPiece(geometry: Polygon | MultiPolygon) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const [largest] = polygons
    .map((coordinates) => rewind({ type: 'Polygon', coordinates }))
    .map((polygon) => ({ polygon, area: geoArea(polygon) }))
    .sort((a, b) => b.area - a.area)
  if (!largest) return undefined
  const [lon, lat] = geoCentroid(largest.polygon)
  return { lon, lat, size: Math.sqrt(largest.area) }
}

/** d3-geo takes the side of a ring that is smaller than half the globe when the ring runs clockwise. */
function rewind(polygon: Polygon): Polygon {
  return geoArea(polygon) > 2 * Math.PI
    ? { ...polygon, coordinates: polygon.coordinates.map((ring) => [...ring].reverse()) }
    : polygon
}

/**
 * Reads `data/seas.csv`. Throws an Error that names the line of the first cell that is not sound, and what
 * to do.
 */
export function parseSeas(csv: string): NamedGround[] {
  const place = lineIndex(csv)
  const fail = (offset: number, message: string, fix: string): never => {
    throw new Error(`data/seas.csv:${place(offset).line}: ${message} ${fix}`)
  }
  return readTable(csv, COLUMNS, fail).flatMap(({ values }): NamedGround[] => {
    if (!values) return []
    const { name, lon, lat, width } = values
    return [{ what: 'sea', name, at: project({ lon, lat }), width: width / 360 }]
  })
}
