import type { GeometryCollection, Topology } from 'topojson-specification'

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
