import type { CountryCode } from '../story/story.ts'

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
