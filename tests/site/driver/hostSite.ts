import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Somebody else's site, on an origin of its own. */
export interface HostSite {
  /** An empty page. */
  front: string
  /** A page with the frame. */
  article: string
  close: () => void
}

/** Serves a site that embeds `embedUrl` as a newsroom does. */
export async function serveHostSite(embedUrl: string): Promise<HostSite> {
  const server = createServer((request, response) => {
    const frame = `<iframe src="${embedUrl}" width="640" height="600" title="Map"></iframe>`
    response.setHeader('Content-Type', 'text/html')
    response.end(`<!doctype html><title>News</title>${request.url === '/article' ? frame : ''}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  return {
    front: `${url}/front`,
    article: `${url}/article`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
