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

/** How the site embeds a story. */
export interface HostOptions {
  /** The frame's `sandbox`; without it the frame has none. */
  sandbox?: string
  /** Address of our script for host pages, which the page then includes twice. */
  script?: string
}

/** Serves a site that embeds `embedUrl` as a newsroom does. */
export async function serveHostSite(
  embedUrl: string,
  options: HostOptions = {},
): Promise<HostSite> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(
      request.url === '/article' ? articlePage(embedUrl, options) : '<title>News</title>',
    )
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

/** Text, the frame and more text; what the frame says is kept in `window.heard`. */
function articlePage(embedUrl: string, { sandbox, script }: HostOptions): string {
  const include = script ? `<script src="${script}"></script>` : ''
  return `<!doctype html><title>News</title><body style="margin:0">
${include}<script>
heard = []
for (const type of ['ready', 'pick', 'resize', 'error'])
  addEventListener('storyarc:' + type, ({ detail }) => heard.push({ type, ...detail }))
</script>
<p>Before.</p>
<iframe src="${embedUrl}" width="640" height="600" title="Map" ${sandbox ? `sandbox="${sandbox}"` : ''}></iframe>
${include}<p style="height:2000px">After.</p>`
}
