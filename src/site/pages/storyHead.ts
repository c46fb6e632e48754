import { EARLY_OPTIONS } from '../../app/earlyOptions.ts'
import type { Surface } from '../../app/pageData.ts'
import { HOLD_FRAGMENT } from '../../frame/heldFragment.ts'
import { type Frame, isWide } from '../../geo/frame.ts'
import { listedDate } from '../../list/newestFirst.ts'
import { escapeHtml, jsonInScript } from '../../model/htmlText.ts'
import type { Story } from '../../model/story.ts'
import { storyAddress } from '../../model/storyAddress.ts'
import { listWordsIn } from '../../words/listWords.ts'
import { SOCIAL_CARD_FILE, SOCIAL_CARD_SIZE } from '../socialCard/socialCardSize.ts'
import { policyTag } from './contentPolicy.ts'
import { feedLink } from './listHead.ts'
import { newsArticle } from './newsArticle.ts'
import { pageCss } from './pageCss.ts'
import { wideCss } from './wideCss.ts'

/** What the head of a page is made from. */
export interface HeadOptions {
  story: Story
  surface: Surface
  frame: Frame
  css: string
  /** False where Vite adds inline scripts of its own, while one develops. */
  hasPolicy: boolean
  /** From the page to the site's root: `./`, `../` and so on. */
  toRoot: string
  /** Absolute address of the site, with a slash at the end; absent when the build was told none. */
  siteUrl: string | undefined
}

/** The head of a story's page, as HTML. */
export function storyHead(options: HeadOptions): string {
  const { story, surface, frame, css, toRoot, siteUrl } = options
  const description = story.deck ?? story.alt
  const size = `:root{--frame-width:${frame.width};--frame-height:${frame.height}}`
  const style = (isWide(frame) ? wideCss(pageCss(css)) : pageCss(css)) + size
  const scripts = surface === 'embed' ? [EARLY_OPTIONS, HOLD_FRAGMENT] : [EARLY_OPTIONS]
  const pageUrl = siteUrl && storyAddress(siteUrl, story)
  return [
    options.hasPolicy ? policyTag(scripts, [style]) : '',
    `<title>${escapeHtml(story.title)}</title>`,
    meta('name', 'description', description),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', story.title),
    meta('property', 'og:description', description),
    meta('property', 'og:locale', story.lang.replace('-', '_')),
    story.publisher ? meta('property', 'og:site_name', story.publisher) : '',
    story.published ? meta('property', 'article:published_time', story.published) : '',
    story.updated ? meta('property', 'article:modified_time', story.updated) : '',
    pageUrl ? meta('property', 'og:url', pageUrl) : '',
    ...(pageUrl ? socialCardTags(story, pageUrl) : []),
    pageUrl ? oembedLink(story, `${pageUrl}oembed.json`) : '',
    `<link rel="alternate" type="application/ld+json" href="${storyAddress(toRoot, story)}annotations.jsonld">`,
    jsonLd(newsArticle(story, pageUrl)),
    `<link rel="canonical" href="${escapeHtml(pageUrl ?? storyAddress(toRoot, story))}">`,
    surface === 'embed' || story.draft ? meta('name', 'robots', 'noindex') : '',
    // Any story that has a date is a reason for the site to have a feed.
    siteUrl && surface === 'explore' && !story.draft && listedDate(story)
      ? feedLink(toRoot, listWordsIn([story.lang]).list.stories)
      : '',
    `<link rel="icon" href="${toRoot}favicon.svg" type="image/svg+xml">`,
    ...scripts.map((script) => `<script>${script}</script>`),
    `<style>${style}</style>`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** The story's social card for those who show a preview; they take absolute addresses only. */
function socialCardTags(story: Story, pageUrl: string): string[] {
  return [
    meta('property', 'og:image', `${pageUrl}${SOCIAL_CARD_FILE}`),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(SOCIAL_CARD_SIZE.width)),
    meta('property', 'og:image:height', String(SOCIAL_CARD_SIZE.height)),
    meta('property', 'og:image:alt', story.alt),
    meta('name', 'twitter:card', 'summary_large_image'),
  ]
}

function oembedLink(story: Story, address: string): string {
  const title = escapeHtml(story.title)
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(address)}" title="${title}">`
}

function jsonLd(data: object): string {
  return `<script type="application/ld+json">${jsonInScript(data)}</script>`
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`
}
