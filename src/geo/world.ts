import type { GeometryCollection, Topology } from 'topojson-specification'
import type { CountryCode } from '../model/story.ts'

/** What a country of the world says of itself; the geometry's `id` is its alpha-3 code. */
export interface WorldCountry {
  name: string
  /** Where its name stands when one zooms in, in world units; absent when it has no room on any map. */
  label?: readonly [x: number, y: number]
  /** The zoom of the live map from which the name has room. */
  minzoom: number
}

/** The world in Web Mercator world units. Made by the build. */
export type World = Topology<{ countries: GeometryCollection<WorldCountry> }>

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
