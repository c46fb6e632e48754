import { readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { styleText } from 'node:util'
import type { ViteDevServer } from 'vite'
import { formatDiagnostic } from '../compile/report/diagnostic.ts'
import type { World } from '../geo/world.ts'
import type { SiteContent } from './content/siteContent.ts'
import type { StoryFolder } from './content/stories.ts'
import { buildHostScript, HOST_SCRIPT } from './files/buildHostScript.ts'
import { drawingCss } from './files/drawingCss.ts'
import { LIST_SCRIPT } from './files/listFiles.ts'
import { siteFiles } from './files/siteFiles.ts'
import { brokenSitePage, brokenStoryPage, markedStoriesPage } from './pages/repairPages.ts'
import { PlainError } from './plainError.ts'
import { siteSocialCards } from './socialCard/siteSocialCards.ts'
import { isBroken } from './storiesReport.ts'

/** Content types by a file's extension. */
const TYPES = {
  html: 'text/html',
  svg: 'image/svg+xml',
  png: 'image/png',
  json: 'application/json',
  csv: 'text/csv',
  js: 'text/javascript',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
} as const

/** Runs in the pages of the stories as they are worked on, and in no page that is built. */
const DEV_SCRIPT = '<script type="module" src="/src/site/devClient/startDevPage.ts"></script>'

/** What a request is answered with. */
interface Answer {
  /** 200 if absent. */
  status?: number
  /** Its content type. */
  type: string
  body: string | Uint8Array
}

/** The content of a site that is being worked on. */
export interface DevContent {
  /**
   * Reads all stories, or the one of that slug if there is such a folder; or has it from the last time. Throws a
   * {@link PlainError} if there is no story, or no world.
   */
  read: (slug: string) => SiteContent
  /** The world's outlines, whatever the stories are. */
  world: () => World
  /** Makes the next reading look at the files again. */
  forget: () => void
  /** Files and folders that it is read from, absolute or relative to the project. */
  watched: readonly string[]
}

/**
 * Serves the site's pages and files from the development server; a saved story reloads the page. What is wrong with a
 * broken one stands in place of its pages, and the front page marks it.
 */
export function serveSite(
  server: ViteDevServer,
  { read, world, forget, watched }: DevContent,
): () => void {
  const { root } = server.config
  const paths = watched.map((path) => resolve(root, path))
  let broken: PlainError | undefined
  server.watcher.add(paths)
  server.watcher.on('all', (_, changed) => {
    if (!paths.some((path) => changed.startsWith(path))) return
    forget()
    broken = undefined
    server.ws.send({ type: 'full-reload' })
  })
  const readOrTell = (slug: string): SiteContent | PlainError => {
    if (broken) return broken
    try {
      return read(slug)
    } catch (error) {
      if (!(error instanceof PlainError)) throw error
      server.config.logger.error(styleText('red', error.message), { timestamp: true })
      broken = error
      return error
    }
  }
  const files = (content: SiteContent) =>
    siteFiles({
      content,
      assets: {
        script: 'src/app/main.tsx',
        world: 'world.json',
        css: '',
        list: { script: LIST_SCRIPT, css: '' },
        hasPolicy: false,
        drawingCss: drawingCss(root),
      },
      template: readFileSync(join(root, 'index.html'), 'utf8'),
      siteUrl: undefined,
    })
  const asPage = (pathname: string, html: string) => server.transformIndexHtml(pathname, html)
  const answerBroken = async (pathname: string, html: string, text: string): Promise<Answer> =>
    pathname.endsWith('/')
      ? { status: 500, type: TYPES.html, body: await asPage(pathname, html) }
      : { status: 500, type: TYPES.txt, body: text }

  const answer = async (pathname: string): Promise<Answer> => {
    // What a page of one story asks for does not wait for all others.
    if (pathname === '/world.json') return { type: TYPES.json, body: JSON.stringify(world()) }
    if (pathname === `/${HOST_SCRIPT}`) return { type: TYPES.js, body: await buildHostScript(root) }
    const [slug = ''] = pathname.slice(1).split('/')
    const content = readOrTell(slug)
    if (content instanceof PlainError) {
      const { message } = content
      return answerBroken(pathname, brokenSitePage(message), message)
    }
    const broken = brokenAt(pathname, content)
    if (broken) {
      const told = broken.diagnostics.map(formatDiagnostic).join('\n')
      return answerBroken(pathname, brokenStoryPage(broken), told)
    }
    if (pathname === '/' && content.folders.some(isBroken)) {
      return { type: TYPES.html, body: await asPage('/', markedStoriesPage(content.folders)) }
    }
    const path = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`
    const picture = siteSocialCards(content).find(({ fileName }) => fileName === path)
    if (picture) return { type: TYPES.png, body: (await picture.draw()).png }
    const file = files(content).find(({ fileName }) => fileName === path)
    if (!file) return { status: 404, type: TYPES.txt, body: 'There is nothing at this address.' }
    const type = typeOf(path)
    const text = file.write()
    if (type !== TYPES.html) return { type, body: text }
    return { type, body: await asPage(pathname, text.replace('</head>', `${DEV_SCRIPT}</head>`)) }
  }
  return () => {
    server.middlewares.use((request, response, next) => {
      const [pathname = ''] = (request.originalUrl ?? '/').split(/[?#]/)
      answer(pathname).then(({ status = 200, type, body }) => {
        response.statusCode = status
        response.setHeader('Content-Type', type)
        response.end(body)
      }, next)
    })
  }
}

/** The broken story that the address leads to. */
function brokenAt(pathname: string, { folders }: SiteContent): StoryFolder | undefined {
  return folders
    .filter(isBroken)
    .find(({ slug }) => pathname.startsWith(`/${encodeURIComponent(slug)}/`))
}

function typeOf(path: string): string {
  const types: Readonly<Record<string, string>> = TYPES
  return types[extname(path).slice(1)] ?? TYPES.txt
}
