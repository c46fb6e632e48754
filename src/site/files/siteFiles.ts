import type { Surface } from '../../app/pageData.ts'
import { escapeHtml } from '../../model/htmlText.ts'
import type { Story } from '../../model/story.ts'
import { wordsIn } from '../../words/words.ts'
import type { SiteContent, SiteStory } from '../content/siteContent.ts'
import { policyTag } from '../pages/contentPolicy.ts'
import { fillTemplate } from '../pages/fillTemplate.ts'
import { pageCss } from '../pages/pageCss.ts'
import { renderIndexBody } from '../pages/renderIndex.tsx'
import { renderStoryBody } from '../pages/renderStory.tsx'
import { storyHead } from '../pages/storyHead.ts'
import { storyAnnotations } from './annotations.ts'
import { FAVICON } from './favicon.ts'
import { HEADERS_FILE } from './hostingFiles.ts'
import { oembedOf } from './oembed.ts'
import { renderMapSvg } from './renderMapSvg.tsx'

/** Addresses of what the bundler made, relative to the site's root. */
export interface SiteAssets {
  /** The page's own script. */
  script: string
  /** The world's outlines. */
  world: string
  /** The page's style sheet, as text. */
  css: string
  /** The part of it that the map's drawing needs, as text. */
  drawingCss: string
  /** Whether the pages carry a Content-Security-Policy; not while Vite adds inline scripts. */
  hasPolicy: boolean
}

/** What the site's files are made from. */
export interface SiteInput {
  content: SiteContent
  assets: SiteAssets
  /** Text of `index.html`. */
  template: string
  /** Absolute address of the site, with a slash at the end; absent when the build was told none. */
  siteUrl: string | undefined
}

/** A file of the site. */
export interface SiteFile {
  /** Path from the site's root. */
  fileName: string
  source: string
}

/** Every page and data file of the site; scripts and the world are the bundler's. */
export function siteFiles(input: SiteInput): SiteFile[] {
  const { stories } = input.content
  const [first] = stories
  const only = stories.length === 1 ? first : undefined
  const front = only ? storyPage(input, only, 'explore', './') : indexPage(input)
  return [
    { fileName: 'index.html', source: front },
    { fileName: 'favicon.svg', source: FAVICON },
    { fileName: '_headers', source: HEADERS_FILE },
    ...stories.flatMap((story) => storyFiles(input, story)),
  ]
}

function storyFiles(input: SiteInput, built: SiteStory): SiteFile[] {
  const { story, drawing, ground, flowsCsv } = built
  const { siteUrl } = input
  const folder = story.slug
  const svg = renderMapSvg(story, drawing, ground, input.assets.drawingCss)
  return [
    { fileName: `${folder}/index.html`, source: storyPage(input, built, 'explore', '../') },
    { fileName: `${folder}/embed/index.html`, source: storyPage(input, built, 'embed', '../../') },
    { fileName: `${folder}/story.json`, source: asJson(story) },
    { fileName: `${folder}/flows.csv`, source: flowsCsv },
    { fileName: `${folder}/map.svg`, source: svg },
    { fileName: `${folder}/annotations.jsonld`, source: asJson(storyAnnotations(story)) },
    ...(siteUrl
      ? [{ fileName: `${folder}/oembed.json`, source: asJson(oembedOf(story, siteUrl)) }]
      : []),
  ]
}

function asJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`
}

/** One of a story's pages; `toRoot` leads from the page to the site's root. */
function storyPage(
  { assets, template, siteUrl }: SiteInput,
  { story, drawing, ground }: SiteStory,
  surface: Surface,
  toRoot: string,
): string {
  const worldUrl = toRoot + assets.world
  const head = storyHead({
    story,
    surface,
    frame: drawing.frame,
    css: assets.css,
    hasPolicy: assets.hasPolicy,
    toRoot,
    siteUrl,
  })
  const body = renderStoryBody({ surface, story, drawing, toRoot, worldUrl }, ground)
  return fillTemplate(template, { lang: story.lang, head, body, script: toRoot + assets.script })
}

function indexPage({ assets, content, template }: SiteInput): string {
  const stories: Story[] = content.stories.map(({ story }) => story)
  const words = wordsIn(stories.map(({ lang }) => lang))
  const style = pageCss(assets.css)
  const head = [
    assets.hasPolicy ? policyTag([], [style]) : '',
    `<title>${escapeHtml(words.page.stories)}</title>`,
    '<link rel="icon" href="./favicon.svg" type="image/svg+xml">',
    `<style>${style}</style>`,
  ].join('\n')
  return fillTemplate(template, { lang: words.lang, head, body: renderIndexBody(stories, words) })
}
