import { readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { styleText } from 'node:util'
import type { ViteDevServer } from 'vite'
import type { World } from '../geo/world.ts'
import type { SiteContent } from './content/siteContent.ts'
import { buildHostScript, HOST_SCRIPT } from './files/buildHostScript.ts'
import { drawingCss } from './files/drawingCss.ts'
import { LIST_SCRIPT } from './files/listFiles.ts'
import { siteFiles } from './files/siteFiles.ts'
import { brokenStoriesPage } from './pages/brokenStoriesPage.ts'
import { PlainError } from './plainError.ts'
import { siteSocialCards } from './socialCard/siteSocialCards.ts'

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
   * {@link PlainError} if one of them is broken.
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
 * Serves the site's pages and files from the development server; a saved story reloads the page. A broken one
 * is told once a change, and in place of every page.
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
  const answerBroken = async (pathname: string, { message }: PlainError): Promise<Answer> =>
    pathname.endsWith('/')
      ? { status: 500, type: TYPES.html, body: await asPage(pathname, brokenStoriesPage(message)) }
      : { status: 500, type: TYPES.txt, body: message }

  const answer = async (pathname: string): Promise<Answer> => {
    // What a page of one story asks for does not wait for all others.
    if (pathname === '/world.json') return { type: TYPES.json, body: JSON.stringify(world()) }
    if (pathname === `/${HOST_SCRIPT}`) return { type: TYPES.js, body: await buildHostScript(root) }
    const [slug = ''] = pathname.slice(1).split('/')
    const content = readOrTell(slug)
    if (content instanceof PlainError) return answerBroken(pathname, content)
    const path = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`
    const picture = siteSocialCards(content).find(({ fileName }) => fileName === path)
    if (picture) return { type: TYPES.png, body: (await picture.draw()).png }
    const file = files(content).find(({ fileName }) => fileName === path)
    if (!file) return { status: 404, type: TYPES.txt, body: 'There is nothing at this address.' }
    const type = typeOf(path)
    const text = file.write()
    return { type, body: type === TYPES.html ? await asPage(pathname, text) : text }
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

function typeOf(path: string): string {
  const types: Readonly<Record<string, string>> = TYPES
  return types[extname(path).slice(1)] ?? TYPES.txt
}
