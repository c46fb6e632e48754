import { colourCss } from '../../kinds/colourCss.ts'
import { escapeHtml } from '../../model/htmlText.ts'
import type { ListWords } from '../../words/listWords.ts'
import { FEED } from '../files/atomFeed.ts'
import type { SiteInput } from '../files/siteFiles.ts'
import { policyTag } from './contentPolicy.ts'

/** What the head of a list of stories is made from. */
export interface ListHeadOptions extends Pick<SiteInput, 'assets' | 'siteUrl'> {
  title: string
  /** Whether the site has a feed. */
  hasFeed: boolean
  /** From the page to the site's root, and from there to the page. */
  toRoot: string
  path: string
  words: ListWords
}

/** The head of a page that lists stories, as HTML. */
export function listHead(options: ListHeadOptions): string {
  const { assets, siteUrl, hasFeed, title, toRoot, path, words } = options
  const style = `@layer tokens,page;@layer tokens{${colourCss()}}${assets.list.css}`
  const address = siteUrl ? siteUrl + path : './'
  return [
    assets.hasPolicy ? policyTag([], [style]) : '',
    `<title>${escapeHtml(title)}</title>`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    siteUrl ? `<meta property="og:url" content="${escapeHtml(address)}">` : '',
    `<link rel="canonical" href="${escapeHtml(address)}">`,
    hasFeed ? feedLink(toRoot, words.list.stories) : '',
    `<link rel="icon" href="${toRoot}favicon.svg" type="image/svg+xml">`,
    `<style>${style}</style>`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** Leads readers of feeds from a page to the site's. */
export function feedLink(toRoot: string, title: string): string {
  return `<link rel="alternate" type="${FEED.type}" href="${toRoot}${FEED.file}" title="${escapeHtml(title)}">`
}
