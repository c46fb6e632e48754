import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { readSiteContent, type SiteContent } from './content/siteContent.ts'
import { serveSite } from './devPages.ts'
import { buildHostScript, HOST_SCRIPT } from './files/buildHostScript.ts'
import { type SiteAssets, siteFiles } from './files/siteFiles.ts'
import { siteCards } from './socialCard/siteSocialCards.ts'

type OutputBundle = Rolldown.OutputBundle

/** What the site is built from, besides the code. */
export interface StoryarcOptions {
  /** Folders of story folders, relative to the project. */
  stories: readonly string[]
  /** Absolute address at which the site will stand; without it, pages carry no absolute links. */
  siteUrl: string | undefined
}

const NO_SITE_URL =
  'STORYARC_SITE_URL is not set: canonical addresses are relative; oembed.json and the pages’ og:image, which need absolute ones, are left out.'

/** Vite plugin: compiles the stories, draws their maps and writes every page of the site. */
export function storyarc({ stories, siteUrl }: StoryarcOptions): Plugin {
  let root = ''
  let content: SiteContent | undefined
  let worldReference = ''
  const read = () => {
    content ??= readSiteContent(root, stories)
    return content
  }
  return {
    name: 'storyarc',
    enforce: 'post',
    configResolved: (config) => {
      root = config.root
    },
    configureServer: (server) => {
      const forget = () => {
        content = undefined
      }
      return serveSite(server, { read, forget, watched: ['data/countries.csv', ...stories] })
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
      if (!siteUrl) this.info(NO_SITE_URL)
      const files = siteFiles({
        content: read(),
        assets: collectAssets(root, bundle, this.getFileName(worldReference)),
        template: readFileSync(join(root, 'index.html'), 'utf8'),
        siteUrl: siteUrl?.replace(/\/*$/, '/'),
      })
      const hostScript = await buildHostScript(root)
      this.emitFile({ type: 'asset', fileName: HOST_SCRIPT, source: hostScript })
      delete bundle['index.html']
      for (const { fileName, source } of files) this.emitFile({ type: 'asset', fileName, source })
      for (const { fileName, draw } of siteCards(read())) {
        const { png, problems } = draw()
        for (const problem of problems) this.warn(`${fileName}: ${problem}`)
        this.emitFile({ type: 'asset', fileName, source: png })
      }
    },
  }
}

/** Finds what the pages refer to; the entry's style sheets go into the pages and out of the bundle. */
function collectAssets(root: string, bundle: OutputBundle, world: string): SiteAssets {
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
    drawingCss: readFileSync(join(root, 'src/map/drawing/drawing.css'), 'utf8'),
  }
}
