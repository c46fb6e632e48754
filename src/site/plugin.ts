import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { styleText } from 'node:util'
import { createLogger, type Logger, type Plugin, type Rolldown } from 'vite'
import { formatDiagnostic } from '../compile/report/diagnostic.ts'
import type { Story } from '../model/story.ts'
import { builtLines } from './buildReport.ts'
import { cachedCompiler } from './cache/cachedCompiler.ts'
import { codeHash } from './cache/codeHash.ts'
import { openStoryCache, type StoryCache } from './cache/storyCache.ts'
import {
  DATA_FILES,
  type SiteContent,
  type SiteReader,
  siteReader,
  withoutErrors,
} from './content/siteContent.ts'
import { serveSite } from './devPages.ts'
import { FEED, undatedStories } from './files/atomFeed.ts'
import { buildAlone } from './files/buildAlone.ts'
import { buildHostScript, HOST_SCRIPT } from './files/buildHostScript.ts'
import { drawingCss } from './files/drawingCss.ts'
import { LIST_SCRIPT, publicStories } from './files/listFiles.ts'
import { commonFiles, onlyStory, type SiteAssets, type SiteInput } from './files/siteFiles.ts'
import { writeStories } from './files/writeStories.ts'
import { PlainError } from './plainError.ts'
import { leftOutLine, problemsReport } from './storiesReport.ts'

type OutputBundle = Rolldown.OutputBundle

/** What the site is built from, besides the code. */
export interface StoryarcOptions {
  /** Folders of story folders, absolute or relative to the project. */
  stories: readonly string[]
  /** Absolute address at which the site will stand; without it, pages carry no absolute links. */
  siteUrl: string | undefined
  /** Whether drafts are built, too; not if absent. The development server always shows them. */
  drafts?: boolean
}

const NO_SITE_URL =
  'STORYARC_SITE_URL is not set, so oembed.json and og:image are left out and canonical addresses are relative. Build with STORYARC_SITE_URL=https://example.org/stories/, your site’s address.'

/** Vite plugin: compiles the stories, draws their maps and writes every page of the site. */
export function storyarc({ stories, siteUrl, drafts = false }: StoryarcOptions): Plugin {
  let root = ''
  let reading: { reader: SiteReader; cache: StoryCache; code: string } | undefined
  /** By the slug that was asked for; by none, all. */
  const contents = new Map<string | undefined, SiteContent>()
  /** Slugs of the stories of which the terminal has said what is to be said. */
  const told = new Set<string>()
  let input: SiteInput | undefined
  let worldReference = ''
  let isBuild = false
  let isQuiet = false
  let logger: Logger = createLogger()
  const open = () => {
    if (reading) return reading
    const cache = openStoryCache(root)
    const code = codeHash(root)
    const options = { withDrafts: drafts || !isBuild, compile: cachedCompiler(cache, code) }
    reading = { reader: siteReader(root, stories, options), cache, code }
    return reading
  }
  const read = (slug?: string) => {
    const known = contents.get(undefined) ?? contents.get(slug)
    if (known) return known
    const content = open().reader.content(slug)
    // What was asked for may be no story’s, and all were read.
    const isOfOne = content.folders.every((folder) => folder.slug === slug)
    contents.set(isOfOne ? slug : undefined, isBuild ? withoutErrors(content) : content)
    tell(content)
    return content
  }
  const tell = (content: SiteContent) => {
    const folders = content.folders.filter(({ slug }) => !told.has(slug))
    for (const { slug } of folders) told.add(slug)
    const problems = problemsReport(folders)
    if (problems) return logger.error(styleText('red', problems), { timestamp: true })
    for (const each of folders.flatMap(({ diagnostics }) => diagnostics)) {
      logger.warn(styleText('yellow', formatDiagnostic(each)))
    }
  }
  const warn = (sentence: string) => logger.warn(styleText('yellow', `warning: ${sentence}`))
  return {
    name: 'storyarc',
    enforce: 'post',
    config: ({ logLevel, customLogger }, { command }) => {
      isQuiet = command === 'build' && logLevel === undefined && customLogger === undefined
      return isQuiet ? { logLevel: 'warn' } : {}
    },
    configResolved: (config) => {
      root = config.root
      if (!isQuiet) logger = config.logger
      // Here, not in a hook of the bundler: that would wrap what is wrong with a story into its own error.
      isBuild = config.command === 'build'
      if (isBuild) read()
    },
    configurePreviewServer: ({ config }) => {
      if (existsSync(resolve(root, config.build.outDir, 'index.html'))) return
      throw new PlainError(
        `Nothing is built in ${config.build.outDir}: run npm run build first, or npm start for both.`,
      )
    },
    configureServer: (server) => {
      const forget = () => {
        contents.clear()
        told.clear()
      }
      const world = () => open().reader.world()
      return serveSite(server, { read, world, forget, watched: [...DATA_FILES, ...stories] })
    },
    buildStart() {
      if (this.meta.watchMode) return
      worldReference = this.emitFile({
        type: 'asset',
        name: 'world.json',
        source: JSON.stringify(read().world),
      })
    },
    async generateBundle(_, bundle) {
      if (!siteUrl) warn(NO_SITE_URL)
      const list = onlyStory(read())
        ? undefined
        : await buildAlone(root, LIST_SCRIPT, 'storyarcList')
      const listScript =
        list && this.emitFile({ type: 'asset', name: 'list.js', source: list.script })
      input = {
        content: read(),
        assets: {
          ...collectAssets(root, bundle, this.getFileName(worldReference)),
          list: { script: listScript ? this.getFileName(listScript) : '', css: list?.css ?? '' },
        },
        template: readFileSync(join(root, 'index.html'), 'utf8'),
        siteUrl: siteUrl?.replace(/\/*$/, '/'),
      }
      const undated = siteUrl ? undatedStories(publicStories(read())) : []
      if (undated.length > 0) warn(notInFeed(undated))
      const hostScript = await buildHostScript(root)
      this.emitFile({ type: 'asset', fileName: HOST_SCRIPT, source: hostScript })
      delete bundle['index.html']
      for (const { fileName, write } of commonFiles(input)) {
        this.emitFile({ type: 'asset', fileName, source: write() })
      }
    },
    async writeBundle({ dir = '' }, bundle) {
      if (!input) return
      // Not by way of the bundle, which would hold all of them at once.
      const written = await writeStories(input, { dir, ...open(), warn })
      const lines = builtLines({
        slugs: read().stories.map(({ story }) => story.slug),
        files: [
          ...Object.values(bundle).map((output) => ({
            fileName: output.fileName,
            bytes: Buffer.byteLength(output.type === 'chunk' ? output.code : output.source),
          })),
          ...written,
        ],
        folder: join(relative(process.cwd(), dir), '/'),
      })
      for (const line of lines) logger.info(line)
      const leftOut = leftOutLine(read().leftOut)
      if (leftOut) logger.info(leftOut)
    },
  }
}

function notInFeed(stories: readonly Story[]): string {
  const slugs = stories.map(({ slug }) => slug).join(', ')
  return `${FEED.file} leaves out what has no date: ${slugs}. Add published: to the front matter.`
}

/** Finds what the pages refer to; the entry's style sheets go into the pages and out of the bundle. */
function collectAssets(
  root: string,
  bundle: OutputBundle,
  world: string,
): Omit<SiteAssets, 'list'> {
  const outputs = Object.values(bundle)
  const chunks = outputs.filter((output) => output.type === 'chunk')
  const entry = chunks.find((chunk) => chunk.isEntry)
  if (!entry) throw new Error('The bundle lacks the page’s script.')
  const css = [...(entry.viteMetadata?.importedCss ?? [])].map((fileName) => {
    const sheet = bundle[fileName]
    delete bundle[fileName]
    return sheet?.type === 'asset' ? String(sheet.source) : ''
  })
  return {
    script: entry.fileName,
    world,
    css: css.join(''),
    hasPolicy: true,
    drawingCss: drawingCss(root),
  }
}
