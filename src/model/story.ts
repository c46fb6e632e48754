/** ISO 3166-1 alpha-3 code, upper case, for example `MLI`; or the code that a story gives another place, for example `EU`. */
export type CountryCode = string

/** What a place that is no country can be. */
export const PLACE_KINDS = ['organisation', 'town', 'region', 'group'] as const

/** One of {@link PLACE_KINDS}. */
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** What a flow is about: the name of one of its story's kinds, for example `arms`. */
export type FlowKind = string

/** A kind of flows as a story has it. */
export interface StoryKind {
  /** Lower-case slug. */
  name: FlowKind
  /** What the story calls it; absent for a kind of ours under its usual name. */
  label?: string
  /** Name of the look that its lines have; no two kinds of a story have the same. */
  look: string
  /** Whether it goes from one side to the other: if not, its lines have no head. */
  directed: boolean
}

/** How far a claim goes, from a fair stand to a contract that ended. */
export const FLOW_STATUSES = [
  'shown',
  'offered',
  'agreed',
  'ordered',
  'delivered',
  'active',
  'ended',
  'claimed',
] as const

/** One of {@link FLOW_STATUSES}. */
export type FlowStatus = (typeof FLOW_STATUSES)[number]

/** A half-open range of UTF-16 offsets into {@link Story.text}. */
export interface TextRange {
  /** First offset inside the range. */
  start: number
  /** First offset after the range. */
  end: number
}

/** A magnitude that a source gives; it sets the arc's width. */
interface Magnitude {
  /** Positive and finite. */
  amount: number
  /** What is counted, for example `million USD`; absent when the file gives none. */
  unit?: string
}

/** Where a claim comes from when it is not the article itself. */
export interface FlowSource {
  /** Title of the source; equal to `url` when the file gives no title. */
  title: string
  /** An `http:` or `https:` address. */
  url?: string
}

/** Where something comes from that stands beside the article. */
export interface BesideSource {
  /** Title of the source, with its edition where it has one. */
  title: string
  /** An `http:` or `https:` address. */
  url: string
}

/** What a reader should know of a country beside the article: one row of `background.csv`. */
export interface BackgroundFact {
  country: CountryCode
  /** A few words. */
  heading: string
  /** One or two sentences, plain text. */
  text: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent when the file gives none. */
  date?: string
  /** One of the few things that are seen at a glance, such as the capital; absent for what has happened. */
  isGlance?: true
  source: BesideSource
}

/** A number beside the article: one row of `figures.csv`. */
export interface Figure {
  country: CountryCode
  /** What is counted, for example `Deliveries of major arms`; the figures of a country with one series make one picture. */
  series: string
  /** The code of one of the story's countries, or a name; absent when there is nobody on the other side. */
  partner?: string
  year: number
  /** Finite; never negative. */
  value: number
  unit: string
  /** Whether the source says that the number or the year is uncertain; absent if not. */
  isEstimate?: true
  /** A few words on this number, plain text. */
  note?: string
  source: BesideSource
  /** On what terms the number may be used, plain text. */
  licence?: string
}

/** One claim of the article between two countries: one row of `flows.csv`. */
export interface Flow {
  /** Lower-case slug, unique in the story, stable over edits; also the fragment of its address. */
  id: string
  /** Who gives, acts or, where the kind has no direction, merely stands first. */
  from: CountryCode
  /** Who receives; the arrowhead is here. */
  to: CountryCode
  kind: FlowKind
  /** How far the claim goes; absent when the file says nothing of it. */
  status?: FlowStatus
  /** What the reader sees: a short sentence, plain text. */
  label: string
  /** The words as they stand in the article, plain text. */
  quote: string
  /** Where those words stand in {@link Story.text}. */
  passage: TextRange
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the precision is the source's. */
  date?: string
  value?: Magnitude
  source?: FlowSource
  /** One more sentence for the card, plain text. */
  note?: string
}

/** Words in the text that name a country, its people or its capital. */
export interface Mention extends TextRange {
  country: CountryCode
}

/** A stretch of text in one style; runs of a block follow each other without gaps. */
export interface Run extends TextRange {
  emphasis?: true
  strong?: true
  /** An `http:`, `https:` or `mailto:` address when the article links these words. */
  href?: string
}

/** A part of the article that holds text directly. */
export interface TextBlock {
  kind: 'title' | 'deck' | 'paragraph' | 'heading'
  /** 2 to 6 for a heading; absent otherwise. */
  level?: number
  runs: Run[]
}

/** A part of the article that holds other blocks. */
interface NestedBlock {
  kind: 'quote' | 'list' | 'item'
  /** True for a numbered list; absent otherwise. */
  ordered?: true
  blocks: Block[]
}

/** A part of the article, in reading order. */
export type Block = TextBlock | NestedBlock

/** A country, or another place or actor, that the story shows: an end point of a flow, or one that the text names. */
export interface StoryCountry {
  code: CountryCode
  /** What it is if it is no country; absent for countries. */
  what?: PlaceKind
  /** The name that this story uses. */
  name: string
  /** A shorter one for where it does not fit, as long as the story has no name of its own. */
  shortName?: string
  /** Where its arcs begin and end, in degrees; the name of what is no country is its own. */
  capital: { name: string; lon: number; lat: number }
}

/** A compiled story: all that the page, the map and the exports are made from. */
export interface Story {
  /** Folder name, lower-case; part of the address. */
  slug: string
  title: string
  deck?: string
  byline?: string
  publisher?: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published?: string
  /** When it was changed last, in the same form. */
  updated?: string
  /** Address of the article at its publisher. */
  url?: string
  licence?: string
  /** BCP 47 tag. */
  lang: string
  /** A headline over the map; absent for none. */
  mapTitle?: string
  /** The map in one sentence for people who cannot see it. */
  alt: string
  /** A note on whose boundaries are drawn. */
  worldview?: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the day up to which the story is true. */
  asOf?: string
  /** Not for readers yet: built only where drafts are asked for. Absent otherwise. */
  draft?: true
  /** The end points that the first view of the map is made round; absent for all. */
  focus?: CountryCode[]
  /** The plain text of title, deck and body; all ranges count in it. */
  text: string
  /** Title, deck if there is one, then the body. */
  blocks: Block[]
  /** The kinds of its flows, in the order in which readers meet them. */
  kinds: StoryKind[]
  /** In the order of `flows.csv`. */
  flows: Flow[]
  /** In reading order; never overlapping. */
  mentions: Mention[]
  /** End points of flows first, in order of first use; then countries that the text only names. */
  countries: StoryCountry[]
  /** What the article does not say: in order of date, the oldest first; absent if there is none. */
  background?: BackgroundFact[]
  /** Numbers that the article does not give, in the order of `figures.csv`; absent if there are none. */
  figures?: Figure[]
}
