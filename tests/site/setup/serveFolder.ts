import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** A running static server. */
export interface FolderServer {
  /** Address of the folder, with a slash at the end. */
  url: string
  close: () => Promise<void>
}

/**
 * Serves a folder as a static host should, open to frames of other origins, below `path` (`/` or, for example, `/some/sub-path/`).
 * Requests wait until the folder is `filled`; where that fails they are answered with why, and 500.
 */
export async function serveFolder(
  folder: string,
  path = '/',
  filled: Promise<void> = Promise.resolve(),
): Promise<FolderServer> {
  const files = sirv(folder, {
    dev: true,
    dotfiles: true,
    setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
  })
  const problem = filled.then(
    () => undefined,
    (error: unknown) => String(error),
  )
  const server = createServer(async (request, response) => {
    const why = await problem
    if (why !== undefined) {
      response.statusCode = 500
      return response.end(why)
    }
    const notFound = () => {
      response.statusCode = 404
      response.end('Not found')
    }
    if (!request.url?.startsWith(path)) return notFound()
    request.url = `/${request.url.slice(path.length)}`
    return files(request, response, notFound)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
