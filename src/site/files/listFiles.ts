import { countryAddress, type Listing, listingOf } from '../../list/listing.ts'
import { listedDate, newestFirst } from '../../list/newestFirst.ts'
import { SEARCH_INDEX_FILE, type SearchIndex } from '../../list/searchIndex.ts'
import type { CountryCode, PlaceKind, Story } from '../../model/story.ts'
import { type ListWords, listWordsIn } from '../../words/listWords.ts'
import type { SiteContent } from '../content/siteContent.ts'
import { fillTemplate } from '../pages/fillTemplate.ts'
import { listHead } from '../pages/listHead.ts'
import { renderCountryBody, renderListBody } from '../pages/renderList.tsx'
import { atomFeed, FEED } from './atomFeed.ts'
import type { SiteFile, SiteInput } from './siteFiles.ts'
import { robotsText, SITEMAP_FILE, type SitemapPage, sitemap } from './sitemap.ts'

/** The script of pages that list stories, from the project's folder. */
export const LIST_SCRIPT = 'src/list/main.ts'

/** What a site of several stories has besides the stories: the list of all, its search, and one of each country. */
export function listFiles(input: SiteInput): SiteFile[] {
  const { stories, countryNames } = input.content
  const words = wordsOf(input.content)
  const listings = newestFirst(stories.map(({ story }) => story)).map((story) =>
    listingOf(story, words),
  )
  const countries = storiesByCountry(listings)
  return [
    { fileName: 'index.html', write: () => frontPage(input, listings, words) },
    { fileName: SEARCH_INDEX_FILE, write: () => JSON.stringify(searchIndex()) },
    ...[...countries].map(([code, named]) => ({
      fileName: `${countryAddress(code)}index.html`,
      write: () => countryPage(input, code, named, words),
    })),
  ]

  function searchIndex(): SearchIndex {
    const names = [...countries.keys()].map((code) => [code, countryNames(code)] as const)
    return { stories: listings, names: Object.fromEntries(names) }
  }
}

/** What is written where the site's address is known: the feed, all pages for search engines, and where these are. */
export function addressedFiles({ content, siteUrl }: SiteInput): SiteFile[] {
  if (!siteUrl) return []
  const stories = publicStories(content)
  const { list, lang } = wordsOf(content)
  const feed = atomFeed({ stories, title: list.stories, lang, siteUrl })
  const robots = robotsText(siteUrl)
  const pages = sitemapPages(stories)
  return [
    ...(feed === undefined ? [] : [{ fileName: FEED.file, write: () => feed }]),
    { fileName: SITEMAP_FILE, write: () => sitemap(pages, siteUrl) },
    ...(robots === undefined ? [] : [{ fileName: 'robots.txt', write: () => robots }]),
  ]
}

/** The stories that are for readers: who follows a feed has for ever what stood in it. */
export function publicStories({ stories }: SiteContent): Story[] {
  return stories.flatMap(({ story }) => (story.draft ? [] : [story]))
}

/** What is asked of a story: its countries and, if they are among them, other places. */
interface ListedCountries {
  countries: readonly { code: CountryCode; what?: PlaceKind }[]
}

/** The stories that name each country, by its code; both in the order of the stories. */
export function storiesByCountry<S extends ListedCountries>(
  stories: readonly S[],
): Map<CountryCode, S[]> {
  const named = new Map<CountryCode, S[]>()
  for (const story of stories) {
    for (const { code, what } of story.countries) {
      // The code of another place is its story’s own: elsewhere it may mean something else.
      if (what) continue
      const others = named.get(code)
      if (others) others.push(story)
      else named.set(code, [story])
    }
  }
  return named
}

/** All pages that search engines should know: a frame's is the story's own, and so is the front page of a single one. */
export function sitemapPages(stories: readonly Story[]): SitemapPage[] {
  const own = newestFirst(stories).map((story) => ({
    path: `${story.slug}/`,
    changed: lastChange([story]),
  }))
  if (stories.length < 2) return own
  const countries = [...storiesByCountry(newestFirst(stories))].map(([code, named]) => ({
    path: countryAddress(code),
    changed: lastChange(named),
  }))
  return [{ path: '', changed: lastChange(stories) }, ...own, ...countries]
}

function lastChange(stories: readonly Story[]): string | undefined {
  return stories
    .flatMap(({ published, updated }) => updated ?? published ?? [])
    .toSorted()
    .at(-1)
}

function wordsOf({ stories }: SiteContent): ListWords {
  return listWordsIn(stories.map(({ story }) => story.lang))
}

function listOptions({ assets, siteUrl, content }: SiteInput, words: ListWords) {
  const hasFeed = Boolean(siteUrl) && publicStories(content).some(listedDate)
  return { assets, siteUrl, hasFeed, words }
}

function frontPage(input: SiteInput, listings: readonly Listing[], words: ListWords): string {
  const { assets, template } = input
  const title = words.list.stories
  const head = listHead({ ...listOptions(input, words), title, toRoot: './', path: '' })
  const body = renderListBody(listings, words)
  const script = `./${assets.list.script}`
  return fillTemplate(template, { lang: words.lang, head, body, script })
}

function countryPage(
  input: SiteInput,
  code: CountryCode,
  stories: readonly Listing[],
  words: ListWords,
): string {
  const { assets, template, content } = input
  const [name = code] = content.countryNames(code)
  const toRoot = '../../'
  const title = words.list.about(name)
  const path = countryAddress(code)
  const head = listHead({ ...listOptions(input, words), title, toRoot, path })
  const body = renderCountryBody(name, { stories, words, toRoot })
  // The development server's styles come with the script.
  const script = assets.list.css ? {} : { script: toRoot + assets.list.script }
  return fillTemplate(template, { lang: words.lang, head, body, ...script })
}
