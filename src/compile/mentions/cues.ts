import type { CountryCode } from '../../model/story.ts'

/** What words of the text stand for. */
export type Cue =
  /**
   * A country’s name or its people; several codes where only the text can tell which one is meant.
   * Words of an end point are `sure`: they have no other sense in its story. Words that the
   * gazetteer gives to several countries are `shared`, also where the story settles whose they are.
   */
  | { kind: 'name' | 'people'; codes: readonly CountryCode[]; sure: boolean; shared: boolean }
  /** A capital; it is a mention only where it `links`, and otherwise says what the text is about. */
  | { kind: 'capital'; codes: readonly CountryCode[]; links: boolean }
  /** Something else that the story names, found wherever its words stand. */
  | { kind: 'thing'; code: string }
  /** A country’s name in capitals, as a dateline has it: “LEBANON, Pa.”; no mention, but it tells the sense of `name`. */
  | { kind: 'dateline'; name: string }
  /** A larger name that holds a country’s: no mention. */
  | { kind: 'larger' }
  /** A state or province of North America. */
  | { kind: 'region' }
  /** A word that says which of several senses the text has. */
  | { kind: 'clue' }

/** What the matcher looks for: folded words, with what they stand for. */
export type Cues = ReadonlyMap<string, Cue>
