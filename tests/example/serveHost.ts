import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Somebody else's site, on an origin of its own. */
export interface HostSite {
  /** An empty page. */
  front: string
  /** An article with two maps. */
  article: string
  close: () => void
}

/** How the site embeds its first map. */
export interface HostOptions {
  /** The `sandbox` of its frames; without it they have none. */
  sandbox?: string
  /** Query and fragment of the first map, with their `?` and `#`. */
  query?: string
  /** What its frames may do; by default all that a map can use. */
  allow?: string
  /** It has the first map alone. */
  isAlone?: boolean
  /** Its colour scheme, as CSS has it; by default it follows the reader's system. */
  scheme?: string
}

const FRAME_MAY = 'fullscreen; web-share; clipboard-write'

const SECOND = /<iframe\s+id="second".*?<\/iframe>/s

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
}

/** Serves a page that embeds the maps of `siteUrl` (with a slash at the end) as a newsroom does. */
export async function serveHost(siteUrl: string, options: HostOptions = {}): Promise<HostSite> {
  const { sandbox, query = '', allow = FRAME_MAY, scheme = 'light dark' } = options
  const filled = (page: string) =>
    page
      .replaceAll('{{site}}', siteUrl)
      .replaceAll('{{query}}', query.replaceAll('&', '&amp;'))
      .replaceAll('{{allow}}', allow)
      .replaceAll('{{scheme}}', scheme)
      .replaceAll('data-sandbox', sandbox === undefined ? '' : `sandbox="${sandbox}"`)
  const page = ownFile('host.html')
  const pages: Readonly<Record<string, string>> = {
    '/front.html': '<title>News</title><link rel="icon" href="data:,">',
    '/host.html': filled(options.isAlone ? page.replace(SECOND, '') : page),
    '/host.css': ownFile('host.css'),
    '/host.js': ownFile('host.js'),
  }
  const server = createServer(({ url = '' }, response) => {
    const page = pages[url]
    response.statusCode = page === undefined ? 404 : 200
    response.setHeader('Content-Type', TYPES[url.split('.').at(-1) ?? ''] ?? 'text/plain')
    response.end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  return {
    front: `${url}/front.html`,
    article: `${url}/host.html`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function ownFile(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}
