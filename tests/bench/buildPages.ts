import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Story } from '../../src/model/story.ts'
import { readSiteContent } from '../../src/site/content/siteContent.ts'
import { siteConfig } from '../../src/site/siteConfig.ts'
import { buildBarePage } from './barePage.ts'
import { precompress } from './precompress.ts'
import { textPage } from './textPage.ts'

/** Path of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The story that all figures are of: it is the same since there are any. */
const STORY = 'data/stories/mali-bamex-2025'

/** Builds our site, for `siteUrl` if it has one, and the two reference pages into `site/`, `text/` and `bare/` of the folder. */
export async function buildPages(folder: string, siteUrl?: string): Promise<Story> {
  const stories = join(folder, 'stories')
  cpSync(join(ROOT, STORY), join(stories, basename(STORY)), { recursive: true })
  const [first] = readSiteContent(ROOT, [stories]).stories
  if (!first) throw new Error(`There is no story in ${STORY}.`)
  const site = join(folder, 'site')
  await buildSite(site, [stories], siteUrl)
  await buildBarePage({
    outDir: join(folder, 'bare'),
    worldFile: findWorld(site),
    frame: first.drawing.frame,
  })
  mkdirSync(join(folder, 'text'))
  writeFileSync(join(folder, 'text/index.html'), textPage(first.story))
  await precompress(folder)
  return first.story
}

/** Builds a site of all stories in the folders, for `siteUrl` if it has one. */
export async function buildSite(
  outDir: string,
  stories: readonly string[],
  siteUrl?: string,
): Promise<void> {
  const config = siteConfig({ stories, siteUrl })
  await build({
    ...config,
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, outDir, emptyOutDir: true },
  })
}

function findWorld(site: string): string {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
  const world = files.find((file) => /world[^/\\]*\.json$/.test(file))
  if (!world) throw new Error('The site has no outlines of the world.')
  return join(site, world)
}
