import type { CountryCode, Flow, Story, StoryCountry } from './story.ts'

/** What look-ups need of a story. */
type Lookup = Pick<Story, 'flows' | 'countries'>

/** A story's parts by what they are asked for. */
export interface StoryIndex {
  /** By id. */
  flows: ReadonlyMap<string, Flow>
  /** By code. */
  countries: ReadonlyMap<CountryCode, StoryCountry>
  /** The flows that begin or end in a country, in the order of the story. */
  flowsOf: (code: CountryCode) => readonly Flow[]
  /** The countries at the other ends of a country's flows. */
  partnersOf: (code: CountryCode) => ReadonlySet<CountryCode>
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

function indexStory({ flows, countries }: Lookup): StoryIndex {
  const flowsOf = new Map<CountryCode, Flow[]>()
  const partnersOf = new Map<CountryCode, Set<CountryCode>>()
  const add = (code: CountryCode, partner: CountryCode, flow: Flow) => {
    const own = flowsOf.get(code)
    if (own) own.push(flow)
    else flowsOf.set(code, [flow])
    partnersOf.set(code, (partnersOf.get(code) ?? new Set()).add(partner))
  }
  for (const flow of flows) {
    add(flow.from, flow.to, flow)
    add(flow.to, flow.from, flow)
  }
  return {
    flows: new Map(flows.map((flow) => [flow.id, flow])),
    countries: new Map(countries.map((country) => [country.code, country])),
    flowsOf: (code) => flowsOf.get(code) ?? [],
    partnersOf: (code) => partnersOf.get(code) ?? new Set(),
  }
}

/** The name that the story uses for a country; the code itself if it is not one of the story's. */
export function countryName(story: Lookup, code: CountryCode): string {
  return storyIndex(story).countries.get(code)?.name ?? code
}
