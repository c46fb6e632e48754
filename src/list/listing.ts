import { textDirection } from '../model/language.ts'
import type { CountryCode, Story } from '../model/story.ts'
import type { Words } from '../words/en.ts'

/** A date as a machine reads it and as people do. */
export interface ShownDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  iso: string
  text: string
}

/** A country that a story names; it has a page of the stories that do. */
export interface ListedName {
  code: CountryCode
  /** As the story calls it. */
  name: string
}

/** A story as a list shows it, in the words of the interface. */
export interface Listing {
  slug: string
  title: string
  /** The deck; without one, what the map shows. */
  deck: string
  /** BCP 47 tag of the story's own words, and how they run. */
  lang: string
  dir: 'ltr' | 'rtl'
  published?: ShownDate
  updated?: ShownDate
  /** Not for readers yet; absent for all others. */
  isDraft?: true
  /** The countries that it names: end points first. */
  countries: readonly ListedName[]
  /** Names of its other places and actors: a search finds it by them. */
  others: readonly string[]
}

/** So many countries are named in a list; one more would be no longer than “and 1 more”. */
const MOST_NAMES = 6

/** The story as a list shows it. */
export function listingOf(story: Story, words: Words): Listing {
  const { slug, title, deck, alt, lang, published, updated, draft, countries } = story
  return {
    ...{ slug, title, deck: deck ?? alt, lang, dir: textDirection(lang) },
    ...(published && { published: { iso: published, text: words.date(published) } }),
    ...(draft && { isDraft: true as const }),
    ...(updated && { updated: { iso: updated, text: words.article.updated(updated) } }),
    countries: countries.flatMap(({ code, name, what }) => (what ? [] : [{ code, name }])),
    others: countries.flatMap(({ name, what }) => (what ? [name] : [])),
  }
}

/** The names that a list shows, and how many it does not: never a single one. */
export function shownNames(names: readonly ListedName[]): {
  shown: readonly ListedName[]
  more: number
} {
  const shown = names.length <= MOST_NAMES + 1 ? names : names.slice(0, MOST_NAMES)
  return { shown, more: names.length - shown.length }
}

/** Way from the site's root to the list of the stories that name a country. */
export function countryAddress(code: CountryCode): string {
  return `countries/${code}/`
}
