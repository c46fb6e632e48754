import { isolated } from './isolated.ts'

/** The words of the pages that list stories, in English; the page of a story does without them. */
export const enList = {
  /** Heading and title of the list of stories. */
  stories: 'Stories',
  /** Heading and title of the list of those that name a country. */
  about: (country: string) => `Stories that name ${isolated(country)}`,
  /** On the field that searches titles, countries and decks. */
  search: 'Search',
  found: 'Stories found: {count}',
  nothing: 'Nothing found for “{query}”.',
  /** On the button that leads from there to the whole list. */
  back: 'Show all stories',
  failed: 'The search cannot be loaded. Try again in a moment.',
  /** On the button below the first hits. */
  others: 'Show all hits',
  /** After the names of some countries. */
  more: 'and {count} more',
  /** Heading of those that are not shown whole. */
  earlier: 'Earlier stories',
  /** In place of a year. */
  undated: 'Without a date',
}
