import { groupBy } from './groupBy.ts'
import type {
  CountryCode,
  Flow,
  FlowKind,
  Mention,
  Story,
  StoryCountry,
  StoryKind,
} from './story.ts'

/** What look-ups need of a story. */
type Lookup = Pick<Story, 'kinds' | 'flows' | 'countries' | 'mentions'>

/** A story's parts by what they are asked for. */
export interface StoryIndex {
  /** By name. */
  kinds: ReadonlyMap<FlowKind, StoryKind>
  /** By id. */
  flows: ReadonlyMap<string, Flow>
  /** By code. */
  countries: ReadonlyMap<CountryCode, StoryCountry>
  /** The flows that begin or end in a country, in the order of the story. */
  flowsOf: (code: CountryCode) => readonly Flow[]
  /** The countries at the other ends of a country's flows. */
  partnersOf: (code: CountryCode) => ReadonlySet<CountryCode>
  /** Where the article names a country, in reading order. */
  mentionsOf: (code: CountryCode) => readonly Mention[]
}

const made = new WeakMap<Lookup, StoryIndex>()

/** The index of a story, made when it is first asked for: a story is never changed. */
export function storyIndex(story: Lookup): StoryIndex {
  const known = made.get(story)
  if (known) return known
  const index = indexStory(story)
  made.set(story, index)
  return index
}

function indexStory({ kinds, flows, countries, mentions }: Lookup): StoryIndex {
  const ends = groupBy(
    flows.flatMap((flow) => [
      { code: flow.from, partner: flow.to, flow },
      { code: flow.to, partner: flow.from, flow },
    ]),
    ({ code }) => code,
  )
  const flowsOf = new Map([...ends].map(([code, own]) => [code, own.map(({ flow }) => flow)]))
  const partnersOf = new Map(
    [...ends].map(([code, own]) => [code, new Set(own.map(({ partner }) => partner))]),
  )
  const mentionsOf = groupBy(mentions, ({ country }) => country)
  return {
    kinds: new Map(kinds.map((kind) => [kind.name, kind])),
    flows: new Map(flows.map((flow) => [flow.id, flow])),
    countries: new Map(countries.map((country) => [country.code, country])),
    flowsOf: (code) => flowsOf.get(code) ?? [],
    partnersOf: (code) => partnersOf.get(code) ?? new Set(),
    mentionsOf: (code) => mentionsOf.get(code) ?? [],
  }
}

/** The name that the story uses for a country; the code itself if it is not one of the story's. */
export function countryName(story: Lookup, code: CountryCode): string {
  return storyIndex(story).countries.get(code)?.name ?? code
}

/** The codes of the story's countries, without its other places: the code of one may be that of an area on the map. */
export function countryCodes({ countries }: Pick<Story, 'countries'>): CountryCode[] {
  return countries.flatMap(({ code, what }) => (what ? [] : [code]))
}

/** The kind of this name. Throws if the story has none: the compiler lets no such flow into it. */
export function kindOf(story: Lookup, name: FlowKind): StoryKind {
  const kind = storyIndex(story).kinds.get(name)
  if (!kind) throw new Error(`The story has no kind ${name}.`)
  return kind
}
