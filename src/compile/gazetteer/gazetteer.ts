import type { CountryCode, PlaceKind } from '../../model/story.ts'

/** What the compiler knows about a country of the world, from `data/countries.csv`. */
export interface GazetteerCountry {
  code: CountryCode
  /** What it is, for a place of a story that is no country. */
  what?: PlaceKind
  /** Common English name. */
  name: string
  /** A name for where the other is too long, for example `DR Congo`. */
  shortName?: string
  /** Adjectives and words for its people, for example `Malian`, `Malians`. */
  demonyms: string[]
  /** Other names, for example `Türkiye`; each is a cue for a mention. */
  aliases: string[]
  /** The capital; coordinates in degrees. */
  capital: { name: string; lon: number; lat: number }
  /** Other spellings of the capital, for example `Kiev`; absent if there are none. */
  capitalAliases?: string[]
}

/** The countries of the world by code. */
export type Gazetteer = ReadonlyMap<CountryCode, GazetteerCountry>
