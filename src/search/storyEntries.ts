import type { Flow, Story, StoryCountry, StoryKind } from '../model/story.ts'
import { countryName, kindOf, storyIndex } from '../model/storyLookup.ts'
import type { Target } from '../model/target.ts'
import type { Words } from '../words/en.ts'
import { type SearchWords, searchWords } from './matchWords.ts'

/** A country or a flow as the search finds and shows it. */
export interface StoryEntry {
  target: Target
  /** The kind of a flow; absent for countries. */
  kind?: StoryKind
  title: string
  /** What else is always shown of it, in one line. */
  facts: string
  /** What it is found by and what is shown only where it is. */
  others: readonly string[]
  words: SearchWords
}

/** Everything in the story that can be found: its countries and other places, then its flows. */
export function storyEntries(story: Story, words: Words): StoryEntry[] {
  return [
    ...story.countries.map((country) => countryEntry(story, country, words)),
    ...story.flows.map((flow) => flowEntry(story, flow, words)),
  ]
}

function countryEntry(story: Story, country: StoryCountry, words: Words): StoryEntry {
  const { code, name, shortName, what, capital } = country
  const named = storyIndex(story)
    .mentionsOf(code)
    .map(({ start, end }) => story.text.slice(start, end))
  const facts = what ? words.place(what) : capital.name
  const others = [...new Set([...(shortName ? [shortName] : []), ...named])].filter(
    (text) => text !== name && text !== facts,
  )
  return {
    target: { kind: 'country', id: code },
    title: name,
    facts,
    others,
    words: [name, facts, others.join(' ')].map(searchWords),
  }
}

function flowEntry(story: Story, flow: Flow, words: Words): StoryEntry {
  const kind = kindOf(story, flow.kind)
  const [from, to] = [flow.from, flow.to].map((code) => countryName(story, code))
  const pair = words.pair(from ?? '', to ?? '', kind.directed)
  const facts = words.facts([pair, words.kind(kind), words.status(flow)])
  return {
    target: { kind: 'flow', id: flow.id },
    kind,
    title: flow.label,
    facts,
    others: [flow.quote],
    words: [flow.label, facts, flow.quote].map(searchWords),
  }
}
