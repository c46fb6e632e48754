import type { CountryCode } from '../model/story.ts'
import { type SearchWords, searchWords } from '../search/matchWords.ts'
import type { Listing } from './listing.ts'

/** Where the list finds what it searches, beside its page. */
export const SEARCH_INDEX_FILE = 'stories.json'

/** All stories of the site, as the list shows them, and what else their countries are called. */
export interface SearchIndex {
  /** Newest first. */
  stories: readonly Listing[]
  /** Other names of the countries in them, by code. */
  names: Readonly<Record<CountryCode, readonly string[]>>
}

/** The words of each story: its title, its countries and other places, its deck. */
export function indexWords({ stories, names }: SearchIndex): SearchWords[] {
  const others = new Map(
    Object.entries(names).map(([code, each]) => [code, searchWords(each.join(' '))]),
  )
  return stories.map(({ title, countries, others: places, deck }) => [
    searchWords(title),
    [
      ...countries.flatMap(({ code, name }) => [...searchWords(name), ...(others.get(code) ?? [])]),
      ...places.flatMap(searchWords),
    ],
    searchWords(deck),
  ])
}
