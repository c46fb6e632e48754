import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Topology,
} from 'topojson-specification'
import type { CountryCode } from '../model/story.ts'

/** The world in Web Mercator world units, made by the build; all that is in it shares the same outlines. */
export type World = Topology<{
  /** Each geometry's `id` is its country's alpha-3 code. */
  countries: GeometryCollection
  /** All countries in one. */
  land: MultiPolygon
  /** Lines between countries; coasts are not part of it. */
  borders: MultiLineString
}>

/** The shape of one of a story's countries, as SVG path data in frame units. */
export interface CountryShape {
  code: CountryCode
  path: string
}

/** The world under a story's drawing, as SVG path data in frame units. */
export interface Ground {
  /** All land, in one path. */
  land: string
  /** Lines between countries; coasts are not part of it. */
  borders: string
  /** The shapes of the story's own countries. */
  countries: readonly CountryShape[]
}
