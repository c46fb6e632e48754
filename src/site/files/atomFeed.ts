import { listedDate, newestFirst } from '../../list/newestFirst.ts'
import { parseCalendarDate } from '../../model/calendarDate.ts'
import type { Story } from '../../model/story.ts'
import { storyAddress } from '../../model/storyAddress.ts'
import { escapeXml } from './xmlText.ts'

/** Where readers of feeds find the stories, from the site's root. */
export const FEED = { file: 'feed.xml', type: 'application/atom+xml' } as const

/** A feed names so many stories at most. */
const MOST_ENTRIES = 50

/** What a feed is made from. */
export interface FeedOptions {
  stories: readonly Story[]
  /** Title of the feed. */
  title: string
  /** BCP 47 tag of the title. */
  lang: string
  /** Absolute address of the site, with a slash at the end. */
  siteUrl: string
}

/** The stories that a feed cannot have: it must say when each was changed. */
export function undatedStories(stories: readonly Story[]): Story[] {
  return stories.filter((story) => !listedDate(story))
}

/**
 * The newest stories as an Atom feed (RFC 4287), those without a date left out; undefined if that leaves none. A month or a
 * year stands for its first day.
 */
export function atomFeed({ stories, title, lang, siteUrl }: FeedOptions): string | undefined {
  const entries = newestFirst(stories).filter(listedDate).slice(0, MOST_ENTRIES)
  const changed = entries.map(changedAt).toSorted().at(-1)
  if (!changed) return undefined
  const { host } = new URL(siteUrl)
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
    element('id', siteUrl),
    element('title', title),
    element('updated', changed),
    link('alternate', 'text/html', siteUrl),
    link('self', FEED.type, siteUrl + FEED.file),
    ...entries.map((story) => entryOf(story, siteUrl, host)),
    '</feed>',
  ].join('\n')}\n`
}

function entryOf(story: Story, siteUrl: string, host: string): string {
  const { lang, title, deck, alt, byline, publisher, published, countries } = story
  const address = storyAddress(siteUrl, story)
  const names = countries.map(
    ({ code, name }) => `<category term="${escapeXml(code)}" label="${escapeXml(name)}"/>`,
  )
  return [
    `<entry xml:lang="${escapeXml(lang)}">`,
    element('id', address),
    element('title', title),
    ...(published ? [element('published', timeOf(published))] : []),
    element('updated', changedAt(story)),
    `<author>${element('name', byline ?? publisher ?? host)}</author>`,
    link('alternate', 'text/html', address),
    element('summary', deck ?? alt),
    ...names,
    '</entry>',
  ].join('\n')
}

function changedAt({ published, updated }: Story): string {
  return timeOf(updated ?? published ?? '')
}

/** The first moment of a day, a month or a year, as RFC 3339 writes it. */
function timeOf(date: string): string {
  const { year = 0, month = 1, day = 1 } = parseCalendarDate(date) ?? {}
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T00:00:00Z`
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`
}
