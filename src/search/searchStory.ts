import type { FlowKind } from '../model/story.ts'
import { bestMatches, searchWords } from './matchWords.ts'
import type { StoryEntry } from './storyEntries.ts'

/** What is found in a story, the best first. */
export interface Found {
  /** The words of the query, folded. */
  asked: readonly string[]
  countries: readonly StoryEntry[]
  flows: readonly StoryEntry[]
  /** How many flows would be found, but are of kinds that are hidden. */
  hidden: number
}

/** The entries that have every word of the query; whole words come before beginnings, and these before parts. */
export function searchStory(
  entries: readonly StoryEntry[],
  query: string,
  kinds: ReadonlySet<FlowKind>,
): Found {
  const all = bestMatches(
    entries.map(({ words }) => words),
    query,
  ).flatMap((index) => entries[index] ?? [])
  const ofFlows = all.filter(({ kind }) => kind)
  const flows = ofFlows.filter(({ kind }) => kind && kinds.has(kind.name))
  return {
    asked: searchWords(query),
    countries: all.filter(({ kind }) => !kind),
    flows,
    hidden: ofFlows.length - flows.length,
  }
}

/** Which of the entry's other texts have words that its title and facts lack. */
export function foundIn({ title, facts, others }: StoryEntry, asked: readonly string[]): string[] {
  const missing = asked.filter((word) => !has([title, facts], word))
  return others.filter((text) => missing.some((word) => has([text], word)))
}

function has(texts: readonly string[], asked: string): boolean {
  return texts.some((text) => searchWords(text).some((word) => word.includes(asked)))
}
