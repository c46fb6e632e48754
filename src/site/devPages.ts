import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { SiteContent } from './content/siteContent.ts'
import { buildHostScript, HOST_SCRIPT } from './files/buildHostScript.ts'
import { siteFiles } from './files/siteFiles.ts'
import { siteCards } from './socialCard/siteSocialCards.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  svg: 'image/svg+xml',
  png: 'image/png',
  json: 'application/json',
  csv: 'text/csv',
  js: 'text/javascript',
}

/** The content of a site that is being worked on. */
export interface DevContent {
  /** Reads it, or has it from the last time. Throws if a story is broken. */
  read: () => SiteContent
  /** Makes the next reading look at the files again. */
  forget: () => void
  /** Files and folders that it is read from, relative to the project. */
  watched: readonly string[]
}

/** Serves the site's pages and files from the development server; a saved story reloads the page. */
export function serveSite(
  server: ViteDevServer,
  { read, forget, watched }: DevContent,
): () => void {
  const { root } = server.config
  const paths = watched.map((path) => join(root, path))
  server.watcher.add(paths)
  server.watcher.on('all', (_, changed) => {
    if (!paths.some((path) => changed.startsWith(path))) return
    forget()
    server.ws.send({ type: 'full-reload' })
  })
  const world = () => JSON.stringify(read().world)
  const pages = () =>
    siteFiles({
      content: read(),
      assets: {
        script: 'src/app/main.tsx',
        world: 'world.json',
        css: '',
        hasPolicy: false,
        drawingCss: readFileSync(join(root, 'src/map/drawing/drawing.css'), 'utf8'),
      },
      template: readFileSync(join(root, 'index.html'), 'utf8'),
      siteUrl: undefined,
    })
  const answer = async (pathname: string) => {
    const path = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`
    const card = siteCards(read()).find(({ fileName }) => fileName === path)
    if (card) return { type: TYPES.png ?? '', body: card.draw().png }
    const files = [...pages(), { fileName: 'world.json', source: world() }]
    if (path === HOST_SCRIPT) files.push({ fileName: path, source: await buildHostScript(root) })
    const file = files.find(({ fileName }) => fileName === path)
    if (!file) return undefined
    const extension = path.split('.').at(-1) ?? ''
    const body =
      extension === 'html' ? await server.transformIndexHtml(pathname, file.source) : file.source
    return { type: TYPES[extension] ?? 'text/plain', body }
  }
  return () => {
    server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost')
      answer(pathname).then((found) => {
        if (!found) return next()
        response.setHeader('Content-Type', found.type)
        response.end(found.body)
      }, next)
    })
  }
}
