import type { Surface } from '../../app/pageData.ts'
import type { SiteContent, SiteStory } from '../content/siteContent.ts'
import { fillTemplate } from '../pages/fillTemplate.ts'
import { renderStoryBody } from '../pages/renderStory.tsx'
import { storyHead } from '../pages/storyHead.ts'
import { storyAnnotations } from './annotations.ts'
import { FAVICON } from './favicon.ts'
import { HEADERS_FILE } from './hostingFiles.ts'
import { addressedFiles, listFiles } from './listFiles.ts'
import { oembedOf } from './oembed.ts'
import { renderMapSvg } from './renderMapSvg.tsx'
import { renderThumbnail, THUMBNAIL } from './renderThumbnail.tsx'
import { sheetSafe } from './sheetSafe.ts'

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
  /** Of the pages that list stories: the script's address, and the style sheet as text. */
  list: { script: string; css: string }
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
  /** Its text, made anew each time. */
  write: () => string
}

/** Every page and data file of the site, none of them written yet; scripts and the world are the bundler's. */
export function siteFiles(input: SiteInput): SiteFile[] {
  return [
    ...commonFiles(input),
    ...input.content.stories.flatMap((story) => storyFiles(input, story)),
  ]
}

/** The files that are no story's own. */
export function commonFiles(input: SiteInput): SiteFile[] {
  const only = onlyStory(input.content)
  return [
    ...(only
      ? [{ fileName: 'index.html', write: () => storyPage(input, only, 'explore', './') }]
      : listFiles(input)),
    ...addressedFiles(input),
    { fileName: 'favicon.svg', write: () => FAVICON },
    { fileName: '_headers', write: () => HEADERS_FILE },
  ]
}

/** The story that is the whole site; undefined where there are several. */
export function onlyStory({ stories, hasOthers }: SiteContent): SiteStory | undefined {
  return stories.length === 1 && !hasOthers ? stories[0] : undefined
}

/** The files of one story, but for its social card. */
export function storyFiles(input: SiteInput, built: SiteStory): SiteFile[] {
  const { story, flowsCsv } = built
  const { siteUrl } = input
  const file = (name: string, write: () => string) => ({ fileName: `${story.slug}/${name}`, write })
  return [
    file('index.html', () => storyPage(input, built, 'explore', '../')),
    file('embed/index.html', () => storyPage(input, built, 'embed', '../../')),
    file('story.json', () => asJson(story)),
    file('flows.csv', () => sheetSafe(flowsCsv)),
    file('map.svg', () =>
      renderMapSvg(story, built.drawing, built.ground, input.assets.drawingCss),
    ),
    file(THUMBNAIL.file, () =>
      renderThumbnail(built, input.content.world, input.assets.drawingCss),
    ),
    file('annotations.jsonld', () => asJson(storyAnnotations(story))),
    ...(siteUrl ? [file('oembed.json', () => asJson(oembedOf(story, siteUrl)))] : []),
  ]
}

function asJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`
}

/** One of a story's pages; `toRoot` leads from the page to the site's root. */
function storyPage(
  { assets, template, siteUrl, content }: SiteInput,
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
  const isOneOfMany = !onlyStory(content)
  const data = { surface, story, drawing, toRoot, worldUrl, siteUrl, isOneOfMany }
  const body = renderStoryBody(data, ground)
  return fillTemplate(template, { lang: story.lang, head, body, script: toRoot + assets.script })
}
